import { hasVerb } from './has-verb.ts';
import { isRelativeClause } from './is-relative-clause.ts';
import type { RegionClause } from './region-clause.ts';
import { saysIsNot } from './says-is-not.ts';

const ADDRESSED =
  /(?<![a-zß-ÿ])(?:ich|mir|mich|wer|man (?:kann|sollte|darf|könnte|muss|soll)|(?:kann|sollte|darf|könnte|soll) man|du|dir|dich|wir|uns|unsere?|ihnen|ihr|beispiel|artikel|beitrag|arbeitgeber|gesucht|inserieren)(?![a-zß-ÿ])/u;
/** "Das hat eine Kehrseite", "davon lebt ein Viertel", "viele spezialisieren sich": of what stands before, or of some. */
const POINTS_BACK =
  /^(?:das(?! [a-zß-ž]{3,20}te )|dies|davon|stattdessen|kommt darauf|es (?:ist|sind|geht)|viele [a-zß-ž]{4,30}en|zwei|manche|einige)(?![A-Za-zÀ-ž])/u;
/** Who hires there is an employer, and no statement: "Die Hochschulen schreiben Stellen aus". */
const HIRES = /(?<![a-zß-ÿ])(?:schreiben|schreibt) [^.;:]{0,40}stellen aus(?![a-zß-ÿ])/u;
/** "dass man hier mehr sieht" speaks of people, "Gießereien sucht man vergebens" of the place. */
const OPENS_WITH_ONE = /^(?:[A-Za-zÀ-ž]{2,6} )?man(?![A-Za-zÀ-ž])/u;
const FIGURE = /\d/u;
const SHORTEST = 12;
const LONGEST = 190;

/** A clause with a subject and a verb that speaks to nobody. */
export function isMainClause(clause: RegionClause, lower: string): boolean {
  const length = clause.end - clause.start;
  if (
    length < SHORTEST ||
    length > LONGEST ||
    FIGURE.test(lower) ||
    ADDRESSED.test(lower) ||
    OPENS_WITH_ONE.test(lower) ||
    HIRES.test(lower) ||
    pointsBack(clause, lower)
  )
    return false;
  const isRelative = isRelativeClause(clause);
  const isDenied = clause.phrases.slice(1).some(({ determiner }) => determiner.startsWith('kein')) && !saysIsNot(lower);
  return !isRelative && !isDenied && !goesOn(clause) && clause.phrases.length > 0 && hasVerb(clause);
}

function pointsBack({ tokens, phrases }: RegionClause, lower: string): boolean {
  if (!POINTS_BACK.test(lower)) return false;
  const [first] = tokens;
  return !phrases.some(({ determiner, start }) => determiner === first?.lower && start <= first.end + 1);
}

/** A clause that begins with its verb behind a comma goes on about what stands before: "wer das mag, ist hier richtig". */
function goesOn({ tokens, phrases }: RegionClause): boolean {
  const [first] = tokens;
  return first?.gap === ', ' && hasVerb({ tokens: [first], phrases });
}
