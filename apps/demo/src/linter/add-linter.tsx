import { PROFILES } from '@berufsbild/jsonld/lint';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppOptions } from '../app-options.ts';
import { berlinDay } from '../calendar/berlin-day.ts';
import { type Locale, localPath } from '../i18n/locale.ts';
import { answer } from '../layout/answer.ts';
import { siteOf } from '../layout/site.ts';
import { viewOf } from '../layout/view.ts';
import { checkMarkup } from './check-markup.ts';
import { exampleMarkup } from './example-markup.ts';
import { LINTER_LENGTH, LinterPage } from './linter-page.tsx';

/** Most bytes of a form: a letter takes nine at most, as an umlaut does whose two bytes are written out. */
const LINTER_BYTES = 9 * LINTER_LENGTH + 1_000;

/** The page that checks pasted markup. It keeps nothing and fetches nothing. */
export function addLinter(app: Hono, locale: Locale, options: AppOptions): void {
  const { portal, now } = options;
  const path = localPath(locale, '/pruefer');
  const frameOf = (context: Context) => ({ site: siteOf(options), view: viewOf(locale, context.req.url) });

  app.get(path, (context) => {
    const text = context.req.query('beispiel') === undefined ? '' : exampleMarkup(berlinDay(now()));
    return answer(context, <LinterPage {...frameOf(context)} text={text} profiles={CHOSEN} />);
  });

  const tooLong = (context: Context) => {
    const frame = frameOf(context);
    const problem = frame.view.texts.workbench.tooLong(LINTER_LENGTH);
    return answer(context, <LinterPage {...frame} text="" profiles={CHOSEN} problem={problem} />, { status: 413 });
  };

  app.post(path, bodyLimit({ maxSize: LINTER_BYTES, onError: tooLong }), async (context) => {
    const { text: pasted, profil } = await context.req.parseBody({ all: true });
    const text = typeof pasted === 'string' ? pasted.replaceAll('\r\n', '\n') : '';
    if (text.length > LINTER_LENGTH) return tooLong(context);
    const asked = PROFILES.filter((name) => [profil].flat().includes(name));
    const profiles = asked.length === 0 ? CHOSEN : asked;
    const frame = frameOf(context);
    const outcome =
      text.trim() === ''
        ? { problem: frame.view.texts.workbench.empty }
        : { check: checkMarkup(text, { profile: profiles, gazetteer: portal.gazetteer, now: now() }) };
    return answer(context, <LinterPage {...frame} text={text} profiles={profiles} {...outcome} />);
  });
}

/** Profiles that are chosen before anybody chooses. */
const CHOSEN = ['google-2026-09', 'dach'] as const;
