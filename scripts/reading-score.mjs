// Compares readOccupation with facts entered by hand, kind by kind: the five documents, and the articles of the tests.
// Reads: ../shared/documents, packages/core/src/documents, packages/core/test/fixtures/articles.
// Writes: with --record, last-score.json beside the articles.
// --missed prints what was missed and what was read in excess; --articles names another folder of articles.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importSource } from './import-source.mjs';
import { ROOT } from './workspaces.mjs';

const FOLDER = join(ROOT, '../shared/documents');
const { values } = parseArgs({
  options: { missed: { type: 'boolean' }, record: { type: 'boolean' }, articles: { type: 'string' } },
});
const ARTICLES = values.articles ?? join(ROOT, 'packages/core/test/fixtures/articles');
const { documents, FIGURE_KINDS, factsOf, readOccupation, scoreReading, addedScores, statedFigures, totalScore } =
  await importSource(`
  export { factsOf } from '../packages/core/test/reading/expected-article.ts';
  export { statedFigures } from '../packages/core/test/reading/stated-figures.ts';
  export { documents } from '@berufsbild/core/documents';
  export { readOccupation } from '@berufsbild/core';
  export { addedScores, FIGURE_KINDS, scoreReading, totalScore } from '../packages/core/test/reading/score-reading.ts';
`);

if (existsSync(FOLDER)) {
  const scores = documents.map((/** @type {any} */ { id, facts }) =>
    scoreOf(readFileSync(join(FOLDER, `${id}.txt`), 'utf8'), id, facts),
  );
  print('Documents', addedScores(scores));
} else console.log('../shared/documents is absent.');

const cases = existsSync(ARTICLES) ? readdirSync(ARTICLES).filter((name) => name.endsWith('.input.txt')) : [];
if (cases.length > 0) {
  const articles = cases.map((name) => {
    const text = readFileSync(join(ARTICLES, name), 'utf8');
    const expected = JSON.parse(readFileSync(join(ARTICLES, name.replace('.input.txt', '.expected.json')), 'utf8'));
    return { text, id: name.replace('.input.txt', ''), entered: factsOf(text, expected) };
  });
  const byKind = addedScores(articles.map(({ text, id, entered }) => scoreOf(text, id, entered)));
  print('Articles', byKind);
  const stated = articles.map(({ text, entered }) =>
    scoreReading(text, statedFigures(entered), readOccupation(text).profile.facts),
  );
  const { found, entered } = totalScore(addedScores(stated));
  console.log(
    `Without attributes such as level and year, and without further names and places: ${found} of ${entered} of occupation, place, pay, hours and statistics = ${((100 * found) / entered).toFixed(1)} %`,
  );
  if (values.record) record(byKind);
}

/**
 * Writes the shares found, all kinds together and those that are said in figures.
 *
 * @param {Record<string, any>} byKind
 */
function record(byKind) {
  const shareOf = (/** @type {readonly string[]} */ kinds) => {
    const { found, entered } = totalScore(Object.fromEntries(kinds.map((kind) => [kind, byKind[kind]])));
    return Math.round((found / entered) * 1000) / 1000;
  };
  const kinds = Object.keys(byKind).sort();
  const shares = { figures: shareOf(FIGURE_KINDS), all: shareOf(kinds) };
  const sorted = Object.fromEntries(kinds.map((kind) => [kind, byKind[kind]]));
  writeFileSync(join(ARTICLES, 'last-score.json'), `${JSON.stringify({ shares, byKind: sorted }, null, 2)}\n`);
}

/**
 * @param {string} text
 * @param {string} document
 * @param {any} facts
 */
function scoreOf(text, document, facts) {
  const score = scoreReading(text, facts, readOccupation(text, { document }).profile.facts);
  if (values.missed) {
    for (const fact of score.missed) console.log(lineOf(`- missed ${document.slice(0, 8)}`, text, fact));
    for (const fact of score.excess) console.log(lineOf(`+ excess ${document.slice(0, 8)}`, text, fact));
  }
  return score;
}

/**
 * @param {string} name
 * @param {Record<string, any>} byKind
 */
function print(name, byKind) {
  console.log(`\n${name.padEnd(18)} entered   found         reported  excess`);
  for (const [kind, score] of Object.entries(byKind).sort()) console.log(row(kind, score));
  console.log(row('all', totalScore(byKind)));
}

/**
 * @param {string} name
 * @param {{ entered: number, found: number, reported: number, excess: number }} score
 */
function row(name, { entered, found, reported, excess }) {
  const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
    whole === 0 ? '' : `${((part / whole) * 100).toFixed(0)} %`;
  const cells = [entered, found, share(found, entered), reported, excess, share(excess, reported)];
  return name.padEnd(18) + cells.map((cell) => String(cell).padStart(8)).join('');
}

/**
 * @param {string} mark
 * @param {string} text
 * @param {any} fact
 */
function lineOf(mark, text, { kind, value, provenance }) {
  const [{ start, end }] = provenance;
  return `${mark} ${kind} ${start}–${end} ${JSON.stringify(text.slice(start, end))} ${JSON.stringify(value)}`;
}
