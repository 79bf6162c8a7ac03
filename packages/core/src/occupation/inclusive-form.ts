import { masculineForm, masculinePhrase } from './masculine-form.ts';

/** A title whose inclusive and feminine forms stand in masculine form, and the first inclusive one as written. */
export interface InMasculineForm {
  readonly text: string;
  readonly inclusiveForm?: string | undefined;
}

/** A way to write an inclusive form, and the masculine form of its two parts; none where it is something else. */
type InclusiveRow = readonly [pattern: RegExp, masculine: (first: string, second: string) => string | undefined];

/** The notations. The slash of "Bilanz-/Finanzbuchhalter" joins two roles. */
const ROWS: readonly InclusiveRow[] = [
  // Entwickler:in, Entwickler/-innen, Entwickler(in), Ärzt*in; Angestellte/r, Technische:r
  [
    /(\p{L}[\p{L}-]{2,60})(?:[:*_·•]|\s?\/\s?-?|\(-?)(in(?:nen)?|(?<=e\W{1,4})[rn])(?:\)|(?![\p{L}\d]))/giu,
    (stem, ending) => (/^r$/i.test(ending) ? stem + ending : (unlessSame(`${stem}in`) ?? stem)),
  ],
  // AbteilungsleiterIn
  [/(\p{L}[\p{Ll}-]{3,60})(In(?:nen)?)(?!\p{L})/gu, (stem) => unlessSame(`${stem}in`)],
  // Kund:innenservice
  [/(\p{L}{2,60})[:*_]innen(\p{Ll}{2,60})/gu, (stem, rest) => stem + (stem.endsWith('er') ? '' : 'en') + rest],
  // Ärztin/Arzt, Koch oder Köchin, Sozialpädagoge/-pädagogin, Kaufmann/-frau
  [/(\p{L}[\p{L}-]{1,60})(?:\s?[/|,:*_]\s?-?|\s(?:und|oder|bzw\.?|&)\s)(\p{L}[\p{L}-]{1,60})/gu, pairedForm],
];

/** Puts every inclusive or feminine form of a title into masculine form. */
export function inMasculineForm(title: string): InMasculineForm {
  let inclusiveForm: string | undefined;
  const neutral = ROWS.reduce(
    (rest, [pattern, masculine]) =>
      rest.replace(pattern, (written: string, first: string, second: string) => {
        const form = masculine(first, second);
        if (form !== undefined) inclusiveForm ??= written;
        return form ?? written;
      }),
    withoutRepetition(title),
  );
  return { text: masculinePhrase(neutral), inclusiveForm };
}

function unlessSame(feminine: string): string | undefined {
  const form = masculineForm(feminine);
  return form === feminine ? undefined : form;
}

function pairedForm(first: string, second: string): string | undefined {
  const [one, other] = [masculineForm(first), masculineForm(second)];
  if (stemOf(one) === stemOf(other) && first !== second) return one.length < other.length ? other : one;
  return (one !== first || other !== second) && one.toLowerCase().endsWith(other.toLowerCase()) ? one : undefined;
}

/** "Zimmerer" and "Zimmerin" have one stem. */
function stemOf(role: string): string {
  return role.toLowerCase().replace(/erer(?!\p{L})/gu, 'er');
}

/** "Personal Trainer/Personal Trainerin": what stands behind a slash says the same as what stands before it. */
function withoutRepetition(title: string): string {
  for (const { 0: slash, index } of title.matchAll(/\s?\/\s?/g)) {
    const before = title.slice(0, index);
    const behind = title.slice(index + slash.length);
    const role = /^[^\ue000\ue001|()]*?(?=\s?(?:[\ue000\ue001|()]|\s-\s|$))/.exec(behind)?.[0] ?? '';
    if (before.includes(' ') && stemOf(masculinePhrase(before)) === stemOf(masculinePhrase(role))) {
      return before + behind.slice(role.length);
    }
  }
  return title;
}
