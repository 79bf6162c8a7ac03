import { allMatches } from './all-matches.ts';
import { countedUnit, isCountedOne } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { numberOfWord } from './number-of-word.ts';
import { PAID_SO } from './paid-so.ts';
import { populationAt } from './population-at.ts';
import { shareOf } from './share-of.ts';
import { statisticMention } from './statistic-mention.ts';

/** "8 von 10 Betrieben". */
const OUT_OF = / von ([3-9]|10|100|zehn|hundert|vier|fünf|drei|sechs|acht)(?= [A-Za-zÀ-ž]|,)/gu;
const PART_BEFORE = /(?<![A-Za-zÀ-ž\d.,])(?:\d{1,2}|eine[rs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun)$/iu;
/** "fast jeder dritte Betrieb". */
const EVERY =
  /[Jj]ede(?:[rs]|[/:*_(]-?[rs]\)?)? ([Zz]weite|[Dd]ritte|[Vv]ierte|[Ff]ünfte|[Ss]echste|[Ss]iebte|[Aa]chte|[Nn]eunte|[Zz]ehnte|[Zz]wölfte|[Zz]wanzigste|\d{1,3}\.(?= [A-ZÀ-ÞĀ-Ž]))(?![A-Za-zÀ-ž])/gu;
const SHARES: ReadonlyMap<string, number> = new Map([
  ['zweite', 50],
  ['dritte', 33],
  ['vierte', 25],
  ['fünfte', 20],
  ['sechste', 17],
  ['siebte', 14],
  ['achte', 13],
  ['neunte', 11],
  ['zehnte', 10],
  ['zwölfte', 8],
  ['zwanzigste', 5],
]);
/** The wholes that are a share without a noun, since figures alone may be marks: "vier von fünf, so die Umfrage". */
const WHOLE = /^(?:10|100|[A-Za-zÀ-ž]+)$/u;
/** Before the place in a row, and before who is one of a house: "Platz 3 von 5", "sie ist eine von drei Köchinnen". */
const NO_PART = /(?<![A-Za-zÀ-ž])(?:Platz|Rang|Stufe|Schritt|Teil|ist|bin|war|als) $/iu;
/** What the parts are of: "jeder fünfte Tisch" counts nobody. */
const NOUN = /^ (?:[a-zß-ž]{3,20}e[nr]? )?([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,40})/u;
/** A share that somebody only feels. */
const FELT = /(?<![A-Za-zÀ-ž])(?:gefühlt|gefühlter|wohl) $/iu;
/** How far behind a share the noun may stand that it is one of, in UTF-16 units. */
const POPULATION_REACH = 90;
/** How far a figure in words or what makes it rough may reach back, in UTF-16 units. */
const WORDS_BEFORE = 18;

/** "8 von 10 Betrieben", "jeder dritte Betrieb". */
export function* findPartsOfTen(text: string): Generator<FactMention> {
  for (const { 0: raw, 1: whole = '', index } of allMatches(OUT_OF, text)) {
    const part = PART_BEFORE.exec(text.slice(Math.max(0, index - WORDS_BEFORE), index))?.[0];
    if (part === undefined) continue;
    const value = Math.round((numberOfWord(part.toLowerCase()) / numberOfWord(whole)) * 100);
    const [start, end] = [index - part.length, index + raw.length];
    const behind = text.slice(end, end + POPULATION_REACH);
    const noun = NOUN.exec(behind)?.[1];
    const isOne = /^eine/iu.test(part);
    const isShare = noun === undefined ? WHOLE.test(whole) && !isOne : isOfMarket(noun.toLowerCase(), isOne);
    const isNoPart = NO_PART.test(text.slice(Math.max(0, start - WORDS_BEFORE), start));
    if (value <= 100 && isShare && !isNoPart && !PAID_SO.test(behind))
      yield statisticMention(text, start, end, shareOf(text, start, value, populationAt(behind)));
  }
  for (const { 0: raw, 1: part = '', index } of allMatches(EVERY, text)) {
    const end = index + raw.length;
    const value = SHARES.get(part.toLowerCase()) ?? Math.round(100 / Number(part.slice(0, -1)));
    const isFelt = FELT.test(text.slice(Math.max(0, index - WORDS_BEFORE), index));
    const behind = text.slice(end, end + POPULATION_REACH);
    const noun = NOUN.exec(behind)?.[1];
    const isOther = (noun !== undefined && !isCountedOne(noun.toLowerCase())) || PAID_SO.test(behind);
    if (value > 0 && value <= 50 && !isFelt && !isOther)
      yield statisticMention(text, index, end, shareOf(text, index, value, populationAt(behind)));
  }
}

/** Whether a share of these is one of a market; one of the colleagues is one of a house. */
function isOfMarket(noun: string, isOne: boolean): boolean {
  return countedUnit(noun) !== undefined || (!isOne && PEERS.test(noun));
}

/** Who work in an occupation, though nobody counts them by this name. */
const PEERS = /(?:kräften|kolleg(?:en|innen))$/u;
