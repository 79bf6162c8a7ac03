import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppOptions } from '../app-options.ts';
import { type Locale, localPath } from '../i18n/locale.ts';
import { answer } from '../layout/answer.ts';
import { siteOf } from '../layout/site.ts';
import { viewOf } from '../layout/view.ts';
import { exampleText } from './example-text.ts';
import { readInput } from './read-input.ts';
import { WORKBENCH_LENGTH, WorkbenchPage } from './workbench-page.tsx';

/** Most bytes of a form: an umlaut takes six in a form, and every other letter as many at most. */
const WORKBENCH_BYTES = 9 * WORKBENCH_LENGTH + 1_000;

/** The page that is written to. It keeps nothing. */
export function addWorkbench(app: Hono, locale: Locale, options: AppOptions): void {
  const { portal, now } = options;
  const path = localPath(locale, '/werkbank');
  const frameOf = (context: Context) => ({ site: siteOf(options), view: viewOf(locale, context.req.url) });

  app.get(path, (context) => {
    const text = context.req.query('beispiel') === undefined ? '' : exampleText(portal.occupations);
    return answer(context, <WorkbenchPage {...frameOf(context)} text={text} />);
  });

  const tooLong = (context: Context) => {
    const frame = frameOf(context);
    const problem = frame.view.texts.workbench.tooLong(WORKBENCH_LENGTH);
    return answer(context, <WorkbenchPage {...frame} text="" problem={problem} />, { status: 413 });
  };

  app.post(path, bodyLimit({ maxSize: WORKBENCH_BYTES, onError: tooLong }), async (context) => {
    const { text } = await context.req.parseBody();
    const pasted = typeof text === 'string' ? text.replaceAll('\r\n', '\n') : '';
    if (pasted.length > WORKBENCH_LENGTH) return tooLong(context);
    const frame = frameOf(context);
    const outcome =
      pasted.trim() === ''
        ? { problem: frame.view.texts.workbench.empty }
        : { reading: readInput(pasted, { gazetteer: portal.gazetteer, now: now() }) };
    return answer(context, <WorkbenchPage {...frame} text={pasted} {...outcome} />);
  });
}
