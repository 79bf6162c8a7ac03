import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const DATA = fileURLToPath(new URL('../src/data/', import.meta.url));
const files = readdirSync(DATA).filter((name) => name.endsWith('.data.ts'));

it('all countries together stay under 350 kB gzipped', () => {
  const gzipped = files.map((name) => gzipSync(readFileSync(DATA + name), { level: 9 }).length);
  expect(gzipped.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
});

it('no file is larger than 3 MB, no line longer than 200 characters but other names', () => {
  for (const name of files) {
    expect(statSync(DATA + name).size).toBeLessThan(3_000_000);
    const longest = Math.max(
      ...readFileSync(DATA + name, 'utf8')
        .split('\n')
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThan(400);
  }
});
