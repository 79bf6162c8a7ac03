import type { TrainingValue } from '../occupation/fact.ts';
import { withoutAbsent } from '../salary/without-absent.ts';
import { AMOUNT } from './amount.ts';
import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import type { OutlineLine } from './outline.ts';
import type { Sentence } from './reading-text.ts';
import { trainingDetails } from './training-details.ts';
import { trainingProvider } from './training-provider.ts';
import { withoutBracketedEnd } from './without-bracketed-end.ts';

/** What a list says of a course behind its name: "Fachwirt: 12 Monate, IHK". */
const DETAILS = /(?:: | - | \/ | \| |, (?=\d|ca\.|etwa|rund)).{1,200}$/u;
/** Labels of rows that name no course. */
const ROW_LABEL =
  /^(?:lohn|gehalt|verdienst|einkommen|dauer|kosten|ort|anbieter|träger|abschluss|voraussetzung(?:en)?|beginn|start|form|prüfung|laufbahn|aufstieg|karriere|(?:nach|ab|bis|im|mit|stufe|junior|senior|einstieg) .{1,40}|\d.{0,40})(?: .{1,40})?$/iu;
/** Most words of the name of a course. */
const LONGEST_NAME = 8;

/** An item of a list in a section on training is training, whatever its name; a row of cells is with length or price. */
export function listedTraining(sentence: Sentence, plain: string): readonly FactMention[] {
  const { line, topics, start, end, lower } = sentence;
  if (line.kind === 'heading' || line.kind === 'prose' || start !== line.start) return [];
  const details = trainingDetails(lower);
  if (!isOfCourse(sentence, details)) return [];
  const provider = trainingProvider(sentence, plain);
  const offered = line.cells.length === 0 && topics.has('training') ? OFFER.exec(line.text) : null;
  if (offered !== null) return offeredCourses(line, offered[0].length, provider);
  const label = line.cells[0] ?? withoutBracketedEnd(line.text).replace(DETAILS, '');
  if (isTooLong(label) || ROW_LABEL.test(label)) return [];
  const value = withoutAbsent({ label, ...details, provider });
  return [{ kind: 'further-training', start, end: Math.min(end, start + label.length), value }];
}

function isOfCourse(
  { line, topics, lower }: Sentence,
  { months, cost }: Pick<TrainingValue, 'months' | 'cost'>,
): boolean {
  if (line.cells.length > 1 && months === undefined && cost === undefined) return false;
  const isPriced = AMOUNT.test(lower) && !topics.has('pay');
  return topics.has('training') || (months !== undefined && (isPriced || topics.has('career')));
}

function isTooLong(label: string): boolean {
  return label.split(' ').length > LONGEST_NAME;
}

/** Where courses are offered, or what sort they are, before their names: "Höhere Fachschule: Techniker HF, 3 Jahre". */
const OFFER =
  /^(?:(?:Höhere |Eidg(?:\.|enössische) )?(?:Fachschulen?|Fachprüfung|Berufsprüfung)|(?:Fach)?[Hh]ochschulen?|Universitäten?|Akademien?|Kurse|Lehrgänge|Seminare|Studium|Nachdiplomstudium|Aufbaustudium)(?: \([A-Z]{2,4}\))?: (?=\S)/u;
/** What parts the courses behind it; what stands behind a course, and what leads to its name. */
const BETWEEN_COURSES = /(?:, |; )(?=[A-ZÀ-ÞĀ-Ž]|dipl\.|z\. ?B\.|eidg\.)/u;
const BEHIND_COURSE =
  /(?:, (?=\d|ca\.|rund|berufsbegleitend|vollzeit|CHF|Fr\.)| \((?!HF|FH|ETH|B\.|M\.|B[AS]c|M[AS]c)| - ).{1,120}$/iu;
const BEFORE_COURSE = /^(?:z\. ?B\.|etwa|zum Beispiel) /u;
const NO_NAME =
  /^(?:CHF|Fr\.|EUR|Angebote?|Vollzeit|Teilzeit|Berufsbegleitend|Bundesbeitrag|Prüfung|Kosten|Dauer)(?![a-zß-ÿ])/iu;

/** The courses that a row names behind the school or the sort. */
function offeredCourses({ text, start }: OutlineLine, from: number, provider: string | undefined): FactMention[] {
  let at = from;
  return gathered(text.slice(from).split(BETWEEN_COURSES), (piece): FactMention[] => {
    const begin = text.indexOf(piece, at);
    at = begin + piece.length;
    const lead = BEFORE_COURSE.exec(piece)?.[0].length ?? 0;
    const label = piece.slice(lead).replace(BEHIND_COURSE, '');
    if (label.length < 3 || isTooLong(label) || NO_NAME.test(label)) return [];
    const value = withoutAbsent({ label, ...trainingDetails(piece.toLowerCase()), provider });
    return [{ kind: 'further-training', start: start + begin + lead, end: start + begin + lead + label.length, value }];
  });
}
