// Compares readOccupation with facts entered by hand, kind by kind: the five documents, and the articles of the tests.
// Reads: ../shared/documents, packages/core/src/documents, packages/core/test/fixtures/articles. Writes: nothing.
// --missed prints what was missed and what was read in excess.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importSource } from './import-source.mjs';
import { ROOT } from './workspaces.mjs';

const FOLDER = join(ROOT, '../shared/documents');
const { values } = parseArgs({ options: { missed: { type: 'boolean' } } });
const { documents, readOccupation, scoreReading, addedScores, totalScore } = await importSource(`
  export { documents } from '@berufsbild/core/documents';
  export { readOccupation } from '@berufsbild/core';
  export { addedScores, scoreReading, totalScore } from '../packages/core/test/reading/score-reading.ts';
`);

if (existsSync(FOLDER)) {
  /** @type {any[]} */
  const scores = [];
  for (const { id, facts } of documents) {
    const text = readFileSync(join(FOLDER, `${id}.txt`), 'utf8');
    const score = scoreReading(text, facts, readOccupation(text, { document: id }).profile.facts);
    scores.push(score);
    if (values.missed) {
      for (const fact of score.missed) console.log(lineOf('- missed', text, fact));
      for (const fact of score.excess) console.log(lineOf('+ excess', text, fact));
    }
  }
  print('Documents', addedScores(scores));
} else console.log('../shared/documents is absent.');

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
  const [{ document, start, end }] = provenance;
  return `${mark} ${document.slice(0, 3)} ${kind} ${start}–${end} ${JSON.stringify(text.slice(start, end))} ${JSON.stringify(value)}`;
}
