import { allMatches } from './all-matches.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { roughFrom } from './rough-from.ts';
import { statisticMention } from './statistic-mention.ts';
import { writtenFigure } from './written-figure.ts';

const FIGURE = String.raw`(?<figure>\d{1,3}(?:[.']\d{3}){1,2}|\d{2,6})`;
const ROUGH = String.raw`(?:(?:rund|etwa|circa|ca\.|über|mehr als|knapp|fast|ungefähr|gut|derzeit|aktuell|allein|noch|nur|mehr|erst|bereits|schon|heute|inzwischen|insgesamt) ){0,4}`;
/** Ways to count those whom the words before or behind name. */
const WAYS = [
  // "Rund 1.700 von ihnen arbeiten in Kliniken."
  new RegExp(String.raw`(?<![\p{L}\p{N}.,'])${FIGURE} von ihnen(?!\p{L})`, 'gu'),
  // "2.300 Logopädinnen, davon 330 in Tirol"
  new RegExp(
    String.raw`(?<before>) (?:davon|darunter) ${ROUGH}${FIGURE}(?= (?:in|im|an|am|bei|mit|auf|weiblich|Frauen|Männer)(?!\p{L}))`,
    'gu',
  ),
  // "Betriebe gibt es 60. Vor zehn Jahren waren es noch 90."
  new RegExp(
    String.raw`(?<before>)(?:waren|sind) es (?:(?:19|20)\d\d )?${ROUGH}${FIGURE}(?=[;)\n]|[,.](?!\d)| (?:in|im)(?!\p{L}))`,
    'gu',
  ),
  // "1.400 der etwa 4.100 deutschen Patentanwälte"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,'])${FIGURE} (?:der|von|von den|unter den) ${ROUGH}(?:\d[\d.']{0,9} )?(?:\p{Ll}{3,20}n )?(?<noun>\p{Lu}[\p{L}-]{3,40})`,
    'gu',
  ),
] as const;
const NOUN = /\p{Lu}[\p{L}-]{3,40}/gu;
/** How far before a count the noun may stand that it counts, in UTF-16 units. */
const NOUN_REACH = 160;

/** Counts of those who are named beside: "von ihnen", "davon", "waren es", "1.400 der 4.100 Anwälte". */
export function* findCountsOfThem(text: string): Generator<FactMention> {
  for (const { 0: raw, index, groups = {} } of WAYS.flatMap((way) => allMatches(way, text))) {
    const { figure = '', before, noun } = groups;
    const unit =
      before !== undefined ? unitBefore(text, index) : noun === undefined ? 'people' : countedUnit(noun.toLowerCase());
    if (unit === undefined || BARE_YEAR.test(figure)) continue;
    const at = index + (before === undefined ? raw.indexOf(figure) : raw.lastIndexOf(figure));
    const rough = roughFrom(text, at);
    const value = { label: 'Anzahl', value: writtenFigure(figure), unit } as const;
    yield statisticMention(text, rough ?? at, at + figure.length, {
      ...value,
      ...(rough === undefined ? {} : { approximate: true }),
    });
  }
}

/** What the last noun of its paragraph counts that counts anything. */
function unitBefore(text: string, at: number): ReturnType<typeof countedUnit> {
  const lead = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - NOUN_REACH), at);
  const units = (lead.match(NOUN) ?? []).map((noun) => countedUnit(noun.toLowerCase()));
  return units.findLast((unit) => unit !== undefined);
}

const BARE_YEAR = /^(?:19|20)\d\d$/u;
