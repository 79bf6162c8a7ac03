import { checkNow } from '../argument/check-now.ts';
import { checkOptions } from '../argument/check-options.ts';
import { checkText } from '../argument/check-text.ts';
import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import { type Result, success } from '../issue/result.ts';
import type { Fact, FactKind } from '../occupation/fact.ts';
import { knownOccupation } from '../occupation/occupation-codes.ts';
import type { OccupationProfile } from '../occupation/occupation-profile.ts';
import { parseJobTitle } from '../occupation/parse-job-title.ts';
import type { Country } from '../place/country.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import type { Place } from '../place/place.ts';
import { resolvePlace } from '../place/resolve-place.ts';
import { checkFacts } from './check-facts.ts';
import type { FactMention } from './fact-mention.ts';
import { type FactScope, scopeOf } from './fact-scope.ts';
import { findArticleHours } from './find-article-hours.ts';
import { findArticlePay } from './find-article-pay.ts';
import { findArticlePlace } from './find-article-place.ts';
import { findBracketedLists } from './find-bracketed-lists.ts';
import { findCareerSteps } from './find-career-steps.ts';
import { findCuedPhrases } from './find-cued-phrases.ts';
import { findDates } from './find-dates.ts';
import { findDuties } from './find-duties.ts';
import { findEntryPaths } from './find-entry-paths.ts';
import { findFurtherTraining } from './find-further-training.ts';
import { findIndustries } from './find-industries.ts';
import { findInterfaces } from './find-interfaces.ts';
import { findNamedTools } from './find-named-tools.ts';
import { findOccupationTitle, type OccupationTitle } from './find-occupation-title.ts';
import { findPartners } from './find-partners.ts';
import { findRegionStatements } from './find-region-statements.ts';
import { findSectionItems } from './find-section-items.ts';
import { findSpecialisations } from './find-specialisations.ts';
import { findStatistics } from './find-statistics.ts';
import { findTiedPlaces } from './find-tied-places.ts';
import { findTitles } from './find-titles.ts';
import type { Found } from './found.ts';
import { mergeMentions } from './merge-mentions.ts';
import type { NamedPlace } from './named-place.ts';
import { overlappingMentions } from './overlapping-mentions.ts';
import { yearOfPay } from './pay-year.ts';
import { placedTerms } from './placed-terms.ts';
import { type ReadingText, readingTextOf } from './reading-text.ts';
import { relateFacts } from './relate-facts.ts';
import { sentenceAt } from './sentence-at.ts';
import { settleKinds } from './settle-kinds.ts';
import type { Span } from './span.ts';
import { withPhases } from './task-phase.ts';
import { withoutFigures } from './without-figures.ts';
import { withoutOverlaps } from './without-overlaps.ts';
import { withoutStrangers } from './without-strangers.ts';

/** Options of {@link readOccupation}. */
export interface ReadOccupationOptions {
  /** Resolves place names; without one, or where it does not know the name, a place stays as written and an issue says why. */
  readonly gazetteer?: Gazetteer;
  /**
   * Id of the document, for provenance and fact ids.
   * @default 'document'
   */
  readonly document?: string;
  /**
   * Country whose customs decide where the text is silent.
   * @default 'DE'
   */
  readonly country?: Country;
  /** When the page is read: pay that names no date is held against the minimum wage of that day. Absent: it is not. */
  readonly now?: Date;
}

/** What {@link readOccupation} gives. */
export interface OccupationReading {
  /** The occupation, its place, and all facts with their links. */
  readonly profile: OccupationProfile;
  /** Every mention in the order of the text. */
  readonly facts: readonly Found<Fact>[];
  /** What was noticed about the whole text. */
  readonly issues: readonly Issue[];
}

/**
 * Reads an article about an occupation into a profile: its name and place, pay by level, working time, tasks, tools,
 * education, statistics and dates, each with its place in the text.
 *
 * Contradictions are kept and linked; a mention that says the same in another unit joins the earlier fact. Whatever is
 * not found is absent.
 *
 * @param text - The article, plain text; offsets count its UTF-16 units.
 * @param options - See {@link ReadOccupationOptions}.
 * @returns Profile, mentions in order, and issues: `fact/occupation-missing`, `fact/conflict`,
 * `fact/hours-above-law`, `fact/statistic-undated`, `fact/pay-undated`, `salary/below-minimum-wage`, `place/unresolved`,
 * or `place/unknown` and `place/ambiguous` of the gazetteer.
 * @throws TypeError where `text` is no string, `now` no `Date` or an option misspelt, RangeError where `now` is no point in
 * time or the country no code.
 *
 * @example
 * const { profile } = readOccupation('Beruf Mediengestalter in Kiel\n\nZum Einstieg gibt es 2.400 € im Monat.');
 * profile.titles.male //=> 'Mediengestalter'
 */
