import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

let folder: string;
let bin: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'berufsbild-bin-'));
  const manifest = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'));
  bin = join(folder, manifest.bin.berufsbild);
  await cp(join(PACKAGE, manifest.bin.berufsbild), bin);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the file that npm links; resolves to its exit code and what it said. */
function start(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

describe('the linked program', () => {
  it('says what to run in a clone that is not built', async () => {
    const { code, stderr } = await start('--help');
    expect(code).toBe(2);
    expect(stderr).toContain('npm ci && npm run build');
  });

  it('hands arguments and outputs to the built command line, and its exit code back', async () => {
    await mkdir(join(folder, 'dist'));
    await writeFile(
      join(folder, 'dist/index.js'),
      'export async function run(args, { out, err, now }) { out(args.join()); err(typeof now.getTime()); return 1; }',
    );
    expect(await start('lint', 'x')).toEqual({ code: 1, stdout: 'lint,x', stderr: 'number' });
  });
});
