import { createHandler } from '@berufsbild/query/http';
import { formatIssue } from '@berufsbild/query/messages';
import type { Hono } from 'hono';
import type { AppOptions } from '../app-options.ts';

/** The same search for programs: JSON in and out, described at `/api/openapi.json`. */
export function addApi(app: Hono, { portal, onFailure }: AppOptions): void {
  const handle = createHandler(portal.store, {
    base: '/api',
    formatIssue: (issue) => formatIssue(issue, 'de'),
    onError: (error) => onFailure(error instanceof Error ? error : new Error(String(error))),
  });
  app.all('/api/*', async (context) => {
    const response = await handle(context.req.raw);
    response.headers.set('X-Robots-Tag', 'noindex');
    return response;
  });
}
