import { type SectionTopic, topicsOf } from './section-topic.ts';
import type { Span } from './span.ts';

/** What a line of a document is: a heading, an item of a list, a "label value" row, or running text. */
export type LineKind = 'heading' | 'item' | 'row' | 'prose';

/** A line that holds something, without its bullet and surrounding blanks. */
export interface OutlineLine extends Span {
  /** What it is. */
  readonly kind: LineKind;
  /** Its text: `text.slice(start, end)`. */
  readonly text: string;
  /** The nearest heading above it, as written; '' before the first. */
  readonly heading: string;
  /** What that heading is about. */
  readonly topics: ReadonlySet<SectionTopic>;
}

/** Longest line that can be a heading, in UTF-16 units. */
const HEADING_LENGTH = 110;
const BULLET = /^(?:[•·‣▪◦●■►→➔✓✔»*–—-]|\d{1,2}[.)](?= ?\p{L}))[ \t\u00a0]{1,8}/u;
const LIST = /^\p{Lu}[^.:!?,]{2,40},[^.:!?,]{2,40}(?:,| und )[^.:!?]{2,80}$/u;
/** A label of at most three words with what it holds, as rows of a table are set. */
const ROW = /^\p{L}[\p{L}-]{1,30}(?: [\p{L}-]{1,20}){0,2}: \S/u;

/**
 * Takes a document apart into headings, list items and running text; blank lines only part them.
 *
 * @param topicsOfHeading - What headings are about, for readers that do not look at it.
 */
export function outlineOf(text: string, topicsOfHeading = topicsOf): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  const written = [...writtenLines(text)];
  let heading = '';
  let topics = topicsOfHeading(heading);
  for (const [at, line] of written.entries()) {
    const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
    const isItem = bullet > 0 || isList(line.text, lines.at(-1));
    const kind = isItem ? 'item' : isRow(written, at) ? 'row' : isHeading(line.text) ? 'heading' : 'prose';
    if (kind === 'heading') {
      heading = line.text;
      topics = topicsOfHeading(heading);
    }
    const from = line.start + bullet;
    lines.push({ kind, start: from, end: line.end, text: text.slice(from, line.end), heading, topics });
  }
  return lines;
}

/** An enumeration of three or more right below a heading. */
function isList(line: string, above: OutlineLine | undefined): boolean {
  return above?.kind === 'heading' && LIST.test(line) && isHeading(line);
}

/** A "label: value" line beside another one. */
function isRow(lines: readonly (Span & { readonly text: string })[], at: number): boolean {
  const isLabelled = (line: { readonly text: string } | undefined) =>
    line !== undefined && line.text.length <= HEADING_LENGTH && ROW.test(line.text) && !/[.!?]$/u.test(line.text);
  return isLabelled(lines[at]) && (isLabelled(lines[at - 1]) || isLabelled(lines[at + 1]));
}

/** The lines that hold something. */
function* writtenLines(text: string): Generator<Span & { readonly text: string }> {
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = end > start ? trimmed(text, start, end) : undefined;
    if (line !== undefined) yield line;
    start = end + 1;
  }
}

function trimmed(text: string, start: number, end: number): (Span & { text: string }) | undefined {
  const line = text.slice(start, end);
  const inner = line.trim();
  if (inner === '') return undefined;
  const from = start + line.indexOf(inner);
  return { start: from, end: from + inner.length, text: inner };
}

/** A short line without the full stop of a sentence; a row of figures is none. */
function isHeading(line: string): boolean {
  return line.length <= HEADING_LENGTH && !/[.,;!]$/u.test(line) && !/\d[ \u00a0]?(?:€|%|h\/)/u.test(line);
}
