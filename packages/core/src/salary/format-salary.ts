import { checkOptions } from '../argument/check-options.ts';
import type { Salary } from './salary.ts';
import type { UnitText } from './unit-text.ts';

/** Locales that pay can be written in. */
export type SalaryLocale = 'de-DE' | 'de-AT' | 'de-CH' | 'en';

const LOCALES: readonly SalaryLocale[] = ['de-DE', 'de-AT', 'de-CH', 'en'];
const STYLES: readonly FormatSalaryOptions['style'][] = ['full', 'short'];

/** Options of {@link formatSalary}. */
export interface FormatSalaryOptions {
  /**
   * Language and signs.
   * @default 'de-DE'
   */
  readonly locale?: SalaryLocale;
  /**
   * `full` says everything in words and can be read back; `short` is for lists: "2.800–3.300 €/Monat".
   * @default 'full'
   */
  readonly style?: 'full' | 'short';
}

/**
 * Writes pay for people.
 *
 * Figures are rounded to cents where they have any. In style `full`, `parseSalary` reads currency, bounds, unit, basis
 * and approximation back, as long as it knows the currency: those of Europe and the greatest elsewhere.
 *
 * @param salary - Pay in major units of its currency per its `unitText`.
 * @param options - Locale and style.
 * @returns One line; a dash where neither bound is given.
 * @throws TypeError where an option is misspelt, RangeError where locale or style is none of the known ones.
 *
 * @example
 * formatSalary({ currency: 'EUR', minValue: 2800, unitText: 'MONTH', basis: 'gross', component: 'base' })
 * //=> 'ab 2.800 € brutto pro Monat'
 */
export function formatSalary(salary: Salary, options: FormatSalaryOptions = {}): string {
  checkOptions(options, ['locale', 'style']);
  const { locale = 'de-DE', style = 'full' } = options;
  checkChoice('locale', locale, LOCALES);
  checkChoice('style', style, STYLES);
  const words = locale === 'en' ? ENGLISH : GERMAN;
  const { minValue, maxValue, unitText } = salary;
  if (minValue === undefined && maxValue === undefined) return '–';
  const bound = minValue === undefined ? words.upTo : maxValue === undefined ? words.from : undefined;
  const approximate = salary.approximate === true ? words.approximately : undefined;
  const amount = amountOf(salary, locale, words);
  if (style === 'short') return `${said(bound, approximate, amount)}/${words.noun[unitText]}`;
  return said(bound, approximate, amount, salary.basis && words[salary.basis], words.per[unitText]);
}

function checkChoice(name: string, value: unknown, known: readonly unknown[]): void {
  if (known.includes(value)) return;
  throw new RangeError(`options.${name} must be one of ${known.join(', ')}; received ${String(value).slice(0, 60)}`);
}

interface Words {
  readonly from: string;
  readonly upTo: string;
  readonly to: string;
  readonly approximately: string;
  readonly gross: string;
  readonly net: string;
  readonly per: Readonly<Record<UnitText, string>>;
  readonly noun: Readonly<Record<UnitText, string>>;
}

const GERMAN: Words = {
  from: 'ab',
  upTo: 'bis zu',
  to: 'bis',
  approximately: 'ca.',
  gross: 'brutto',
  net: 'netto',
  per: { HOUR: 'pro Stunde', DAY: 'pro Tag', WEEK: 'pro Woche', MONTH: 'pro Monat', YEAR: 'pro Jahr' },
  noun: { HOUR: 'Stunde', DAY: 'Tag', WEEK: 'Woche', MONTH: 'Monat', YEAR: 'Jahr' },
};

const ENGLISH: Words = {
  from: 'from',
  upTo: 'up to',
  to: 'to',
  approximately: 'approx.',
  gross: 'gross',
  net: 'net',
  per: { HOUR: 'per hour', DAY: 'per day', WEEK: 'per week', MONTH: 'per month', YEAR: 'per year' },
  noun: { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' },
};

/** From this on, figures are set in groups: "60–70.000" would read as 60,000. */
const GROUPED_FROM = 1_000;
/** Ends further apart than this, as a ratio, are no range at a glance. */
const WIDE = 20;

function amountOf({ currency, minValue, maxValue }: Salary, locale: SalaryLocale, words: Words): string {
  const ends = [minValue, maxValue].filter((end) => end !== undefined);
  const money = moneyFormat(currency, locale, ends.every(Number.isInteger));
  const [low = 0, high = low] = ends;
  if (money.format(low) === money.format(high)) return money.format(low);
  const isWide = high > low * WIDE || (low < GROUPED_FROM && high >= GROUPED_FROM);
  if (isWide) return `${money.format(low)} ${words.to} ${money.format(high)}`;
  return money.formatRange(low, high);
}

function moneyFormat(currency: string, locale: SalaryLocale, whole: boolean): Intl.NumberFormat {
  const digits = whole ? 0 : 2;
  const display = SIGNS.has(currency) ? 'symbol' : 'code';
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: display,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Currencies whose sign leaves no doubt. */
const SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set(['EUR', 'CHF']);

function said(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined).join(' ');
}
