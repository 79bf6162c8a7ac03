import type { Child } from 'hono/jsx';
import { Page } from '../layout/page.tsx';
import { PasteForm } from '../layout/paste-form.tsx';
import type { Site } from '../layout/site.ts';
import type { View } from '../layout/view.ts';
import { READ_AS, type ReadAs } from './read-as.ts';

/** Longest text that is read, in UTF-16 units. */
export const WORKBENCH_LENGTH = 40_000;

/** What the page needs. */
export interface WorkbenchPageProps {
  readonly site: Site;
  readonly view: View;
  /** The text in the form; '' for none. */
  readonly text: string;
  /** What the text is read as. */
  readonly readAs: ReadAs;
  /** What kept the text from being read. */
  readonly problem?: string | undefined;
  /** What was read out of it; absent before a text was sent. */
  readonly children?: Child;
}

/** The page on which a pasted text turns into facts, markup and findings. */
export function WorkbenchPage({ site, view, text, readAs, problem, children }: WorkbenchPageProps) {
  const { workbench: words } = view.texts;
  return (
    <Page site={site} view={view} title={words.title} description={words.lead}>
      <div class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <PasteForm
        view={view}
        path="/werkbank"
        label={words.text}
        placeholder={words.placeholder}
        submit={words.submit}
        examples={words.examples}
        text={text}
        length={WORKBENCH_LENGTH}
        kind="prose"
        problem={problem}
      >
        <fieldset class="profiles">
          <legend>{words.readAs}</legend>
          {READ_AS.map((choice) => (
            <label class="check">
              <input type="radio" name="art" value={choice} checked={choice === readAs} />
              {words.choices[choice]}
            </label>
          ))}
        </fieldset>
      </PasteForm>
      <div id="ergebnis">{children}</div>
    </Page>
  );
}
