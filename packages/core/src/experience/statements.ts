import type { Span } from '../reading/span.ts';

/** Ends of statements: a line break, a bullet, a semicolon, or a sentence's end before a capital. */
const BOUNDARY = /[\n•;]|[.!?](?=\s{1,3}["„(]?\p{Lu})|[.!?]\s{0,3}$/gu;
const ABBREVIATION =
  /(?:^|[\s(.])(?:mind|min|max|ca|bzw|inkl|z\.b|z\. b|o\.ä|u\.a|d\.h|evtl|ggf|idealerw|dipl|ing|dr|prof|med|insb|bspw|vgl)$/i;

/** The statements of a plain text, in order. */
export function statementsOf(text: string): readonly Span[] {
  const statements: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(BOUNDARY)) {
    if (text[index] === '.' && ABBREVIATION.test(text.slice(Math.max(0, index - 12), index))) continue;
    statements.push({ start, end: index });
    start = index + 1;
  }
  statements.push({ start, end: text.length });
  return statements;
}
