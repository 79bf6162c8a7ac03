import { countMention } from './count-mention.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { BEFORE_FIGURE, COUNT_FIGURE } from './figure-words.ts';
import { writtenFigure } from './written-figure.ts';

/** What parts the cells of a row. */
const GAP = /\t| \| /u;
/** Nothing but a figure. */
const CELL = new RegExp(`^${BEFORE_FIGURE}(?<figure>${COUNT_FIGURE})$`, 'u');
const NOUN = /[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40}/gu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** A table of pay, whose columns of sizes count nobody. */
const OF_PAY = /gehalt|gehälter|lohn|löhne|verdienst|brutto|entgelt|[€%]|euro|franken|chf|größe/iu;

/** A column that counts. */
interface Column {
  readonly unit: NonNullable<ReturnType<typeof countedUnit>>;
  readonly population: string;
  readonly year: string | undefined;
}

/** "Ort | Offene Stellen" above "Graz | 34": what a column counts stands at its head. */
export function* findColumnCounts(text: string): Generator<FactMention> {
  if (!text.includes('\t') && !text.includes(' | ')) return;
  let columns: readonly (Column | undefined)[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = GAP.test(line) ? line.split(GAP) : [];
    if (cells.length !== columns.length) columns = cells.some((cell) => CELL.test(cell)) ? [] : columnsOf(line, cells);
    else yield* countsInRow(text, start, line, cells, columns);
    start += line.length + 1;
  }
}

function columnsOf(line: string, cells: readonly string[]): readonly (Column | undefined)[] {
  const columns = OF_PAY.test(line) ? [] : cells.map(columnOf);
  return columns.some((column) => column !== undefined) ? columns : [];
}

function columnOf(cell: string): Column | undefined {
  const population = cell.match(NOUN)?.find((noun) => countedUnit(noun.toLowerCase()) !== undefined);
  const unit = population === undefined ? undefined : countedUnit(population.toLowerCase());
  return population === undefined || unit === undefined ? undefined : { unit, population, year: YEAR.exec(cell)?.[0] };
}

function* countsInRow(
  text: string,
  start: number,
  line: string,
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
): Generator<FactMention> {
  let at = 0;
  for (const [place, cell] of cells.entries()) {
    at = line.indexOf(cell, at);
    const column = columns[place];
    const figure = CELL.exec(cell)?.groups?.['figure'];
    if (column !== undefined && figure !== undefined) {
      const end = start + at + cell.length;
      const year = column.year ?? YEAR.exec(cells[0] ?? '')?.[0];
      const { unit, population } = column;
      const count = { start: end - figure.length, end, value: writtenFigure(figure), unit, population };
      yield countMention(text, year === undefined ? count : { ...count, year: Number(year) });
    }
    at += cell.length;
  }
}
