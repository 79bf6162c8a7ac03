import { levelOfRow, levelsIn } from './pay-level.ts';
import type { Sentence } from './reading-text.ts';
import type { SaidOfPay } from './said-of-pay.ts';

/** The level that the words before a figure say, else the label of its row, else the words behind it. */
export function saidLevel(before: Clause, behind: Clause, sentence: Sentence, plain: string): SaidOfPay | undefined {
  return levelIn(before, plain) ?? saidInRow(before, sentence) ?? levelIn(behind, plain);
}

interface Clause {
  readonly from: number;
  /** Lower case. */
  readonly words: string;
}

/** The last level before a figure is the nearest, but whoever is in training is so whatever else is said. */
function levelIn({ from, words }: Clause, plain: string): SaidOfPay | undefined {
  const levels = levelsIn(words);
  const said = levels.find(({ level }) => level === 'training') ?? levels.at(-1);
  return said && { level: said.level, levelText: plain.slice(from + said.start, from + said.end) };
}

/** "3 bis 4 Jahre   3.300 €". */
function saidInRow({ words }: Clause, { line, start }: Sentence): SaidOfPay | undefined {
  const row = start === line.start ? levelOfRow(words) : undefined;
  const isRow = line.kind === 'row' || line.kind === 'item' || row?.end === words.trimEnd().length;
  return row === undefined || !isRow ? undefined : { level: row.level, levelText: line.text.slice(0, row.end) };
}
