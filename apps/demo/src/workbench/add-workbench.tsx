import type { Context, Hono } from 'hono';
import type { AppOptions } from '../app-options.ts';
import type { Locale } from '../i18n/locale.ts';
import { addPastePage } from '../layout/add-paste-page.ts';
import { siteOf } from '../layout/site.ts';
import { viewOf } from '../layout/view.ts';
import { ArticleResult } from './article-result.tsx';
import { EXAMPLE_POSTING } from './example-posting-text.ts';
import { exampleText } from './example-text.ts';
import { PostingResult } from './posting-result.tsx';
import { readAsOf } from './read-as.ts';
import { readInput } from './read-input.ts';
import { readPostingInput } from './read-posting-input.ts';
import { WORKBENCH_LENGTH, WorkbenchPage } from './workbench-page.tsx';

/** The page that reads a pasted text, as an article or as a job posting. It keeps nothing. */
export function addWorkbench(app: Hono, locale: Locale, options: AppOptions): void {
  const { portal, now } = options;
  const { gazetteer, occupations } = portal;
  const frameOf = (context: Context) => ({ site: siteOf(options), view: viewOf(locale, context.req.url) });
  addPastePage(app, locale, {
    path: '/werkbank',
    length: WORKBENCH_LENGTH,
    example: (name) => (readAsOf(name) === 'anzeige' ? EXAMPLE_POSTING : exampleText(occupations)),
    form: (context, text, problem, form) => {
      const readAs = readAsOf(form?.['art'] ?? context.req.query('beispiel'));
      return <WorkbenchPage {...frameOf(context)} text={text} readAs={readAs} problem={problem} />;
    },
    result: (context, text, form) => {
      const frame = frameOf(context);
      const readAs = readAsOf(form['art']);
      const known = { gazetteer, now: now() };
      return (
        <WorkbenchPage {...frame} text={text} readAs={readAs}>
          {readAs === 'anzeige' ? (
            <PostingResult reading={readPostingInput(text, known)} view={frame.view} />
          ) : (
            <ArticleResult text={text} reading={readInput(text, known)} view={frame.view} />
          )}
        </WorkbenchPage>
      );
    },
  });
}
