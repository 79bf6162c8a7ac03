import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Io } from '../io.ts';
import { openOutput } from './open-output.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'berufsbild-output-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function ioInto(texts: string[]): Io {
  return { out: (text) => texts.push(text), err: () => undefined, now: new Date(0) };
}

it('makes folders, and names the file when all is written', () => {
  const path = join(folder, 'new/list.ndjson');
  const output = openOutput(path, ioInto([]));
  output.write('one\n');
  output.write('two\n');
  expect(readdirSync(join(folder, 'new'))).toEqual(['list.ndjson.part']);
  output.close();
  expect(readdirSync(join(folder, 'new'))).toEqual(['list.ndjson']);
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
});

it('leaves the file before as it was until then', () => {
  const path = join(folder, 'list.ndjson');
  writeFileSync(path, 'before\n');
  const output = openOutput(path, ioInto([]));
  output.write('after\n');
  expect(readFileSync(path, 'utf8')).toBe('before\n');
  output.close();
  expect(readFileSync(path, 'utf8')).toBe('after\n');
});

it('writes where a link leads', () => {
  const path = join(folder, 'list.ndjson');
  writeFileSync(path, 'before\n');
  symlinkSync(path, join(folder, 'link'));
  const output = openOutput(join(folder, 'link'), ioInto([]));
  output.write('after\n');
  output.close();
  expect(readFileSync(path, 'utf8')).toBe('after\n');
});

it("keeps the rights of the file before, and takes nobody else's name", () => {
  const path = join(folder, 'list.ndjson');
  writeFileSync(path, 'before\n', { mode: 0o600 });
  writeFileSync(`${path}.part`, 'mine\n');
  const output = openOutput(path, ioInto([]));
  output.write('after\n');
  output.close();
  expect(readFileSync(path, 'utf8')).toBe('after\n');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(`${path}.part`, 'utf8')).toBe('mine\n');
});

it('writes to a device itself, and to standard output without a path', () => {
  openOutput('/dev/null', ioInto([])).close();
  const texts: string[] = [];
  const output = openOutput(undefined, ioInto(texts));
  output.write('one\n');
  output.close();
  expect(texts).toEqual(['one\n']);
});
