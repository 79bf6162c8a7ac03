import type { ComposedPhrase } from './composed-phrases.ts';
import { hasVerb } from './has-verb.ts';
import type { Sentence } from './reading-text.ts';
import type { RegionClause } from './region-clause.ts';
import type { Token } from './tokens.ts';
import { VERB_WORDS } from './verb-words.ts';

const CLAUSE_OPENER =
  /^(?:der|die|das|den|dem|deren|weil|dass|wenn|wo|was|aber|doch|denn|sondern|sodass|obwohl|während|bieten|bietet|inmitten|wobei|allerdings|dafür|jedoch|hingegen|trotzdem|zumal|heißt)$/u;

/** The clauses of a sentence: what signs part, or a comma before a word that opens a clause. */
export function regionClauses({ tokens, phrases }: Sentence, plain: string): RegionClause[] {
  const clauses: RegionClause[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && !opensClause(tokens, phrases, at)) continue;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[at - 1]?.end ?? start;
    clauses.push({
      start,
      end,
      tokens: tokens.slice(first, at),
      phrases: phrases.filter((phrase) => phrase.start >= start && phrase.end <= end),
      isLabel: plain[end] === ':',
    });
    first = at;
  }
  return clauses;
}

/** Whether a comma stands between two clauses with a verb each. */
function partsVerbs(tokens: readonly Token[], phrases: readonly ComposedPhrase[], at: number): boolean {
  const isSign = ({ gap, isBeside }: Token) => !isBeside && /[,:;()]/u.test(gap);
  const next = tokens.findIndex((token, index) => index > at && isSign(token));
  const before = tokens.findLastIndex((token, index) => index < at && isSign(token));
  const behind = tokens.slice(at, next === -1 ? tokens.length : next);
  return hasVerb({ tokens: behind, phrases }) && hasVerb({ tokens: tokens.slice(Math.max(0, before), at), phrases });
}

/** "an Schiene, Straße und Wasser angebunden": an enumeration goes on to the one verb behind all of it. */
function closesWithVerb(
  tokens: readonly Token[],
  phrases: readonly ComposedPhrase[],
  at: number,
  { list, start, end }: ComposedPhrase,
): boolean {
  const others = phrases.filter((phrase) => phrase.list === list);
  const last = others.at(-1);
  if (last === undefined || last.end <= end || (others[0]?.start ?? start) >= start) return false;
  const behind = tokens.findIndex((token) => token.start >= last.end);
  const next = tokens[behind + 1];
  return behind > at && VERB_WORDS.verb.test(tokens[behind]?.text ?? '') && (next === undefined || !next.isBeside);
}

function opensClause(tokens: readonly Token[], phrases: readonly ComposedPhrase[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.isBeside) return false;
  if (/[:;]\s|[()]/u.test(token.gap)) return true;
  if (/ - /u.test(token.gap)) return !/^(?:ein|eine|und)$/u.test(token.lower);
  if (!token.gap.includes(',') || (token.lower === 'dass' && tokens[at - 1]?.lower === 'genug')) return false;
  if (
    /^und$/u.test(token.lower) &&
    hasVerb({ tokens: tokens.slice(0, at), phrases }) &&
    hasVerb({ tokens: tokens.slice(at), phrases })
  )
    return true;
  const phrase = phrases.find(({ start, end }) => start <= token.start && token.start < end);
  if (phrase !== undefined && closesWithVerb(tokens, phrases, at, phrase)) return false;
  if (CLAUSE_OPENER.test(token.lower) || partsVerbs(tokens, phrases, at)) return true;
  if (phrase === undefined) return false;
  const behind = tokens.find(({ start }) => start >= phrase.end);
  return (
    behind !== undefined &&
    behind.gap === ' ' &&
    VERB_WORDS.verb.test(behind.text) &&
    !VERB_WORDS.none.test(behind.lower)
  );
}
