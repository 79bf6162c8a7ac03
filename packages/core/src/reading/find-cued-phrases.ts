import { allMatches } from './all-matches.ts';
import { type ComposedPhrase, standalone } from './composed-phrases.ts';
import { CUE_ROWS, type CueRow } from './cue-rows.ts';
import type { FactMention } from './fact-mention.ts';
import type { HeadRow } from './head-rows.ts';
import { hintedRows } from './hinted-rows.ts';
import { isInPassing } from './in-passing.ts';
import { kindOfHead } from './kind-of-head.ts';
import { listedWith } from './listed-with.ts';
import { isPerson } from './person.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { REGION_NAMES } from './region-names.ts';
import type { Token } from './tokens.ts';
import { verbFormOf } from './verb-forms.ts';
import { MARK } from './word-marks.ts';

/** How far from a cue its enumeration may begin or end, in UTF-16 units. */
const REACH_AFTER = 45;
const REACH_BEFORE = 90;
const CONTRACTED = /^(?:im|vom)$/u;
const DENIED = /^kein/u;
/** Nouns that point at something and say nothing. */
const EMPTY_HEAD =
  /^(?:zeit(?:en)?|jahre?n?|tage?n?|stunden?|woche|monate?n?|ding(?:e|en)?|sachen?|fall|fälle|teil(?:e|en)?|art(?:en)?|weise|punkt|ende|anfang|beispiel(?:e|en)?|frage|grund|gründe|beruf(?:e|s|en)?|job(?:s)?|leute|menschen|stelle|platz|rand|thema|themen|seite|mal|prozent|euro|rolle|ganze|gefühl|wort|stichwort|welt|leben|alltag|realität|praxis|wer|mix|frau|herr|personal|verstärkung|nachwuchs|pflicht|bedingung|muss|vorteil|plus|pluspunkt|voraussetzung(?:en)?|gleichwertiges|angst|grundvoraussetzung|\p{L}{0,6}vorgesetzte[rn]?|konkurrenz|angebot|nachfrage|befragung|umfrage|medien|rücken|bein|tisch|minimum|regel|fehler|niveau)$/u;

/** Parts of a country or town, where employers are. */
const AREA = /^(?:umland|umgebung|süden|norden|osten|westen|stadt(?:teil|gebiet)?|region|innenstadt|land|ort|wege?)$/u;

const REGION = new RegExp(`^${REGION_NAMES}$`, 'u');

/** Nouns of ability that say nothing without an adjective or what hangs on them. */
const NEEDS_MORE =
  /^(?:fähigkeit(?:en)?|skills?|talente?|kompetenz(?:en)?|kenntnisse?|know-how|verständnis|gespür|gefühl|qualifikation(?:en)?|stärken?|bereitschaft|workshops?|kurse?|angebote?|agenda)$/u;
const SAYS_NOTHING =
  /^(?:wichtig|unterschiedlich|individuell|eigen|nötig|notwendig|bestimmt|entsprechend|viel|ander|verschieden|weiter|neu|einzeln|best|größt|klar|gewiss|lieb|ganz|groß|solch|beid)/u;

/** Phrases whose own noun, enumeration or cue tells what they are. */
export function findCuedPhrases({ sentences, plain, terms: known }: ReadingText): readonly FactMention[] {
  const terms = new Map(known.map((term) => [term.end, term]));
  return sentences
    .filter(({ line }) => line.kind !== 'heading' && line.cells.length === 0)
    .flatMap((sentence) => readSentence(sentence, plain, terms));
}

