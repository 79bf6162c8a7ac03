import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { StatisticValue } from '../occupation/fact.ts';
import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { kindOfNoun } from './kind-of-head.ts';
import { numberOfWord } from './number-of-word.ts';
import { isPersonNoun } from './person-noun.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const PERCENT = / ?(?:%|[Pp]rozent(?!\p{L}))/gu;
/** The figure of a share, in digits or as a word. */
const SHARE_BEFORE =
  /(?<![\p{L}\p{N}])(?:(\d{1,3}(?:,\d{1,2})?)|(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|achtzehn|zwanzig|dreißig))$/iu;
/** "15 Prozent mehr" compares, and is no share. */
const MORE = /^ (?:mehr|weniger|höher|niedriger|teurer|günstiger|billiger|über|unter|besser|schlechter)(?!\p{L})/u;
/** "8 von 10 Betrieben". */
const OUT_OF = / von (10|100|zehn|vier|fünf|drei)(?= \p{L})/gu;
const PART_BEFORE = /(?<![\p{L}\p{N}])(?:\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun)$/iu;
/** "fast jeder dritte Betrieb". */
const EVERY = /[Jj]ede[rs]? ([Zz]weite|[Dd]ritte|[Vv]ierte|[Ff]ünfte|[Zz]ehnte)(?!\p{L})/gu;
const SHARES: ReadonlyMap<string, number> = new Map([
  ['zweite', 50],
  ['dritte', 33],
  ['vierte', 25],
  ['fünfte', 20],
  ['zehnte', 10],
]);
/** What comes again, of which nobody is one: "jeder zweite Samstag". */
const EVERY_TIME =
  /^ (?:Tag|Woche|Monat|Jahr|Mal|Wochenende|Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Abend|Nacht|Schicht)/u;
