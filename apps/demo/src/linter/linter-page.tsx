import { PROFILES, type Profile } from '@berufsbild/jsonld/lint';
import { MarkupBlock } from '../layout/markup-block.tsx';
import { Page } from '../layout/page.tsx';
import { PasteForm } from '../layout/paste-form.tsx';
import type { Site } from '../layout/site.ts';
import { Verdict } from '../layout/verdict.tsx';
import type { View } from '../layout/view.ts';
import { PostingPreview } from '../posting/posting-preview.tsx';
import type { MarkupCheck } from './check-markup.ts';

/** Longest markup that is checked, in UTF-16 units. */
export const LINTER_LENGTH = 200_000;

/** What the page needs. */
export interface LinterPageProps {
  readonly site: Site;
  readonly view: View;
  /** The markup in the form; '' for none. */
  readonly text: string;
  /** Profiles that are chosen in the form. */
  readonly profiles: readonly Profile[];
  /** What the linter says of it; absent before a markup was sent. */
  readonly check?: MarkupCheck;
  /** What kept the markup from being checked. */
  readonly problem?: string | undefined;
}

/** The page on which pasted markup is checked, read and mended. */
export function LinterPage({ site, view, text, profiles, check, problem }: LinterPageProps) {
  const { linter: words } = view.texts;
  return (
    <Page site={site} view={view} title={words.title} description={words.lead}>
      <div class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <PasteForm
        view={view}
        path="/pruefer"
        label={words.text}
        placeholder={words.placeholder}
        submit={words.submit}
        examples={{ 1: words.example }}
        text={text}
        length={LINTER_LENGTH}
        kind="code"
        problem={problem}
      >
        <fieldset class="profiles">
          <legend>{words.profiles}</legend>
          {PROFILES.map((name) => (
            <label class="check">
              <input type="checkbox" name="profil" value={name} checked={profiles.includes(name)} />
              {name}
            </label>
          ))}
        </fieldset>
      </PasteForm>
      <div id="ergebnis">{check === undefined ? null : <Result check={check} profiles={profiles} view={view} />}</div>
    </Page>
  );
}

interface ResultProps extends Pick<LinterPageProps, 'profiles' | 'view'> {
  readonly check: MarkupCheck;
}

function Result({ check: { findings, posting, fixed }, profiles, view }: ResultProps) {
  const { texts } = view;
  const { linter: words } = texts;
  return (
    <>
      <section class="section" aria-labelledby="befunde">
        <h2 id="befunde">{texts.workbench.lint}</h2>
        <Verdict findings={findings} profiles={profiles} view={view} />
      </section>
      <section class="section" aria-labelledby="gelesen">
        <h2 id="gelesen">{words.read}</h2>
        {posting === undefined ? <p class="note">{words.unread}</p> : <PostingPreview posting={posting} view={view} />}
      </section>
      {fixed === undefined ? null : (
        <section class="section" aria-labelledby="repariert">
          <h2 id="repariert">{words.fixed}</h2>
          <p class="section-intro">{words.fixedLead}</p>
          <MarkupBlock jsonld={fixed} label={texts.codeOf(words.fixed)} />
        </section>
      )}
    </>
  );
}