function readSentence(sentence: Sentence, plain: string, terms: ReadonlyMap<number, FactMention>): FactMention[] {
  const kinds = new Map<ComposedPhrase, HeadRow['kind']>();
  for (const phrase of sentence.phrases) {
    const term = terms.get(phrase.end);
    const isTool = term?.kind === 'tool' && term.start <= phrase.nounStart;
    const kind = isTool ? 'tool' : (kindInSection(phrase, sentence) ?? ownKind(phrase, sentence.phrases));
    const studies = kind === 'education' ? studiesOf(phrase) : [];
    if (kind !== undefined) for (const part of studies.length > 0 ? studies : [phrase]) kinds.set(part, kind);
    for (const part of partsOfOwnKind(phrase, kind)) kinds.set(part, kindOfHead(part) as HeadRow['kind']);
  }
  for (const row of rowsFor(sentence.tokens)) applyCue(row, sentence, kinds);
  spreadInSection(sentence, kinds);
  spreadInLists(sentence, kinds);
  return [...kinds].flatMap(([phrase, kind]) => {
    const isSaid =
      !isLabel(phrase, sentence, plain) && !(kind === 'employer-kind' && isInPassing(phrase, sentence, plain));
    return isSaid ? mentionOf(phrase, kind, plain) : [];
  });
}

/** "Schulabschluss: …" announces what stands behind. */
function isLabel({ start, end }: ComposedPhrase, { line }: Sentence, plain: string): boolean {
  return start === line.start && LABEL_END.test(plain.slice(end, end + LABEL_END_REACH));
}

/** What closes a label, which may hold a note: "Regelstudienzeit Master (M.A.): …". */
const LABEL_END = /^(?: \([^()\n]{1,20}\))?[:\t]/u;
const LABEL_END_REACH = 26;

function mentionOf(phrase: ComposedPhrase, kind: HeadRow['kind'], plain: string): FactMention[] {
  if (DENIED.test(phrase.determiner) || isEmpty(phrase)) return [];
  if (kind === 'education' && PART.test(phrase.lead)) return [];
  if (kind === 'employer-kind' && (AREA.test(phrase.head) || REGION.test(phrase.head))) return [];
  const { start, end } = phrase;
  if (kind === 'education' && IS_NOT.test(plain.slice(end, end + IS_NOT_REACH))) return [];
  return [{ kind, start, end, value: { label: plain.slice(start, end) } } as FactMention];
}

/** "zwei Drittel Jura" tells what is taught, and no way in. */
const PART = /^(?:drittel|viertel|hälfte|fünftel)$/u;
/** "Eine Ausbildung gibt es nicht", "ein Studium ist nicht nötig". */
const IS_NOT = /^ (?:(?:gibt es|existiert) (?:dafür |hier |dazu )?nicht|(?:ist )?nicht nötig)(?!\p{L})/u;
const IS_NOT_REACH = 40;

function isEmpty({ head, adjectives, end, nounEnd, start }: ComposedPhrase): boolean {
  if (head === 'prozent') return true;
  if (EMPTY_HEAD.test(head)) return adjectives.length === 0 && end === nounEnd;
  const isBare = adjectives.every((adjective) => SAYS_NOTHING.test(adjective));
  return NEEDS_MORE.test(head) && isBare && end === nounEnd && nounEnd - start >= head.length;
}

/** "die Abteilung Kalkulation". */
const UNIT = /^(?:abteilung|referat|dezernat)$/u;

/** Leaders and teams of many houses, with whom nobody works: "in den Geschäftsleitungen". */
const LEADERS = /(?:leitungen|führungen|direktionen|teams)$/u;

/** "das Studium Public Administration", "Bachelor of Arts", "Mittlere Reife" with a capital. */
const SCHOOL_NAME = /^(?:studium|bachelor|diplom|magister|staatsexamen|mittlere[nr]?)$/u;

