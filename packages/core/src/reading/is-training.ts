import type { ComposedPhrase } from './composed-phrases.ts';
import { kindOfHead, kindOfNoun } from './kind-of-head.ts';
import { isPersonNoun } from './person-noun.ts';
import type { Sentence } from './reading-text.ts';
import { tellsCourseTerms } from './tells-course-terms.ts';
import { trainingLength } from './training-length.ts';

type Reason = (phrase: ComposedPhrase, sentence: Sentence) => boolean;

/** What makes a noun phrase no training, whatever else it is. */
const DENIED: readonly Reason[] = [
  isLabel, // "Weiterbildung: …"
  isNone, // "keine Fortbildung"
  isOfLearners, // "überbetriebliche Lehrgänge"
];

/** What makes a noun phrase training in any section. */
const TOLD: readonly Reason[] = [
  isCourse, // "ein Vergolderkurs", "ein mehrtägiger Kurs"
  isLedByCourse, // "Lehrgang Steinsatz"
  isPaperWithTerms, // "Der Staubnachweis dauert zwei Tage."
  isMasterTaken, // "Viele machen später den Techniker."
  isGoal, // "Er bildet sich zum Holztechniker weiter."
];

/** What does so only in a section on training. */
const TOLD_IN_SECTION: readonly Reason[] = [
  isNamedPaper, // "Kantenschein"
  isDegree, // "Bachelor"
  isNamedKurs, // "Kurs Bienenrecht"
  isNamedStudy, // "Studium der Bauphysik", "Ausbildung zum Lerncoach"
  isMasterNamedNext, // "Der Klassiker bleibt der Techniker."
  isMasterAmongCourses, // "der Techniker oder ein Lehrgang"
  isMasterOfField, // "der Techniker Bautechnik"
  isMasterWithTerms, // "Zum Techniker sind es vier Semester."
];

/** Whether a noun phrase of a sentence names further training. */
export function isTraining(phrase: ComposedPhrase, sentence: Sentence): boolean {
  const holds = (reason: Reason) => reason(phrase, sentence);
  if (DENIED.some(holds)) return false;
  return TOLD.some(holds) || (sentence.topics.has('training') && TOLD_IN_SECTION.some(holds));
}

function isLabel({ start, end }: ComposedPhrase, { lower, start: from, line }: Sentence): boolean {
  return start === line.start && lower.startsWith(':', end - from);
}

function isNone({ determiner }: ComposedPhrase): boolean {
  return determiner.startsWith('kein');
}

/** Courses of those who still learn the occupation. */
const OF_LEARNERS = /^(?:überbetrieblich|innerbetrieblich)/u;

function isOfLearners({ adjectives }: ComposedPhrase): boolean {
  return adjectives.some((adjective) => OF_LEARNERS.test(adjective));
}

const KURS = /^kurse?n?$/u;
/** Nouns that name no course unless something is said of them. */
const BARE =
  /^(?:workshops?|kurse?n?|seminare?n?|angebote?n?|fortbildung(?:en)?|schulung(?:en)?|lehrgangs?|lehrgängen?)$/u;

function isCourse(phrase: ComposedPhrase): boolean {
  const { head, adjectives, end, nounEnd } = phrase;
  const isDescribed = adjectives.length > 0 || end > nounEnd;
  return (kindOfHead(phrase) === 'further-training' || KURS.test(head)) && (isDescribed || !BARE.test(head));
}

function isLedByCourse({ lead, head }: ComposedPhrase): boolean {
  return lead !== head && kindOfNoun(lead) === 'further-training';
}

/** Papers that a course gives, by their compound: "Sachkundenachweis". */
const NAMED_PAPER =
  /(?<!^(?:führer|gut|bildungsgut|kranken|liefer|an|vor|fahr))(?:(?<=[a-zß-ÿ]{3}-?)(?<=.{4})(?:schein|nachweis)|(?:eignungs|sachkunde|fach|berufs)prüfung)$/u;

function isNamedPaper({ head }: ComposedPhrase): boolean {
  return NAMED_PAPER.test(head);
}

