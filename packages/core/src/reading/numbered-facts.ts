import type { Fact, FactKind } from '../occupation/fact.ts';
import type { FactMention } from './fact-mention.ts';
import type { Found } from './found.ts';

/** Kinds whose words as written stand beside the place: figures. */
const FIGURE_KINDS: ReadonlySet<FactKind> = new Set(['salary', 'weekly-hours', 'statistic']);
/** Longest figure phrase that is kept, in UTF-16 units. */
const RAW_LENGTH = 60;

/** Facts with ids by kind and number, each as of its year or of the day that the page names as its own. */
export function numberedFacts(
  mentions: readonly FactMention[],
  text: string,
  document: string,
  years: ReadonlyMap<number, string>,
): readonly Found<Fact>[] {
  const counters = new Map<FactKind, number>();
  const published = publicationDay(mentions, text.length);
  return mentions.map((mention) => {
    const { kind, value, start, end, issues = [] } = mention;
    const number = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, number);
    const raw = text.slice(start, end);
    const year = kind === 'statistic' ? value.year : kind === 'salary' ? years.get(start) : undefined;
    const asOf = year === undefined ? published : String(year);
    const fact = {
      id: `${document}/${kind}/${number}`,
      kind,
      value,
      provenance: [{ document, start, end, ...(FIGURE_KINDS.has(kind) ? { raw: raw.slice(0, RAW_LENGTH) } : {}) }],
      ...(asOf === undefined ? {} : { asOf }),
      ...(issues.length === 0 ? {} : { issues }),
    } as Fact; // kind and value stand in one mention, whose type ties them
    return { value: fact, start, end, raw, issues };
  });
}

/** How much of the head and of the end of a page may say how new it is, in UTF-16 units. */
const HEAD_LENGTH = 600;
const END_LENGTH = 200;

/** The day that the page names as its own: of its publication, else the state that its head or its end gives. */
function publicationDay(mentions: readonly FactMention[], length: number): string | undefined {
  const dates = mentions.filter((mention) => mention.kind === 'date');
  const own =
    dates.find(({ value }) => value.of === 'publication') ??
    dates.find(({ value, start }) => value.of === 'state' && start < HEAD_LENGTH) ??
    dates.findLast(({ value, start }) => value.of === 'state' && start > length - END_LENGTH);
  return own?.value.date;
}
