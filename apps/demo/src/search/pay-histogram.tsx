import type { StatsGroup } from '@berufsbild/query';
import { percent } from '../chart/pay-scale.ts';
import type { View } from '../layout/view.ts';

/** Heights in CSS pixels; widths are shares of the drawing. */
const HEIGHT = 56;
const GAP = 0.8;

/** What the drawing needs. */
export interface PayHistogramProps {
  readonly pay: StatsGroup;
  /** EUR a year that was asked for at least. */
  readonly salary: number | undefined;
  readonly view: View;
}

/** How many postings pay how much, above the field for the least pay; what lies below that is pale. */
export function PayHistogram({ pay: { histogram = [], quantiles, n }, salary = 0, view }: PayHistogramProps) {
  const { texts, locale } = view;
  const words = texts.results.histogram;
  const amount = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const bars = trimmed(histogram);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const width = 100 / bars.length;
  const [median = 0] = quantiles;
  return (
    <figure class="histogram">
      <svg class="chart" role="img" aria-label={words.label(n, amount.format(median))} width="100%" height={HEIGHT}>
        {bars.map(({ to, count }, index) => {
          const height = Math.round((count / most) * (HEIGHT - 2)) + (count === 0 ? 1 : 2);
          return (
            <rect
              class={to !== undefined && to <= salary ? 'histogram-bar histogram-out' : 'histogram-bar'}
              x={percent(index * width + GAP / 2)}
              width={percent(width - GAP)}
              y={HEIGHT - height}
              height={height}
            />
          );
        })}
      </svg>
      <figcaption class="histogram-ends" aria-hidden="true">
        <span>{endWords(bars[0]?.from, amount, '<')}</span>
        <span>{endWords(bars.at(-1)?.to, amount, '>')}</span>
      </figcaption>
    </figure>
  );
}

/** An end of the axis; a sign where the last bar holds all beyond it. */
function endWords(bound: number | undefined, amount: Intl.NumberFormat, open: '<' | '>'): string {
  return bound === undefined ? open : amount.format(bound);
}

type Bars = NonNullable<StatsGroup['histogram']>;

/** Without the empty bars at both ends. */
function trimmed(bars: Bars): Bars {
  const first = bars.findIndex(({ count }) => count > 0);
  const last = bars.findLastIndex(({ count }) => count > 0);
  return bars.slice(first, last + 1);
}
