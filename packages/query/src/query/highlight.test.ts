import { createTextAnalyser } from '@berufsbild/core/text';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSTINGS } from '../posting/postings.ts';
import type { StoredPosting } from '../posting/stored-posting.ts';
import { highlight } from './highlight.ts';
import { type CheckedQuery, planQuery } from './plan-query.ts';

const analyse = createTextAnalyser();

/** The texts of a posting's field, and the words that are marked in them. */
function marked(words: string, posting: Omit<StoredPosting, 'id'>, field: 'title' | 'text' | 'skills') {
  const plan = planQuery({ text: words, highlight: [field] } satisfies CheckedQuery, POSTINGS);
  if ('code' in plan) throw new Error(plan.code);
  const texts = highlight(plan, POSTINGS, { id: '1', ...posting } as never, analyse)[field] ?? [];
  return texts.map(({ text, spans }) => ({ text, marks: spans.map(({ start, end }) => text.slice(start, end)) }));
}

const marks = (...given: Parameters<typeof marked>) => marked(...given).flatMap((text) => text.marks);

describe('highlight', () => {
  it('marks a compound, and its parts where they stand for it', () => {
    const title = 'Marketingmanager oder Manager im Marketing';
    expect(marks('Marketingmanager', { title }, 'title')).toEqual(['Marketingmanager', 'Manager', 'Marketing']);
    expect(marks('Marketingmanager', { title: 'Marketing', skills: ['Manager'] }, 'skills')).toEqual(['Manager']);
  });

  it('leaves a part alone where the word itself was found elsewhere', () => {
    const posting = { title: 'Marketingmanager', description: 'Sie berichten dem Projektmanager.' };
    expect(marks('Marketingmanager', posting, 'text')).toEqual([]);
    expect(marks('Manager', posting, 'text')).toEqual(['Projektmanager']);
  });

  it('marks what an unfinished or misspelt word goes for', () => {
    expect(marks('Metzg', { title: 'Fleischer in Köln' }, 'title')).toEqual(['Fleischer']);
    expect(marks('Marketingmanger', { title: 'Manager Marketing' }, 'title')).toEqual(['Manager', 'Marketing']);
  });

  it('marks a word of more units than are shown as far as it is', () => {
    const [found] = marked(
      `Koch-${'x'.repeat(30)}`,
      { title: '', description: `Koch-${'x'.repeat(300)} in Bonn` },
      'text',
    );
    expect(found?.text).toHaveLength(240);
    expect(found?.marks).toEqual([found?.text]);
  });

  it('reads the marks of HTML before it shows them', () => {
    const posting = { title: '', description: '<p>K&#246;che &ndash; gern <b>Jung</b>k&ouml;che</p>' };
    expect(marked('Koch', posting, 'text')).toEqual([
      { text: ' Köche – gern Jungköche ', marks: ['Köche', 'Jungköche'] },
    ]);
  });

  it('never cuts a character in two', () => {
    const filler = fc.array(fc.constantFrom('\u{1F600}', 'a ', 'bc'), { minLength: 100, maxLength: 400 });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const description = `${before.join('')} Koch ${after.join('')}`;
        const [found] = marked('Koch', { title: '', description }, 'text');
        expect(found?.text).not.toMatch(/\p{Surrogate}/u);
        expect(found?.text.length).toBeLessThanOrEqual(240);
        expect(found?.marks[0]).toBe('Koch');
      }),
    );
  });
});
