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
  [/(\p{L}[\p{L}-]{1,60})(?:\s?[/|,]\s?-?|[:*_]-?|\s(?:und|oder|bzw\.?|&)\s)(\p{L}[\p{L}-]{1,60})/gu, pairedForm],
];

/** Signs and words without which no row finds anything. */
const JOINT = /[/|,:*_·•&]|\(-?\w|In|und|oder|bzw/;

/** "zum Personal Trainer / zur Personal Trainerin", in masculine form: what is said again behind a slash. */
const REPEATED = /(\p{L}.{3,60}?)\s?\/\s?(?:zu[mr] )?\1(?!\p{L})/giu;

/** Puts every inclusive or feminine form of a title into masculine form. */
export function inMasculineForm(title: string): InMasculineForm {
  let inclusiveForm: string | undefined;
  let neutral = title;
  for (const [pattern, masculine] of JOINT.test(title) ? ROWS : []) {
    for (let match = pattern.exec(neutral); match !== null; match = pattern.exec(neutral)) {
      const [written, first = '', second = ''] = match;
      const form = masculine(first, second);
      // The second word of what is no pair may be the first of one.
      pattern.lastIndex = match.index + (form ?? first).length;
      if (form === undefined) continue;
      inclusiveForm ??= written;
      neutral = neutral.slice(0, match.index) + form + neutral.slice(match.index + written.length);
    }
  }
  const text = masculinePhrase(neutral);
  return { text: text.includes('/') ? text.replace(REPEATED, '$1') : text, inclusiveForm };
}

function unlessSame(feminine: string): string | undefined {
  const form = masculineForm(feminine);
  return form === feminine ? undefined : form;
}

function pairedForm(first: string, second: string): string | undefined {
  const [one, other] = [masculineForm(first), masculineForm(second)];
  if (stemOf(one) === stemOf(other) && first !== second) return one;
  return (one !== first || other !== second) && one.toLowerCase().endsWith(other.toLowerCase()) ? one : undefined;
}

/** "Zimmerer" and "Zimmerin" have one stem, and "Pädagogen" and "Pädagogin". */
function stemOf(role: string): string {
  return role.toLowerCase().replace(/e[rn]?(?!\p{L})/gu, '');
}
