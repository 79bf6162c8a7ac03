import type { Range } from '../posting/range.ts';
import { allMatches } from '../reading/all-matches.ts';
import { decimalOf, rangeOfWords } from '../reading/bound-words.ts';
import type { Span } from '../reading/span.ts';
import type { StatementCue } from './statement-cues.ts';

/** Years (or months as parts of years) as a text states them, in figures or by a word such as "mehrere". */
export interface Years extends Span {
  /** Least and most years; one figure without a word is the least. Empty beside a {@link word}. */
  readonly range: Range;
  /** "mehrere Jahre": several. "viele Jahre": long. */
  readonly word: 'several' | 'long' | undefined;
  readonly isApproximate: boolean;
  readonly isExclusive: boolean;
  /** Words before the figure. */
  readonly lead: string;
  /** A word before or a sign behind says that it is the least: "mindestens 3", "3+". */
  readonly isLeast: boolean;
  /** The unit is a part of an adjective: "dreijährige". */
  readonly isAdjective: boolean;
  /** The unit says that the years are spent at work: "drei Berufsjahre". */
  readonly isWork: boolean;
}

/** Units before a figure that its words are looked for in. */
const LEAD_REACH = 40;
/** Words before a figure. */
const LEAD =
  /(?:(?:nicht (?:unter|weniger als|über|mehr als)|no(?:t less| less| more) than|mindestens|mind\.?|min\.?|minimum(?: of)?|wenigstens|zumindest|ab|von|zwischen|bis|bis zu|maximal|max\.?|höchstens|unter|weniger als|über|mehr als|länger als|longer than|at least|up to|over|more than|less than|between|ca\.?|circa|etwa|rund|gut|knapp|approx\.?|around|about|davon|of which|thereof|seit|of|[<>≤≥]=?)\s{0,2}){1,3}$/;

