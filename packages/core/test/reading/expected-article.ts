import type { Fact, FactKind } from '../../src/occupation/fact.ts';

/** What a person entered of an article: occupation, place, and facts by the words where they stand. */
export interface ExpectedArticle {
  /** Name of the occupation as the article writes it. */
  readonly occupation: string;
  /** Name of the place that the article is about. */
  readonly place: string | null;
  /** Kind, words of the article, and the figures that they say. */
  readonly facts: readonly (readonly [kind: FactKind, words: string, details?: Readonly<Record<string, unknown>>])[];
}

/** Kinds whose value is compared as it is and has no name. */
const WITHOUT_LABEL: ReadonlySet<FactKind> = new Set(['place', 'salary', 'weekly-hours', 'date']);

/** The facts of an article, each at the first place of its words. */
export function factsOf(text: string, { occupation, place, facts }: ExpectedArticle): readonly Fact[] {
  const rows: ExpectedArticle['facts'] = [
    ['title', occupation],
    ...(place === null ? [] : ([['place', place, { name: place }]] as const)),
    ...facts,
  ];
  return rows.map(([kind, words, details = {}], at) => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`the article has no "${words}"`);
    const provenance = [{ document: 'article', start, end: start + words.length }];
    const value = WITHOUT_LABEL.has(kind) ? details : { label: words, ...details };
    return { id: `article/${kind}/${at}`, kind, value, provenance } as unknown as Fact;
  });
}
