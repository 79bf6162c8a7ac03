import type { ComposedPhrase } from './composed-phrases.ts';
import type { HeadRow } from './head-rows.ts';
import { listedWith } from './listed-with.ts';
import { isPersonNoun } from './person-noun.ts';

const CONTRACTED = /^(?:im|vom)$/u;
/** "die Abteilung Kalkulation". */
const UNIT = /^(?:abteilung|referat|dezernat)$/u;
/** Leaders and teams of many houses, with whom nobody works: "in den Geschäftsleitungen". */
const LEADERS = /(?:leitungen|führungen|direktionen|teams)$/u;
/** "das Studium Public Administration", "Bachelor of Arts", "Mittlere Reife" with a capital. */
const SCHOOL_NAME = /^(?:studium|bachelor|diplom|magister|staatsexamen|mittlere[nr]?)$/u;

/** The kind that the noun of a phrase tells, where what its row asks for is there. */
export function ownKind(phrase: ComposedPhrase, phrases: readonly ComposedPhrase[]): HeadRow['kind'] | undefined {
  const { row } = phrase;
  if (phrase.lead !== phrase.head) {
    if (UNIT.test(phrase.lead)) return 'department';
    if (SCHOOL_NAME.test(phrase.lead) && !isPersonNoun(phrase.head)) return 'education';
  }
  if (isTraining(phrase)) return 'education';
  if (row === undefined || row.kind === 'further-training') return undefined;
  if (row.needs === 'complement' && phrase.end === phrase.nounEnd) return undefined;
  if (row.needs === 'compound' && phrase.adjectives.length === 0 && phrase.head.length < 8) return undefined;
  if (row.kind === 'department' && isOfEmployers(phrase)) return 'employer-kind';
  if (row.needs === 'cue' || LEADERS.test(phrase.head)) return undefined;
  if (row.needs === 'article') {
    const isPlain = phrase.adjectives.length === 0 && phrase.lead === phrase.head;
    const isListed = () => listedWith(phrase, phrases).some((other) => other.row?.kind === row.kind);
    return isPlain && (CONTRACTED.test(phrase.determiner) || isListed()) ? row.kind : undefined;
  }
  const isAlone = () => !listedWith(phrase, phrases).some((other) => other.row?.kind === row.kind);
  return row.needs === 'list' && isAlone() ? undefined : row.kind;
}

/** "Rechtsabteilungen großer Unternehmen" hire as others do. */
function isOfEmployers({ head, complements }: ComposedPhrase): boolean {
  if (!/abteilungen$/u.test(head)) return false;
  return complements.some(
    (part) => part.row?.kind === 'employer-kind' || /(?:unternehmen|firmen|betriebe)$/u.test(part.head),
  );
}

const TRAINING = /^(?:(?:berufs)?ausbildung|(?:berufs)?lehre|grundbildung)$/u;

/** "Ausbildung zum Gärtner", "Lehre als Köchin". */
function isTraining({ head, complements }: ComposedPhrase): boolean {
  return TRAINING.test(head) && complements[0] !== undefined && isPersonNoun(complements[0].head);
}