/** "Rund 45 Fachgeschäfte": what is counted is told by its noun. */
const NAMED_COUNT = / (\d{1,3}(?:[.']\d{3}){1,3}|\d{2,7}) (?:\p{Ll}{3,20}e[nr]? )?(\p{Lu}[\p{L}-]{3,40})(?!\p{L})/gu;
/** What makes a count rough. */
const ROUGHLY = /(?<!\p{L})(?:rund|etwa|ca\.|circa|über|mehr als|knapp|fast|ungefähr|gut|vielleicht)$/iu;
/** How far a figure in words or what makes it rough may reach back, in UTF-16 units. */
const WORDS_BEFORE = 12;
/** Behind a count, words by which it is one of a region or a market. */
const STATED =
  /^(?:,? \p{L}{2,20}){0,3} (?:zählt|zählen|gibt es|eingetragen|registriert|gemeldet|tätig|ansässig)(?!\p{L})/u;
const STATED_REACH = 70;
/** People who are served and no figure of a market, and measures that end like people. */
const UNCOUNTED =
  /(?:kolleg|gäst|kind|kund|patient|schüler|mitglied|bewohner|nutzer|leser|klient|meter|liter|einwohner|hektar|zentner)/u;
const COUNT =
  /(?<![\p{L}\p{N}])(\d{1,3}(?:[.']\d{3}){1,3}|\d{2,7}|\d{1,3}(?:,\d{1,2})?(?= Mi(?:llion|o)))( Million(?:en)?| Mio\.)? (?:(?:junge|neue|offene|freie|deutsche)[nr]? )?((?:[\p{L}-]{2,25})??(?:Menschen|Personen|Leute|Beschäftigten?|Mitarbeiter(?:innen)?|Kräften?|Absolventen|Teilnehmer(?:innen)?|Auszubildenden?|Azubis|Lernenden?|Lehrlinge|Studierenden?|Bewerber(?:innen)?|Beschäftigungsverhältnisse|Unternehmen|Betrieben?|Firmen|Geschäften?|Filialen|Kliniken|Agenturen|Stellen|Ausbildungsplätze))(?!\p{L})/giu;
/** "Firmen ab 100 Mitarbeitern" are of that size, and not so many. */
const SIZE = /(?<!\p{L})(?:ab|mit|unter|bis zu|bis) $/iu;
/** Shares of working time and pay, and of a full post, count nobody. */
const NO_SHARE =
  /(?:bonus|boni|zulage|zuschlag|zuschläge|pensum|pensen|homeoffice|teilzeit|rabatt|beschäftigungsgrad)\p{L}{0,2} (?:von |bis zu |zwischen )?(?:\d{1,3} ?(?:-|bis|und) ?)?$/iu;
const FRACTION =
  /(?<!\p{L})(?:(?:ein|zwei|drei) )?(Hälfte|Drittel|Viertel|Fünftel)(?= (?:der|aller|des|von|davon|in|geht|ist|sind|hat|haben|arbeite)|[.,])/gu;
const PARTS: ReadonlyMap<string, number> = new Map([
  ['hälfte', 2],
  ['drittel', 3],
  ['viertel', 4],
  ['fünftel', 5],
]);
/** What makes a fraction one of people or companies. */
const COUNTED = /beschäftigt|unternehmen|betriebe|firmen|personen|menschen|fachkräfte|davon|befragt|stellen/iu;
const POPULATION = /^ (?:aller |der |von )?(?:befragten |deutschen )?(\p{Lu}[\p{L}-]{3,40})/u;
const REGION = /^ in \p{Lu}\p{L}{2,30}/u;
const YEAR = /\b(?:19|20)\d{2}\b/gu;
const APPROXIMATE = /(?:rund|etwa|ca\.|circa|knapp|fast|über|mehr als|gut) $/iu;

/** Nouns for businesses by their plural endings. */
const BUSINESS =
  /(?:geschäfte|betriebe|häuser|läden|werke|praxen|büros|studios|märkte|einrichtungen|anbieter|höfe|güter|reien|erien)$/u;

/** How far behind a share the word may reach that it is told by, in UTF-16 units. */
const MORE_REACH = 14;
/** How far behind a share the noun may stand that it is one of, in UTF-16 units. */
const POPULATION_REACH = 90;
/** How far a year may stand from its figure, in UTF-16 units. */
const YEAR_REACH = 160;
/** How far around a share the words may stand that say what it is one of, in UTF-16 units. */
const SHARE_REACH = 60;
/** Units before a count in which a word makes it a size. */
const SIZE_REACH = 10;

/** Shares and counts with their year, as they stand in running text. */
export function findStatistics(text: string): readonly FactMention[] {
  return withoutOverlaps([
    ...percentages(text),
    ...fractions(text),
    ...partsOfTen(text),
    ...counts(text),
    ...namedCounts(text),
    ...leads(text),
  ]);
}

/** Words by which a share goes on about those of the one before: "2011 waren es noch 10 %". */
const GOES_ON =
  /(?:(?:waren|sind) es|lag(?:en)? (?:d(?:er|ie) (?:anteil|wert|zahl|quote)|sie|er) (?:noch )?bei)(?: (?:noch|erst|bereits|schon|nur)){0,2} $/iu;
/** How far behind a share another one may go on about it, in UTF-16 units. */
const GOING_ON_REACH = 250;

function* percentages(text: string): Generator<FactMention> {
  let last: { readonly population: string; readonly end: number } | undefined;
  for (const { 0: sign, index } of allMatches(PERCENT, text)) {
    const figure = SHARE_BEFORE.exec(text.slice(Math.max(0, index - WORDS_BEFORE), index));
    if (figure === null) continue;
    const start = index - figure[0].length;
    if (NO_SHARE.test(text.slice(Math.max(0, start - SHARE_REACH), start))) continue;
    const end = index + sign.length;
    if (MORE.test(text.slice(end, end + MORE_REACH))) continue;
    const goesOn = GOES_ON.test(text.slice(Math.max(0, start - SHARE_REACH), start));
    const before = goesOn && last !== undefined && end - last.end <= GOING_ON_REACH ? last.population : undefined;
    const named = populationAt(text.slice(end, end + POPULATION_REACH));
    const population = named ?? before;
    if (population !== undefined) last = { population, end };
    const share = figure[1] === undefined ? numberOfWord((figure[2] ?? '').toLowerCase()) : figureOf(figure[1]);
    const value = shareOf(text, start, share, population);
    const isCarried = named === undefined && population !== undefined;
    const doubt = { path: ['population'], params: { population } };
    yield mentionOf(
      text,
      start,
      end,
      value,
      isCarried ? [createIssue('fact/population-from-context', 'info', doubt)] : [],
    );
  }
}

/** "davon ein Viertel". */
function* fractions(text: string): Generator<FactMention> {
  for (const { 0: raw, 1: part = '', index } of allMatches(FRACTION, text)) {
    const around = text.slice(Math.max(0, index - SHARE_REACH), index + raw.length + SHARE_REACH);
    if (!COUNTED.test(around)) continue;
    const value =
      (numberOfWord(raw.includes(' ') ? (raw.toLowerCase().split(' ')[0] ?? '') : 'ein') * 100) /
      (PARTS.get(part.toLowerCase()) ?? 1);
    yield mentionOf(text, index, index + raw.length, { label: 'Anteil', value: Math.round(value), unit: 'percent' });
  }
}

/** "8 von 10 Betrieben", "jeder dritte Betrieb". */
function* partsOfTen(text: string): Generator<FactMention> {
  for (const { 0: raw, 1: whole = '', index } of allMatches(OUT_OF, text)) {
    const part = PART_BEFORE.exec(text.slice(Math.max(0, index - WORDS_BEFORE), index))?.[0];
    if (part === undefined) continue;
    const value = Math.round((numberOfWord(part.toLowerCase()) / numberOfWord(whole)) * 100);
    const [start, end] = [index - part.length, index + raw.length];
    const population = populationAt(text.slice(end, end + POPULATION_REACH));
    if (value <= 100) yield mentionOf(text, start, end, shareOf(text, start, value, population));
  }
  for (const { 0: raw, 1: part = '', index } of allMatches(EVERY, text)) {
    const end = index + raw.length;
    const value = SHARES.get(part.toLowerCase());
    if (value !== undefined && !EVERY_TIME.test(text.slice(end, end + MORE_REACH)))
      yield mentionOf(
        text,
        index,
        end,
        shareOf(text, index, value, populationAt(text.slice(end, end + POPULATION_REACH))),
      );
  }
}

function shareOf(text: string, start: number, value: number, population: string | undefined): StatisticValue {
  return {
    label: population === undefined ? 'Anteil' : `Anteil: ${population}`,
    value,
    unit: 'percent',
    ...(population === undefined ? {} : { population }),
    ...(APPROXIMATE.test(text.slice(Math.max(0, start - 12), start)) ? { approximate: true } : {}),
  };
}

/** Counts of people by their occupation, and of businesses. */
function* namedCounts(text: string): Generator<FactMention> {
  for (const { 0: raw, 1: figure = '', 2: population = '', index } of allMatches(NAMED_COUNT, text)) {
    const rough = ROUGHLY.exec(text.slice(Math.max(0, index - WORDS_BEFORE), index))?.[0];
    const isStated =
      rough !== undefined || STATED.test(text.slice(index + raw.length, index + raw.length + STATED_REACH));
    const unit = isStated ? unitOf(population.toLowerCase()) : undefined;
    if (unit === undefined) continue;
    yield mentionOf(text, rough === undefined ? index + 1 : index - rough.length, index + raw.length, {
      label: `Anzahl: ${population}`,
      value: figureOf(figure),
      unit,
      population,
      ...(rough === undefined ? {} : { approximate: true }),
    });
  }
}

function unitOf(noun: string): 'people' | 'companies' | undefined {
  if (kindOfNoun(noun) === 'employer-kind' || BUSINESS.test(noun)) return 'companies';
  return isPersonNoun(noun) && !UNCOUNTED.test(noun) ? 'people' : undefined;
}

/** "aller Betriebe in Hessen". */
function populationAt(behind: string): string | undefined {
  const match = POPULATION.exec(behind);
  if (match?.[1] === undefined) return undefined;
  return match[1] + (REGION.exec(behind.slice(match[0].length))?.[0] ?? '');
}

function* counts(text: string): Generator<FactMention> {
  for (const match of allMatches(COUNT, text)) {
    const [raw, figure, millions, population] = match;
    const before = text.slice(Math.max(0, match.index - WORDS_BEFORE), match.index);
    const rough = ROUGHLY.exec(before.trimEnd());
    const start = match.index - (rough === null ? 0 : before.length - rough.index);
    if (rough === null && SIZE.test(text.slice(Math.max(0, start - SIZE_REACH), start))) continue;
    yield mentionOf(text, start, match.index + raw.length, {
      label: `Anzahl: ${population}`,
      value: Math.round(figureOf(figure ?? '') * (millions === undefined ? 1 : 1_000_000)),
      unit: /(?:Unternehmen|Betriebe?n?|Firmen|Geschäften?|Filialen|Kliniken|Agenturen)$/iu.test(population ?? '')
        ? 'companies'
        : 'people',
      ...(population === undefined ? {} : { population }),
      ...(rough === null ? {} : { approximate: true }),
    });
  }
}

const LEAD = / Jahre?n?(?= (?:voraus|Vorsprung|Rückstand|zurück|hinterher)(?!\p{L}))/gu;
const YEARS_BEFORE =
  /(?<![\p{L}\p{N}])(?:(\d{1,2}|ein|zwei|drei|vier|fünf|zehn)(?: ?- ?| bis | oder ))?(\d{1,2}|ein|zwei|drei|vier|fünf|sechs|zehn)$/u;
/** How far back the figures before "Jahre" may reach, in UTF-16 units. */
const FIGURES_REACH = 20;

/** "zwei bis drei Jahre voraus". */
function* leads(text: string): Generator<FactMention> {
  for (const { 0: years, index } of allMatches(LEAD, text)) {
    const figures = YEARS_BEFORE.exec(text.slice(Math.max(0, index - FIGURES_REACH), index));
    if (figures === null) continue;
    const [raw, low, high = ''] = figures;
    const value = numberOfWord(low ?? high);
    yield {
      kind: 'statistic',
      start: index - raw.length,
      end: index + years.length,
      value: {
        label: 'Vorsprung oder Rückstand',
        value,
        ...(low === undefined ? {} : { maxValue: numberOfWord(high) }),
        unit: 'years',
      },
    };
  }
}

function mentionOf(
  text: string,
  start: number,
  end: number,
  value: StatisticValue,
  issues: readonly Issue[] = [],
): FactMention {
  const year = yearBeside(text, start, end);
  if (year === undefined) return { kind: 'statistic', start, end, value, issues };
  const doubt = createIssue('fact/year-from-context', 'info', { path: ['year'], params: { year } });
  return { kind: 'statistic', start, end, value: { ...value, year }, issues: [doubt, ...issues] };
}

/** The nearest year before the figure, else the nearest behind it. */
function yearBeside(text: string, start: number, end: number): number | undefined {
  const before = text
    .slice(Math.max(0, start - YEAR_REACH), start)
    .match(YEAR)
    ?.at(-1);
  const year = before ?? text.slice(end, end + YEAR_REACH).match(YEAR)?.[0];
  return year === undefined ? undefined : Number(year);
}

function figureOf(written: string): number {
  return Number(written.replace(/[.']/gu, '').replace(',', '.'));
}
