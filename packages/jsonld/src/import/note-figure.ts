import { type NodeView, pathOf, statedIn } from '../lint/views/node-view.ts';
import { isMissing } from '../markup/node.ts';
import { note, type Reading, shown } from './reading.ts';

/**
 * Tells a figure that did not come into the model, and one that is beyond reason.
 *
 * @param read - What it was read as; undefined where it was not.
 * @param most - The most that is within reason.
 */
export function noteFigure(
  { issues }: Pick<Reading, 'issues'>,
  node: NodeView,
  property: string,
  read: number | undefined,
  most = Number.MAX_VALUE,
): void {
  const stated = statedIn(node, property);
  if (isMissing(stated) || (read !== undefined && read <= most)) return;
  const code = read === undefined ? 'import/figure-unreadable' : 'import/figure-beyond-reason';
  note(issues, code, pathOf(node, property), shown(stated));
}
