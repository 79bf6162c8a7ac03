// Scores the readers on labelled lines, with 95 % Wilson intervals.
// Reads: corpus/*.jsonl, ../shared/examples/*.jsonl where present, corpus/scores.json and .changeset (with --diff). Writes: corpus/scores.json (with --save).
// --diff lists the lines of the corpus that were gained, lost or changed since the last release. It fails where one was lost, and where anything differs that no changeset of core or places declares.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareScores } from './corpus/compare-scores.mjs';
import { wilsonInterval } from './corpus/wilson-interval.mjs';
import { importSource } from './import-source.mjs';
import { ROOT } from './workspaces.mjs';

/** Kept of each release; of the corpus alone, which is what a release holds. */
const STORED = join(ROOT, 'corpus/scores.json');
const CHANGESETS = join(ROOT, '.changeset');
const CORPUS = 'corpus';
const SOURCES = [
  { name: CORPUS, folder: join(ROOT, 'corpus') },
  { name: 'examples', folder: join(ROOT, '../shared/examples') },
];

const { values } = parseArgs({ options: { diff: { type: 'boolean' }, save: { type: 'boolean' } } });
const { MEASURES } = await importSource(`export { MEASURES } from './corpus/measures.ts';`);
/** @type {import('./corpus/compare-scores.mjs').Scores} */
const scores = {};
let isEmpty = true;
for (const { name, file, verdicts } of MEASURES) {
  for (const source of SOURCES) {
    const path = join(source.folder, `${file}.jsonl`);
    if (!existsSync(path)) continue;
    isEmpty = false;
    /** @type {import('./corpus/measures.ts').Verdict[]} */
    const lines = await verdicts(path);
    const right = lines.filter(({ isRight }) => isRight).length;
    console.log(lineOf(`${name} (${source.name})`, right, lines.length));
    if (source.name === CORPUS) scores[name] = Object.fromEntries(lines.map((line) => [line.id, stored(line)]));
  }
}
if (isEmpty) console.log('No labelled lines: corpus/*.jsonl and ../shared/examples are absent.');
if (values.save) writeFileSync(STORED, `${JSON.stringify(scores, null, 2)}\n`);
if (values.diff) compareWithStored();

/** @param {import('./corpus/measures.ts').Verdict} verdict */
function stored({ isRight, read }) {
  return `${isRight ? '+' : '-'}${createHash('sha256').update(read).digest('hex').slice(0, 8)}`;
}

/**
 * @param {string} name
 * @param {number} right
 * @param {number} total
 */
function lineOf(name, right, total) {
  if (total === 0) return `${name}: no line`;
  const [low, high] = wilsonInterval(right, total).map((end) => `${(end * 100).toFixed(1)} %`);
  return `${name}: ${right} of ${total} = ${((right / total) * 100).toFixed(1)} % (95 %: ${low} to ${high})`;
}

function compareWithStored() {
  if (!existsSync(STORED)) {
    console.log('\nNo scores of a release are stored yet: npm run corpus -- --save');
    return;
  }
  const differences = compareScores(JSON.parse(readFileSync(STORED, 'utf8')), scores);
  console.log('\nSince the last release:');
  for (const { measure, ...kinds } of differences) {
    const counts = Object.entries(kinds).map(([kind, ids]) => `${ids.length} ${kind}`);
    console.log(`${measure}: ${counts.join(', ')}`);
    for (const kind of /** @type {const} */ (['gained', 'lost', 'changed'])) {
      if (kinds[kind].length > 0) console.log(`  ${kind}: ${kinds[kind].join(', ')}`);
    }
  }
  const isLost = differences.some(({ lost }) => lost.length > 0);
  const differs = differences.some(({ gained, lost, changed }) => gained.length + lost.length + changed.length > 0);
  const isUndeclared = differs && !isDeclared();
  if (isUndeclared) console.log('\nNo changeset of core or places declares it: npx changeset');
  if (isLost || isUndeclared) process.exitCode = 1;
}

/** Whether a changeset names a package that reads text. */
function isDeclared() {
  return readdirSync(CHANGESETS).some(
    (file) =>
      file.endsWith('.md') &&
      /^['"]@berufsbild\/(?:core|places)['"]:/m.test(readFileSync(join(CHANGESETS, file), 'utf8')),
  );
}
