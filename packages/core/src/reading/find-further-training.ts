import { createIssue } from '../issue/create-issue.ts';
import type { TrainingValue } from '../occupation/fact.ts';
import type { Range } from '../posting/range.ts';
import { allMatches } from './all-matches.ts';
import { AMOUNT } from './amount.ts';
import { type ComposedPhrase, standalone } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import { kindOfHead, kindOfNoun } from './kind-of-head.ts';
import { numberOfWord } from './number-of-word.ts';
import type { OutlineLine } from './outline.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { tellsEarnings } from './tells-earnings.ts';
import { MARK } from './word-marks.ts';

const DURATION =
  /(?<![a-zß-ÿ\d])(?:(\d{1,2}|drei|vier|sechs|zwei|acht|zwölf)(?: ?- ?| bis )(\d{1,2}|zwei|drei|vier|fünf|sechs|acht|neun|zehn|zwölf|achtzehn)|(\d{1,2})|(eineinhalb|anderthalb|zweieinhalb|eine?[mn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|achtzehn))[ -]?(jahre?n?|jährige[nrs]?|monate?n?|monatige[nrs]?|semestern?|wochen)(?![a-zß-ÿ])/gu;
/** What a length of time beside it makes no length of training. */
const OTHER_TIME =
  /^[ -](?:berufs|praxis)?(?:erfahrung|praxis|alt|später|lang warten)|^ (?:[A-Za-zÀ-ž]{3,12} ){0,2}berufserfahrung/u;
/** What a sentence says of who pays. */
const COSTS: readonly { readonly pattern: RegExp; readonly cost: NonNullable<TrainingValue['cost']> }[] = [
  {
    pattern:
      /kostenpflichtig|kost(?:et|en) (?:[A-Za-zÀ-ž]{2,12} ){0,2}(?:\d|mehrere|rund)|kursgebühr|lehrgangsgebühr|selbst (?:zahlen|bezahlen)|auf eigene kosten/u,
    cost: 'fee',
  },
  {
    pattern:
      /bildungsgutschein|gefördert|förderung|vom (?:arbeitgeber|betrieb|staat) (?:bezahlt|übernommen)|bafög|bildungsurlaub|(?:zahlt|bezahlt|übernimmt) der (?:arbeitgeber|betrieb)/u,
    cost: 'funded',
  },
  { pattern: /kostenfrei|kostenlos|gratis/u, cost: 'free' },
];

/** Who offers training. */
const PROVIDER =
  /(?<![a-zß-ÿ])(?:industrie- und handelskammern?|ihk|handwerkskammern?|hwk|(?:zertifizierten? )?[a-zß-ÿ]{0,20}akademien?|(?:lokalen )?bildungsanbietern?|volkshochschulen?|fachschulen?|betriebsintern|prüfungsorganisationen|bildungsträgern?|berufsverbänden?|herstellern)(?![a-zß-ÿ])/u;
/** What pays for a training or frees time for it, and lasts no time itself. */
const NO_COURSE = /(?:gutscheine?n?|urlaub|zertifikate?n?)$/u;
const CERTIFICATE = /^(?:zertifikate?n?|meisterbriefe?|abschlusszeugnis)$|fachwirt(?:in)?$|zertifikat$/u;
/** A sentence that goes on about the training of the one before. */
const GOES_ON =
  /^(?:(?:der|die|das) (?:dauert|kostet|umfasst|geht|läuft)|diese|dieser|die ausbildung|der lehrgang|der kurs|die weiterbildung|sie|er|das|dies)(?![A-Za-zÀ-ž])/u;

/** Further training, each with length, cost, certificate and provider where its sentence or the next names them. */
export function findFurtherTraining({ sentences, plain, lines }: ReadingText): readonly FactMention[] {
  const inProse = gathered(sentences, (sentence, at) => {
    const { line, topics } = sentence;
    const isTask = line.kind === 'item' && topics.has('task') && !topics.has('training');
    const isProse = line.kind !== 'heading' && !isTask && plain[sentence.end] !== '?';
    return isProse ? trainingsOf(sentence, plain, sentences[at + 1]) : [];
  });
  return [...inProse, ...gathered(lines, (line, at) => blockOf(line, lines, at))];
}

/** A heading in a section on training with rows on length and price below it: the heading names the course. */
function blockOf({ kind, topics, start, text }: OutlineLine, lines: readonly OutlineLine[], at: number): FactMention[] {
  if (
    kind !== 'heading' ||
    !topics.has('training') ||
    text.endsWith(':') ||
    ON_COURSES.test(text) ||
    !isDetail(lines[at + 1])
  )
    return [];
  let to = at + 1;
  while (isDetail(lines[to])) to += 1;
  const rows = lines.slice(at + 1, to).map((row) => row.text.toLowerCase());
  const value = { label: text.replace(BRACKETED_END, ''), ...detailsIn(rows.join('\n')) };
  return [{ kind: 'further-training', start, end: start + value.label.length, value }];
}

/** A heading above several courses. */
const ON_COURSES =
  /^(?:[A-Za-zÀ-ž]{2,20} )?(?:weiterbildung(?:en)?|fortbildung(?:en)?|kurse|seminare|lehrgänge|zertifikate|qualifizierung(?:en)?)(?![A-Za-zÀ-ž])/iu;
const BRACKETED_END = / \([^()]{1,60}\)$/u;
const DETAIL =
  /^(?:dauer|kosten|gebühr(?:en)?|preis|umfang|lehrgangsdauer|kursgebühr|anbieter|träger|abschluss|form|voraussetzung(?:en)?|ort|beginn|start)(?::|\t)/iu;

/** "Dauer: 6 Monate", "Tageskurs, 520 €". */
function isDetail(line: OutlineLine | undefined): boolean {
  if (line === undefined || line.kind === 'heading' || line.kind === 'item') return false;
  const isPrice = line.kind === 'prose' && line.text.length <= LONGEST_PRICE && AMOUNT.test(line.text.toLowerCase());
  return isPrice || (line.text.length <= LONGEST_DETAIL && DETAIL.test(line.text));
}

/** Longest line on the length and price of a course, and without a label, in UTF-16 units. */
const LONGEST_DETAIL = 110;
const LONGEST_PRICE = 60;

/** Length and cost that a row on a course names. */
function detailsIn(lower: string): Pick<TrainingValue, 'months' | 'cost'> {
  const months = lengthIn(lower)?.months;
  const cost = COSTS.find(({ pattern }) => pattern.test(lower))?.cost ?? (AMOUNT.test(lower) ? 'fee' : undefined);
  return { ...(months === undefined ? {} : { months }), ...(cost === undefined ? {} : { cost }) };
}

function trainingsOf(sentence: Sentence, plain: string, next: Sentence | undefined): FactMention[] {
  if ((sentence.marks & MARK.training) === 0 && !sentence.topics.has('training')) return itemOf(sentence, plain);
  const phrases = sentence.phrases
    .flatMap((phrase) =>
      isTraining(phrase, sentence)
        ? [phrase]
        : phrase.complements.map((part) => standalone(part)).filter((part) => isTraining(part, sentence)),
    )
    .filter((phrase) => !isPaper(phrase));
  if (COUNTED.test(sentence.lower) || isPaid(sentence)) return [];
  const { kind, text, start: from } = sentence.line;
  const isNamedItem = kind === 'item' && sentence.topics.has('training') && NAMED_ITEM.test(text);
  const isRow = (kind === 'row' || isNamedItem) && sentence.start === from;
  const item = isRow || phrases.length === 0 ? itemOf(sentence, plain) : [];
  if (item.length > 0 || phrases.length === 0) return item;
  const goesOn = next !== undefined && GOES_ON.test(next.lower) ? next.lower : '';
  const courses = phrases.filter((phrase) => !NO_COURSE.test(phrase.head));
  const time = lengthIn(sentence.lower);
  const at = sentence.start + (time?.at ?? 0);
  const timed = courses.findLast((phrase) => phrase.start <= at) ?? courses[0];
  return phrases.map((phrase) => {
    const from = Math.max(sentence.start, phrase.start - 12);
    const own = plain.slice(from, phrase.end).toLowerCase();
    const start = startWithDuration(plain, phrase);
    const months = lengthIn(own)?.months ?? (phrase === timed ? (time ?? lengthIn(goesOn))?.months : undefined);
    const end = phrase.end + (QUOTED.exec(plain.slice(phrase.end, phrase.end + QUOTE_REACH))?.[0].length ?? 0);
    const label = plain.slice(start, end);
    const cost = COSTS.find(({ pattern }) => pattern.test(sentence.lower) || pattern.test(goesOn))?.cost;
    const provider = providerIn(sentence, plain);
    const certificate = [phrase, ...phrase.complements].find(({ head }) => CERTIFICATE.test(head));
    const value: TrainingValue = {
      label,
      ...(months === undefined ? {} : { months }),
      ...(cost === undefined ? {} : { cost }),
      ...(certificate === undefined ? {} : { certificate: plain.slice(certificate.start, certificate.end) }),
      ...(provider === undefined ? {} : { provider }),
    };
    const isNamedLater = cost !== undefined && !COSTS.some(({ pattern }) => pattern.test(sentence.lower));
    const issues =
      isNamedLater || (months !== undefined && (lengthIn(own) ?? time) === undefined)
        ? [createIssue('fact/detail-from-next-sentence', 'info')]
        : [];
    return { kind: 'further-training', start, end, value, issues };
  });
}

/** A sentence on what those with a course are paid: "Wer die Meisterprüfung hat, verdient 3.400 Euro". */
function isPaid({ topics, lower }: Sentence): boolean {
  if (topics.has('training')) return false;
  return tellsEarnings(lower) || (topics.has('pay') && AMOUNT.test(lower) && !COURSE_LENGTH.test(lower));
}

/** "2021 legten 96 Personen die Meisterprüfung ab" counts those who did. */
const COUNTED =
  /(?<![a-zß-ÿ])(?:legten|bestanden|absolvierten|machten) (?:[a-zß-ÿ]{2,12} ){0,3}\d|\d [a-zß-ÿ]{3,20} (?:legten|bestanden|absolvierten)(?![a-zß-ÿ])/u;

/** "Energieberater: fünftägiges Seminar": a name before what the course is. */
const NAMED_ITEM = /^[^:.,]{4,60}: /u;

/** The name of a course behind its noun: 'der Kurs "Digitale Moderation"'. */
const QUOTED = /^ ["„»“][^"“”«»\n]{3,80}["“”«]/u;
const QUOTE_REACH = 90;

function providerIn({ lower, start, marks }: Sentence, plain: string): string | undefined {
  const match = (marks & MARK.provider) === 0 ? null : PROVIDER.exec(lower);
  return match === null ? undefined : plain.slice(start + match.index, start + match.index + match[0].length);
}

/** An item of a list in a section on training is training, whatever its name; a row of cells is with length or price. */
function itemOf(sentence: Sentence, plain: string): FactMention[] {
  const { line, topics, start, end, lower } = sentence;
  if (line.kind === 'heading' || line.kind === 'prose' || start !== line.start) return [];
  const details = detailsIn(lower);
  const isPriced = details.months !== undefined && AMOUNT.test(lower) && !topics.has('pay');
  if (!topics.has('training') && !isPriced && !(topics.has('career') && details.months !== undefined)) return [];
  if (line.cells.length > 1 && Object.keys(details).length === 0) return [];
  const offered = line.cells.length === 0 && topics.has('training') ? OFFER.exec(line.text) : null;
  if (offered !== null) return offersOf(line, offered[0].length, providerIn(sentence, plain));
  const label = line.cells[0] ?? line.text.replace(BRACKETED_END, '').replace(DETAILS, '');
  if (label.split(' ').length > LONGEST_NAME || ROW_LABEL.test(label)) return [];
  const provider = providerIn(sentence, plain);
  const value: TrainingValue = { label, ...details, ...(provider === undefined ? {} : { provider }) };
  return [{ kind: 'further-training', start, end: Math.min(end, start + label.length), value }];
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
function offersOf({ text, start }: OutlineLine, from: number, provider: string | undefined): FactMention[] {
  let at = from;
  return gathered(text.slice(from).split(BETWEEN_COURSES), (piece): FactMention[] => {
    const begin = text.indexOf(piece, at);
    at = begin + piece.length;
    const lead = BEFORE_COURSE.exec(piece)?.[0].length ?? 0;
    const label = piece.slice(lead).replace(BEHIND_COURSE, '');
    if (label.length < 3 || label.split(' ').length > LONGEST_NAME || NO_NAME.test(label)) return [];
    const value = { label, ...detailsIn(piece.toLowerCase()), ...(provider === undefined ? {} : { provider }) };
    return [{ kind: 'further-training', start: start + begin + lead, end: start + begin + lead + label.length, value }];
  });
}

/** What a list says of a course behind its name: "Fachwirt: 12 Monate, IHK". */
const DETAILS = /(?:: | - | \/ | \| |, (?=\d|ca\.|etwa|rund)).{1,200}$/u;
/** Labels of rows that name no course. */
const ROW_LABEL =
  /^(?:lohn|gehalt|verdienst|einkommen|dauer|kosten|ort|anbieter|träger|abschluss|voraussetzung(?:en)?|beginn|start|form|prüfung|laufbahn|aufstieg|karriere|(?:nach|ab|bis|im|mit|stufe|junior|senior|einstieg) .{1,40}|\d.{0,40})(?: .{1,40})?$/iu;

/** Most words of the name of a course. */
const LONGEST_NAME = 8;

const PAPER = /(?:gutscheine?n?|zertifikate?n?|meisterbriefe?)$/u;

/** A paper by itself, which a course gives or takes: "mit Zertifikat". */
function isPaper({ head, adjectives, end, nounEnd }: ComposedPhrase): boolean {
  return PAPER.test(head) && adjectives.length === 0 && end === nounEnd;
}

const BARE =
  /^(?:workshops?|kurse?n?|seminare?n?|angebote?n?|fortbildung(?:en)?|schulung(?:en)?|lehrgangs?|lehrgängen?)$/u;

const COURSE_LENGTH = /(?<![a-zß-ÿ])(?:dauert|kostet|umfasst)(?![a-zß-ÿ])/u;
const HALVES: ReadonlyMap<string, number> = new Map([
  ['eineinhalb', 1.5],
  ['anderthalb', 1.5],
  ['zweieinhalb', 2.5],
]);
/** Months in a unit of time by its first letter: Jahr, Semester, Woche. */
const MONTHS_OF: Readonly<Record<string, number>> = { j: 12, s: 6, w: 12 / 52 };
/** Nouns that are training in a section on it. */
const COURSE =
  /(?:studium|ausbildung|master|bachelor|bildungsgang|fachschule|schein|nachweis|fortbildungstage|einweisung|schulungen)$/u;

/** What is done with a master's course, told from what a master does. */
const TAKEN =
  /(?<![a-zß-ÿ])(?:mach(?:en|t|st)|anhäng(?:en|t)|ableg(?:en|t)|besuch(?:en|t|st)|absolvier(?:en|t)|draufsatteln|nachhol(?:en|t)|gemacht|absolviert|abgelegt|besucht|angehängt|drangehängt|draufgesattelt|nachgeholt)(?![a-zß-ÿ])/u;
const MASTER = /(?:meister|techniker|wirt)(?:in)?$/u;

/** Goal of a training that a verb names: "zur Restauratorin fortgebildet", "bildet sich zum Fachwirt weiter". */
const TRAINS =
  /(?<![a-zß-ÿ])(?:(?:fort|weiter)(?:gebildet|bilden|zubilden)|bild(?:e|et|est|en)(?= [^.;:?!]{0,80} (?:weiter|fort)(?![a-zß-ÿ])))(?![a-zß-ÿ])/u;
/** Degrees that a section on training names by themselves. */
const DEGREE = /^(?:master|mba|bachelor|masterstudium|aufbaustudium|zweitstudium)$/u;
/** Papers that a course gives, by their compound: "Sachkundenachweis". */
const NAMED_PAPER =
  /(?<!^(?:führer|gut|bildungsgut|kranken|liefer|an|vor|fahr))(?:(?<=[a-zß-ÿ]{3}-?)(?<=.{4})(?:schein|nachweis)|(?:eignungs|sachkunde|fach|berufs)prüfung)$/u;
/** Courses of those who still learn the occupation: "überbetriebliche Lehrgänge". */
const OF_LEARNERS = /^(?:überbetrieblich|innerbetrieblich)/u;

function isTraining(phrase: ComposedPhrase, { lower, topics, start, line, phrases }: Sentence): boolean {
  const isLabel = phrase.start === line.start && lower.startsWith(':', phrase.end - start);
  if (isLabel || /^kein/u.test(phrase.determiner)) return false;
  if (phrase.adjectives.some((adjective) => OF_LEARNERS.test(adjective))) return false;
  if (/^zu[mr]$/u.test(phrase.determiner) && TRAINS.test(lower) && isPersonNoun(phrase.lead)) return true;
  if (NAMED_PAPER.test(phrase.head) && (topics.has('training') || COURSE_LENGTH.test(lower))) return true;
  if (topics.has('training') && (DEGREE.test(phrase.head) || isNamedSo(phrase, lower, start))) return true;
  if (
    topics.has('training') &&
    phrase.determiner === 'der' &&
    MASTER.test(phrase.head) &&
    phrases.some((other) => other !== phrase && other.list === phrase.list && isCourseNoun(other))
  )
    return true;
  const isNamed = phrase.lead !== phrase.head || phrase.end > phrase.nounEnd;
  if (topics.has('training') && phrase.lead !== phrase.head && phrase.determiner === 'der' && MASTER.test(phrase.lead))
    return true;
  if (topics.has('training') && MASTER.test(phrase.lead) && (COURSE_LENGTH.test(lower) || lengthIn(lower))) return true;
  if (topics.has('training') && isNamed && (COURSE.test(phrase.lead) || COURSE.test(phrase.head))) return true;
  if (
    /^d(?:en|ie)$/u.test(phrase.determiner) &&
    (MASTER.test(phrase.lead) || MASTER.test(phrase.head)) &&
    TAKEN.test(lower)
  )
    return true;
  if (phrase.lead !== phrase.head && kindOfNoun(phrase.lead) === 'further-training') return true;
  const isBare = phrase.adjectives.length === 0 && phrase.end === phrase.nounEnd;
  return kindOfHead(phrase) === 'further-training'
    ? !(isBare && BARE.test(phrase.head))
    : /^(?:kurse?n?)$/u.test(phrase.head) && !isBare;
}

/** "Kurs Bienenrecht"; "Der Klassiker ist der Meister." */
function isNamedSo({ lead, head, determiner, start }: ComposedPhrase, lower: string, from: number): boolean {
  if (lead !== head) return NAMED_COURSE.test(lead);
  const before = lower.slice(Math.max(0, start - from - NAMING_REACH), start - from);
  return determiner === 'der' && MASTER.test(head) && NAMING.test(before);
}

const NAMED_COURSE = /^(?:kurs|lehrgang|seminar|zertifikat|schulung|workshop)$/u;
const NAMING = /(?:: |(?<![a-zß-ÿ])(?:ist|wäre|bleibt|lockt|folgt) (?:auch |meist |oft )?)der $/u;
const NAMING_REACH = 24;

function isCourseNoun(phrase: ComposedPhrase): boolean {
  return kindOfHead(phrase) === 'further-training' || NAMED_PAPER.test(phrase.head);
}

/** "3-4 monatigen Weiterbildung" begins with its figures. */
function startWithDuration(plain: string, { start }: ComposedPhrase): number {
  const figures = /(?<!\p{N})\d{1,2}(?: ?- ?\d{1,2})?[ -]$/u.exec(plain.slice(Math.max(0, start - 10), start));
  return figures === null ? start : start - figures[0].length;
}

/** The first length of time in months, and where it stands; years count twelve. */
function lengthIn(lower: string): { readonly months: Range; readonly at: number } | undefined {
  for (const match of allMatches(DURATION, lower)) {
    if (OTHER_TIME.test(lower.slice(match.index + match[0].length, match.index + match[0].length + 40))) continue;
    const [, from, to, single, word = '', unit = ''] = match;
    const months = (figure: string) =>
      Math.round((HALVES.get(figure) ?? numberOfWord(figure)) * (MONTHS_OF[unit.charAt(0)] ?? 1));
    const min = months(from ?? single ?? word);
    if (min > 0) return { months: { min, max: to === undefined ? min : months(to) }, at: match.index };
  }
  return undefined;
}
