import { describe, expectTypeOf, it } from 'vitest';
import type { POSTING_PROPERTIES } from './postings.ts';
import type { StoredPosting } from './stored-posting.ts';

describe('POSTING_PROPERTIES', () => {
  it('names every property of a posting', () => {
    expectTypeOf<(typeof POSTING_PROPERTIES)[number]>().toEqualTypeOf<Exclude<keyof StoredPosting, 'id'>>();
  });
});
