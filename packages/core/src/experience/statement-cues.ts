import { createWordFinder } from '../reading/word-finder.ts';
import { EXPERIENCE_TRIGGER } from './experience-trigger.ts';

/** By what is looked for in a statement, the words of which one stands in it; see `createWordFinder`. */
const WORDS = {
  trigger: `BE|${EXPERIENCE_TRIGGER}`,
  noun:
    'BE|erfahr|routine|praxis|tätigkeit|mitarbeit|berufsausübung|berufsleben|gesellenzeit|verwendung|beschäftigung|dienstzeit|know-how|knowhow|' +
    'background|laufbahn|berufspr|vorkenntnis|vorwissen|expertise|experience|yoe|erf.|exp',
  goesBy:
    'je nach|entsprechend|abhängig|gemäß|kennung|anrechn|berücksichtig|basierend|bemisst|vorliegen|depend|based on|commensurate|according to|' +
    'in line with|orientiert|richtet|richten|hängt|steigt|wächst|grundlage|basis|nach |gehalt|vergütung|lohn|jahr |wertvoll|unvergesslich|' +
    'spannend|bereichernd|deliver|creat|design|shap|improv|craft|enhanc|gestalt|schaff|verbesse',
  unit: 'jahr|jähr|j.|#j_|# j_|#y_|# y_|monat|mon.|year|month|yr|yoe|saison|season|spielzeit|erfahrung#|erfahrung #|erfahrung:#|erfahrung: #',
  labelled: 'yoe:|experience:|jahre:|jahren:|jahre):|jahren):|g (j):|g (j.):|erfahrung:|erfahrung#|erfahrung #',
  vague: 'mehrere|einige|paar|etliche|several|few|couple|multiple|viele|zahlreiche|many|saison|season|spielzeit',
  beginner:
    'einst|anfäng|anfang|querwechs|quer-wechs|career|lateral|starter|rückkehr|neuling|newcomer|grad|direkt|frisch|gerade|profi|experte|meister|' +
    'start|neu |new |entry|junior|erst |noch n|no pr|absolv|beginner|young prof|abgäng|abbrech|ungelernt|anlern|fremd|ohne |keine ',
  worked: 'gearbeitet|worked',
  experienced: 'erfahren|experienced',
} as const;

/** What a statement may speak of, as its words tell. */
export type StatementCue = keyof typeof WORDS;

const CUES = Object.keys(WORDS) as readonly StatementCue[];
const find = createWordFinder(Object.values(WORDS));

/** What is worth looking for in a lower-case statement; a quick look before the patterns. */
export function statementCues(lower: string): ReadonlySet<StatementCue | undefined> {
  const cues = new Set<StatementCue | undefined>();
  find(lower, (group) => cues.add(CUES[group]));
  return cues;
}
