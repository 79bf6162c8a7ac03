import type { Found } from '../reading/found.ts';
import type { Employment } from './employment.ts';

/**
 * Leaves out the full time that pay is merely reckoned for: "25 Std./Woche in Teilzeit, 48.000 € bei Vollzeit (40 h)".
 *
 * A mention is bound to pay where its words or those right beside it say so. Bound full time and its hours are no offer
 * where the rest of the text offers part time alone; part time that is possible too leaves them standing.
 */
export function withoutPayBasis(found: readonly Found<Employment>[], text: string): readonly Found<Employment>[] {
  if (!found.some(isFull) || !found.some(isPart)) return found;
  const bound = boundToPay(found, text);
  const own = found.filter((mention) => !bound.has(mention));
  const part = own.filter(isPart);
  if (part.length === 0 || own.some(isFull) || part.some((mention) => isOption(mention, text))) return found;
  return found.filter((mention) => !bound.has(mention) || !isFull(mention));
}

/** Hours a week from which on a post is full time for a reader who knows nothing else. */
const FULL_HOURS = 35;

function isFull({ value: { time, hoursPerWeek, workload } }: Found<Employment>): boolean {
  const isWhole = time === undefined && workload !== undefined && (workload.min ?? 0) >= 100;
  return isWhole || (time?.includes('full') ?? (hoursPerWeek?.min ?? 0) >= FULL_HOURS);
}

function isPart({ value: { time } }: Found<Employment>): boolean {
  return time?.includes('part') ?? false;
}

/** Units before and behind a mention that are looked at. */
const REACH = 60;

/** An amount of money. */
const AMOUNT = /\d ?(?:€|(?:eur|euro|chf|sfr|fr\.)(?![a-zäöüß]))|(?:€|(?<![a-zäöüß])(?:eur|chf|sfr|fr\.)) ?\d/;
/** "Vollzeitgehalt", "full-time equivalent salary". */
const PAY_OF_FULL_TIME =
  /^(?:voll-?zeit[a-zäöüß-]{0,20}(?:gehalt|gehälter|entgelt|lohn|vergütung|verdienst)|full[- ]?time equivalent)/;
const BASIS = /^voll-?zeit-?basis/;
/** "bei (einer) Vollzeit", "auf Basis Vollzeit", "bezogen auf". */
const BASIS_BEFORE =
  /(?:^|[^a-zäöüß])(?:bei|auf|basis|für|entspricht|based on|for)(?: (?:von|einer?|der|die|voller|wöchentlich|a))? $/;
/** "2.800 € brutto im Monat (Vollzeit". */
const BRACKET_OF_PAY = /(?:€|eur|euro|chf|brutto|gehalt|lohn|entgelt|vergütung|,-)[^()\n€]{0,40}\([^()\n]{0,30}$/;
/** What may stand between full time and its hours. */
const BESIDE = /^[ (=:,/-]{0,4}(?:mit |von |d\. ?h\. |also )?$/;

/** The mentions that pay is reckoned for, each by itself or by the one right before it. */
function boundToPay(found: readonly Found<Employment>[], text: string): ReadonlySet<Found<Employment>> {
  const bound = new Set<Found<Employment>>();
  let last: Found<Employment> | undefined;
  for (const mention of found) {
    const isBeside = last !== undefined && bound.has(last) && BESIDE.test(between(text, last.end, mention.start));
    if (isBeside || isBound(mention, text)) bound.add(mention);
    last = mention;
  }
  return bound;
}

function isBound({ start, end }: Found<Employment>, text: string): boolean {
  const before = between(text, Math.max(0, start - REACH), start);
  const from = between(text, start, end + REACH);
  if (PAY_OF_FULL_TIME.test(from) || BRACKET_OF_PAY.test(before)) return true;
  return (BASIS.test(from) || BASIS_BEFORE.test(before)) && AMOUNT.test(lineEnd(before) + lineStart(from));
}

/** "auch in Teilzeit", "Teilzeit ist möglich": beside full time, not instead of it. */
const OPTION_BEFORE = /(?:^|[^a-zäöüß])(?:auch|gerne?|wahlweise|optional|oder)(?: in| als)? $/;
const OPTION_BEHIND = /^[^.!?;\n]{0,25}(?:möglich|denkbar|absprache|optional|willkommen|possible|welcome)/;

function isOption({ value, start, end }: Found<Employment>, text: string): boolean {
  if (value.time?.includes('full')) return true;
  return OPTION_BEFORE.test(between(text, start - REACH, start)) || OPTION_BEHIND.test(between(text, end, end + REACH));
}

/** A stretch in lower case with plain blanks and hyphens; line breaks stay. */
function between(text: string, start: number, end: number): string {
  return text
    .slice(Math.max(0, start), end)
    .toLowerCase()
    .replace(/[^\S\n]/g, ' ')
    .replace(/[‐-―]/g, '-');
}

function lineEnd(before: string): string {
  return before.slice(before.lastIndexOf('\n') + 1);
}

function lineStart(from: string): string {
  return from.split('\n', 1)[0] ?? '';
}
