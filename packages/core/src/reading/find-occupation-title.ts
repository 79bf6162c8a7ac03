import { allMatches } from './all-matches.ts';
import { CERTIFICATES } from './certificates.ts';
import { isNoPlace } from './is-no-place.ts';
import { isSurname } from './is-surname.ts';
import { joinedName } from './joined-name.ts';
import { knownPlace } from './known-places.ts';
import { namedField } from './named-field.ts';
import { namesPerson } from './names-person.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import { isPersonNoun } from './person-noun.ts';
import type { Span } from './span.ts';
import { type Word, wordsOf } from './words.ts';

/** The occupation that a page is about, as its first heading names it. */
export interface OccupationTitle extends Span {
  /** Name of the occupation as written. */
  readonly name: string;
  /** The place behind "in", where there is one. */
  readonly place?: Span & { readonly name: string };
}

const WORD = String.raw`[A-ZÀ-ÞĀ-Ž\d][A-Za-zÀ-ž\d./:*+&-]{0,40}`;
const NAME = `(?<name>${WORD}(?:(?:(?<=-),)? (?:(?:und|für|der|des|im) )?${WORD}){0,4})`;
const PLACE = String.raw`(?<place>(?:St\. )?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž().-]{1,40}(?: (?:(?:am|an der|im|in|bei|ob der) )?\(?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž().-]{1,30}){0,2})`;

/** "/in (m/w/d)" behind a name; the letters alone prove that it is one of an occupation. */
const NOTE = String.raw`(?:[/:*_-]{1,2}in(?:nen)?)? ?\([mwfdxiMWFDXI](?: ?[/|,*] ?[mwfdxiMWFDXI]){1,3}\)`;

/** What a page on an occupation tells of it, in its heading. */
const TOPIC =
  '(?:Aufgaben|Gehalt|Lohn|Verdienst|Ausbildung|Weiterbildung|Karriere|Berufsbild|Voraussetzungen|Einstieg)';

/** A way in which a page names its occupation. */
interface TitleForm {
  readonly pattern: RegExp;
  /** Where the form alone does not tell an occupation: a noun for people in the name or at its end, or the name behind an article. */
  readonly proof?: 'noun' | 'last' | 'article';
}

