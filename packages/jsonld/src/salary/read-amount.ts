/** An amount of pay as markup holds it. */
export interface ReadAmount {
  /** The figure, or the lower end of a range in one text. */
  readonly value?: number | undefined;
  /** Upper end of a range in one text. */
  readonly upTo?: number | undefined;
  /** It is text that is no plain number. */
  readonly isText: boolean;
}

const PLAIN_NUMBER = /^-?\d{1,12}(?:\.\d{1,4})?$/;
const SIGNED_TEXT =
  /^(?:(?:€|\$|£|EUR|CHF|USD|Fr\.?|ab|ca\.?) ?){0,2}(\d[\d.,'’\u00a0 ]{0,14}?)(k)?(?: ?(?:-|–|bis) ?(?:€|\$|£|EUR|CHF|USD)? ?(\d[\d.,'’\u00a0 ]{0,14}?)(k)?)?(?:,-{1,2})? ?(?:€|\$|£|EUR|Euro|CHF|USD|Fr\.?)?(?: ?(?:brutto|netto))?$/i;

/** Reads a number, or text in which one reading is plausible: "3.500", "$100,000", "4000 - 20000", "45k". */
export function readAmount(raw: unknown): ReadAmount {
  if (typeof raw === 'number') return { value: raw, isText: false };
  if (typeof raw !== 'string') return { isText: false };
  const text = raw.trim();
  if (PLAIN_NUMBER.test(text) && !/\.\d{3}$/.test(text)) return { value: Number(text), isText: false };
  const [, first, firstThousand, second, secondThousand] = SIGNED_TEXT.exec(text) ?? [];
  const value = figure(first, firstThousand ?? secondThousand);
  const upTo = figure(second, secondThousand);
  if (value === undefined || (second && upTo === undefined)) return { isText: true };
  return { value, upTo, isText: true };
}

/** A sign before three digits divides thousands, one before one or two digits the decimals. */
function figure(written = '', thousand: string | undefined): number | undefined {
  const digits = written.replace(/[\s'’\u00a0]/g, '');
  const decimal = /[.,]\d{1,2}$/.exec(digits);
  const whole = decimal === null ? digits : digits.slice(0, decimal.index);
  if (!/^\d{1,3}(?:[.,]\d{3}){0,3}$|^\d{1,9}$/.test(whole)) return undefined;
  const value = Number(`${whole.replace(/[.,]/g, '')}.${decimal === null ? '0' : decimal[0].slice(1)}`);
  return !thousand ? value : value * 1000;
}
