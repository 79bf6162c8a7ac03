import { PROFILES, type Profile } from '@berufsbild/jsonld/lint';
import type { Context, Hono } from 'hono';
import type { AppOptions } from '../app-options.ts';
import { berlinDay } from '../calendar/berlin-day.ts';
import type { Locale } from '../i18n/locale.ts';
import { addPastePage, type PastedForm } from '../layout/add-paste-page.ts';
import { siteOf } from '../layout/site.ts';
import { viewOf } from '../layout/view.ts';
import { checkMarkup } from './check-markup.ts';
import { exampleMarkup } from './example-markup.ts';
import { LINTER_LENGTH, LinterPage } from './linter-page.tsx';

/** Profiles that are chosen before anybody chooses. */
const CHOSEN: readonly Profile[] = ['google-2026-09', 'dach'];

/** The page that checks pasted markup. It keeps nothing and fetches nothing. */
export function addLinter(app: Hono, locale: Locale, options: AppOptions): void {
  const { portal, now } = options;
  const { gazetteer } = portal;
  const frameOf = (context: Context) => ({ site: siteOf(options), view: viewOf(locale, context.req.url) });
  addPastePage(app, locale, {
    path: '/pruefer',
    length: LINTER_LENGTH,
    example: () => exampleMarkup(berlinDay(now())),
    form: (context, text, problem) => (
      <LinterPage {...frameOf(context)} text={text} profiles={CHOSEN} problem={problem} />
    ),
    result: (context, text, form) => {
      const profile = profilesOf(form);
      const check = checkMarkup(text, { profile, gazetteer, now: now() });
      return <LinterPage {...frameOf(context)} text={text} profiles={profile} check={check} />;
    },
  });
}

function profilesOf({ profil }: PastedForm): readonly Profile[] {
  const asked = PROFILES.filter((name) => [profil].flat().includes(name));
  return asked.length === 0 ? CHOSEN : asked;
}
