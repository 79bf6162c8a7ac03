import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

it.each([
  ['lnt', 'lint'],
  ['lintt', 'lint'],
  ['raed', 'read'],
  ['exprot', 'export'],
  ['xy', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('takes %s for %s', (written, meant) => {
  expect(nearestName(written, ['read', 'lint', 'export', 'load'])).toBe(meant);
});

it('does not mind the case', () => {
  expect(nearestName('EMPLOYMENTTYP', ['employmentType', 'employmentUnit'])).toBe('employmentType');
});

it('takes the beginning of a name for the name, where no other is near', () => {
  expect(nearestName('id', ['title', 'identifier'])).toBe('identifier');
  expect(nearestName('i', ['title', 'identifier'])).toBeUndefined();
});
