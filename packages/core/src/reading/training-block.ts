import { AMOUNT } from './amount.ts';
import type { FactMention } from './fact-mention.ts';
import type { OutlineLine } from './outline.ts';
import { trainingDetails } from './training-details.ts';
import { withoutBracketedEnd } from './without-bracketed-end.ts';

/** A heading above several courses. */
const ON_COURSES =
  /^(?:[A-Za-zÀ-ž]{2,20} )?(?:weiterbildung(?:en)?|fortbildung(?:en)?|kurse|seminare|lehrgänge|zertifikate|qualifizierung(?:en)?)(?![A-Za-zÀ-ž])/iu;
const DETAIL =
  /^(?:dauer|kosten|gebühr(?:en)?|preis|umfang|lehrgangsdauer|kursgebühr|anbieter|träger|abschluss|form|voraussetzung(?:en)?|ort|beginn|start)(?::|\t)/iu;
/** Longest line on the length and price of a course, and without a label, in UTF-16 units. */
const LONGEST_DETAIL = 110;
const LONGEST_PRICE = 60;

/** The course that a heading in a section on training names, where rows on its length and price stand below it. */
export function trainingBlock(heading: OutlineLine, lines: readonly OutlineLine[], at: number): readonly FactMention[] {
  if (!mayNameCourse(heading) || !isDetail(lines[at + 1])) return [];
  let to = at + 1;
  while (isDetail(lines[to])) to += 1;
  const rows = lines.slice(at + 1, to).map(({ text }) => text.toLowerCase());
  const { start, text } = heading;
  const label = withoutBracketedEnd(text);
  const value = { label, ...trainingDetails(rows.join('\n')) };
  return [{ kind: 'further-training', start, end: start + label.length, value }];
}

function mayNameCourse({ kind, topics, text }: OutlineLine): boolean {
  return kind === 'heading' && topics.has('training') && !text.endsWith(':') && !ON_COURSES.test(text);
}

/** "Dauer: 6 Monate", "Tageskurs, 520 €". */
function isDetail(line: OutlineLine | undefined): boolean {
  if (line === undefined || line.kind === 'heading' || line.kind === 'item') return false;
  const isPrice = line.kind === 'prose' && line.text.length <= LONGEST_PRICE && AMOUNT.test(line.text.toLowerCase());
  return isPrice || (line.text.length <= LONGEST_DETAIL && DETAIL.test(line.text));
}
