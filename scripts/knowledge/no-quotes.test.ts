// Facts of the documents may stand in the repository, sentences may not: no eight words in a row.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { filesUnder, readText } from '../files.mjs';
import { ROOT } from '../workspaces.mjs';

const shared = inject('shared');
const FOLDERS = ['packages', 'apps', 'scripts', 'docs', 'bench', 'release', '.changeset', '.github'];
const TEXT = /\.(?:ts|tsx|mts|mjs|js|json|jsonl|md|txt|css|html|tsv|svg|yml)$/;
const BUILT = /\/(?:dist|reference|coverage|\.turbo)\//;

describe.skipIf(shared === '')('the repository', () => {
  it('repeats no eight words in a row of a document', () => {
    const documents = readdirSync(`${shared}documents`).map((name) =>
      readFileSync(`${shared}documents/${name}`, 'utf8'),
    );
    const known = new Set(documents.flatMap(runsOfEight));
    const quotes = [
      ...readdirSync(ROOT).filter((name) => TEXT.test(name)),
      ...FOLDERS.flatMap((folder) => filesUnder(folder, TEXT)),
    ]
      .filter((path) => !BUILT.test(path))
      .flatMap((path) =>
        runsOfEight(readText(path))
          .filter((run) => known.has(run))
          .map((run) => `${path}: ${run}`),
      );
    expect(quotes).toEqual([]);
  });
});

function runsOfEight(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));
}