function isPaperWithTerms(phrase: ComposedPhrase, { lower }: Sentence): boolean {
  return isNamedPaper(phrase) && tellsCourseTerms(lower);
}

/** What one becomes by a master's course, which is named after it. */
const MASTER = /(?:meister|techniker|wirt)(?:in)?$/u;
/** What is done with such a course, told from what a master does. */
const TAKEN =
  /(?<![a-zß-ÿ])(?:mach(?:en|t|st)|anhäng(?:en|t)|ableg(?:en|t)|besuch(?:en|t|st)|absolvier(?:en|t)|draufsatteln|nachhol(?:en|t)|gemacht|absolviert|abgelegt|besucht|angehängt|drangehängt|draufgesattelt|nachgeholt)(?![a-zß-ÿ])/u;

/** "Den Techniker machen"; whoever opens a sentence, or is several, does it: "Die Techniker machen die Pläne". */
function isMasterTaken({ determiner, lead, head, start }: ComposedPhrase, { lower, start: from }: Sentence): boolean {
  const isObject =
    determiner === 'den' || (determiner === 'die' && head.endsWith('in') && start - from > 'die '.length);
  return isObject && (MASTER.test(lead) || MASTER.test(head)) && TAKEN.test(lower);
}

/** Verbs of training, whose goal stands behind "zur": "zur Restauratorin fortgebildet", "bildet sich zum Fachwirt weiter". */
const TRAINS =
  /(?<![a-zß-ÿ])(?:(?:fort|weiter)(?:gebildet|bilden|zubilden)|bild(?:e|et|est|en)(?= [^.;:?!]{0,80} (?:weiter|fort)(?![a-zß-ÿ])))(?![a-zß-ÿ])/u;

function isGoal({ determiner, lead }: ComposedPhrase, { lower }: Sentence): boolean {
  return (determiner === 'zum' || determiner === 'zur') && TRAINS.test(lower) && isPersonNoun(lead);
}

const DEGREE = /^(?:master|mba|bachelor|masterstudium|aufbaustudium|zweitstudium)$/u;

function isDegree({ head }: ComposedPhrase): boolean {
  return DEGREE.test(head);
}

function isNamedKurs({ lead, head }: ComposedPhrase): boolean {
  return lead !== head && lead === 'kurs';
}

const STUDY =
  /(?:studium|ausbildung|master|bachelor|bildungsgang|fachschule|schein|nachweis|fortbildungstage|einweisung|schulungen)$/u;

function isNamedStudy({ lead, head, end, nounEnd }: ComposedPhrase): boolean {
  const isNamed = lead !== head || end > nounEnd;
  return isNamed && (STUDY.test(lead) || STUDY.test(head));
}

const NAMED_NEXT = /(?:: |(?<![a-zß-ÿ])(?:ist|wäre|bleibt|lockt|folgt) (?:auch |meist |oft )?)der $/u;
/** How far before its noun such a verb may begin, in UTF-16 units. */
const NAMING_REACH = 24;

function isMasterNamedNext(
  { lead, head, determiner, start }: ComposedPhrase,
  { lower, start: from }: Sentence,
): boolean {
  if (lead !== head || determiner !== 'der' || !MASTER.test(head)) return false;
  return NAMED_NEXT.test(lower.slice(Math.max(0, start - from - NAMING_REACH), start - from));
}

function isMasterAmongCourses(phrase: ComposedPhrase, { phrases }: Sentence): boolean {
  if (phrase.determiner !== 'der' || !MASTER.test(phrase.head)) return false;
  return phrases.some(
    (other) =>
      other !== phrase &&
      other.list === phrase.list &&
      (kindOfHead(other) === 'further-training' || isNamedPaper(other)),
  );
}

function isMasterOfField({ lead, head, determiner }: ComposedPhrase): boolean {
  return lead !== head && determiner === 'der' && MASTER.test(lead);
}

function isMasterWithTerms({ lead }: ComposedPhrase, { lower }: Sentence): boolean {
  return MASTER.test(lead) && (tellsCourseTerms(lower) || trainingLength(lower) !== undefined);
}
