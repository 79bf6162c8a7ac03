// Markdown tables, German figures and bars. Reads and writes: nothing.

const NUMBER = new Intl.NumberFormat('de-DE');

/** @param {number} figure */
export function number(figure) {
  return NUMBER.format(figure);
}

/**
 * A range in words; an open end is told by its word.
 *
 * @param {number | undefined} min
 * @param {number | undefined} max
 */
export function rangeInWords(min, max) {
  if (min === undefined) return max === undefined ? '' : `bis ${number(max)}`;
  if (max === undefined) return `ab ${number(min)}`;
  return min === max ? number(min) : `${number(min)}–${number(max)}`;
}

/**
 * A table; nothing where it has no rows.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  if (rows.length === 0) return [];
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/**
 * A chart of bars in text, one block, one line each, on one scale from 0; an open end is drawn as an arrow.
 *
 * @param {readonly { label: string, min?: number | undefined, max?: number | undefined, text: string }[]} bars
 */
export function chart(bars) {
  const top = Math.max(...bars.flatMap(({ min = 0, max = 0 }) => [min, max]));
  const width = Math.max(...bars.map(({ label }) => label.length));
  const lines = bars.map(({ label, text, ...bounds }) => `${label.padEnd(width)}  ${bar(bounds, top)}  ${text}`);
  return ['```text', ...lines, '```'].join('\n');
}

/** Width of the widest bar in characters. */
const WIDTH = 40;

/**
 * @param {{ min?: number | undefined, max?: number | undefined }} bounds
 * @param {number} top
 */
function bar({ min, max }, top) {
  const from = Math.min(WIDTH - 1, Math.round(((min ?? 0) / top) * WIDTH));
  const to = Math.max(from + 1, Math.round(((max ?? top) / top) * WIDTH));
  const cells = [...'·'.repeat(from), ...'█'.repeat(to - from), ...'·'.repeat(WIDTH - to)];
  if (min === undefined) cells[from] = '◀';
  if (max === undefined) cells[to - 1] = '▶';
  return cells.join('');
}
