import type { Range } from '../posting/range.ts';
import { decimalOf, rangeOfWords } from '../reading/bound-words.ts';
import type { Span } from '../reading/span.ts';

/** Years (or months as parts of years) as a text states them. */
export interface Years extends Span {
  /** Least and most years; one figure without a word is the least. */
  readonly range: Range;
  readonly isApproximate: boolean;
  readonly isExclusive: boolean;
  /** Words before the figure. */
  readonly lead: string;
  /** A word before or a sign behind says that it is the least: "mindestens 3", "3+". */
  readonly isLeast: boolean;
  /** The unit is a part of an adjective: "dreijährige". */
  readonly isAdjective: boolean;
}

/** Units before a figure that its words are looked for in. */
const LEAD_REACH = 40;
/** Words before a figure. */
const LEAD =
  /(?:(?:nicht (?:unter|weniger als|über|mehr als)|no(?:t less| less| more) than|mindestens|mind\.?|min\.?|minimum(?: of)?|wenigstens|zumindest|ab|von|zwischen|bis|bis zu|maximal|max\.?|höchstens|unter|weniger als|über|mehr als|at least|up to|over|more than|less than|between|ca\.?|circa|etwa|rund|gut|knapp|approx\.?|around|about|davon|seit|of|[<>≤≥]=?)\s{0,2}){1,3}$/;

const YEARS =
  /(?<![\d.,])(?<low>\d{1,2}(?:[.,]\d|½)?|½|(?<![a-zäöüß])(?:halb|ein|one|anderthalb|eineinhalb|zwei(?:einhalb)?|two|drei|three|vier|four|fünf|five|sechs|six|sieben|seven|acht|eight|neun|nine|zehn|ten|elf|eleven|zwölf|twelve|fünfzehn|zwanzig)(?:e[nrsm]?|s)?)\s?(?<lowPlus>\+)?\s?(?:jahr(?:en?)?|years?)?\s?-?\s?(?:(?:-|bis(?: zu)?|oder|und|to|and|or|\/|,(?= ?(?:zwei|drei|vier|fünf|sechs|two|three|four|five) )|(?:,|bis|aber|, aber) (?:höchstens|maximal|max\.?|at most)|(?<wish>,? ?\(?(?:besser|lieber|idealerweise|gerne?|ideally)))\s?(?<high>\d{1,2}(?:[.,]\d)?|zwei|two|drei|three|vier|four|fünf|five|sechs|six|sieben|seven|acht|eight|zehn|ten))?\s?(?<plus>\+|plus|(?:oder|und|or|and) (?:mehr|more))?\s?-?\s?(?:(?:volle|ganze|full)n? )?(?<unit>jähr|jahr|j\.(?=[\s+),]|$)|j(?= (?:be|erf|berufs|praxis))|mon(?:at|\.)|year|month|yrs|y(?![a-z]))(?:ige[nrsm]?|e[ns]?|s|n)?(?:')?\s?(?<open>\+|(?:oder|und|or|and) (?:mehr|länger|more|longer)|plus)?/g;

/** Years whose unit is a label before them: "YoE: 6+", "Berufserfahrung in Jahren: 3". */
const LABELLED =
  /(?<=(?:yoe|years of experience|jahren?\)?): ?)(?<low>\d{1,2})(?: ?- ?(?<high>\d{1,2}))? ?(?<plus>\+)?(?![\d.,]| ?(?:jahr|year|mon))/g;

/** A unit, without which no figure needs looking for. */
const UNIT = /j(?:ahr|ähr|\.)|\d ?[jy](?![a-zäöüß])|mon(?:at|\.)|year|month|yrs|yoe/;

/** All statements of years in a lower-case plain text. */
export function findYears(lower: string): readonly Years[] {
  if (!UNIT.test(lower)) return [];
  return [...lower.matchAll(YEARS), ...lower.matchAll(LABELLED)].map((match) => {
    const lead = LEAD.exec(lower.slice(Math.max(0, match.index - LEAD_REACH), match.index))?.[0] ?? '';
    const { low = '', high: upper, wish, lowPlus, plus, open, unit = '' } = match.groups ?? {};
    const high = wish === undefined ? upper : undefined;
    const scale = unit.startsWith('mon') ? 1 / 12 : 1;
    const figures = [low, high].map((digits) => digits && String(decimalOf(digits.replace('½', ',5')) * scale));
    const stated = rangeOfWords({
      low: figures[0] ?? '',
      high: figures[1],
      lead: lead.replace(/[<≤]=?/, 'bis'),
      open: plus ?? open ?? (high === undefined ? lowPlus : undefined),
    });
    return {
      start: match.index - lead.length,
      end: match.index + match[0].trimEnd().length,
      range: high === undefined && stated.min !== undefined ? { min: stated.min } : stated,
      isApproximate: /(?:ca\.?|circa|etwa|rund|gut|knapp|approx\.?|around|about)\s{0,2}$/.test(lead),
      isExclusive: /(?<!nicht |not? )(?:unter|weniger als|über|mehr als|over|more than|less than|[<>])\s{0,2}$/.test(
        lead,
      ),
      lead,
      isLeast: /mind|min|wenigst|at least|über|mehr|more/.test(lead) || (plus ?? open ?? lowPlus) !== undefined,
      isAdjective: unit === 'jähr',
    };
  });
}
