import { describe, expect, it } from 'vitest';
import { POSTING_SHAPE } from '../posting/posting-shape.ts';
import { changedAt, pathsIn } from '../testing/value-paths.ts';
import { WHOLE_POSTING } from '../testing/whole-posting.ts';
import { misfitsOf } from './shape.ts';

const PATHS = pathsIn(WHOLE_POSTING).filter(([name]) => name !== 'id');

describe('misfitsOf', () => {
  const find = misfitsOf(POSTING_SHAPE);

  it('finds nothing wrong with a posting, whatever is null or left out or there besides', () => {
    expect(find({ ...WHOLE_POSTING, other: 1 })).toEqual([]);
    for (const path of PATHS) {
      for (const absent of [null, undefined]) expect(find(changedAt(WHOLE_POSTING, path, absent))).toEqual([]);
    }
  });

  it.each(PATHS.map((path) => [path.join('.'), path] as const))('finds a wrong type where it stands: %s', (_, path) => {
    for (const wrong of [Symbol('wrong'), () => 'wrong', [[[]]]]) {
      const found = find(changedAt(WHOLE_POSTING, path, wrong));
      expect(found.map((misfit) => misfit.path.slice(0, path.length))).toEqual([path]);
    }
  });

  it('says what was expected', () => {
    const wrong = {
      title: 5,
      skills: 'SAP',
      directApply: 'true',
      jobLocation: [null, { latitude: '51' }],
      employment: [],
    };
    expect(find(wrong)).toEqual([
      { path: ['title'], expected: 'text', received: 5 },
      { path: ['skills'], expected: 'list', received: 'SAP' },
      { path: ['directApply'], expected: 'true or false', received: 'true' },
      { path: ['jobLocation', 1, 'latitude'], expected: 'number', received: '51' },
      { path: ['employment'], expected: 'object', received: [] },
    ]);
    expect(find([WHOLE_POSTING])).toEqual([{ path: [], expected: 'object', received: [WHOLE_POSTING] }]);
  });

  it('knows all texts that an enumeration takes', () => {
    const wrong = { experienceLevel: 'guru', employment: { time: ['full', 'constructor'], contract: ['permanent'] } };
    expect(find(wrong)).toEqual([
      { path: ['experienceLevel'], expected: expect.stringMatching(/^one of training, entry, /), received: 'guru' },
      { path: ['employment', 'time', 1], expected: 'one of full, part', received: 'constructor' },
    ]);
  });

  it('looks no further in a list of which much is wrong', () => {
    expect(find({ skills: Array(100_000).fill(5) })).toHaveLength(100);
  });
});
