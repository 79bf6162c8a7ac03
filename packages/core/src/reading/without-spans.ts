import type { Span } from './span.ts';

/** A text with a blank in place of each span. Linear; the spans stand in order and apart. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let read = 0;
  const kept = spans.map(({ start, end }) => {
    const piece = text.slice(read, start);
    read = end;
    return piece;
  });
  return [...kept, text.slice(read)].join(' ');
}
