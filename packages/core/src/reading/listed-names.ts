import { CERTIFICATES } from './certificates.ts';
import { namesPerson } from './names-person.ts';

/** Words of lower case within a name. */
const INNER = new Set('für und im in der des am an of for and zur zum mit bei digital'.split(' '));
/** What stands beside a name and is none of it: certificates, genders, when and where it is said. */
const BESIDE = new RegExp(
  String.raw`^(?:auch|oft|früher|ehemals|veraltet|heute|kurz|engl\.|englisch|z\. ?B\.|etwa|bzw\.|sowie|oder|und)[: ]{1,2}|(?:,? mit eidg\. (?:Fachausweis|Diplom)| ${CERTIFICATES}| m/w/d)$`,
  'u',
);
const MOST_WORDS = 6;
const LONGEST = 60;
const MOST_NAMES = 12;

/** The names of an enumeration: between commas, slashes, bars, or words such as "oder", each without quotes and brackets. */
export function listedNames(text: string): readonly string[] {
  return text
    .replace(/\([^()]{0,60}\)?/gu, '')
    .split(/[,;|•·]| \/ | (?:oder|bzw\.|beziehungsweise|sowie) /u, MOST_NAMES)
    .flatMap(partedByAnd)
    .map(bareName)
    .filter(isName);
}

/** "Polsterer und Dekorateur" are two, "Fachkraft für Lager und Logistik" is one. */
function partedByAnd(part: string): readonly string[] {
  const names = part.split(/ (?:und|&) /u);
  return names.every((name) => namesPerson(name, 'last') || namesPerson(name, 'first')) ? names : [part];
}

function bareName(part: string): string {
  const bare = part.trim().replace(/^[„"»›‚]|[“"«‹‘.]{1,2}$/gu, '');
  return bare.replace(BESIDE, '').replace(BESIDE, '').trim();
}

function isName(name: string): boolean {
  const words = name.split(' ');
  if (name.length < 3 || name.length > LONGEST || words.length > MOST_WORDS || /[.!?€%\d]/u.test(name)) return false;
  const [first = '', ...rest] = words;
  return /^[A-ZÀ-ÞĀ-Ž]/u.test(first) && rest.every((word) => /^[A-ZÀ-ÞĀ-Ž&(-]/u.test(word) || INNER.has(word));
}
