import type { SourceDocument } from '@berufsbild/core/documents';
import type { View } from '../layout/view.ts';
import { factsOf } from '../portal/facts-of.ts';
import type { Occupation } from '../portal/occupation.ts';
import { axisDivisor, payScale } from './pay-scale.ts';
import { type SalaryBands, salaryBands } from './salary-bands.ts';
import { CONFLICT_SIGN, SalaryChart } from './salary-chart.tsx';
import { SalaryTable } from './salary-table.tsx';

/** What the section needs. */
export interface SalarySectionProps {
  readonly occupation: Occupation;
  readonly sources: readonly SourceDocument[];
  readonly view: View;
}

/** Pay by level as a drawing and as a table; where the sources hold none, a sentence that says so. */
export function SalarySection({ occupation, sources, view }: SalarySectionProps) {
  const { texts } = view;
  const bands = salaryBands(factsOf(occupation.profile, 'salary'));
  return (
    <section class="section" id="gehalt" aria-labelledby="gehalt-titel">
      <h2 id="gehalt-titel">{texts.salary.title}</h2>
      {bands === undefined ? (
        <p class="note no-pay">{texts.salary.none}</p>
      ) : (
        <>
          <figure class="chart-figure panel">
            <SalaryChart bands={bands} view={view} id="gehalt-bild" label={texts.salary.chart(occupation.title)} />
            <figcaption>
              {captionOf(bands, view).map((sentence) => (
                <p>{sentence}</p>
              ))}
            </figcaption>
          </figure>
          <SalaryTable bands={bands} sources={sources} view={view} />
        </>
      )}
    </section>
  );
}

function captionOf(bands: SalaryBands, { texts, locale }: View): readonly string[] {
  const currency = new Intl.DisplayNames(locale, { type: 'currency' }).of(bands.currency) ?? bands.currency;
  const unit = texts.salary.unit[bands.unitText];
  const divisor = axisDivisor(payScale(bands.bands));
  return [
    divisor === 1 ? texts.salary.axis(currency, unit) : texts.salary.axisThousands(currency, unit),
    ...(bands.converted ? [texts.salary.converted(unit)] : []),
    ...(bands.bands.some(({ fact }) => fact.conflictsWith !== undefined)
      ? [`${CONFLICT_SIGN} ${texts.salary.conflictSign}`]
      : []),
  ];
}
