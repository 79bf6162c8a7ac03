import { allMatches } from './all-matches.ts';
import type { ComposedPhrase } from './composed-phrases.ts';
import type { CueRow } from './cue-rows.ts';
import type { HeadRow } from './head-rows.ts';
import { isPerson } from './person.ts';
import { isPersonNoun } from './person-noun.ts';
import type { Sentence } from './reading-text.ts';
import type { Token } from './tokens.ts';

/** How far from a cue its enumeration may begin or end, in UTF-16 units. */
const REACH_AFTER = 45;
const REACH_BEFORE = 90;

/** Gives the enumeration beside each cue its kind; a phrase that tells its own kind keeps it. */
export function applyCue(
  row: CueRow,
  { lower, start, phrases, topics, tokens }: Sentence,
  kinds: Map<ComposedPhrase, HeadRow['kind']>,
): void {
  if (row.topic !== undefined && !topics.has(row.topic)) return;
  for (const match of allMatches(row.cue, lower)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const beside =
      row.side === 'after'
        ? phrases.find(
            (phrase) => phrase.start >= to && phrase.start - to <= REACH_AFTER && !isAside(phrase, to, tokens),
          )
        : phrases.findLast(
            (phrase) => phrase.end <= from && from - phrase.end <= REACH_BEFORE && !isAside(phrase, start, tokens),
          );
    if (
      beside === undefined ||
      (row.side === 'before' && /[;:?!]| - /u.test(lower.slice(beside.end - start, match.index)))
    )
      continue;
    const listed = phrases.filter(
      (phrase) => phrase.list === beside.list && (row.side === 'after' ? phrase.start >= to : phrase.end <= from),
    );
    for (const phrase of listed) {
      const isOther =
        kinds.has(phrase) ||
        (phrase.row !== undefined && phrase.row.needs === undefined && phrase.row.kind !== row.kind);
      const isTaken =
        row.takes === 'any' ||
        phrase.row?.kind === row.kind ||
        (row.takes === 'names' && phrase.row === undefined && isName(phrase)) ||
        (row.takes === 'bodies' && (phrase.row === undefined || phrase.row.needs === 'cue') && isBody(phrase));
      if (row.takes === 'all' || (!isOther && isTaken)) kinds.set(phrase, row.kind);
    }
  }
}

const ASIDE = /^(?:in|bei|seit|nach|laut|trotz|wegen)$/u;

/** A place or time behind a cue, before what it is about: "Voraussetzung ist in Hessen die Prüfung". */
function isAside({ start, determiner }: ComposedPhrase, to: number, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.start >= start) - (determiner === '' ? 0 : 1);
  const before = tokens[at - 1];
  return before !== undefined && before.start > to && ASIDE.test(before.lower);
}

/** One thing with its article that is nobody: "der Gießerei". */
function isBody(phrase: ComposedPhrase): boolean {
  return BODY.test(phrase.determiner) && !isPerson(phrase) && !isPersonNoun(phrase.head);
}

const BODY = /^(?:der|dem|die|den|das|im|ins|zur|zum|beim)$/u;

/** A word without article and adjective, in the singular as far as one can tell. */
function isName({ determiner, adjectives, head, end, nounEnd }: ComposedPhrase): boolean {
  return determiner === '' && adjectives.length === 0 && end === nounEnd && !/(?:en|ern|ung|heit|keit)$/u.test(head);
}
