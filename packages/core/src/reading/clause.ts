import type { ComposedPhrase } from './composed-phrases.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** What somebody does or can do, where it stands. */
export interface Duty extends Span {
  readonly kind: 'task' | 'skill';
}

/** Signs that part clauses. */
const CLAUSE_BREAK: RegExp = /[,;:()!?"]| - /u;
/** Whether a sign that parts clauses stands before a word. */
export function breaksClause(token: Pick<Token, 'gap' | 'isBeside'> | undefined): boolean {
  return token !== undefined && !token.isBeside && CLAUSE_BREAK.test(token.gap);
}

/** Words before an infinitive with "zu" that make it a duty. */
export const DUTY_CUE: RegExp =
  /(?<![a-zß-ÿ])(?:aufgaben?|hauptaufgaben?|verantwortungsbereich|aufgabenbereich|verantwort[a-zß-ÿ]{1,6}|zuständig|gilt es|es gilt|gehört es|herausforderung(?:en)? ist es|alltag|verbring(?:t|en)|beschäftigt|dazu da|darum,|darauf an,|zum job|zum beruf|dazu (?:gehört|gehören|zählt)(?: auch)?,)(?![a-zß-ÿ])/u;
/** Nouns and adjectives that an infinitive with "zu" completes to an ability. */
export const ABILITY: RegExp =
  /^(?:fähigkeit|fähigkeiten|talent|bereitschaft|gabe|lust|mut|begabung|kunst|wille|willen|bereit|geschick|geduld)$/u;

const FILLER =
  /^(?:und|oder|sowie|dann|auch|aber|nun|diese|dieses|diesen|es|zudem|mal|immer|wieder|noch|schon|danach|dabei)$/u;
const FEW = /^(?:ein|eine|einen|zwei|drei|vier)$/u;
/** Most words of a clause. */
const LONGEST = 14;

/** Whether a clause begins at a word; "ein, zwei Tage" is one. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  if (FEW.test(tokens[at]?.lower ?? '') && FEW.test(tokens[at - 1]?.lower ?? '')) return false;
  return breaksClause(tokens[at]);
}

/** The first word of the clause that ends at a verb: behind the last sign, an enumeration of objects kept whole. */
export function clauseStart(
  tokens: readonly Token[],
  phrases: readonly ComposedPhrase[],
  from: number,
  at: number,
): number {
  let first = at;
  while (first > from && at - first < LONGEST && !isBreak(tokens, first)) first -= 1;
  const begin = tokens[first]?.start ?? 0;
  const object = phrases.find((phrase) => phrase.end > begin);
  const listed = phrases.filter((phrase) => phrase.list === object?.list && phrase.start < begin);
  const cue = listed.findLastIndex((phrase) => DUTY_CUE.test(phrase.head) || ABILITY.test(phrase.head));
  const opening = listed[cue + 1];
  if (opening !== undefined) {
    const start = tokens.findIndex((token) => token.start >= opening.start);
    if (start >= from) first = start;
  }
  while (first < at && FILLER.test(tokens[first]?.lower ?? '')) first += 1;
  return first;
}

/** The word before a clause, over fillers such as "auch". */
export function leadOf(tokens: readonly Token[], first: number): string {
  let at = first - 1;
  while (FILLER.test(tokens[at]?.lower ?? '')) at -= 1;
  return tokens[at]?.lower ?? '';
}
