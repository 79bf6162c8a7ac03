import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import type { Fact } from '../occupation/fact.ts';
import { documents } from './documents.ts';

const shared = inject('shared');

describe.skipIf(shared === '').each(documents)('the facts of $id beside its text', ({ id, facts: own }) => {
  const text = shared === '' ? '' : readFileSync(`${shared}documents/${id}.txt`, 'utf8');

  it.each(own.map((fact): [string, Fact] => [fact.id, fact]))('has %s where it says', (_, { provenance }) => {
    for (const { document, start, end, raw } of provenance) {
      const phrase = text.slice(start, end);
      expect(document).toBe(id);
      expect(phrase).toBe(phrase.trim());
      expect(phrase).not.toBe('');
      expect(phrase).not.toContain('\n');
      expect(isWordCut(text, start), `cut at the start: ${phrase}`).toBe(false);
      expect(isWordCut(text, end), `cut at the end: ${phrase}`).toBe(false);
      if (raw !== undefined) expect(raw).toBe(phrase);
    }
  });
});

/** Whether a letter or digit stands on both sides of an offset. */
function isWordCut(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
