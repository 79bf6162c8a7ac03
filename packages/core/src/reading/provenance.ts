import type { Span } from './span.ts';

/** Where a fact stands: a document and a stretch of its text. */
export interface Provenance extends Span {
  /** Id of the document. */
  readonly document: string;
  /** The figure phrase as written, at most 60 characters; absent for words. */
  readonly raw?: string;
}
