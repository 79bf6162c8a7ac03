import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Child } from 'hono/jsx';
import { type Locale, localPath } from '../i18n/locale.ts';
import { TEXTS } from '../i18n/texts.ts';
import { answer } from './answer.ts';

/** The fields of a form as they were sent. */
export type PastedForm = Readonly<Record<string, unknown>>;

/** A page that a long text is pasted into. */
export interface PastePage {
  /** Its address, without the language's prefix. */
  readonly path: string;
  /** Longest text that is read, in UTF-16 units. */
  readonly length: number;
  /** The text that stands in the form when somebody asks for an example, by what was asked for. */
  readonly example: (name: string) => string;
  /** The page with a text in its form, what kept the text from being read, and what else was sent. */
  readonly form: (context: Context, text: string, problem?: string, form?: PastedForm) => Child;
  /** The page with what came out of a text. */
  readonly result: (context: Context, text: string, form: PastedForm) => Child;
}

/** Most bytes of a letter in a form: an umlaut takes six, and no letter more than nine. */
const BYTES = 9;

/** Adds a page with a form for a long text. It keeps nothing. */
export function addPastePage(app: Hono, locale: Locale, { path, length, example, form, result }: PastePage): void {
  const local = localPath(locale, path);
  const { workbench: words } = TEXTS[locale];
  const tooLong = (context: Context) => answer(context, form(context, '', words.tooLong(length)), { status: 413 });

  app.get(local, (context) => {
    const asked = context.req.query('beispiel');
    return answer(context, form(context, asked === undefined ? '' : example(asked)));
  });

  app.post(local, bodyLimit({ maxSize: BYTES * length + 1_000, onError: tooLong }), async (context) => {
    const sent = await context.req.parseBody({ all: true });
    const pasted = [sent['text']].flat()[0];
    const text = typeof pasted === 'string' ? pasted.replaceAll('\r\n', '\n') : '';
    if (text.length > length) return tooLong(context);
    const page = text.trim() === '' ? form(context, text, words.empty, sent) : result(context, text, sent);
    return answer(context, page);
  });
}