export function readOccupation(text: string, options: ReadOccupationOptions = {}): OccupationReading {
  checkText(text);
  checkOptions(options, ['gazetteer', 'document', 'country', 'now']);
  const { document = 'document', country = 'DE', gazetteer, now } = options;
  checkNow(now);
  const reading = readingTextOf(text);
  const title = placedTitle(reading.plain);
  const place = title?.place && placeOf(title.place, country, gazetteer);
  const names = title === undefined ? [] : findTitles(reading, title);
  const inPlain = [
    ...names,
    ...findArticlePay(reading, title?.name, country),
    ...findArticleHours(reading),
    ...placesOf(reading, title).flatMap((named) =>
      placeMentions(reading.plain, named.name, placeOf(named, country, gazetteer)),
    ),
    ...outsideNames(plainMentions(reading, title), withoutOverlaps(names)),
  ];
  const mentions = withPhases(inPlain, reading.lines).map((mention) => inOriginal(mention, reading));
  const found = numbered(settleKinds(withoutOverlaps(mentions)), text, document, yearsOfPay(inPlain, reading));
  const { facts, issues } = relateFacts(mergeMentions(found), scopesOf(inPlain, reading, title));
  const doubts = checkFacts(facts, {
    country,
    ...(now === undefined ? {} : { today: now.toISOString().slice(0, 10) }),
  });
  return {
    profile: { titles: titlesOf(title), codes: codesOf(title), ...(place?.ok ? { place: place.value } : {}), facts },
    facts: found,
    issues: [
      ...(title === undefined ? [createIssue('fact/occupation-missing', 'warning')] : []),
      ...(place?.issues ?? []),
      ...issues,
      ...doubts,
    ],
  };
}

/** Kinds of facts that may contradict each other. */
const COMPARED_KINDS: ReadonlySet<FactKind> = new Set(['salary', 'weekly-hours', 'further-training', 'statistic']);

/** What the words around each fact narrow it to, by where it first stands in the original text. */
function scopesOf(
  mentions: readonly FactMention[],
  reading: ReadingText,
  title: OccupationTitle | undefined,
): (fact: Fact) => FactScope | undefined {
  const own = [title?.place?.name, title?.name].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
  const compared = mentions.filter(({ kind }) => COMPARED_KINDS.has(kind));
  const byPlace = new Map(compared.map((mention) => [`${mention.kind} ${reading.original(mention.start)}`, mention]));
  return ({ kind, provenance }) => {
    const mention = byPlace.get(`${kind} ${provenance[0]?.start}`);
    return mention && scopeOf(mention, reading, own);
  };
}

/** The occupation of the page, with the place that its head names. */
function placedTitle(plain: string): OccupationTitle | undefined {
  const title = findOccupationTitle(plain);
  if (title === undefined) return undefined;
  const place = findArticlePlace(plain, title);
  return place === undefined ? title : { ...title, place };
}

/** The place of the page, and those that it ties its occupation to besides. */
function placesOf(reading: ReadingText, title: OccupationTitle | undefined): readonly NamedPlace[] {
  if (title === undefined) return [];
  const { place } = title;
  return [...(place === undefined ? [] : [place]), ...findTiedPlaces(reading, place?.name)];
}

/** A place at every mention of its name. */
function placeMentions(plain: string, name: string, place: Result<Place>): FactMention[] {
  if (!place.ok) return [];
  const { value, issues } = place;
  return occurrences(plain, name).map((span): FactMention => ({ kind: 'place', value, ...span, issues }));
}

