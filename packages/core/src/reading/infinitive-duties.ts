import { ABILITY, breaksClause, clauseStart, DUTY_CUE, type Duty, leadOf } from './clause.ts';
import type { Sentence } from './reading-text.ts';
import type { Token } from './tokens.ts';
import { isZuInfinitive, verbFormOf } from './verb-forms.ts';
import { MARK } from './word-marks.ts';

const NO_DUTY = /^(?:um|ohne|statt|anstatt|nicht)$/u;
const UNREAL = /(?<![a-zß-ÿ])(?:ginge|wäre|als ob|kaum|niemand)(?![a-zß-ÿ])/u;
const QUESTION_WORD = /^(?:wie|ob|was|wann|wo|womit|welche[rnms]?)$/u;
/** What may lie between two infinitives of one chain, in UTF-16 units. */
const CHAIN_GAP = 8;

/** "…, Strategien zu entwickeln und Termine festzulegen" behind a word such as "Aufgabe" or "Fähigkeit". */
export function infinitiveDuties({ tokens, phrases, lower, start, marks }: Sentence): readonly Duty[] {
  if ((marks & MARK.duty) === 0) return [];
  const duties: Duty[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.lower ?? '';
    if (((token.marks & MARK.duty) === 0 && before !== 'zu') || !isZuInfinitive(token.lower, before)) continue;
    const zu = before === 'zu' ? at - 1 : at;
    const first = withoutCue(tokens, clauseStart(tokens, phrases, from, at), zu);
    const kind = kindOfClause(tokens, first, at, duties.at(-1), lower.slice(0, token.start - start));
    from = at + 1;
    const begin = tokens[first];
    if (kind === undefined || begin === undefined || tokens[zu - 1]?.lower === 'nicht') continue;
    const isWhole = ABILITY.test(leadOf(tokens, first)) || hasObject(tokens.slice(first, zu));
    const end = isWhole ? token.end : endOfQuestion(tokens, at);
    if (end !== undefined) duties.push({ kind, start: begin.start, end });
  }
  return duties;
}

function hasObject(words: readonly Token[]): boolean {
  return words.some((word) => word.isNoun || /^(?:sie|ihn|diese)$/u.test(word.lower));
}

/** A clause that holds the word "Aufgabe" itself has its object elsewhere. */
function withoutCue(tokens: readonly Token[], first: number, zu: number): number {
  return tokens.slice(first, zu).some(({ lower }) => DUTY_CUE.test(lower)) ? zu : first;
}

/** "zu entscheiden, wie die Ware liegt" goes to the end of the question. */
function endOfQuestion(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at + 1]?.gap !== ', ' || !QUESTION_WORD.test(tokens[at + 1]?.lower ?? '')) return undefined;
  let to = at + 1;
  while (tokens[to + 1] !== undefined && !breaksClause(tokens[to + 1])) to += 1;
  return tokens[to]?.end;
}

function kindOfClause(
  tokens: readonly Token[],
  first: number,
  at: number,
  last: Duty | undefined,
  before: string,
): Duty['kind'] | undefined {
  const lead = leadOf(tokens, first);
  if (NO_DUTY.test(tokens[first]?.lower ?? '') || NO_DUTY.test(lead) || UNREAL.test(before)) return undefined;
  const isReady = /^(?:waren?|sind|ist|bist)$/u.test(lead) && tokens[first - 2]?.lower === 'bereit';
  if (ABILITY.test(lead) || isReady) return 'skill';
  const own = verbFormOf(tokens[at]?.lower ?? '')?.kind;
  if (last !== undefined && last.end + CHAIN_GAP >= (tokens[first]?.start ?? 0)) return own ?? last.kind;
  if (/fähigkeit(?:en)? (?:ist|sind|besteht)/u.test(before)) return own ?? 'skill';
  return DUTY_CUE.test(before) ? (own ?? 'task') : undefined;
}
