import { isAnybody } from './anybody.ts';
import { listedNames } from './listed-names.ts';
import { namesPerson } from './names-person.ts';
import type { OutlineLine } from './outline.ts';

/** A label that tells other names of the occupation wherever it stands. */
const LABEL =
  /^(?:[^A-Za-zÀ-ž\d]{1,4})?(?:auch (?:genannt|bekannt(?: als| unter)?|bezeichnet als)|(?:andere|alternative|weitere|frühere|veraltete|alte|ältere|ehemalige|englische|internationale|gängige|übliche|gebräuchliche|häufige|verwandte|synonyme|umgangssprachliche)r? (?:(?:berufs|stellen|job|funktions)?bezeichnung(?:en)?|(?:berufs)?namen?|(?:job|berufs|stellen)?titel|begriffe?)|(?:berufs)?bezeichnung(?:en)? (?:in (?:der schweiz|österreich|deutschland)|auf englisch)|(?:berufs|tätigkeits)?bezeichnung(?:en)?|job title|synonyme?|(?:häufige )?suchbegriffe?)(?: (?:sind|lauten|für den beruf|des berufs|im überblick))?/iu;
/** A label that tells where, when or in what language people of the occupation are called otherwise, or anything else. */
const LABEL_OF_PEOPLE =
  /^(?:(?:in )?(?:der )?(?:deutschland|österreich|schweiz|ausland)|früher|ehemals|heute|amtlich|offiziell|(?:auf )?englisch|international)(?=:|\t| \|)/iu;
/** What stands between a label and the names: a sign, the end of the line, or nothing where a blank was lost. */
const BETWEEN = /^(?: \([^()]{1,30}\))?(?::?$|(?::|[ \t]{0,3}\||\t)[ \t|]{0,4}|(?=[A-ZÀ-ÞĀ-Ž][a-zß-ž]))/u;
/** How many lines below a label may be names. */
const MOST_LINES = 8;

/** The names behind labels such as "Weitere Bezeichnungen", in their line or as the list below it. */
export function labelledNames(lines: readonly OutlineLine[]): readonly string[] {
  return lines.flatMap(({ text }, at) => {
    const people = LABEL_OF_PEOPLE.exec(text)?.[0];
    const label = people ?? LABEL.exec(text)?.[0];
    if (label === undefined) return [];
    const between = BETWEEN.exec(text.slice(label.length))?.[0];
    if (between === undefined) return [];
    const names = text.slice(label.length + between.length);
    if (people !== undefined) return listedNames(names).filter(namesTrade);
    return names === '' ? listBelow(lines, at + 1) : listedNames(names);
  });
}

/** Whether a name is one for people by what they do, and not for whom they meet: "Floral Artist", not "Kunden und Lieferanten". */
function namesTrade(name: string): boolean {
  return (
    namesPerson(name, 'last') &&
    !name
      .toLowerCase()
      .split(/ (?:und|&) /u)
      .some(isAnybody)
  );
}

function listBelow(lines: readonly OutlineLine[], first: number): readonly string[] {
  const below = lines.slice(first, first + MOST_LINES);
  const end = below.findIndex(({ kind }) => kind !== 'item');
  const items = end === -1 ? below : below.slice(0, end);
  if (items.length > 0) return items.flatMap(({ text }) => listedNames(text));
  const names = listedNames(below[0]?.text ?? '');
  return names.length > 1 ? names : [];
}
