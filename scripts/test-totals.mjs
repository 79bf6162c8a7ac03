// Adds up the test reports of all suites and prints the true total as the last line.
// Reads: test-report.json of every workspace with a test script, and of scripts/. Writes: nothing.
// Fails when a test or a whole file failed, a report is missing or older than `--since` (ms since 1970), or a suite ran no test.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, workspaces } from './workspaces.mjs';

const { values } = parseArgs({ options: { since: { type: 'string', default: '0' } } });
const suites = [
  ...workspaces()
    .filter(({ manifest }) => manifest.scripts?.test)
    .map(({ folder }) => folder),
  'scripts',
];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const suite of suites) {
  const counts = countsOf(suite, Number(values.since));
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  console.log(`${suite}: ${line(counts)}${counts.problem ? ` (${counts.problem})` : ''}`);
}
console.log(line(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/**
 * A suite without a fresh report or without a test counts as one failure.
 *
 * @param {string} suite
 * @param {number} since
 * @returns {{ passed: number, failed: number, skipped: number, problem?: string }}
 */
function countsOf(suite, since) {
  const file = join(ROOT, suite, 'test-report.json');
  if (!existsSync(file)) return broken('no report');
  if (statSync(file).mtimeMs < since) return broken('old report');
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that fails before its first test has no failed test of its own.
  const failedFiles = report.testResults.filter(
    (/** @type {any} */ { status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + failedFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  if (counts.failed === 0 && !report.success) return { ...counts, failed: 1, problem: 'the run failed' };
  return counts.passed + counts.failed + counts.skipped === 0 ? broken('no test ran') : counts;
}

/** @param {string} problem */
function broken(problem) {
  return { passed: 0, failed: 1, skipped: 0, problem };
}

/** @param {{ passed: number, failed: number, skipped: number }} counts */
function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
