import type { Context, Hono } from 'hono';
import type { AppOptions } from '../app-options.ts';
import type { Locale } from '../i18n/locale.ts';
import { addPastePage } from '../layout/add-paste-page.ts';
import { siteOf } from '../layout/site.ts';
import { viewOf } from '../layout/view.ts';
import { exampleText } from './example-text.ts';
import { readInput } from './read-input.ts';
import { WORKBENCH_LENGTH, WorkbenchPage } from './workbench-page.tsx';

/** The page that reads a pasted text. It keeps nothing. */
export function addWorkbench(app: Hono, locale: Locale, options: AppOptions): void {
  const { portal, now } = options;
  const { gazetteer, occupations } = portal;
  const frameOf = (context: Context) => ({ site: siteOf(options), view: viewOf(locale, context.req.url) });
  addPastePage(app, locale, {
    path: '/werkbank',
    length: WORKBENCH_LENGTH,
    example: () => exampleText(occupations),
    form: (context, text, problem) => <WorkbenchPage {...frameOf(context)} text={text} problem={problem} />,
    result: (context, text) => {
      const reading = readInput(text, { gazetteer, now: now() });
      return <WorkbenchPage {...frameOf(context)} text={text} reading={reading} />;
    },
  });
}
