import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { importHtml, importJsonLd } from '../src/import/index.ts';
import { labelledDocuments, scoreOf } from './support/labelled-documents.ts';

const FOLDERS = [
  ['the reference material', `${inject('shared')}examples/jsonld/`],
  ['pages of our own', fileURLToPath(new URL('fixtures/pages/', import.meta.url))],
] as const;

describe.each(FOLDERS)('labelled documents: %s', (name, folder) => {
  describe.skipIf(folder.startsWith('examples'))('compared with what we say', () => {
    const documents = folder.startsWith('examples') ? [] : labelledDocuments(folder);
    const score = scoreOf(documents);

    it('has a label for each document', () => {
      const files = readdirSync(folder).filter((file) => !/^index\.tsv$|^SOURCES\.md$|^first-score\.json$/.test(file));
      expect(documents.map(({ file }) => file).sort()).toEqual(files.sort());
    });

    it('agrees with the verdict in at least 95 %', () => {
      report(`${name}, verdict of ${documents.length}`, score.wrongVerdicts);
      expect(score.wrongVerdicts.length / documents.length).toBeLessThanOrEqual(0.05);
    });

    it('reports at least 90 % of the listed rules and at most 10 % that are not listed', () => {
      report(`${name}, missed of ${score.listed}`, score.missed);
      report(`${name}, not listed`, score.notListed);
      expect(score.missed.length / score.listed).toBeLessThanOrEqual(0.1);
      expect(score.notListed.length / score.listed).toBeLessThanOrEqual(0.1);
    });

    it('imports the posting of every document that holds one, and of no other', () => {
      for (const { file, text, isPage, rules } of documents) {
        const { postings } = isPage ? importHtml(text) : importJsonLd(text);
        expect(postings.length === 0, file).toBe(rules.includes('JP003'));
        expect(postings.length > 1, file).toBe(rules.includes('JP005'));
      }
    });
  });
});

function report(title: string, lines: readonly string[]): void {
  process.stdout.write(`labelled documents, ${title}: ${lines.length}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}
