import { allMatches } from '../reading/all-matches.ts';
import type { Span } from '../reading/span.ts';

/** Somebody experienced: "Erfahrener Koch gesucht". A firm's own people are experienced as well: "ein erfahrenes Team". */
const EXPERIENCED =
  /(?<![a-zäöüß])(?:berufs)?(?:erfahren(?:e[nrs]?)?|experienced)(?:[/:*(]{1,2}-?[nrs]\)?)?(?= (?!teams?(?![a-zäöüß])|kolleg|mitarbeit|mentor|trainer|ausbild|coach|partner|dienstleist|unternehmen|hand|hände|colleague|company)[a-zäöüß])/g;

/** What stands before somebody experienced who is asked for. */
const ASKS_FOR_SOMEBODY =
  /(?:^[^a-zäöüß]{0,4}|(?:such(?:en|t)|gesucht:?|gesucht wird|bist|sind sie|sie sind|als|are|for|as) (?:(?:einen?|eine[nr]?|an?|the) )?)(?:[a-zäöüß]{3,20}, )?$/;
/** Somebody experienced is one of two: "egal ob Anfänger oder erfahrener Profi". */
const WHOEVER = /(?:ob|whether|egal) [^.;:!?]{0,30}$|(?:as well as|wie auch|sowie|oder|and|or|und) $/;

/** Units before somebody experienced that say who asks. */
const REACH = 100;

/** People of whom an adjective says that they are experienced, where a lower-case statement asks for them. */
export function experiencedPeopleOf(lower: string): readonly Span[] {
  return allMatches(EXPERIENCED, lower)
    .filter(({ index }) => {
      const before = lower.slice(Math.max(0, index - REACH), index);
      return ASKS_FOR_SOMEBODY.test(before) && !WHOEVER.test(before);
    })
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
