// Reads lines about pay with our reader and with public parsers, side by side: how many are right, how fast, and the ratios.
// Reads: the packages' sources, bench/pay-lines.mjs. Writes: nothing. Installs its own dependencies where they are missing.
import { importSource } from '../scripts/import-source.mjs';
import { installBeside } from '../scripts/install-beside.mjs';
import { PAY_LINES } from './pay-lines.mjs';

installBeside('bench');
const { Bench } = await import('tinybench');
const { default: priceParser } = await import('price-parser');
const { default: parseMoney } = await import('parse-money');
const { findSalaries } = await importSource(`export { findSalaries } from '@berufsbild/core';`);

/** Each gives the amounts of a text with their currency. Only ours gives periods, bounds and places in the text. */
const READERS = {
  '@berufsbild/core findSalaries': (text) =>
    findSalaries(text).flatMap(({ value }) => amountsOf(value).map((amount) => ({ amount, currency: value.currency }))),
  'price-parser parseAll': (text) =>
    priceParser
      .parseAll(text)
      .map((price) => ({ amount: price.floatValue, currency: price.currencyCode?.toUpperCase() })),
  'parse-money': (text) => [(parseMoney.default ?? parseMoney)(text)].filter(Boolean),
};

const right = Object.entries(READERS).map(([name, read]) => [
  name,
  PAY_LINES.filter((line) => isRight(line, read)).length,
]);
console.log(`amounts and currency right, of ${PAY_LINES.length} lines`);
printWithRatio(right);

const bench = new Bench({ time: 1000 });
for (const [name, read] of Object.entries(READERS)) bench.add(name, () => PAY_LINES.map(({ text }) => read(text)));
await bench.run();
console.log('\nlines a second');
printWithRatio(bench.tasks.map(({ name, result }) => [name, Math.round(result.throughput.mean * PAY_LINES.length)]));

function amountsOf({ minValue, maxValue }) {
  return [...new Set([minValue, maxValue])].filter((amount) => amount !== undefined);
}

function isRight({ text, amounts, currency }, read) {
  const found = read(text);
  const numbers = found.map(({ amount }) => amount).sort((a, b) => a - b);
  return String(numbers) === String(amounts) && found.every((money) => money.currency === currency);
}

/** Prints each figure and how many times the first one it is. */
function printWithRatio(rows) {
  const [[, ours]] = rows;
  for (const [name, figure] of rows)
    console.log(`  ${name.padEnd(32)} ${String(figure).padStart(10)}  ×${(figure / ours).toFixed(2)}`);
}
