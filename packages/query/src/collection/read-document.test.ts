import { analyseText } from '@berufsbild/core/text';
import { describe, expect, it } from 'vitest';
import { POSTINGS } from '../posting/postings.ts';
import { changedAt, pathsIn, valueAt } from '../testing/value-paths.ts';
import { WHOLE_POSTING } from '../testing/whole-posting.ts';
import type { StoredDocument } from './collection.ts';
import { readDocument } from './read-document.ts';

const PATHS = pathsIn(WHOLE_POSTING);
const TEXTS = PATHS.filter((path) => typeof valueAt(WHOLE_POSTING, path) === 'string').map(
  (path) => [path.join('.'), path] as const,
);

const read = (document: StoredDocument) => readDocument(POSTINGS, document, analyseText);

describe('readDocument', () => {
  it.each(PATHS.map((path) => [path.join('.'), path] as const))('takes null for absent: %s', (_, path) => {
    expect(read(changedAt(WHOLE_POSTING, path, null))).toEqual(read(changedAt(WHOLE_POSTING, path, undefined)));
  });

  it.each(TEXTS)('takes any text where text stands: %s', (_, path) => {
    for (const odd of ['constructor', '__proto__', '', '\uD800', '\0']) {
      expect(() => read(changedAt(WHOLE_POSTING, path, odd))).not.toThrow();
    }
  });
});
