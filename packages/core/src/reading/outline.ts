import { leadsElsewhere } from './leads-elsewhere.ts';
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
  /** The cells of a row that tabs or bars part; none elsewhere. */
  readonly cells: readonly string[];
}

/** Longest line that can be a heading, and a row of cells, in UTF-16 units. */
const HEADING_LENGTH = 110;
const ROW_LENGTH = 240;
const BULLET =
  /^(?:[•·‣▪▸▶◦○●■◆►→➔➤✓✔»>*…–—-]|\p{Extended_Pictographic}\uFE0F?|\d{1,2}[.)](?= ?[A-Za-zÀ-ž]))[ \t\u00a0]{1,8}/u;
const LIST = /^[A-ZÀ-ÞĀ-Ž][^.:!?,]{2,40},[^.:!?,]{2,40}(?:,| und )[^.:!?]{2,80}$/u;
/** A label with what it holds, as rows of a table are set: behind a colon, or run together with it. */
const ROW =
  /^[A-Za-zÀ-ž\p{N}][^:|!?]{1,48}: \S|^[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,30}(?: [A-Za-zÀ-ž][a-zß-ž]{2,30}){0,2}(?=[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž]|\d)/u;
/** The same parted by a blank only: "Hamburg 3.480 €", "Beschäftigte im Land ca. 700", "Einstieg CHF 4'200". */
const FIGURED =
  /^[A-ZÀ-ÞĀ-Ž][^.:|!?]{2,60}? (?=(?:(?:€|EUR|CHF) ?)?(?:\d{1,3}(?:[.'’]\d{3}){1,2}(?!\d)|\d{1,3} ?(?:€|Euro|%|Prozent)|(?:ca\.|rund|etwa) \d))[^:|!?]{1,40}$/u;
/** What such a row ends in: a figure with its sign, and no more words. */
const FIGURE_AT_END = /\d ?(?:€|Euro|EUR|CHF|Franken|%|Prozent)?$/u;
const DOT = /[·•→➔]/u;
const DOTTED = /^[^.:!?·•→➔]{3,60} [·•→➔] [^.:!?·•→➔]{3,60} [·•→➔] /u;
/** What parts the cells of a row: "Kurs | Kammer | 3 Monate". */
const BETWEEN_CELLS = / {1,4}\| {1,4}| {0,4}\t[ \t]{0,4}/u;
/** The last cell of a row that heads a table. */
const HEAD_CELL =
  /^(?:dauer|kosten|preis|gebühr|gehalt|lohn|verdienst|einkommen|vergütung|brutto|anbieter|träger|abschluss|umfang|zeitraum|betrag|monatslohn|jahreslohn|jahresgehalt|monatsgehalt|bruttogehalt)(?![a-zß-ž]{3})/iu;
/** Labels of the rows that say what a course takes. */
const COURSE_LABEL =
  /^(?:dauer|kosten|gebühr(?:en)?|preis|umfang|lehrgangsdauer|kursgebühr|lehrgangskosten|anbieter|träger): /iu;
/** Most words of a label, and of an item without a bullet. */
const LABEL_WORDS = 6;
const ITEM_WORDS = 7;
/** Most words of a course with its length and price, without a bullet. */
const COURSE_WORDS = 12;
/** How many lines at the head of a page may be its title, which names what all of the page is about. */
const TITLE_LINES = 4;
const NO_TOPICS: ReadonlySet<SectionTopic> = new Set();
/** Fewest lines below each other that are a list without bullets. */
const SHORTEST_RUN = 3;

/**
 * Takes a document apart into headings, list items and running text; blank lines only part them.
 *
 * @param topicsOfHeading - What headings are about, for readers that do not look at it.
 */
export function outlineOf(text: string, topicsOfHeading = topicsOf): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  const written = writtenLines(text);
  let heading = '';
  let topics = topicsOfHeading(heading);
  let table: ReadonlySet<SectionTopic> | undefined;
  let listed = 0;
  for (const [at, line] of written.entries()) {
    const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
    const isChapter = bullet > 0 && isNumberedHeading(written, at);
    const isOfContents = !isChapter && bullet > 0 && OVERVIEW.test(heading);
    const isApart = headsTable(line) || isContents(written, at) || isOfContents || leadsElsewhere(line.text, at);
    const kind = isApart || isChapter ? 'heading' : kindOfLine(written, at, lines.at(-1), bullet > 0 || at < listed);
    if (kind === 'heading' && !isApart) {
      const name = isChapter ? line.text.slice(bullet) : line.text;
      const named = topicsOfHeading(name);
      const own = at < TITLE_LINES && named.size > 1 ? NO_TOPICS : named;
      const goesOn =
        lines.length > 1 && !SUMMARY.test(name) && (lines.at(-1)?.kind === 'heading' || isPart(written, at));
      topics = isCourse(written, at, topics) || (own.size === 0 && goesOn) ? topics : own;
      heading = name;
      if (topics.size > 0)
        listed = at + 1 + runLength(written, at + 1, topics.has('training') ? COURSE_WORDS : ITEM_WORDS);
    }
    if (kind === 'prose' && (line.text.endsWith(':') || LEADS_TO_LIST.test(line.text)))
      listed = at + 1 + runLength(written, at + 1, ITEM_WORDS, !line.text.endsWith(':'));
    if (line.cells.length === 0) table = undefined;
    else if (isApart) table = nonEmpty(topicsOfHeading(line.text));
    const from = line.start + bullet;
    const { cells } = line;
    lines.push({
      kind,
      start: from,
      end: line.end,
      text: text.slice(from, line.end),
      heading,
      topics: table ?? topics,
      cells,
    });
  }
  return lines;
}

/** The end of a line that a list goes on: "Stellen gibt es auch bei". */
const LEADS_TO_LIST = /[A-Za-zÀ-ž] (?:bei|beim|in|im|für|mit|als|an|auf|und|oder)$/u;
/** A heading over rows on everything. */
const SUMMARY = /^(?:auf einen blick|steckbrief|kurzprofil|kurz und knapp|das wichtigste|fakten)/iu;
/** A heading over a table of contents. */
const OVERVIEW = /^(?:inhalt(?:sverzeichnis|sübersicht)?|übersicht|auf dieser seite|in diesem artikel):?$/iu;
const NUMBER = /^(\d{1,2})[.)] /u;

/** "2. Ausbildung" by itself over a section, no item between others of a numbered list. */
function isNumberedHeading(lines: readonly WrittenLine[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  const number = numberOf(line);
  if (line === undefined || number === undefined || line.isBelow || below === undefined) return false;
  if (!isHeading(line.text.slice(NUMBER_LENGTH)) || line.text.split(' ').length > CHAPTER_WORDS) return false;
  return numberOf(lines[at - 1]) !== number - 1 && numberOf(below) !== number + 1;
}

/** Most words of a numbered heading, and units of its shortest number with its sign. */
const CHAPTER_WORDS = 9;
const NUMBER_LENGTH = 2;

function numberOf(line: WrittenLine | undefined): number | undefined {
  const [, figure] = NUMBER.exec(line?.text ?? '') ?? [];
  return figure === undefined ? undefined : Number(figure);
}

/** What a line is, by itself and its neighbours. */
function kindOfLine(
  lines: readonly WrittenLine[],
  at: number,
  above: OutlineLine | undefined,
  isListed: boolean,
): LineKind {
  const { text, cells } = lines[at] as WrittenLine;
  if (isListed || (cells.length === 0 && isList(text, above)) || isDotted(text, above) || isOffer(lines, at))
    return 'item';
  if (isRow(lines, at) && !isTitle(lines, at)) return 'row';
  return isHeading(text) && !(LEAD_IN.test(text) && topicsOf(text).size === 0) ? 'heading' : 'prose';
}

/** "Rechnen muss man können. Außerdem:" goes on with a list and opens no section. */
const LEAD_IN = /[a-zß-ž)]{3}[.!] [A-ZÀ-ÞĀ-Ž][^.!?]{2,40}:$/u;

/** "Meisterkurs – 9 Monate – 4.200 €": the name of a course with its length, beside another one. */
const OFFER =
  /^[A-Za-zÀ-ž][^.!?:]{3,70} [-/] [^.!?:]{0,40}?(?:\d{1,3}|ein|zwei|drei|vier|fünf|sechs) (?:Tage?|Wochen?|Monate?|Semester|Jahre?|Stunden|Abende?)(?![A-Za-zÀ-ž])/u;

function isOffer(lines: readonly WrittenLine[], at: number): boolean {
  const isOne = (line: WrittenLine | undefined) => line !== undefined && OFFER.test(line.text);
  return isOne(lines[at]) && (isOne(lines[at - 1]) || isOne(lines[at + 1]));
}

/** A line at the head of a page that tells behind a colon what all of it is about. */
function isTitle(lines: readonly WrittenLine[], at: number): boolean {
  return at < TITLE_LINES && lines[at]?.cells.length === 0 && topicsOf(lines[at]?.text ?? '').size > 1;
}

/** A numbered line of a table of contents: "3 Gehalt". */
function isContents(lines: readonly WrittenLine[], at: number): boolean {
  const isNumbered = (line: WrittenLine | undefined) => line !== undefined && CONTENTS.test(line.text);
  return isNumbered(lines[at]) && (isNumbered(lines[at - 1]) || isNumbered(lines[at + 1]));
}

const CONTENTS = /^\d{1,2} [A-ZÀ-ÞĀ-Ž][^.:;!€%]{2,60}$/u;

/** "Kurs | Dauer | Kosten": what the cells below it hold. */
function headsTable({ cells, text }: WrittenLine): boolean {
  return cells.length > 0 && HEAD_CELL.test(cells.at(-1) ?? '') && !/\d/u.test(text);
}

function nonEmpty(topics: ReadonlySet<SectionTopic>): ReadonlySet<SectionTopic> | undefined {
  return topics.size === 0 ? undefined : topics;
}

/** "Auf der Baustelle:" above a list parts a section and opens none. */
function isPart(lines: readonly WrittenLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return (text.endsWith(':') || LETTERED.test(text)) && BULLET.test(lines[at + 1]?.text ?? '');
}

/** "b) Finanzen". */
const LETTERED = /^[a-h]\) /u;

/** The name of a course above rows on its length and price, in a section on courses. */
function isCourse(lines: readonly WrittenLine[], at: number, topics: ReadonlySet<SectionTopic>): boolean {
  const below = lines[at + 1];
  if (!topics.has('training') || below === undefined) return false;
  return COURSE_LABEL.test(below.text) || (below.isBelow && COURSE_PRICE.test(below.text));
}

/** "Tageskurs, 520 €". */
const COURSE_PRICE = /^[^.?!]{3,60}(?:(?:CHF|EUR|€) ?\d|\d ?(?:€|Euro|Franken)(?![A-Za-zÀ-ž]))/u;

/** A line that holds something, its cells, and whether the one above it holds something too. */
interface WrittenLine extends Span {
  readonly text: string;
  readonly cells: readonly string[];
  readonly isBelow: boolean;
}

/** How many short lines stand right below each other, as a list without bullets: none where they are fewer than three, nor, but behind the words that lead to it, where a longer line stands right below. */
function runLength(lines: readonly WrittenLine[], first: number, mostWords: number, mayGoOn = false): number {
  let at = first;
  while (isShort(lines[at], mostWords) && (at === first || lines[at]?.isBelow === true) && !isRow(lines, at)) at += 1;
  const isWhole = mayGoOn || lines[at] === undefined || !lines[at]?.isBelow;
  return isWhole && at - first >= SHORTEST_RUN ? at - first : 0;
}

function isShort(line: WrittenLine | undefined, mostWords: number): boolean {
  if (line === undefined || /[?:.!;,]$/u.test(line.text) || BULLET.test(line.text)) return false;
  if (mostWords === ITEM_WORDS && !isHeading(line.text)) return false;
  return line.text.split(' ', mostWords + 1).length <= mostWords;
}

/** An enumeration of three or more right below a heading. */
function isList(line: string, above: OutlineLine | undefined): boolean {
  return above?.kind === 'heading' && LIST.test(line) && isHeading(line);
}

/** An enumeration of three or more between dots, right below a heading that tells what they are. */
function isDotted(line: string, above: OutlineLine | undefined): boolean {
  return (
    above?.kind === 'heading' && above.topics.size > 0 && DOT.test(line) && DOTTED.test(line) && !/[.!?]$/u.test(line)
  );
}

/** A labelled line or a row of cells beside another one. */
function isRow(lines: readonly WrittenLine[], at: number): boolean {
  const isAlike = isLabelled(lines[at]) ? isLabelled : hasCells(lines[at]) ? hasCells : undefined;
  return isAlike !== undefined && (isAlike(lines[at - 1]) || isAlike(lines[at + 1]));
}

function isLabelled(line: WrittenLine | undefined): boolean {
  if (line === undefined || line.text.length > HEADING_LENGTH || /[.!?]$/u.test(line.text)) return false;
  const label = ROW.exec(line.text)?.[0] ?? labelOfFigure(line.text);
  return label !== undefined && label.split(' ', LABEL_WORDS + 2).length <= LABEL_WORDS + 1;
}

function labelOfFigure(text: string): string | undefined {
  return FIGURE_AT_END.test(text) && FIGURED.test(text) ? text.slice(0, text.search(/ [^ ]{0,6}\d/u)) : undefined;
}

function hasCells(line: WrittenLine | undefined): boolean {
  return line !== undefined && line.cells.length > 0 && line.text.length <= ROW_LENGTH;
}

/** The lines that hold something. */
function writtenLines(text: string): readonly WrittenLine[] {
  const lines: WrittenLine[] = [];
  let isBelow = false;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    const line = text.slice(from, to).trimEnd();
    const inner = line.trimStart();
    const end = from + line.length;
    if (inner !== '') lines.push({ start: end - inner.length, end, text: inner, cells: cellsOf(inner), isBelow });
    isBelow = inner !== '';
    from = to + 1;
  }
  return lines;
}

/** The cells of a line that tabs or bars part: two or more, or none. */
function cellsOf(text: string): readonly string[] {
  const hasCells = text.length <= ROW_LENGTH && (text.includes('\t') || text.includes(' | '));
  return hasCells ? text.split(BETWEEN_CELLS) : NO_CELLS;
}

const NO_CELLS: readonly string[] = [];

/** "Reden wir über Geld.": a sentence that opens a section. */
const OPENS =
  /^(?:[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž .-]{2,24}: )?(?:(?:Reden|Sprechen|Kommen) wir|Stichwort|Thema|Lassen Sie uns)(?![A-Za-zÀ-ž]).{3,50}$/u;

/** A short line without the full stop of a sentence, or one that opens a section; a row of figures is none. */
function isHeading(line: string): boolean {
  return (
    line.length <= HEADING_LENGTH &&
    (!/[.,;!]$/u.test(line) || OPENS.test(line)) &&
    !/\d[ \u00a0]?(?:€|%|h\/|Stunden|Std|Wochenstunden)|(?:€|CHF|EUR)[ \u00a0]?\d/u.test(line)
  );
}