/** Ways in which a page names its occupation, the surest first. */
const FORMS: readonly TitleForm[] = [
  { pattern: new RegExp(`^Beruf ${NAME} in ${PLACE} {0,2}$`, 'gmu') },
  {
    pattern: new RegExp(
      `^(?:Lehrstellen|Ausbildungsplätze|Stellen|Stellenangebote|Jobs) (?:für|als) (?:${WORD} und )?${NAME} in ${PLACE} {0,2}$`,
      'gmu',
    ),
  },
  { pattern: new RegExp(`^${NAME}${NOTE}(?: (?:in|IN) ${PLACE})?(?= {0,2}$|[:,]| -|(?! in ) )`, 'gmu') },
  { pattern: new RegExp(`^${NAME} in ${PLACE}(?= {0,2}$|[:,]| -)`, 'gmu'), proof: 'noun' },
  { pattern: new RegExp(`^${NAME}(?: in ${PLACE})?(?=: ${TOPIC}(?:,| und ))`, 'gmu') },
  { pattern: new RegExp(String.raw`^[\s\d.|]{0,20}${NAME}(?= {0,2}(?::\s|\n|$))`, 'gu'), proof: 'noun' },
  {
    pattern: new RegExp(
      String.raw`^\s{0,20}${NAME}(?: \([^()\n]{3,40}\))? (?:[-|·]|\((?=[A-Za-zÀ-ž ]{3,40}\)\s{0,2}$)) ?`,
      'gu',
    ),
    proof: 'last',
  },
  { pattern: new RegExp(`^${NAME} ${CERTIFICATES}(?= {0,2}$| [/(|-]|[,:])`, 'gmu') },
  { pattern: new RegExp(`^So (?:wirst|wird|werden) (?:[Dd]u|man|[Ss]ie) ${NAME}`, 'gmu'), proof: 'noun' },
  {
    pattern: new RegExp(
      String.raw`^${NAME} (?:Jobs|Stellenangebote|Stellen|Gehalt|Ausbildung|Berufsbild|Lohn|werden)(?![A-Za-zÀ-ž])[^\n]{0,60}?(?: in ${PLACE})? {0,2}$`,
      'gmu',
    ),
  },
  {
    pattern: new RegExp(
      `^(?:Berufsbild|Lehrberuf|Beruf|Traumberuf|Berufsporträt|Job-?[Pp]orträt|Karriereguide|Ausbildung(?: als| zum| zur)?|Karriere als|Arbeiten als)[: ]{1,3}${NAME}`,
      'gmu',
    ),
  },
  { pattern: new RegExp(`^[^:\n]{3,40}: ${NAME} in ${PLACE} {0,2}$`, 'gmu'), proof: 'noun' },
  {
    pattern: new RegExp(`(?:macht|verdient|tut) (?:eigentlich )?(?:man als|eine?) ${NAME}(?=[?:, ])`, 'gu'),
    proof: 'article',
  },
  { pattern: new RegExp(`^${NAME}(?=: )`, 'gmu'), proof: 'article' },
  { pattern: new RegExp(String.raw`^${NAME}(?=: [^\n]{5,90}[^\n.:,;!]$)`, 'gmu'), proof: 'last' },
  { pattern: new RegExp(`[>»›] ${NAME} {0,2}$`, 'gmu'), proof: 'noun' },
  {
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ž])(?:[Dd]en|dem|[Dd]er|als|zum|zur) (?:Beruf|Berufsbild|Tätigkeit) (?:(?:als|der|des) )?${NAME}`,
      'gu',
    ),
  },
];

/** Words of a portal that belong to no name: "Maurer Jobs". */
const PORTAL_WORD =
  /^(?:jobs?|stellen|stellenangebote|stellenmarkt|lehrstellen|lehrberuf|gehalt|lohn|verdienst|aufgaben|alltag|berufsbild|berufsbezeichnung|bezeichnung)$/u;
/** What a heading says before the name: "Traumjob Maurer". */
const HEADING_WORD =
  /^(?:(?:Job-?|Berufs|Stellen)?[Pp]rofil|Traum(?:job|beruf)|Zukunfts(?:job|beruf)|(?:Ausbildungs|Lehr)?[Bb]eruf|Berufsbild|Berufsporträt|Steckbrief|Porträt|Einkommen|Gehalt|Lohn|Verdienst|Karriere|Ausbildung|Lehrgang|Kurs|Umschulung|Fernstudium) (?:als |von |für |zum |zur )?|^(?:Dipl|Gepr)\. /u;
/** What says at which school a name is taught. */
const CERTIFICATE = new RegExp(` ${CERTIFICATES}$`, 'u');
/** Whom a heading calls by their name: "Maurerin Eva A." */
const SOMEBODY = /(?<=[a-zß-ž]in|er|mann|ist) [A-ZÀ-Þ][a-zß-ž]{1,20} [A-ZÀ-Þ]\.$/u;
/** Most words before the noun itself that belong to the name of an occupation. */
const LEADING_WORDS = 3;
/** Capitalised words that begin a sentence or heading and belong to no name. */
const SENTENCE_START = new Set(
  'der die das ein eine als beruf berufsbild was wie zum zur dein deine ihr ihre mein jetzt alle interview traumberuf berufsporträt job-porträt jobporträt karriereguide gespräch welche welcher welches diese dieser unsere meine keine viele gute zwischen von vom mit ohne für im in auf unter hinter wenn warum wo wer mehr so nach bei jahren jahre monaten uhr seit'.split(
    ' ',
  ),
);
/** How much of a page may name its occupation, in UTF-16 units. */
const HEAD_LENGTH = 1200;

/** Finds the occupation in the head of a plain text: by the form of a heading, else the first word that ends like one. */
export function findOccupationTitle(plain: string): OccupationTitle | undefined {
  const head = plain.slice(0, HEAD_LENGTH);
  for (const { pattern, proof } of FORMS) {
    for (const match of allMatches(pattern, head)) {
      const { name: written = '', place } = match.groups ?? {};
      const label = (written.split(/:(?: |$)/u)[0] ?? '')
        .replace(HEADING_WORD, '')
        .replace(CERTIFICATE, '')
        .replace(SOMEBODY, '');
      const heading = withoutArea(label);
      const name = match[0].includes(`des ${heading}`) ? heading.replace(/(?<=er)s$/u, '') : heading;
      const words = wordsOf(name);
      if (SENTENCE_START.has(words[0]?.folded ?? '') || words.some(({ folded }) => PORTAL_WORD.test(folded))) continue;
      if (!/[A-Za-zÀ-ž]{2}/u.test(name)) continue;
      if (proof !== undefined && !isProven(name, proof, plain)) continue;
      const start = match.index + match[0].indexOf(name);
      return {
        name,
        start,
        end: start + name.length,
        ...(place === undefined || isNoPlace(place) ? {} : { place: placed(match, place) }),
      };
    }
  }
  return namedByEnding(head, plain);
}

/** "Florist" of "Florist im Allgäu" and of "Florist im Kanton Bern". */
function withoutArea(name: string): string {
  const [own = '', area = ''] = name.split(' im ', 2);
  return /^(?:Kanton|Raum|Großraum|Landkreis|Bezirk)(?: |$)/u.test(area) || knownPlace(area) !== undefined ? own : name;
}

/** Whether a name is one of an occupation by its words, or stands in the text behind an article. */
function isProven(name: string, proof: NonNullable<TitleForm['proof']>, plain: string): boolean {
  if (proof === 'last') return namesPerson(name, 'last');
  if (proof === 'noun') return wordsOf(name).some(({ folded }) => isPersonNoun(folded)) || namesPerson(name, 'last');
  return name.includes(' ') && new RegExp(`${ARTICLE} ${joinedName(name)}`, 'u').test(plain);
}

const ARTICLE = '(?:[Dd](?:er|ie|en|em|es)|[Ee]ine?[rnm]?|als|zum|zur|vom)';

function placed(match: RegExpExecArray, name: string): Span & { name: string } {
  const start = match.index + match[0].lastIndexOf(name);
  return { name, start, end: start + name.length };
}

/**
 * The noun for somebody by what they do, with the capitalised words right before it: the one that the text comes back
 * to, the earlier where two are as likely. A plural of women is named in the singular.
 */
function namedByEnding(head: string, plain: string): OccupationTitle | undefined {
  const words = wordsOf(head);
  const last = likeliest(words, head, plain.toLowerCase());
  const end = words[last]?.end;
  if (end === undefined) return undefined;
  let first = last;
  while (last - first < LEADING_WORDS && leadsOn(head, words[first - 1], words[first])) first -= 1;
  const start = words[first]?.start ?? 0;
  const field = namedField(head, words[last]?.folded ?? '', end);
  const written = head.slice(start, end);
  const bare = written.replace(HEADING_WORD, '');
  const name = bare.replace(/innen$/u, 'in') + field;
  const from = start + written.length - bare.length;
  return { name, start: from, end: from + name.length };
}

/** Most words of a head that are compared. */
const MOST_WORDS = 160;
/** A word that may be a woman's occupation where words such as "als" stand before it. */
const FEMININE = /^[A-Za-zÀ-ž]{5,40}(?:in|innen)$/u;
/** How often a noun counts that comes again and again. */
const OFTEN = 5;
/** "arbeitet als", "die Lehre zur". */
const NAMED_BEFORE =
  /(?<![A-Za-zÀ-ž])(?:mit eine[mr]|(?:interview|gespräch|tag) mit(?: de[mr])?|als|zum|zur|beruf|berufsbild|werden|ein|eine) $/iu;
const NAMED_BEFORE_REACH = 24;
/** "arbeitet seit vier Jahren als". */
const WORKS_AS =
  /(?<![A-Za-zÀ-ž])(?:arbeitet|arbeite|tätig|angestellt|beschäftigt)(?: [A-Za-zÀ-ž\d.]{1,20}){0,5} als $/iu;
const WORKS_AS_REACH = 100;
/** "Eva A. ist seit vier Jahren", "erzählt die". */
const IS_ONE =
  /(?:[A-ZÀ-ÞĀ-Ž][a-zß-ž]{1,20} [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž.-]{0,24} ist(?: [A-Za-zÀ-ž\d]{1,12}){0,4}|(?:erzählt|berichtet|verrät|erklärt|spricht) (?:die|der)) $/u;
/** "Eva Alt, ". */
const APPOSED = /[A-ZÀ-ÞĀ-Ž][a-zß-ž]{1,20} [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž.-]{0,24}(?: \(\d{2}\))?,(?: die| der)? $/u;

function likeliest(words: readonly Word[], head: string, lower: string): number {
  let [best, most] = [-1, LEAST];
  for (const [at, word] of words.filter((_, at) => at < MOST_WORDS).entries()) {
    const score = scoreOf(word, head, lower);
    if (score > most) [best, most] = [at, score];
  }
  return best;
}

/** How often a stem begins a word: "Pressereferentin" is no "Referentin". */
function timesAtStart(lower: string, stem: string): number {
  let times = 0;
  for (let at = lower.indexOf(stem); at !== -1 && times < OFTEN; at = lower.indexOf(stem, at + stem.length)) {
    if (!LETTER_OR_HYPHEN.test(lower[at - 1] ?? '')) times += 1;
  }
  return times;
}

const LETTER_OR_HYPHEN = /[A-Za-zÀ-ž-]/u;

/** What one is in any occupation. */
const RANK =
  /^(?:meister|geselle|gesellin|lehrling|azubi|auszubildende|chef|inhaber|geschäftsführer|gründer|präsident|absolvent|student|praktikant|mitarbeiter|mitarbeitende|angestellte|beschäftigte|leute|mensch|kunde|kollege|kollegin)(?:en|in|innen|n|s)?$/u;

/** "Von Eva", at the head of a line or behind a bar. */
const BYLINE = /(?:^|[\n|·] {0,2})(?:[Vv]on|Text:|Autorin:|Autor:|Interview:|Foto:) (?:[A-ZÀ-ÞĀ-Ž][a-zß-ž]{1,20} )?$/u;

/** How likely a word names the occupation: 0 where it names nobody. */
function scoreOf({ capital, folded, start }: Word, head: string, lower: string): number {
  if (!capital) return 0;
  const isKnown = isOccupationNoun(folded);
  const before = head.slice(Math.max(0, start - WORKS_AS_REACH), start);
  const isNamed = NAMED_BEFORE.test(before.slice(-NAMED_BEFORE_REACH)) || APPOSED.test(before);
  if (RANK.test(folded) || isSurname(folded, lower) || BYLINE.test(before)) return 0;
  if (!isKnown && !isPersonNoun(folded) && !(isNamed && FEMININE.test(folded))) return 0;
  const stem = folded.replace(/(?:innen|in|en|n|s|e)$/u, '');
  const worksAs = WORKS_AS.test(before) || IS_ONE.test(before);
  const isHeaded = isInHeading(head, start);
  const isLikely = isKnown || isHeaded;
  const isEarly = start < EARLY;
  return (
    Math.min(OFTEN, timesAtStart(lower, stem)) +
    (isLikely ? LIKELY : 0) +
    Number(isHeaded) +
    (worksAs ? STATED : Number(isNamed || isEarly))
  );
}

/** Whether a place lies in one of the first lines that are headings: short, without a full stop, and no quotation. */
function isInHeading(head: string, at: number): boolean {
  const start = head.lastIndexOf('\n', at) + 1;
  const end = head.indexOf('\n', at);
  const line = head.slice(start, end === -1 ? head.length : end).trimEnd();
  const isEarly = head.slice(0, start).split('\n').length <= HEADING_LINES;
  return isEarly && line.length <= HEADING_LENGTH && !NO_HEADING.test(line);
}

/** How many lines, blank ones among them, may be headings, and how long one is, in UTF-16 units. */
const HEADING_LINES = 5;
const HEADING_LENGTH = 110;
const NO_HEADING = /^\s{0,9}[„"»«]|[.,;!]$/u;

/** What a known occupation, or a noun of the first line, counts more than one that only ends so; and what is too little. */
const LIKELY = 2;
/** How much of a page opens it, in UTF-16 units: who is named there is as likely as behind "als". */
const EARLY = 200;
/** What counts a noun that somebody works as. */
const STATED = 6;
const LEAST = 2;

/** Whether two words stand side by side and the earlier one can belong to the name. */
function leadsOn(head: string, before: Word | undefined, word: Word | undefined): boolean {
  if (before === undefined || word === undefined || !before.capital) return false;
  return head.slice(before.end, word.start) === ' ' && !SENTENCE_START.has(before.folded);
}
