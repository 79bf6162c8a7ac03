import { masculineForm } from './masculine-form.ts';

/** A title whose inclusive forms stand in masculine form, and the first of them as written. */
export interface WithoutInclusiveForms {
  readonly text: string;
  readonly inclusiveForm?: string;
}

/** One way to write an inclusive form. */
interface InclusiveRow {
  readonly pattern: RegExp;
  /** The masculine form, or undefined where the match is no inclusive form. */
  readonly masculine: (first: string, second: string) => string | undefined;
  readonly example: string;
}

/** The notations. A slash in "Bilanz-/Finanzbuchhalter" joins two roles and is none. */
const ROWS: readonly InclusiveRow[] = [
  {
    pattern:
      /(?<first>\p{L}[\p{L}-]{2,60}?)(?:[:*_·•.]|\s?\/\s?-?|\(-?)(?<second>[Ii][Nn](?:[Nn][Ee][Nn])?)(?:\)|(?![\p{L}]))/gu,
    masculine: (stem) => fromStem(stem),
    example: 'Entwickler:in',
  },
  {
    pattern: /(?<first>\p{L}{2,60}e)(?:[:*_·•]|\s?\/\s?-?|\(-?)(?<second>[rn])(?:\)|(?!\p{L}))/gu,
    masculine: (stem, ending) => (ending === 'r' ? `${stem}r` : stem),
    example: 'Angestellte/r',
  },
  {
    pattern: /(?<first>\p{L}{2,60}(?:mann|frau))\s?[/:*_]\s?-?(?<second>(?:mann|frau|männer))(?!\p{L})/gu,
    masculine: (first) => masculineForm(first),
    example: 'Kaufmann/-frau',
  },
  {
    pattern: /(?<first>\p{L}[\p{Ll}-]{3,60})(?<second>In(?:nen)?)(?!\p{L})/gu,
    masculine: (stem) => changed(`${stem}in`),
    example: 'AbteilungsleiterIn',
  },
  {
    pattern: /(?<first>\p{L}{2,60})[:*_]innen(?<second>\p{Ll}{2,60})/gu,
    masculine: (stem, rest) => `${stem}${/er$/.test(stem) ? '' : 'en'}${rest}`,
    example: 'Kund:innenservice',
  },
  {
    pattern: /(?<first>\p{L}[\p{L}-]{1,60})(?:\s?[/|]\s?-?|\s(?:und|oder|bzw\.?|&)\s)(?<second>\p{L}[\p{L}-]{1,60})/gu,
    masculine: pairedForm,
    example: 'Ärztin/Arzt',
  },
];

/** Puts every inclusive form of a title into masculine form. */
export function withoutInclusiveForms(title: string): WithoutInclusiveForms {
  let inclusiveForm: string | undefined;
  const text = ROWS.reduce(
    (rest, { pattern, masculine }) =>
      rest.replace(pattern, (written: string, first: string, second: string) => {
        const form = masculine(first, second);
        if (form === undefined) return written;
        inclusiveForm ??= written.trim();
        return form;
      }),
    wholePair(title),
  );
  return { text, ...(inclusiveForm === undefined ? {} : { inclusiveForm }) };
}

/** "Ärzt" and "Arzt", "Psycholog" and "Psychologe" alike. */
function fromStem(stem: string): string {
  return changed(`${stem}in`) ?? stem;
}

function changed(feminine: string): string | undefined {
  const form = masculineForm(feminine);
  return form === feminine ? undefined : form;
}

/** Two forms of one role: "Köchin/Koch", "Sozialpädagoge/-pädagogin". */
function pairedForm(first: string, second: string): string | undefined {
  const [one, other] = [masculineForm(first), masculineForm(second)];
  if (one === first && other === second && !contracted(first, second)) return undefined;
  if (one.toLowerCase() === other.toLowerCase() || contracted(first, second)) return one;
  if (contracted(second, first)) return other;
  const tail = other.toLowerCase();
  return one.toLowerCase().endsWith(tail) && one.length > other.length && other !== second ? one : undefined;
}

/** "Zimmerer" and "Zimmerin". */
function contracted(masculine: string, feminine: string): boolean {
  return masculine.endsWith('erer') && feminine.replace(/in(?:nen)?$/, 'er') === masculine.slice(0, -2);
}

/** "Bediener von Anlagen/Bedienerin von Anlagen": both sides of the slash say the same. */
function wholePair(title: string): string {
  const [first, second, third] = title.split(/\s?\/\s?/);
  if (first === undefined || second === undefined || third !== undefined || !first.includes(' ')) return title;
  return pairedForm(...firstWords(first, second)) !== undefined && afterFirst(first) === afterFirst(second)
    ? first
    : title;
}

function firstWords(first: string, second: string): [string, string] {
  return [first.split(' ', 1)[0] ?? '', second.split(' ', 1)[0] ?? ''];
}

function afterFirst(phrase: string): string {
  return phrase.slice(phrase.indexOf(' '));
}
