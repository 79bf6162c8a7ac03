import { allMatches } from '../reading/all-matches.ts';
import type { Span } from '../reading/span.ts';
import { withoutSpans } from '../reading/without-spans.ts';
import { RANK_ROWS, type RankUse } from './rank-rows.ts';
import { hasRoleNoun } from './role-noun.ts';
import type { Seniority } from './seniority.ts';
import { trimmedPhrase } from './trimmed-phrase.ts';

/** A phrase without the ranks that go off, and all ranks it names. */
export interface WithoutRanks {
  readonly rest: string;
  readonly ranks: readonly Seniority[];
  /** What stays in the rest as its head: a rank ("Teamleiter") or a learner ("Werkstudent Marketing"). */
  readonly head: Exclude<RankUse, 'modifier'> | undefined;
  /** It names ranks and nothing else. */
  readonly isOnlyRanks: boolean;
}

/** A rank inside a longer word is none, but for endings of case and number; nor is it one in "Geschäftsführer-Assistenz". */
const WORD_GOES_ON = /^-assist|^(?!(?:in|innen|en?|s)(?!\p{L}))\p{L}/u;
/** Somebody who serves a rank does not hold it: "Assistenz der Geschäftsführung", "Executive Assistant to the CEO". */
const SERVES = /assist|referent|sekret|\b(?:de[rs]|to(?: the)?|of the|für|zu[mr]|vom)\s(?:\S{2,20}\s){0,2}\S{0,20}$/;
/** Units before a rank in which these words count. */
const SERVES_REACH = 99;

/** Takes the level words off a phrase where a role is left, and says which ranks it names. */
export function withoutRanks(phrase: string): WithoutRanks {
  const lower = phrase.toLowerCase();
  const held = mentionsOf(lower).filter(
    ({ start, end, use }) =>
      use &&
      !WORD_GOES_ON.test(lower.slice(end)) &&
      !(use === 'head' && SERVES.test(lower.slice(0, start).slice(-SERVES_REACH))),
  );
  const ranks = held.flatMap(({ seniority }) => seniority ?? []);
  const without = (...uses: readonly (RankUse | undefined)[]) =>
    cut(
      phrase,
      held.filter(({ use }) => uses.includes(use)),
    );
  const isOnlyRanks = cut(phrase, held) === '';
  const role = without('modifier', 'learner');
  const isHead = held.some(({ use }) => use === 'head');
  const isLearner = held.some(({ use, seniority }) => use === 'learner' && seniority !== 'apprentice');
  const isRole = isHead || (role !== '' && (!isLearner || hasRoleNoun(role)));
  const learner = isRole ? '' : without('modifier');
  return {
    rest: isRole ? role : learner || phrase,
    ranks,
    head: isHead ? 'head' : learner ? 'learner' : undefined,
    isOnlyRanks,
  };
}

interface RankMention extends Span {
  readonly use: RankUse | undefined;
  readonly seniority: Seniority | undefined;
}

let anyRank: RegExp | undefined;

/** All words of the table in order; one pass, a group for each row. */
function mentionsOf(lower: string): readonly RankMention[] {
  anyRank ??= new RegExp(RANK_ROWS.map(([{ source }]) => `(${source})`).join('|'), 'g');
  return allMatches(anyRank, lower).map((match) => {
    const [, use, seniority] = RANK_ROWS.find((_, row) => match[row + 1]) ?? [];
    return { start: match.index, end: match.index + match[0].length, use, seniority };
  });
}

function cut(phrase: string, spans: readonly Span[]): string {
  return trimmedPhrase(withoutSpans(phrase, spans));
}
