import type { Span } from './span.ts';

/** A place by its name as written, at its first mention that tells. */
export interface NamedPlace extends Span {
  readonly name: string;
}
