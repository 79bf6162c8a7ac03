import { describe, expect, it } from 'vitest';
import { JobPostingSchema } from './job-posting.schema.ts';

describe('JobPostingSchema', () => {
  it('takes a posting that has a title and nothing else', () => {
    expect(JobPostingSchema.safeParse({ title: 'Mediengestalter (m/w/d)' }).success).toBe(true);
  });

  it.each(['2026-11-22', '2026-11-22T08:00+01:00', '2026-11-22T08:00:00Z'])('takes %s as a date', (datePosted) => {
    expect(JobPostingSchema.safeParse({ title: 'Koch', datePosted }).success).toBe(true);
  });

  it.each([
    ['no title', { title: '' }, ['title']],
    ['a day that does not exist', { datePosted: '2026-02-30' }, ['datePosted']],
    ['an instant without its zone', { validThrough: '2026-11-22T08:00:00' }, ['validThrough']],
    ['a script for an address', { url: 'javascript:alert(1)' }, ['url']],
    ['markup names for our own', { employmentType: 'FULL_TIME' }, []],
    ['a workload of 120 percent', { employment: { workload: { max: 120 } } }, ['employment', 'workload', 'max']],
  ])('refuses %s', (_, fields, path) => {
    expect(JobPostingSchema.safeParse({ title: 'Koch', ...fields }).error?.issues[0]?.path).toEqual(path);
  });
});
