import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { importHtml, importJsonLd } from '../src/import/index.ts';

const folder = `${inject('shared')}examples/jsonld/`;

describe.skipIf(inject('shared') === '')('importing labelled documents', () => {
  const [, ...lines] = inject('shared') === '' ? [] : readFileSync(`${folder}index.tsv`, 'utf8').trim().split('\n');

  it('finds a posting in every file that holds one, and in no other', () => {
    for (const line of lines) {
      const [file = '', , , , rules = ''] = line.split('\t');
      const text = readFileSync(folder + file, 'utf8');
      const { postings } = file.endsWith('.html') ? importHtml(text) : importJsonLd(text);
      const expected = rules.includes('JP003') ? 0 : rules.includes('JP005') ? 3 : 1;
      expect(postings.length, file).toBe(expected);
    }
  });
});
