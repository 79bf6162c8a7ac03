import type { Issue } from './issue.ts';

/**
 * The answer of a `parseX` or `resolveX`: a value, or the reasons why there is none. A success may carry issues too.
 *
 * @typeParam Value - What was asked for.
 */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A success. */
export function success<Value>(value: Value, issues: readonly Issue[] = []): Result<Value> {
  return { ok: true, value, issues };
}

/** A failure; give at least one issue. */
export function failure(...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}
