import { Findings } from '../layout/findings.tsx';
import { MarkupBlock } from '../layout/markup-block.tsx';
import { Verdict } from '../layout/verdict.tsx';
import type { View } from '../layout/view.ts';
import { postingFields } from './posting-fields.ts';
import type { PostingReading } from './read-posting-input.ts';

/** What the result needs. */
export interface PostingResultProps {
  readonly reading: PostingReading;
  readonly view: View;
}

/** What was read out of a job posting: its fields, remarks, markup, findings. */
export function PostingResult({ reading, view }: PostingResultProps) {
  const { texts } = view;
  const { workbench: words } = texts;
  const { posting, issues, jsonld, findings, profiles } = reading;
  return (
    <>
      <section class="section" aria-labelledby="gelesen">
        <h2 id="gelesen">{words.fieldsRead}</h2>
        {posting === undefined ? (
          <p class="note">{words.noPosting}</p>
        ) : (
          <section class="table-scroll" tabindex={0} aria-label={texts.tableOf(words.fieldsRead)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.field}</th>
                  <th scope="col">{words.value}</th>
                </tr>
              </thead>
              <tbody>
                {postingFields(posting, view).map(({ name, values, german }) => (
                  <tr>
                    <th scope="row">{name}</th>
                    <td class="figure" lang={german ? 'de' : undefined}>
                      {values.map((value) => (
                        <div>{value}</div>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </section>
      <section class="section" aria-labelledby="anmerkungen">
        <h2 id="anmerkungen">{words.issues}</h2>
        {issues.length === 0 ? <p>{words.noIssues}</p> : <Findings issues={issues} view={view} />}
      </section>
      {posting === undefined ? null : (
        <section class="section" aria-labelledby="auszeichnung">
          <h2 id="auszeichnung">{words.markup}</h2>
          {jsonld === undefined ? (
            <p class="note">{texts.posting.expired}</p>
          ) : (
            <MarkupBlock jsonld={jsonld} label={texts.codeOf(words.markup)} />
          )}
        </section>
      )}
      {jsonld === undefined ? null : (
        <section class="section" aria-labelledby="befunde">
          <h2 id="befunde">{words.lint}</h2>
          <Verdict findings={findings} profiles={profiles} view={view} />
        </section>
      )}
    </>
  );
}
