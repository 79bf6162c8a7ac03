import { findPhrases } from '../reading/find-phrases.ts';
import type { PhraseRow } from '../reading/phrase-row.ts';
import { RANK_ROWS, type RankRow } from './rank-rows.ts';
import { hasRoleNoun } from './role-noun.ts';
import type { Seniority } from './seniority.ts';

/** A phrase without the ranks that go off, and all ranks it names. */
export interface WithoutRanks {
  readonly rest: string;
  readonly ranks: readonly Seniority[];
  /** A rank stays in the rest as its head. */
  readonly hasHead: boolean;
  /** It names ranks and nothing else. */
  readonly onlyRanks: boolean;
}

const ROWS: readonly PhraseRow<RankRow>[] = RANK_ROWS.map((row) => ({
  pattern: row.pattern,
  meaning: row,
  example: row.example,
}));
const SERVES =
  /(?:assist|referent|sekret|office manager|(?<![a-z])pa(?![a-z])|(?<![a-zäöüß])(?:der|des|to the|to|of the|für|zum|zur|vom)\s(?:[a-zäöüß]{2,20}\s){0,2}$)/;

/** Takes the level words off a phrase where a role is left, and says which ranks it names. */
export function withoutRanks(phrase: string): WithoutRanks {
  const lower = phrase.toLowerCase();
  const found = findPhrases(ROWS, lower).filter(
    ({ start, end, meaning }) => meaning?.use !== 'exception' && isWord(lower, start, end),
  );
  const held = found.filter(({ start, meaning }) => meaning?.use !== 'head' || !SERVES.test(lower.slice(0, start)));
  const ranks = held.flatMap(({ meaning }) => (meaning?.seniority === undefined ? [] : [meaning.seniority]));
  const bare = cut(
    phrase,
    held.filter(({ meaning }) => meaning?.use !== 'head'),
  );
  const learners = held.filter(({ meaning }) => meaning?.use === 'learner' && meaning.seniority !== 'apprentice');
  const hasHead = held.some(({ meaning }) => meaning?.use === 'head');
  const onlyRanks = ranks.length > 0 && cut(phrase, held) === '';
  if (bare !== '' && (learners.length === 0 || hasHead || hasRoleNoun(bare)))
    return { rest: bare, ranks, hasHead, onlyRanks };
  const modifiers = held.filter(({ meaning }) => meaning?.use === 'modifier');
  return { rest: cut(phrase, modifiers), ranks, hasHead: true, onlyRanks };
}

/** A rank inside a longer word is one only at its end: "Abteilungsleiter". */
function isWord(lower: string, _start: number, end: number): boolean {
  return !/^[a-zäöüß]{2}/.test(lower.slice(end)) || /^(?:in|en|s)(?![a-zäöüß])/.test(lower.slice(end));
}

function cut(phrase: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let at = 0;
  let rest = '';
  for (const { start, end } of spans) {
    rest += `${phrase.slice(at, start)} `;
    at = end;
  }
  return trimmed(rest + phrase.slice(at));
}

function trimmed(phrase: string): string {
  return phrase
    .replace(/\s{2,}/g, ' ')
    .trim()
    .replace(/^(?:(?:zum|zur|als|im bereich|oder|und|bis|or|for)(?:\s|$)|[/,&:+-]\s?){1,4}/i, '')
    .replace(/(?:\s(?:oder|und|bis|or|and|zum|zur|als|im|in)|\s?[/,&:+-]){1,4}\s?$/i, '')
    .trim();
}
