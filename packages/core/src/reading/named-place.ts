import type { Span } from './span.ts';

/** A place by its own name, at its first mention that tells; there it may be declined. */
export interface NamedPlace extends Span {
  readonly name: string;
}
