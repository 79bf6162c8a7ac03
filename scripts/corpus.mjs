// Scores the readers on labelled lines, with 95 % Wilson intervals.
// Reads: corpus/*.jsonl, ../shared/examples/*.jsonl where present, corpus/scores.json (with --diff). Writes: corpus/scores.json (with --save).
// --diff tells which lines are read otherwise than at the last release, and fails when one was right then and is wrong now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wilsonInterval } from './corpus/wilson-interval.mjs';
import { importSource } from './import-source.mjs';
import { ROOT } from './workspaces.mjs';

const STORED = join(ROOT, 'corpus/scores.json');
const SOURCES = [
  { name: 'corpus', folder: join(ROOT, 'corpus') },
  { name: 'examples', folder: join(ROOT, '../shared/examples') },
];

const { values } = parseArgs({ options: { diff: { type: 'boolean' }, save: { type: 'boolean' } } });
const { MEASURES } = await importSource(`export { MEASURES } from './corpus/measures.ts';`);
/** Ids of the wrong lines by measure and source. @type {Record<string, { total: number, wrong: string[] }>} */
const scores = {};
for (const { name, file, verdicts } of MEASURES) {
  for (const source of SOURCES) {
    const path = join(source.folder, `${file}.jsonl`);
    if (!existsSync(path)) continue;
    /** @type {{ id: string, isRight: boolean }[]} */
    const rows = await verdicts(path);
    const wrong = rows.filter(({ isRight }) => !isRight).map(({ id }) => id);
    scores[`${name} (${source.name})`] = { total: rows.length, wrong };
  }
}
for (const [name, { total, wrong }] of Object.entries(scores)) console.log(lineOf(name, total - wrong.length, total));
if (Object.keys(scores).length === 0)
  console.log('No labelled lines: corpus/*.jsonl and ../shared/examples are absent.');
if (values.save) writeFileSync(STORED, `${JSON.stringify(scores, null, 1)}\n`);
if (values.diff) compareWithStored();

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
    console.log('No scores of a release are stored yet: npm run corpus -- --save');
    return;
  }
  /** @type {typeof scores} */
  const before = JSON.parse(readFileSync(STORED, 'utf8'));
  for (const [name, { wrong }] of Object.entries(scores)) {
    const then = before[name];
    if (then === undefined) continue;
    const worse = wrong.filter((id) => !then.wrong.includes(id));
    const better = then.wrong.filter((id) => !wrong.includes(id));
    console.log(
      `${name}: ${better.length} better, ${worse.length} worse${worse.length > 0 ? `: ${worse.join(', ')}` : ''}`,
    );
    if (worse.length > 0) process.exitCode = 1;
  }
}
