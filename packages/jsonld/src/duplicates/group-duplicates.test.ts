import type { JobPosting } from '@berufsbild/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUPLICATE_PAIRS } from '../../test/support/duplicate-pairs.ts';
import { groupDuplicates } from './group-duplicates.ts';

const KOCH: JobPosting = {
  title: 'Koch (m/w/d)',
  hiringOrganization: { name: 'Gasthof Beispiel GmbH' },
  jobLocation: [{ name: 'Bochum', kind: 'city', country: 'DE' }],
};

describe('groupDuplicates', () => {
  it('groups three copies and gives the strongest reason', () => {
    const postings = [
      KOCH,
      { ...KOCH, title: 'Kellner' },
      { ...KOCH, title: 'Koch (w/m/x)' },
      { ...KOCH, url: 'https://example.org/1' },
    ];
    expect(groupDuplicates(postings)).toEqual([{ members: [0, 2, 3], reason: 'gender-note' }]);
  });

  it('names the number as reason', () => {
    const identifier = { name: 'Gasthof', value: '17' };
    expect(
      groupDuplicates([
        { ...KOCH, identifier },
        { ...KOCH, title: 'Küchenkraft', identifier },
      ])[0]?.reason,
    ).toBe('same-identifier');
  });

  it('gives no group for one posting alone', () => {
    expect(groupDuplicates([KOCH])).toEqual([]);
  });

  it('agrees with the labelled pairs in at least 90 % each way', () => {
    const wrong = DUPLICATE_PAIRS.filter(({ same, one, other }) => {
      const groups = groupDuplicates([
        { ...KOCH, ...one },
        { ...KOCH, ...other },
      ]);
      return (groups.length === 1) !== same;
    });
    const names = wrong.map(({ name }) => name).join(', ');
    for (const same of [true, false]) {
      const all = DUPLICATE_PAIRS.filter((pair) => pair.same === same).length;
      expect(wrong.filter((pair) => pair.same === same).length / all, names).toBeLessThanOrEqual(0.1);
    }
  });

  it('puts every posting into one group at most', () => {
    const postings = DUPLICATE_PAIRS.flatMap(({ one, other }) => [
      { ...KOCH, ...one },
      { ...KOCH, ...other },
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(postings), (some) => {
        const members = groupDuplicates(some).flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
      }),
    );
  });

  it('answers thousands of postings of one employer', () => {
    const postings = Array.from({ length: 5000 }, (_, index) => ({
      ...KOCH,
      title: `Koch ${index % 7}`,
      identifier: { name: 'Gasthof', value: String(index) },
    }));
    expect(groupDuplicates(postings)).toEqual([]);
  });
});
