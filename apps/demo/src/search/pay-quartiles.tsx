import { EXPERIENCE_LEVELS, type ExperienceLevel } from '@berufsbild/core';
import type { Stats, StatsGroup } from '@berufsbild/query';
import { PayBar } from '../chart/pay-bar.tsx';
import { payScale, percent } from '../chart/pay-scale.ts';
import type { View } from '../layout/view.ts';

/** Heights in CSS pixels. */
const HEIGHT = 20;
const BAR = 10;

/** The middle half of the pay of what was found, by level. Groups that are too small are not shown. */
export function PayQuartiles({ stats, view }: { readonly stats: Stats; readonly view: View }) {
  const { texts, locale } = view;
  const { pay: words } = texts.results;
  const groups = stats.groups.toSorted((one, other) => rank(one) - rank(other));
  const stretches = groups.map(({ quantiles: [from = 0, , to = 0] }) => ({ from, to }));
  const amount = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  return (
    <section class="panel pay-quartiles" aria-labelledby="verteilung">
      <h2 id="verteilung">{words.title}</h2>
      {groups.length === 0 ? (
        <p class="soft">{words.tooFew}</p>
      ) : (
        <>
          <p class="soft small">
            {words.lead} {stats.open === 0 ? '' : words.open(stats.open)}
          </p>
          <section class="table-scroll" tabindex={0} aria-label={texts.tableOf(words.title)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.group}</th>
                  <td class="quartile-bar" />
                  <th scope="col" class="number">
                    {words.quartile1}
                  </th>
                  <th scope="col" class="number">
                    {words.median}
                  </th>
                  <th scope="col" class="number">
                    {words.quartile3}
                  </th>
                  <th scope="col" class="number">
                    {words.n}
                  </th>
                </tr>
              </thead>
              <tbody>
                {groups.map(({ value, n, quantiles }, index) => (
                  <tr>
                    <th scope="row">{texts.levels[value as ExperienceLevel]}</th>
                    <td class="quartile-bar">
                      <Quartiles stretches={stretches} index={index} median={quantiles[1] ?? 0} />
                    </td>
                    {quantiles.map((quantile) => (
                      <td class="number">{amount.format(quantile)}</td>
                    ))}
                    <td class="number">{n}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
}

interface QuartilesProps {
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
  readonly index: number;
  readonly median: number;
}

function Quartiles({ stretches, index, median }: QuartilesProps) {
  const scale = payScale(stretches);
  const stretch = stretches[index];
  if (stretch === undefined) return null;
  const top = (HEIGHT - BAR) / 2;
  return (
    <svg class="chart" aria-hidden="true" width="100%" height={HEIGHT}>
      <rect class="chart-track" x="0" y={top} width="100%" height={BAR} rx={BAR / 2} />
      <PayBar stretch={stretch} scale={scale} top={top} height={BAR} id={`quartile-${index}`} />
      <line
        class="chart-median"
        x1={percent(scale(median))}
        x2={percent(scale(median))}
        y1={top - 3}
        y2={HEIGHT - top + 3}
      />
    </svg>
  );
}

function rank({ value }: StatsGroup): number {
  return EXPERIENCE_LEVELS.indexOf(value as ExperienceLevel);
}
