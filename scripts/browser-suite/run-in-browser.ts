// Runs inside a page or a worker: Vitest's own collector, runner and expect, with results as plain data.

import { createExpect, expect } from 'vitest';
import { startTests } from 'vitest/internal/browser';

/** One test of a file, as it went in the browser. */
export interface BrowserTest {
  readonly file: string;
  readonly name: string;
  readonly state: 'pass' | 'fail' | 'skip';
  /** Empty where nothing went wrong. */
  readonly error: string;
}

type Runner = Parameters<typeof startTests>[1];
type File = Awaited<ReturnType<typeof startTests>>[number];
type Task = File['tasks'][number];

/** Runs test files one after another; each is named by its path and loaded by its function. */
export async function runTestFiles(files: Readonly<Record<string, () => Promise<unknown>>>): Promise<BrowserTest[]> {
  const results = await startTests(Object.keys(files), {
    config: CONFIG,
    importFile: (path) => files[path]?.(),
    onBeforeTryTask: () => expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null }),
    extendTaskContext: (context) => Object.assign(context, { expect: createExpect(context.task) }),
  } satisfies Runner);
  return results.flatMap(resultsOf);
}

const CONFIG: Runner['config'] = {
  root: '/',
  setupFiles: [],
  name: 'browser',
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 5,
  testTimeout: 30_000,
  hookTimeout: 30_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

function resultsOf(file: File): BrowserTest[] {
  const tests = file.tasks.flatMap((task) => testsOf(task, ''));
  const error = errorOf(file);
  return error === '' ? tests : [...tests, { file: file.filepath, name: '(file)', state: 'fail', error }];
}

function testsOf(task: Task, prefix: string): BrowserTest[] {
  const name = `${prefix}${task.name}`;
  if (task.type === 'suite') {
    const error = errorOf(task);
    const own: BrowserTest[] = error === '' ? [] : [{ file: task.file.filepath, name, state: 'fail', error }];
    return [...own, ...task.tasks.flatMap((inner) => testsOf(inner, `${name} > `))];
  }
  return [{ file: task.file.filepath, name, state: stateOf(task), error: errorOf(task) }];
}

/** A test that neither passed nor was left out on purpose has failed. */
function stateOf({ mode, result }: Task): BrowserTest['state'] {
  if (mode === 'skip' || mode === 'todo' || result?.state === 'skip') return 'skip';
  return result?.state === 'pass' ? 'pass' : 'fail';
}

/** What went wrong in a test, or in a file or suite outside its tests. */
function errorOf({ result }: Task | File): string {
  const errors = result?.errors ?? [];
  return errors
    .map(({ message, stack, diff, cause }) => [message, cause?.message, diff, stack].filter(Boolean).join('\n'))
    .join('\n');
}
