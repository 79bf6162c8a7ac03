import type { Issue } from '@berufsbild/core';
import { isQueryError, type QueryError } from '../error/query-error.ts';
import { AS_IT_SAYS } from './as-it-says.ts';

/** Why a request was not answered as asked, besides the codes of {@link QueryError}. */
export type HttpProblemCode =
  | 'http/not-found'
  | 'http/method-not-allowed'
  | 'http/bad-request'
  | 'http/too-large'
  | 'http/unsupported-media-type'
  | 'http/timeout'
  | 'http/aborted'
  | 'http/failed';

/** A text for an issue. */
export type FormatIssue = (issue: Issue) => { readonly message: string; readonly hint?: string };

/** A request that cannot be answered as asked. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly issues?: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Every status that a problem may have, with its title. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  499: 'Client Closed Request',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** Stops an answer; caught by the handler. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** A problem with what the reader can do about it. */
export function refused(
  status: number,
  code: HttpProblemCode,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): ProblemError {
  return new ProblemError({ status, code, detail, headers });
}

/** The problem behind an error. What failed inside is not told to whoever asked. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (isQueryError(error)) return queryProblem(error);
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return { status: 504, code: 'http/timeout', detail: 'The search took too long.' };
  if (name === 'AbortError') return { status: 499, code: 'http/aborted', detail: 'The request was given up.' };
  return { status: 500, code: 'http/failed', detail: 'The search failed.' };
}

function queryProblem({ code, message, issues, retryable }: QueryError): Problem {
  if (code === 'query/invalid' || code === 'query/document') return { status: 400, code, detail: message, issues };
  if (retryable || code === 'query/closed') {
    return { status: 503, code, detail: 'The search cannot answer now.', headers: { 'retry-after': '1' } };
  }
  return { status: 500, code, detail: 'The search failed.' };
}

/**
 * A problem as a response; to HEAD without a body.
 *
 * @see RFC 9457
 */
export function problemResponse(request: Request, told: Problem, format?: FormatIssue): Response {
  const { status, code, detail, issues, headers } = told;
  const problem = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    detail,
    code,
    ...(issues === undefined ? {} : { issues: issues.map((issue) => shownIssue(issue, format)) }),
  };
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(problem), {
    status,
    headers: { ...AS_IT_SAYS, 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

function shownIssue(issue: Issue, format: FormatIssue | undefined) {
  const { code, path, params, received } = issue;
  return {
    code,
    path,
    ...(params?.['nearest'] === undefined ? {} : { nearest: params['nearest'] }),
    ...(received === undefined ? {} : { received }),
    ...format?.(issue),
  };
}
