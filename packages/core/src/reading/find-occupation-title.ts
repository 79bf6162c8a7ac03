import type { Span } from './span.ts';
import { type Word, wordsOf } from './words.ts';

/** The occupation that a page is about, as its first heading names it. */
export interface OccupationTitle extends Span {
  /** Name of the occupation as written. */
  readonly name: string;
  /** The place behind "in", where there is one. */
  readonly place?: Span & { readonly name: string };
}

const WORD = String.raw`[\p{Lu}\d][\p{L}\d./:*+&-]{0,40}`;
const NAME = String.raw`${WORD}(?:[ \u00a0](?:(?:und|für|der|des|im)[ \u00a0])?${WORD}){0,4}`;
const PLACE = String.raw`\p{Lu}[\p{L}().-]{1,40}(?:[ \u00a0](?:(?:am|an der|im|in|bei|ob der)[ \u00a0])?\(?\p{Lu}[\p{L}().-]{1,30}){0,2}`;
/** Endings of the names of occupations, folded. */
const ENDINGS = [
  ...['manager', 'assistent', 'gestalter', 'techniker', 'entwickler', 'pfleger', 'kaufmann', 'kauffrau', 'meister'],
  ...['mechaniker', 'mechatroniker', 'redakteur', 'berater', 'leiter', 'ingenieur', 'elektroniker', 'fahrer', 'koch'],
  ...['lehrer', 'erzieher', 'architekt', 'sachbearbeiter', 'fachkraft', 'fachwirt', 'angestellte', 'therapeut'],
  ...['journalist', 'designer', 'informatiker', 'administrator', 'buchhalter', 'controller', 'referent', 'verkäufer'],
];
const FORM_ENDING = /(?:innen|in|s|en|n)$/u;

/** Ways in which a page names its occupation, the surest first. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^Beruf[ \u00a0](?<name>${NAME})[ \u00a0]in[ \u00a0](?<place>${PLACE})[ \u00a0]{0,2}$`, 'mu'),
  new RegExp(
    String.raw`^(?<name>${NAME})[ \u00a0](?:Jobs|Stellenangebote|Gehalt|werden)\b[^\n]{0,60}?(?:[ \u00a0]in[ \u00a0](?<place>${PLACE}))?[ \u00a0]{0,2}$`,
    'mu',
  ),
  new RegExp(String.raw`^(?<name>${NAME})[ \u00a0]in[ \u00a0](?<place>${PLACE})(?=[ \u00a0]{0,2}$|[:–,])`, 'mu'),
  new RegExp(
    String.raw`^(?:Berufsbild|Beruf|Ausbildung(?: als| zum| zur)?|Karriere als|Arbeiten als)[: \u00a0]{1,3}(?<name>${NAME})`,
    'mu',
  ),
];

/** Most words before the noun itself that belong to the name of an occupation. */
const LEADING_WORDS = 3;
/** Capitalised words that begin a sentence or heading and belong to no name. */
const SENTENCE_START = new Set(['der', 'die', 'das', 'ein', 'eine', 'als', 'beruf', 'berufsbild', 'was', 'wie', 'zum']);
/** How much of a page may name its occupation, in UTF-16 units. */
const HEAD_LENGTH = 1200;

/** Finds the occupation in the head of a page: by the form of a heading, else the first word that ends like one. */
export function findOccupationTitle(text: string): OccupationTitle | undefined {
  const head = text.slice(0, HEAD_LENGTH);
  for (const form of FORMS) {
    const match = form.exec(head);
    const name = match?.groups?.['name'];
    if (match === null || name === undefined) continue;
    const start = match.index + match[0].indexOf(name);
    const place = match.groups?.['place'];
    return { name, start, end: start + name.length, ...(place === undefined ? {} : { place: placed(match, place) }) };
  }
  return namedByEnding(head);
}

function placed(match: RegExpExecArray, name: string): Span & { name: string } {
  const start = match.index + match[0].lastIndexOf(name);
  return { name, start, end: start + name.length };
}

/** The first noun that ends like an occupation, with the capitalised words right before it. */
function namedByEnding(head: string): OccupationTitle | undefined {
  const words = wordsOf(head);
  const last = words.findIndex(isOccupation);
  const end = words[last]?.end;
  if (end === undefined) return undefined;
  let first = last;
  while (last - first < LEADING_WORDS && leadsOn(head, words[first - 1], words[first])) first -= 1;
  const start = words[first]?.start ?? 0;
  return { name: head.slice(start, end), start, end };
}

function isOccupation({ folded, capital }: Word): boolean {
  const base = folded.replace(FORM_ENDING, '');
  return capital && ENDINGS.some((ending) => folded.endsWith(ending) || base.endsWith(ending));
}

/** Whether two words stand side by side and the earlier one can belong to the name. */
function leadsOn(head: string, before: Word | undefined, word: Word | undefined): boolean {
  if (before === undefined || word === undefined || !before.capital) return false;
  return head.slice(before.end, word.start) === ' ' && !SENTENCE_START.has(before.folded);
}
