import { createIssue } from '../issue/create-issue.ts';
import type { StatisticValue } from '../occupation/fact.ts';
import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { BEFORE_FIGURE } from './figure-words.ts';
import { isNoShare } from './is-no-share.ts';
import { NUMBER_WORDS, numberOfWord } from './number-of-word.ts';
import { populationAt } from './population-at.ts';
import { shareOf } from './share-of.ts';
import { statisticMention } from './statistic-mention.ts';

const PERCENT = /%|[Pp]rozent(?![A-Za-zÀ-ž])/gu;
/** The figure of a share, or two, in digits or as a word. */
const SHARE_BEFORE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž\d.,])(?:(?:(?<from>\d{1,3}(?:[.,]\d{1,2})?)(?: ?- ?| bis )|zwischen (?<least>\d{1,3}(?:[.,]\d{1,2})?) und )?(?<figure>\d{1,3}(?:[.,]\d{1,2})?)|(?:(?<low>${NUMBER_WORDS}) bis |zwischen (?<lowest>${NUMBER_WORDS}) und )?(?<word>[Ee]in(?:e[mn])?|${NUMBER_WORDS}))$`,
  'iu',
);
const SHARE_BEFORE_REACH = 36;
/** Words by which a share goes on about those of the one before: "2011 waren es noch 10 %". */
const GOES_ON =
  /(?:(?:waren|sind) es|lag(?:en)? (?:d(?:er|ie) (?:anteil|wert|zahl|quote)|sie|er) (?:noch )?bei)(?: (?:noch|erst|bereits|schon|nur)){0,2} $/iu;
/** The share that another one came from: "von 4 auf 9 Prozent". */
const CAME_FROM =
  /(?<![A-Za-zÀ-ž])von (?<old>\d{1,2}(?:,\d)?)(?: \((?:19|20)\d\d\)| im Jahr (?:19|20)\d\d)? auf (?:[A-Za-zÀ-ž]{3,12} )?$/u;
/** A share without a sign that goes on about the one before: "2010 waren es 5". */
const GOES_ON_BARE = new RegExp(
  String.raw`^[^.;:!?\n%€\d]{0,70}[.,;] (?:(?:[Ii]m Jahr )?(?:19|20)\d\d |[^.,;:!?\n%€\d]{0,30} )?(?:waren|sind|war|ist) es ${BEFORE_FIGURE}(?<figure>\d{1,2}(?:,\d)?)(?=[;)\n]|[,.](?!\d)|$)`,
  'u',
);
/** How far behind a share another one may go on about it, in UTF-16 units. */
const GOING_ON_REACH = 250;
/** How far behind a share the noun may stand that it is one of, in UTF-16 units. */
const POPULATION_REACH = 90;
/** How far around a share the words may stand that say what it is one of, in UTF-16 units. */
const SHARE_REACH = 60;

const UNIT_CARRIED = createIssue('fact/unit-from-context', 'info', { path: ['unit'], params: { unit: 'percent' } });

/** Shares in percent, with what they are a share of. */
export function* findPercentages(text: string): Generator<FactMention> {
  let last: { readonly population: string; readonly end: number } | undefined;
  let noShareEnd = Number.NEGATIVE_INFINITY;
  for (const { 0: sign, index: at } of allMatches(PERCENT, text)) {
    const index = text[at - 1] === ' ' ? at - 1 : at;
    const figures = SHARE_BEFORE.exec(text.slice(Math.max(0, index - SHARE_BEFORE_REACH), index));
    if (figures === null) continue;
    const start = index - figures[0].length;
    const lead = text.slice(Math.max(0, start - SHARE_REACH), start);
    const end = at + sign.length;
    const isRest = end - noShareEnd <= GOING_ON_REACH && lead.endsWith('restlichen ');
    if (isRest || isNoShare(lead, figures[0], text.slice(end, end + SHARE_REACH))) {
      noShareEnd = end;
      continue;
    }
    const goesOn = GOES_ON.test(text.slice(Math.max(0, start - SHARE_REACH), start));
    const before = goesOn && last !== undefined && end - last.end <= GOING_ON_REACH ? last.population : undefined;
    const named = populationAt(text.slice(end, end + POPULATION_REACH));
    const population = named ?? before;
    if (population !== undefined) last = { population, end };
    const value = { ...shareOf(text, start, 0, population), ...sharesIn(figures) };
    const { 0: cameFrom = '', groups: { old } = {} } = CAME_FROM.exec(lead) ?? {};
    if (old !== undefined) {
      const from = start - cameFrom.length + 'von '.length;
      yield statisticMention(
        text,
        from,
        from + old.length,
        shareOf(text, from, Number(old.replace(',', '.')), population),
      );
    }
    const doubt = { path: ['population'], params: { population } };
    const carried = population === undefined ? [] : [createIssue('fact/population-from-context', 'info', doubt)];
    yield statisticMention(text, start, end, value, named === undefined ? carried : []);
    const more = GOES_ON_BARE.exec(text.slice(end, end + GOING_ON_REACH));
    const figure = more?.groups?.['figure'];
    if (more !== null && figure !== undefined) {
      const to = end + more[0].length;
      const from = to - figure.length;
      const share = shareOf(text, from, Number(figure.replace(',', '.')), population);
      yield statisticMention(text, from, to, share, [UNIT_CARRIED, ...carried]);
    }
  }
}

/** The figure of a share, or the two of a range. */
function sharesIn({ groups = {} }: RegExpExecArray): Pick<StatisticValue, 'value' | 'maxValue'> {
  const { figure, word = '', from, least = from, low, lowest = low } = groups;
  const [lower, upper] = figure === undefined ? [lowest, word] : [least, figure];
  const value = numberOfWord(upper.toLowerCase().replace(',', '.'));
  return lower === undefined ? { value } : { value: numberOfWord(lower.toLowerCase()), maxValue: value };
}