function ownKind(phrase: ComposedPhrase, phrases: readonly ComposedPhrase[]): HeadRow['kind'] | undefined {
  const { row } = phrase;
  if (phrase.lead !== phrase.head) {
    if (UNIT.test(phrase.lead)) return 'department';
    if (SCHOOL_NAME.test(phrase.lead) && !isPersonNoun(phrase.head)) return 'education';
  }
  if (row === undefined || row.kind === 'further-training') return undefined;
  if (row.needs === 'complement' && phrase.end === phrase.nounEnd) return undefined;
  if (row.needs === 'compound' && phrase.adjectives.length === 0 && phrase.head.length < 8) return undefined;
  if (row.needs === 'cue' || LEADERS.test(phrase.head)) return undefined;
  if (row.needs === 'article') {
    const isPlain = phrase.adjectives.length === 0 && phrase.lead === phrase.head;
    const isListed = () => listedWith(phrase, phrases).some((other) => other.row?.kind === row.kind);
    return isPlain && (CONTRACTED.test(phrase.determiner) || isListed()) ? row.kind : undefined;
  }
  const isAlone = () => !listedWith(phrase, phrases).some((other) => other.row?.kind === row.kind);
  return row.needs === 'list' && isAlone() ? undefined : row.kind;
}

const SCHOOL =
  /(?:schule|akademie|kolleg|anstalt|universität|meisterprüfung|(?:berufs)?ausbildung|(?:berufs)?lehre|grundbildung)$/u;

/** "das Führen der Bücher", "beim Löten". */
function isNominalised({ head, determiner, adjectives }: ComposedPhrase): boolean {
  return (
    (determiner === 'das' || determiner === 'beim') &&
    adjectives.length < 2 &&
    head !== 'warten' &&
    verbFormOf(head)?.form === 'plural'
  );
}

/** An ability in a section on what one must be able to do: "klares Schreiben", "Frustrationstoleranz". */
const ABILITY = /(?:toleranz|wille|wissen|denken|schreiben|treue|liebe|resistenz|fleiß|ruhe|charakter|lesen|rechnen)$/u;

/** What a section tells of nouns that do not tell it themselves. */
function kindInSection(phrase: ComposedPhrase, { topics }: Sentence): HeadRow['kind'] | undefined {
  const { row } = phrase;
  if (topics.has('skill') && (ABILITY.test(phrase.head) || (row?.kind === 'skill' && row.needs === 'cue')))
    return 'skill';
  if (topics.has('employer') && row?.kind === 'employer-kind' && row.needs !== undefined && isMany(phrase))
    return 'employer-kind';
  if (
    topics.has('partners') &&
    row?.kind === 'department' &&
    typeof row.needs === 'string' &&
    BODY.test(phrase.determiner)
  )
    return 'department';
  if (isNominalised(phrase) && verbFormOf(phrase.head)?.kind === 'task') return 'task';
  if (!topics.has('education')) return undefined;
  const isSubject = row?.kind === 'education' && row.needs === 'cue' && phrase.determiner === '';
  return isSubject || isSchooling(phrase) ? 'education' : undefined;
}

/** A noun in the plural without an article, or with one of its kind: "Zimmereien", "kleine Werke". */
function isMany({ determiner, head }: ComposedPhrase): boolean {
  return /^(?:|die|den|viele|einige|mehrere)$/u.test(determiner) && /(?:en|er|ern|e|n|s)$/u.test(head);
}

/** Schools and training that lead into the occupation, in a section on how to get there. */
function isSchooling({ head, adjectives, end, nounEnd }: ComposedPhrase): boolean {
  return SCHOOL.test(head) && (adjectives.length > 0 || end > nounEnd || head.length > 'ausbildung'.length);
}

/** "Master in Informatik, Physik oder Statistik" names three. */
function studiesOf(phrase: ComposedPhrase): readonly ComposedPhrase[] {
  const [first, ...others] = phrase.complements;
  if (
    first === undefined ||
    others.length === 0 ||
    isPersonNoun(first.head) ||
    !others.every(({ determiner }) => determiner === '')
  )
    return [];
  return [{ ...phrase, end: first.end, complements: [first] }, ...others.map((part) => standalone(part))];
}

/** Kinds that count where they only hang on a noun of another sort: "mit Hilfe von Messgeräten". */
const KINDS_OF_PARTS: ReadonlySet<string> = new Set(['education', 'department']);

/** "eine Handvoll kleiner Agenturen". */
const MANY = /^(?:handvoll|reihe|dutzend|vielzahl|menge|anzahl)$/u;

