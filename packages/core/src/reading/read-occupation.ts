import { checkNow } from '../argument/check-now.ts';
import { checkOptions } from '../argument/check-options.ts';
import { checkText } from '../argument/check-text.ts';
import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Result } from '../issue/result.ts';
import type { Fact } from '../occupation/fact.ts';
import { knownOccupation } from '../occupation/occupation-codes.ts';
import type { OccupationProfile } from '../occupation/occupation-profile.ts';
import { parseJobTitle } from '../occupation/parse-job-title.ts';
import type { Country } from '../place/country.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import type { Place } from '../place/place.ts';
import { checkFacts } from './check-facts.ts';
import type { FactMention } from './fact-mention.ts';
import { factScopes } from './fact-scopes.ts';
import { findArticleHours } from './find-article-hours.ts';
import { findArticlePay } from './find-article-pay.ts';
import { findArticlePlace } from './find-article-place.ts';
import { findOccupationTitle, type OccupationTitle } from './find-occupation-title.ts';
import { findPhraseFacts } from './find-phrase-facts.ts';
import { findTiedPlaces } from './find-tied-places.ts';
import { findTitles } from './find-titles.ts';
import type { Found } from './found.ts';
import { mergeMentions } from './merge-mentions.ts';
import type { NamedPlace } from './named-place.ts';
import { numberedFacts } from './numbered-facts.ts';
import { type PageCountry, pageCountry, SILENT } from './page-country.ts';
import { type ReadingText, readingTextOf } from './reading-text.ts';
import { relateFacts } from './relate-facts.ts';
import { resolvedPlace } from './resolved-place.ts';
import { settleKinds } from './settle-kinds.ts';
import type { Span } from './span.ts';
import { withPhases } from './task-phase.ts';
import { withoutOverlaps } from './without-overlaps.ts';
import { yearsOfPay } from './years-of-pay.ts';

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
   * Country whose customs decide where the text is silent. Absent: that of the place of the page, else the one that its
   * words tell, which `fact/country-from-context` then says, else `'DE'`.
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
 * `fact/country-from-context`, `fact/hours-above-law`, `fact/statistic-undated`, `fact/pay-undated`, `salary/below-minimum-wage`, `place/unresolved`,
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
  const { document = 'document', gazetteer, now } = options;
  checkNow(now);
  const reading = readingTextOf(text);
  const title = placedTitle(reading.plain);
  const page = ofPlace(pageCountry(reading.lower, options.country), title?.place, gazetteer);
  const place = title?.place && resolvedPlace(title.place, page, gazetteer);
  const { country } = page;
  const names = title === undefined ? [] : findTitles(reading, title);
  const inPlain = [
    ...names,
    ...findArticlePay(reading, title?.name, country),
    ...findArticleHours(reading),
    ...placesOf(reading, title, gazetteer).flatMap((named) =>
      placeMentions(reading.plain, named, resolvedPlace(named, page, gazetteer)),
    ),
    ...outsideNames(findPhraseFacts(reading, title), withoutOverlaps(names)),
  ];
  const mentions = withPhases(inPlain, reading.lines).map((mention) => inOriginal(mention, reading));
  const found = numberedFacts(settleKinds(withoutOverlaps(mentions)), text, document, yearsOfPay(inPlain, reading));
  const { facts, issues } = relateFacts(mergeMentions(found), factScopes(inPlain, reading, title));
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
      ...(page.told === 'words' ? [createIssue('fact/country-from-context', 'info', { params: { country } })] : []),
      ...issues,
      ...doubts,
    ],
  };
}

/** Where the caller gave no country, a place that lies in one whatever the words say tells it before they do. */
function ofPlace(page: PageCountry, place: NamedPlace | undefined, gazetteer: Gazetteer | undefined): PageCountry {
  if (page.told === 'caller' || place === undefined) return page;
  for (const from of [SILENT, page]) {
    const resolved = resolvedPlace(place, from, gazetteer);
    if (resolved.ok && resolved.value.country !== from.country)
      return { country: resolved.value.country, told: 'place' };
  }
  return page;
}

/** The occupation of the page, with the place that its head names. */
function placedTitle(plain: string): OccupationTitle | undefined {
  const title = findOccupationTitle(plain);
  if (title === undefined) return undefined;
  const place = findArticlePlace(plain, title);
  return place === undefined ? title : { ...title, place };
}

/** The place of the page, and those that it ties its occupation to besides. */
function placesOf(
  reading: ReadingText,
  title: OccupationTitle | undefined,
  gazetteer: Gazetteer | undefined,
): readonly NamedPlace[] {
  if (title === undefined) return [];
  const { place } = title;
  return [...(place === undefined ? [] : [place]), ...findTiedPlaces(reading, place?.name, gazetteer)];
}

/** A place at every mention of its name, in the form that it has where it tells too: "Alten Land" for "Altes Land". */
function placeMentions(plain: string, { name, start, end }: NamedPlace, place: Result<Place>): FactMention[] {
  if (!place.ok) return [];
  const { value, issues } = place;
  const forms = [...new Set([name, plain.slice(start, end)])];
  return forms
    .flatMap((form) => occurrences(plain, form))
    .map((span): FactMention => ({ kind: 'place', value, ...span, issues }));
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

/** Where a name stands as a word of its own, its genitive among them. */
function occurrences(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!WITHIN_WORD.test(text.slice(Math.max(0, start - 1), start)) && !GOES_ON.test(text.slice(end, end + 2)))
      spans.push({ start, end });
  }
  return spans;
}

const WITHIN_WORD = /[A-Za-zÀ-ž-]/u;
const GOES_ON = /^(?!s(?![A-Za-zÀ-ž]))[A-Za-zÀ-ž]/u;

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
