import { allMatches } from './all-matches.ts';
import { BARE_YEAR } from './bare-year.ts';
import { countMention } from './count-mention.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { BEFORE_FIGURE, COUNT_FIGURE } from './figure-words.ts';
import { looseUnit } from './loose-unit.ts';
import { writtenFigure } from './written-figure.ts';

const NUMBER = 'ahl ';
const NUMBER_REACH = 180;
const NUMBER_OF =
  /^(?:An)?[Zz]ahl (?:der|an) (?:[a-zß-ž]{3,20}n )?(?<noun>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40})(?<rest>[^;:!?\n]*)/u;
/** Where the clause ends, by a sign that stands in no figure and behind no short word. */
const CLAUSE_END = /\.(?= [A-ZÀ-ÞĀ-Ž]|$)/u;
/** "von 1.900 (2012) auf 1.200", "bei rund 240". */
const COMES = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž])(?:(?<from>von)|bei|auf|beträgt|betrug) ${BEFORE_FIGURE}(?<figure>${COUNT_FIGURE})(?!\d|[.,]\d| ?(?:%|Prozent|€|Euro|Franken|Stunden))(?<noun> [A-ZÀ-ÞĀ-Ž])?`,
  'gu',
);

/** The years from and to which it comes: "zwischen 2010 und 2020". */
const SPAN =
  /(?<![A-Za-zÀ-ž])(?:zwischen|von|seit) (?<since>(?:19|20)\d\d)(?: (?:und|bis) (?<until>(?:19|20)\d\d))?(?!\d)/u;
const OWN_YEAR = /^(?: \(| im Jahre? )(?:19|20)\d\d/u;
const OWN_YEAR_REACH = 14;

/** The figure that "Zahl der …" comes to, and the one that it comes from. */
export function* findNumbersOf(text: string): Generator<FactMention> {
  for (let at = text.indexOf(NUMBER); at !== -1; at = text.indexOf(NUMBER, at + 1)) {
    const from = Math.max(0, text[at - 3] === 'A' ? at - 3 : at - 1);
    const match = NUMBER_OF.exec(text.slice(from, from + NUMBER_REACH));
    const { noun: population = '', rest = '' } = match?.groups ?? {};
    const unit = looseUnit(population) ?? countedUnit(population.toLowerCase());
    if (unit === undefined) continue;
    const behind = from + (match?.[0].length ?? 0) - rest.length;
    const [clause = ''] = rest.split(CLAUSE_END, 1);
    const comings = allMatches(COMES, clause).filter(({ groups }) => !BARE_YEAR.test(groups?.['figure'] ?? ''));
    const first = comings.find(({ groups }) => groups?.['from'] !== undefined && groups['noun'] === undefined);
    const last = comings.find(({ groups }) => groups?.['from'] === undefined);
    if (last === undefined) continue;
    const { since, until } = SPAN.exec(clause)?.groups ?? {};
    for (const { 0: raw, index, groups } of first === undefined ? [last] : [first, last]) {
      const figure = groups?.['figure'] ?? '';
      const start = behind + index + raw.lastIndexOf(figure);
      const end = start + figure.length;
      const spanned = groups?.['from'] === undefined ? until : since;
      const hasYear = spanned !== undefined && !OWN_YEAR.test(text.slice(end, end + OWN_YEAR_REACH));
      const count = { start, end, value: writtenFigure(figure), unit, population };
      yield countMention(text, hasYear ? { ...count, year: Number(spanned) } : count);
    }
  }
}