const YEARS =
  /(?<![\d.,])(?<low>\d{1,3}(?:[.,]\d|½)?|½|(?<![a-zäöüß])(?:halb|ein|one|anderthalb|eineinhalb|(?:zwei|drei|vier|fünf|sechs)(?:einhalb)?|two|three|four|five|six|sieben|seven|acht(?!e)|eight|neun|nine|zehn|ten|elf|eleven|zwölf|twelve|fünfzehn|fifteen|zwanzig|twenty)(?:e[nrsm]?|s)?|an?(?= year(?:'s| of| or)))(?: ?\(\d{1,2}\))?\s?(?<lowPlus>\+)?\s?(?:jahr(?:en?)?|years?)?\s?-?\s?(?:(?:-|bis(?: zu)?|oder|und|to|and|or|\/|,(?= ?(?:zwei|drei|vier|fünf|sechs|two|three|four|five) )|(?:(?:,|bis|aber|, aber) )?(?:höchstens|maximal|max\.?|at most)|(?<wish>,? ?\(?(?:besser|lieber|idealerweise|gerne?|ideally)))\s?(?<high>\d{1,2}(?:[.,]\d)?|zwei|two|drei|three|vier|four|fünf|five|sechs|six|sieben|seven|acht|eight|zehn|ten))?\s?(?<plus>\+|plus|(?:oder|und|or|and) (?:mehr|more))?\s?-?\s?(?:(?:volle|ganze|gute|full|good)n? )?(?<unit>jährchen|jähr|(?<work>berufs?|praxis|gesellen|dienst|arbeits|erfahrungs|branchen|einsatz|montage)-?jahr|jahr|j(?:\.(?=[\s+),])|\.?$)|j(?=\+)|j(?= (?:BE|erf|berufs|praxis))|mon(?:at|\.)|year|month|yrs?(?![a-z])|y(?![a-z]))(?:ige[nrsm]?|e[ns]?|s|n)?(?:')?\s?(?<open>\+|(?:oder|und|or|and) (?:mehr|länger|more|longer)|plus(?! [a-zäöüß])|mindestens|minimum)?/g;

/** Years whose unit is a label before them: "YoE: 6+", "Berufserfahrung in Jahren: 3". */
const LABELLED =
  /(?<low>\d{1,2})(?:(?<=(?:yoe|years of experience|jahren?\)?|erfahrung \(j\.?\)|jahre (?:berufs|praxis)?erfahrung): ?\d{1,2})|(?<=erfahrung:? ?\d{1,2})(?= ?(?:\+|- ?\d{1,2})(?: ?(?:$|[,;|()]))))(?: ?(?:-|bis) ?(?<high>\d{1,2}))? ?(?<plus>\+)?(?![\d.,]| ?(?:jahr|year|mon))/g;

/** Words in place of a figure, and units that nobody counts: "drei Saisons". */
const VAGUE =
  /(?<![a-zäöüß])(?:(?<several>mehrere|einige|ein paar|etliche|several|a few|a couple of|multiple)|(?<long>viele|zahlreiche|many)|(?:\d{1,2}|zwei|drei|vier|fünf|two|three|four|five)(?= (?:saison|spielzeit|season)))[nr]? (?:(?:gute|volle|solid)n? )?(?:jahren?|jährchen|berufsjahren?|years|saison(?:s|en)?|spielzeiten|seasons)(?![a-zäöüß])'?/g;

const APPROXIMATELY = /(?:ca\.?|circa|etwa|rund|gut|knapp|approx\.?|around|about)\s{0,2}$/;
const BEYOND =
  /(?<!nicht |not? )(?:unter|weniger als|über|mehr als|länger als|over|more than|longer than|less than|[<>])\s{0,2}$/;
/** "dreijährige", "12-monatigen", "2-jähr." */
const ADJECTIVE = /ige[nrsm]?\s?$|jähr\s?$/;
const AT_LEAST = /mind|min|wenigst|at least|über|mehr|more|länger|longer|over|≥|>/;

/** All stretches of time in a lower-case statement, in order. */
export function findYears(lower: string, cues: ReadonlySet<StatementCue | undefined>): readonly Years[] {
  if (!cues.has('unit')) return [];
  const labelled = cues.has('labelled') ? allMatches(LABELLED, lower) : [];
  const figures = [...allMatches(YEARS, lower), ...labelled].map((match) => counted(match, lower));
  if (!cues.has('vague')) return figures.sort((a, b) => a.start - b.start);
  const vague = allMatches(VAGUE, lower)
    .map((match) => uncounted(match, lower))
    .filter(({ start, end }) => !figures.some((figure) => figure.start < end && start < figure.end));
  return [...figures, ...vague].sort((a, b) => a.start - b.start);
}

function counted(match: RegExpExecArray, lower: string): Years {
  const lead = leadOf(match, lower);
  const { low = '', high: upper, wish, lowPlus, plus, open: behind, unit = '', work } = match.groups ?? {};
  const open = behind?.startsWith('min') ? '+' : behind;
  const high = wish === undefined ? upper : undefined;
  const scale = unit.startsWith('mon') ? 1 / 12 : 1;
  const stated = rangeOfWords({
    low: figureOf(low, scale),
    high: high && figureOf(high, scale),
    lead: lead.replace(/[<≤]=?/, 'bis').replace(/länger als|longer than/, 'mehr als'),
    open: plus ?? open ?? (high === undefined ? lowPlus : undefined),
  });
  const { start, end } = spanOf(match, lead);
  return {
    start,
    end,
    range: high === undefined && stated.min !== undefined ? { min: stated.min } : stated,
    word: undefined,
    isApproximate: APPROXIMATELY.test(lead),
    isExclusive: BEYOND.test(lead),
    lead,
    isLeast: AT_LEAST.test(lead) || (plus ?? open ?? lowPlus) !== undefined,
    isAdjective: ADJECTIVE.test(match[0]),
    isWork: work !== undefined,
  };
}

/** "½", "an" and the like as a decimal, in years. */
function figureOf(digits: string, scale: number): string {
  return String(decimalOf(digits.replace('½', ',5').replace(/^an?$/, 'one')) * scale);
}

function uncounted(match: RegExpExecArray, lower: string): Years {
  const lead = leadOf(match, lower);
  const { start, end } = spanOf(match, lead);
  return {
    start,
    end,
    range: {},
    word: match.groups?.['long'] === undefined ? 'several' : 'long',
    isApproximate: false,
    isExclusive: false,
    lead,
    isLeast: AT_LEAST.test(lead),
    isAdjective: false,
    isWork: match[0].includes('berufs'),
  };
}

function leadOf({ index }: RegExpExecArray, lower: string): string {
  return LEAD.exec(lower.slice(Math.max(0, index - LEAD_REACH), index))?.[0] ?? '';
}

function spanOf({ 0: words, index }: RegExpExecArray, lead: string): Span {
  return { start: index - lead.length, end: index + words.trimEnd().length };
}
