import { Findings } from '../layout/findings.tsx';
import { MarkupBlock } from '../layout/markup-block.tsx';
import type { View } from '../layout/view.ts';
import { factWords } from '../occupation/fact-words.ts';
import { type Mark, MarkedText } from './marked-text.tsx';
import type { InputReading } from './read-input.ts';

/** What the result needs. */
export interface ArticleResultProps {
  readonly text: string;
  readonly reading: InputReading;
  readonly view: View;
}

/** What was read out of an article: marks, facts, remarks, markup, findings. */
export function ArticleResult({ text, reading, view }: ArticleResultProps) {
  const { workbench: words } = view.texts;
  return (
    <>
      <section class="section" aria-labelledby="fundstellen">
        <h2 id="fundstellen">{words.marked}</h2>
        <MarkedText text={text} marks={marksOf(reading, view)} />
      </section>
      <section class="section" aria-labelledby="gelesen">
        <h2 id="gelesen">{words.facts}</h2>
        {reading.facts.length === 0 ? <p class="note">{words.noFacts}</p> : <FactTable reading={reading} view={view} />}
      </section>
      <section class="section" aria-labelledby="anmerkungen">
        <h2 id="anmerkungen">{words.issues}</h2>
        {reading.issues.length === 0 ? <p>{words.noIssues}</p> : <Findings issues={reading.issues} view={view} />}
      </section>
      <section class="section" aria-labelledby="auszeichnung">
        <h2 id="auszeichnung">{words.markup}</h2>
        <MarkupBlock jsonld={reading.jsonld} label={view.texts.codeOf(words.markup)} />
      </section>
      <section class="section" aria-labelledby="befunde">
        <h2 id="befunde">{words.lint}</h2>
        <p class="section-intro">{words.profile(reading.profile)}</p>
        {reading.findings.length === 0 ? <p>{words.noLint}</p> : <Findings issues={reading.findings} view={view} />}
      </section>
    </>
  );
}

function FactTable({ reading, view }: Omit<ArticleResultProps, 'text'>) {
  const { texts } = view;
  return (
    <section class="table-scroll" tabindex={0} aria-label={texts.tableOf(texts.workbench.facts)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.workbench.kind}</th>
            <th scope="col">{texts.workbench.value}</th>
            <th scope="col">{texts.workbench.where}</th>
          </tr>
        </thead>
        <tbody>
          {reading.facts.map(({ value: fact, start, end }, index) => {
            const { label, remarks } = factWords(fact, view);
            return (
              <tr id={anchorOf(index)}>
                <th scope="row">{texts.factNames[fact.kind]}</th>
                <td class="figure">
                  {label === undefined ? null : <span lang="de">{label}</span>}
                  {label === undefined || remarks.length === 0 ? null : ' · '}
                  {remarks.join(', ')}
                </td>
                <td class="figure soft">
                  {start}–{end}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function marksOf({ facts }: InputReading, { texts }: View): readonly Mark[] {
  return facts.map(({ value, start, end }, index) => ({
    start,
    end,
    anchor: anchorOf(index),
    label: texts.factNames[value.kind],
    pay: value.kind === 'salary',
  }));
}

function anchorOf(index: number): string {
  return `fakt-${index + 1}`;
}
