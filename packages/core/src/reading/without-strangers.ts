import type { FactKind } from '../occupation/fact.ts';
import type { FactMention } from './fact-mention.ts';
import type { Sentence } from './reading-text.ts';
import type { SectionTopic } from './section-topic.ts';
import { sentenceAt } from './sentence-at.ts';

/** Where a kind of fact belongs, and in sections on nothing but what it is only spoken of in passing. */
interface HomeRow {
  readonly home: SectionTopic;
  readonly strange: readonly SectionTopic[];
  /** Those of them that hold even where the page has no section on it. */
  readonly never?: readonly SectionTopic[];
}

const HOMES: Readonly<Partial<Record<FactKind, HomeRow>>> = {
  skill: {
    home: 'skill',
    strange: ['pay', 'hours', 'employer', 'region', 'training', 'career', 'partners', 'tool', 'specialisation'],
  },
  task: {
    home: 'task',
    strange: ['pay', 'hours', 'employer', 'training', 'education', 'partners', 'specialisation'],
    never: ['training'],
  },
  'employer-kind': {
    home: 'employer',
    strange: ['hours', 'career', 'partners', 'specialisation', 'tool', 'pay', 'training'],
    never: ['hours', 'career', 'training', 'education', 'specialisation'],
  },
  education: { home: 'education', strange: ['training', 'pay', 'tool', 'hours', 'employer'], never: ['pay', 'hours'] },
  'entry-path': {
    home: 'education',
    strange: ['training', 'hours', 'tool', 'partners', 'employer'],
    never: ['tool'],
  },
  'region-statement': { home: 'region', strange: ['training', 'task', 'education', 'partners', 'hours', 'skill'] },
  'further-training': {
    home: 'training',
    strange: ['tool', 'partners', 'hours', 'task', 'employer'],
    never: ['task', 'hours'],
  },
  department: { home: 'partners', strange: ['pay', 'hours', 'region', 'education'] },
  'reporting-line': {
    home: 'partners',
    strange: ['pay', 'hours', 'education', 'training', 'region', 'career'],
    never: ['pay'],
  },
  industry: { home: 'employer', strange: ['education', 'training', 'skill', 'pay', 'hours', 'partners'] },
  'career-step': { home: 'career', strange: ['hours', 'partners', 'tool', 'region', 'employer'] },
};

/**
 * The mentions without those in a section on something else, where their kind is no news: where the page has a section
 * on it, what other sections say of it is said in passing.
 */
export function withoutStrangers(
  mentions: readonly FactMention[],
  sentences: readonly Sentence[],
): readonly FactMention[] {
  const written = new Set(sentences.flatMap(({ topics }) => [...topics]));
  return mentions.filter(({ kind, start }) => {
    const row = HOMES[kind];
    const strange = row !== undefined && written.has(row.home) ? row.strange : row?.never;
    if (strange === undefined) return true;
    const topics = sentenceAt(sentences, start)?.topics;
    return topics === undefined || topics.size === 0 || ![...topics].every((topic) => strange.includes(topic));
  });
}
