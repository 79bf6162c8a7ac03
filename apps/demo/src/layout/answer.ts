import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** How a page is sent. */
export interface AnswerOptions {
  /** @default 200 */
  readonly status?: ContentfulStatusCode;
  /** Keeps search engines from the page, as its `robots` tag does. */
  readonly noindex?: true;
}

/** Sends a page. */
export async function answer(context: Context, page: Child, options: AnswerOptions = {}): Promise<Response> {
  if (options.noindex) context.header('X-Robots-Tag', 'noindex');
  context.header('Cache-Control', 'no-cache');
  return context.html(String(await page), options.status ?? 200);
}
