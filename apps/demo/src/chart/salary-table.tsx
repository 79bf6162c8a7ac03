import type { SourceDocument } from '@berufsbild/core/documents';
import { formatIssue } from '@berufsbild/core/messages';
import type { View } from '../layout/view.ts';
import { References } from '../occupation/references.tsx';
import type { SalaryBands } from './salary-bands.ts';
import { levelWords, salaryRemarks, salaryWords } from './salary-words.ts';

/** What the table needs. */
export interface SalaryTableProps {
  readonly bands: SalaryBands;
  readonly sources: readonly SourceDocument[];
  readonly view: View;
}

/** The figures of the chart as text, with their remarks, their wording and where they stand. */
export function SalaryTable({ bands: { bands }, sources, view }: SalaryTableProps) {
  const { texts, locale } = view;
  return (
    <section class="table-scroll" tabindex={0} aria-label={texts.tableOf(texts.salary.title)}>
      <table class="salary-table">
        <caption>{texts.salary.table}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.salary.level}</th>
            <th scope="col">{texts.salary.stated}</th>
            <th scope="col">{texts.salary.source}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ fact }) => (
            <tr>
              <th scope="row">
                {levelWords(fact.value, view)}
                {fact.value.level === undefined || fact.value.levelText === undefined ? null : (
                  <span class="cell-note" lang="de">
                    „{fact.value.levelText}“
                  </span>
                )}
              </th>
              <td class="figure">
                <span class="salary-figure">{salaryWords(fact.value, view)}</span>
                <span class="cell-note" lang="de">
                  {fact.provenance.flatMap(({ raw }) => (raw === undefined ? [] : [`„${raw}“`])).join(', ')}
                </span>
                <span class="cell-note">
                  {[
                    ...salaryRemarks(fact.value, view),
                    ...(fact.conflictsWith === undefined ? [] : [texts.salary.contradicts]),
                  ].join(', ')}
                </span>
                {(fact.issues ?? []).map((issue) => (
                  <span class="cell-note">{formatIssue(issue, locale).message}</span>
                ))}
              </td>
              <td>
                <References provenance={fact.provenance} sources={sources} view={view} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
