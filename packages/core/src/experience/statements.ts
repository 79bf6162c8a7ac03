import { allMatches } from '../reading/all-matches.ts';
import type { Span } from '../reading/span.ts';

/** Ends of statements: a line break, a bullet, a semicolon, or a sentence's end before a capital. */
const BOUNDARY = /[\n•;]|[.!?](?=\s{1,3}["„(]?\p{Lu})|[.!?]\s{0,3}$/gu;
const ABBREVIATION =
  /(?:^|[\s(.\d])(?:mind|min|max|ca|bzw|inkl|z\.b|z\. b|o\.ä|u\.a|d\.h|evtl|ggf|idealerw|dipl|ing|dr|prof|med|insb|bspw|vgl|kl|\p{L}{4,8}jähr|mehrj|langj|abgeschl|einschl|relev|entspr|prakt|techn|kaufm|mon|exp|wünschensw|vort|yrs|\p{L}{0,8}erf|\p{L})$/iu;

/** A question no longer than that is answered in the same breath: "Berufserfahrung? Brauchst du nicht." */
const SHORT_QUESTION = 50;

/** Longest statement, in UTF-16 units; hostile text without an end is cut at the next blank. */
const STATEMENT_LENGTH = 600;

/** The statements in a stretch of a plain text, in order. */
export function statementsOf(text: string, { start, end }: Span): readonly Span[] {
  const stretch = text.slice(start, end);
  const ends: number[] = [];
  for (const { 0: sign, index } of allMatches(BOUNDARY, stretch)) {
    const isShortQuestion = sign.startsWith('?') && index - (ends.at(-1) ?? -1) <= SHORT_QUESTION;
    if (!isShortQuestion && !isAbbreviation(stretch, index)) ends.push(index);
  }
  const statements: Span[] = [];
  let from = start;
  for (const end of [...ends, stretch.length]) {
    addPieces(text, from, start + end, statements);
    from = start + end + 1;
  }
  return statements;
}

function isAbbreviation(text: string, at: number): boolean {
  return text[at] === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 12), at));
}

function addPieces(text: string, start: number, end: number, pieces: Span[]): void {
  let from = start;
  while (end - from > STATEMENT_LENGTH) {
    const blank = text.slice(from, from + STATEMENT_LENGTH).lastIndexOf(' ');
    const to = from + (blank > 0 ? blank : STATEMENT_LENGTH);
    pieces.push({ start: from, end: to });
    from = to;
  }
  pieces.push({ start: from, end });
}