/** What the form of a list says is surer than what its words say. */
function plainMentions(reading: ReadingText, title: OccupationTitle | undefined): readonly FactMention[] {
  const sure = [...findBracketedLists(reading), ...findSectionItems(reading), ...findInterfaces(reading)];
  const read = [
    ...placedTerms(reading),
    ...findCuedPhrases(reading),
    ...findDuties(reading, title?.name),
    ...findFurtherTraining(reading),
    ...findEntryPaths(reading, title?.name),
    ...findCareerSteps(reading, title?.name),
    ...findPartners(reading, title?.name),
    ...findRegionStatements(reading, title?.place?.name, title?.name),
    ...findStatistics(reading.plain, reading.lower),
    ...findDates(reading.plain),
    ...findIndustries(reading),
    ...findSpecialisations(reading),
    ...findNamedTools(reading),
  ];
  const placed = withoutStrangers(read, reading.sentences);
  return withoutFigures([...sure, ...withoutHidden(withoutOverlaps(placed), withoutOverlaps(sure))], reading.plain);
}

/** The mentions that overlap no surer one of their kind. */
function withoutHidden(read: readonly FactMention[], sure: readonly FactMention[]): readonly FactMention[] {
  const hidden = new Set(
    [...new Set(sure.map(({ kind }) => kind))].flatMap((kind) =>
      overlappingMentions(
        read.filter((mention) => mention.kind === kind),
        sure.filter((mention) => mention.kind === kind),
      ),
    ),
  );
  return read.filter((mention) => !hidden.has(mention));
}

function inOriginal(mention: FactMention, { original }: ReadingText): FactMention {
  const moved = ({ start, end }: Span): Span => ({ start: original(start), end: original(end) });
  const issues = mention.issues?.map((issue) =>
    issue.span === undefined ? issue : { ...issue, span: moved(issue.span) },
  );
  return { ...mention, ...moved(mention), ...(issues === undefined ? {} : { issues }) };
}

/** A term within the name of the occupation, as "Marketing" in "Online Marketing Manager", is no fact of its own. */
function outsideNames(mentions: readonly FactMention[], names: readonly Span[]): readonly FactMention[] {
  let at = 0;
  return [...mentions]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
      const name = names[at];
      return name === undefined || start < name.start || name.end < end;
    });
}

function occurrences(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
    spans.push({ start, end: start + name.length });
  }
  return spans;
}

/** A named place: resolved, or as written where there is no gazetteer or it does not know the name. */
function placeOf(
  { name, start, end, kind = 'city' }: NamedPlace,
  country: Country,
  gazetteer?: Gazetteer,
): Result<Place> {
  const resolved = gazetteer === undefined ? undefined : resolvePlace({ name, country }, gazetteer);
  if (resolved?.ok) return resolved;
  const issues = resolved?.issues ?? [createIssue('place/unresolved', 'warning', { params: { name }, received: name })];
  const placed = issues.map((issue) => ({
    ...issue,
    severity: 'warning' as const,
    path: ['place'],
    span: { start, end },
  }));
  return success<Place>({ name, kind, country }, placed);
}

function titlesOf(title: OccupationTitle | undefined): OccupationProfile['titles'] {
  if (title === undefined) return { aliases: [] };
  const known = knownOccupation(title.name);
  if (known !== undefined)
    return { neutral: known.neutral, male: known.male, female: known.female, aliases: known.aliases };
  const parsed = parseJobTitle(title.name);
  return { male: parsed.ok ? parsed.value.role : title.name, aliases: [] };
}

function codesOf(title: OccupationTitle | undefined): OccupationProfile['codes'] {
  const known = title === undefined ? undefined : knownOccupation(title.name);
  return known === undefined ? {} : { kldb: known.kldb, isco08: known.isco08 };
}

/** Kinds whose words as written stand beside the place: figures. */
const FIGURE_KINDS: ReadonlySet<FactKind> = new Set(['salary', 'weekly-hours', 'statistic']);
/** Longest figure phrase that is kept, in UTF-16 units. */
const RAW_LENGTH = 60;

/** Facts with ids by kind and number. */
function numbered(
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

/** The year that the words around pay say, by its place in the original text. */
function yearsOfPay(
  mentions: readonly FactMention[],
  { sentences, original }: ReadingText,
): ReadonlyMap<number, string> {
  const years = new Map<number, string>();
  for (const { kind, start } of mentions) {
    const sentence = kind === 'salary' ? sentenceAt(sentences, start) : undefined;
    const year = sentence && yearOfPay(sentence);
    if (year !== undefined) years.set(original(start), year);
  }
  return years;
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
