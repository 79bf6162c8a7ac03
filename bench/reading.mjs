// Reads lines about pay with our reader and with public readers of money, and a whole posting with ours: how many lines are
// right, and how many texts a second of processor time. Reads: the packages' sources, corpus/salary.jsonl, the posting
// beside it. Writes: nothing. Installs its own dependencies where they are missing.
import { readFileSync } from 'node:fs';
import { importSource } from '../scripts/import-source.mjs';
import { installBeside } from '../scripts/install-beside.mjs';
import { POSTING_TEXT } from './posting-text.mjs';

installBeside('bench');
const ours = await importSource(`
  export * from '@berufsbild/core';
  export { loadGazetteer } from '@berufsbild/places';
`);

/** Shortest and longest line of the throughput, in characters: about 150. */
const LENGTH = [110, 200];
const ROUNDS = 30;
/** Microseconds of processor time of a round, and before the first. */
const ROUND = 30_000;
const WARM_UP = 3_000_000;

const OUR_READER = {
  '@berufsbild/core findSalaries': (text) =>
    ours.findSalaries(text).flatMap(({ value }) => [value.minValue, value.maxValue]),
};

/** Labelled lines, each with the amounts that its statements of pay hold. */
const lines = readFileSync(new URL('../corpus/salary.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .filter(({ ambiguous }) => ambiguous !== true)
  .map(({ text, expect }) => ({ text, amounts: expect.salaries.flatMap(({ min, max }) => [min, max]) }));

// What is loaded later does not slow down what is measured before: a reader shares no heap with gazetteer and other readers.
const ourRates = throughputOf(OUR_READER);
const postingRates = ratesOfPosting(await ours.loadGazetteer({ countries: ['DE'] }));
const { MONEY_READERS } = await import('./money-readers.mjs');
printAccuracy({ ...OUR_READER, ...MONEY_READERS });
printThroughput([...ourRates, ...throughputOf(MONEY_READERS)]);
printPosting(postingRates);

function printAccuracy(readers) {
  const [withPay, withoutPay] = [true, false].map((hasPay) =>
    lines.filter(({ amounts }) => amounts.length > 0 === hasPay),
  );
  console.log(`${lines.length} labelled lines of corpus/salary.jsonl, ${withoutPay.length} of them without pay`);
  console.log(row('', 'amounts right', 'false pay'));
  for (const [name, read] of Object.entries(readers)) {
    const right = withPay.filter(({ text, amounts }) => setOf(read(text)) === setOf(amounts)).length;
    const wrong = withoutPay.filter(({ text }) => read(text).length > 0).length;
    console.log(row(name, percent(right, withPay.length), percent(wrong, withoutPay.length)));
  }
}

function linesOfThroughput() {
  const [least, most] = LENGTH;
  return lines.map(({ text }) => text).filter(({ length }) => length >= least && length <= most);
}

function throughputOf(readers) {
  const texts = linesOfThroughput();
  return ratesOf(Object.entries(readers).map(([name, read]) => [name, () => texts.forEach(read), texts.length]));
}

function printThroughput(rates) {
  const texts = linesOfThroughput();
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  console.log(`\n${texts.length} lines of ${mean.toFixed(0)} characters on average`);
  console.log(row('', 'texts/s', 'of ours'));
  for (const [name, rate] of rates) console.log(row(name, rate.toFixed(0), (rate / rates[0][1]).toFixed(2)));
}

function ratesOfPosting(gazetteer) {
  const title = POSTING_TEXT.split('\n', 1)[0];
  return ratesOf([
    ['readPosting', () => ours.readPosting(POSTING_TEXT, { gazetteer }), 1],
    ['findSalaries', () => ours.findSalaries(POSTING_TEXT), 1],
    ['findEmployment', () => ours.findEmployment(POSTING_TEXT), 1],
    ['findExperience', () => ours.findExperience(POSTING_TEXT), 1],
    ['findWorkplaces', () => ours.findWorkplaces(POSTING_TEXT), 1],
    ['findPlaces', () => ours.findPlaces(POSTING_TEXT, gazetteer), 1],
    ['parseJobTitle, its first line', () => ours.parseJobTitle(title), 1],
  ]);
}

function printPosting(rates) {
  console.log(`\none posting of ${POSTING_TEXT.length} characters, gazetteer of Germany`);
  console.log(row('', 'texts/s', 'µs'));
  for (const [name, rate] of rates) console.log(row(name, rate.toFixed(0), (1e6 / rate).toFixed(0)));
}

/**
 * Texts a second of each task: warmed up for as long as a portal runs in its first seconds, then the best of several, since other work on the machine only ever makes
 * a round longer.
 */
function ratesOf(tasks) {
  return tasks.map(([name, run, count]) => {
    rateOf(run, count, WARM_UP);
    return [name, Math.max(...Array.from({ length: ROUNDS }, () => rateOf(run, count, ROUND)))];
  });
}

/** Runs for at least so many microseconds of processor time. */
function rateOf(run, count, least) {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const { user, system } = process.cpuUsage(before);
    if (user + system >= least) return (runs * count * 1e6) / (user + system);
  }
}

function setOf(amounts) {
  return [...new Set(amounts.filter((amount) => amount != null))].sort((one, other) => one - other).join(' ');
}

function percent(count, total) {
  return `${((count / total) * 100).toFixed(1)} %`;
}

function row(name, ...cells) {
  return `  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(16)).join('')}`;
}
