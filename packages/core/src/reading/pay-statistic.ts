import type { Salary } from '../salary/salary.ts';
import { allMatches } from './all-matches.ts';
import type { Span } from './span.ts';

/** What a figure of pay is among many. */
type Statistic = NonNullable<Salary['statistic']>;

/** Words that say what a figure is among many; quartiles before the median, which their words may hold. */
const ROWS: readonly { readonly statistic: Statistic; readonly pattern: RegExp; readonly example: string }[] = [
  {
    statistic: 'q1',
    pattern: /(?:untere[snr]?|erste[snr]?|1\.) (?:quartil|viertel)|25\. ?perzentil|(?<![a-zß-ÿ])q1(?![a-zß-ÿ])/gu,
    example: 'im unteren Quartil',
  },
  {
    statistic: 'q3',
    pattern:
      /(?:obere[snr]?|dritte[snr]?|3\.) (?:quartil|viertel)|das obere(?= (?:mindestens|verdient|über|mehr) )|75\. ?perzentil|(?<![a-zß-ÿ])q3(?![a-zß-ÿ])/gu,
    example: 'im oberen Quartil',
  },
  {
    statistic: 'median',
    pattern:
      /(?<![a-zß-ÿ])median|(?<![a-zß-ÿ])mittlere[rsn]? (?:brutto|netto)?(?:monats|jahres|stunden)?(?:wert|gehalt|l[oö]hn|verdienst|einkommen|entgelt)/gu,
    example: 'der Median',
  },
  {
    statistic: 'mean',
    pattern:
      /durchschnitt|(?<![a-zß-ÿ])(?:(?:im|der|als) (?:schnitt|mittel(?:wert)?)|das mittel)(?![a-zß-ÿ])|mittelwert|(?<![a-zß-ÿ])ø|(?<![a-zß-ÿ])⌀/gu,
    example: 'im Schnitt',
  },
];

/** A piece of each row's words: a quick look before the closer one. */
const HINT = /obere |quartil|viertel|perzentil|q1|q3|median|mitt|schnitt|ø|⌀/;
const NONE: readonly SaidStatistic[] = [];

/** Words that say what a figure is among many. */
interface SaidStatistic extends Span {
  readonly statistic: Statistic;
}

/** Every word in a lower-case clause that says what a figure is among many, in order. */
export function statisticsIn(clause: string): readonly SaidStatistic[] {
  if (!HINT.test(clause)) return NONE;
  return ROWS.flatMap(({ statistic, pattern }) =>
    allMatches(pattern, clause).map(({ 0: words, index }) => ({ statistic, start: index, end: index + words.length })),
  ).sort((a, b) => a.start - b.start);
}
