import type { FactMention } from './fact-mention.ts';
import type { ReadingText } from './reading-text.ts';
import { SECTION_TABLE } from './section-table.ts';

/** Longest list item that is a fact of its own, in UTF-16 units. */
const ITEM_LENGTH = 140;

/** The items of lists whose heading tells what they are. */
export function findSectionItems({ lines }: ReadingText): readonly FactMention[] {
  const mentions: FactMention[] = [];
  for (const { kind: line, heading, start, end, text: label } of lines) {
    if (line !== 'item' || label.length > ITEM_LENGTH) continue;
    const section = SECTION_TABLE.find((row) => row.heading.test(heading));
    if (section !== undefined) mentions.push({ kind: section.kind, value: { label }, start, end });
  }
  return mentions;
}
