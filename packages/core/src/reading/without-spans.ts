import type { Span } from './span.ts';

/** A text with a blank in place of each span. Linear; the spans stand in order and apart. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  return [{ end: 0 }, ...spans].map(({ end }, at) => text.slice(end, spans[at]?.start)).join(' ');
}