/** What hangs on a phrase and is a fact of its own: "der Betriebsrat eines Konzerns". */
function partsOfOwnKind(phrase: ComposedPhrase, kind: HeadRow['kind'] | undefined): ComposedPhrase[] {
  return phrase.complements
    .filter((part) => {
      const own = kindOfHead(part);
      if (own === 'employer-kind') return kind === 'reporting-line' || kind === 'department' || MANY.test(phrase.head);
      return own === 'tool' || (kind === undefined && own !== undefined && KINDS_OF_PARTS.has(own));
    })
    .map((part) => standalone(part));
}

/** The cues that a sentence may hold. */
const rowsFor = hintedRows(CUE_ROWS, MARK.cue);

/** Gives the enumeration beside each cue its kind; a phrase that tells its own kind keeps it. */
function applyCue(
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

/** Fewest nouns of an enumeration that its section gives a kind. */
const SECTION_LIST = 3;

/** In a section on nothing but tools or employers, a longer enumeration holds such. */
function spreadInSection({ topics, phrases }: Sentence, kinds: Map<ComposedPhrase, HeadRow['kind']>): void {
  const kind =
    topics.size > 1 ? undefined : topics.has('tool') ? 'tool' : topics.has('employer') ? 'employer-kind' : undefined;
  if (kind === undefined) return;
  for (const phrase of phrases) {
    const isTold = kinds.has(phrase) || (phrase.row !== undefined && phrase.row.needs === undefined);
    const listed = isTold ? [] : listedWith(phrase, phrases);
    const isOfIndustries = listed.some((other) => kinds.get(other) === 'industry');
    if (!isTold && listed.length + 1 >= SECTION_LIST) kinds.set(phrase, isOfIndustries ? 'industry' : kind);
  }
}

/** Kinds whose enumerations tell the kind of what stands among them. */
const SPREADING: ReadonlySet<string> = new Set([
  'skill',
  'employer-kind',
  'education',
  'tool',
  'department',
  'task',
  'industry',
]);

/** Kinds that nobody is among. */
const WITHOUT_PEOPLE: ReadonlySet<string> = new Set(['department', 'tool']);

/** A phrase of no known kind among as many of one kind is of that kind. */
function spreadInLists({ phrases, tokens }: Sentence, kinds: Map<ComposedPhrase, HeadRow['kind']>): void {
  if (kinds.size === 0) return;
  const isBareList = phrases.length >= SECTION_LIST && isOneList(phrases) && !tokens.some(isVerbLike);
  for (const phrase of phrases) {
    const { row, lead } = phrase;
    if (kinds.has(phrase) || (row !== undefined && row.needs === undefined)) continue;
    const list = phrases.filter((other) => other.list === phrase.list);
    const known = list.flatMap((other) => kinds.get(other) ?? []);
    const [kind] = known;
    if (WITHOUT_PEOPLE.has(kind ?? '') && (isPersonNoun(lead) || isPersonNoun(phrase.head))) continue;
    if (kind === undefined || !SPREADING.has(kind) || known.some((other) => other !== kind)) continue;
    const isLikely = isBareList || row?.kind === kind || known.length * (kind === 'tool' ? 3 : 2) >= list.length;
    if (isLikely) kinds.set(telling(phrase, kind), kind);
  }
}

function isOneList(phrases: readonly ComposedPhrase[]): boolean {
  return phrases.every(({ list }) => list === phrases[0]?.list);
}

function isVerbLike({ lower, isNoun }: Token): boolean {
  return !isNoun && /^(?:ist|sind|war|hat|gibt|\p{Ll}{3,20}(?:t|en|ern|eln))$/u.test(lower);
}

/** Of "ein Netz von Agenturen" among employers the agencies. */
function telling(phrase: ComposedPhrase, kind: HeadRow['kind']): ComposedPhrase {
  const part = phrase.complements.find((complement) => kindOfHead(complement) === kind);
  return part === undefined ? phrase : { ...phrase, ...part, nounEnd: part.end, complements: [] };
}
