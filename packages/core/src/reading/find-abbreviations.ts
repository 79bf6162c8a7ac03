import { allMatches } from './all-matches.ts';
import { CERTIFICATES } from './certificates.ts';
import { joinedName } from './joined-name.ts';

const SHORT = `[A-ZÀ-ÞĀ-Ž]{2,7}|[A-ZÀ-ÞĀ-Ž]{1,2}[a-zß-ž]{1,4}[A-ZÀ-ÞĀ-Ž]?[a-zß-ž]{0,4}`;
/** Two capitals at least: bare words behind "kurz" begin with one. */
const CAPITALS = `[A-ZÀ-ÞĀ-Ž]{2,7}|[A-ZÀ-ÞĀ-Ž][a-zß-ž]{1,3}[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž]{0,4}`;
const ABBREVIATION = String.raw`(?:,? kurz:? |,? abgekürzt |,? Abkürzung | \(Abk\. |(?:[/:*_-]{1,2}in(?:nen)?)? \()([A-ZÀ-ÞĀ-Ž]{2,6})(?![A-Za-zÀ-ž\p{N}])`;
/** How much of a text may abbreviate the occupation, in UTF-16 units. */
const HEAD_LENGTH = 1220;

/** "Medizinische Fachangestellte, kurz MFA", "MFA ist die übliche Abkürzung". */
export function findAbbreviations(plain: string, names: readonly string[]): readonly string[] {
  const pattern = new RegExp(`(?:${names.slice(0, 1).map(joinedName).join('')})[A-Za-zÀ-ž]{0,5}${ABBREVIATION}`, 'u');
  const head = plain.slice(0, HEAD_LENGTH);
  const beside = [pattern, CALLED].flatMap((naming) => naming.exec(head)?.[1] ?? []);
  const bracketed = new RegExp(
    `(?:${names.slice(0, 1).map(joinedName).join('')})[A-Za-zÀ-ž]{0,5} \\((${SHORT})\\)`,
    'u',
  );
  const told = (TELLS_SHORT.test(head) ? allMatches(SHORT_FORM, head) : []).flatMap(({ groups = {} }) => {
    const { label, quoted = label, behind = quoted, before = behind } = groups;
    return before !== undefined && (label !== undefined || isShortOf(before, names)) ? [before] : [];
  });
  const short = bracketed.exec(head)?.[1];
  if (short !== undefined && isShortOf(short, names)) beside.push(short);
  return [...beside, ...told].filter((letters) => !NO_ABBREVIATION.test(letters));
}

/** A quick look before the closer one. */
const TELLS_SHORT = /kurz|kürz|steht für/iu;
/** "Kurzform: ReFa", "kurz „Tf“", "MFA steht für". */
const SHORT_FORM = new RegExp(
  `(?:(?:^|\\n)(?:Kurz(?:form|wort|bezeichnung)|Abkürzung|Kürzel)(?::|\\t| \\|) {0,3}(?<label>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{1,9})|(?:[Kk]urz(?:form)?|Abkürzung|Kürzel|[Aa]bgekürzt)(?: (?:ist|lautet|heißt|meist|einfach|auch|nur|oft|genannt)){0,2}:? (?:[„"»](?<quoted>${SHORT})|(?<behind>${CAPITALS}))|(?![ a-zß-ÿ])(?<![A-Za-zÀ-ž-])(?<before>${SHORT})[“"«]? (?:ist|lautet|steht) (?:(?:die|das|der|eine|dabei|hier) )?(?:[a-zß-ž]{3,15} )?(?:Abkürzung|Kurzform|Kürzel|für))(?![A-Za-zÀ-ž\\p{N}])`,
  'gu',
);

/** Whether the letters of an abbreviation stand in a name in their order, the first in front, and are no word of it. */
function isShortOf(letters: string, names: readonly string[]): boolean {
  if (names.some((name) => name.includes(letters))) return false;
  return names.some((name) => {
    if (name[0] !== letters[0]) return false;
    const rest = name.toLowerCase();
    let at = -1;
    for (const letter of letters.toLowerCase()) {
      at = rest.indexOf(letter, at + 1);
      if (at === -1) return false;
    }
    return true;
  });
}

/** "Früher hieß das MTRA". */
const CALLED =
  /(?<![A-Za-zÀ-ž])(?:hei(?:ß|ss)t|hie(?:ß|ss)|nannte) (?:das |die |der |es |er |sie |man )(?:Beruf |Stelle |das |ihn |sie )?([A-ZÀ-ÞĀ-Ž]{3,6})(?![A-Za-zÀ-ž\p{N}-])/u;

/** Certificates and genders in brackets. */
const NO_ABBREVIATION = new RegExp(`^(?:${CERTIFICATES}|BA|SHK|MWD|DIY)$`, 'u');
