import { allMatches } from './all-matches.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { numberOfWord } from './number-of-word.ts';
import { statisticMention } from './statistic-mention.ts';

/** "acht Krankenhäuser" that there are. What stands before the word is looked at behind it, which is fast. */
const WORD_COUNT =
  /([Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf)(?<=(?<!\p{L})\1) (?:\p{Ll}{3,20}e[nr]? )?(\p{Lu}[\p{L}-]{3,40})(?!\p{L})/gu;
/** "Sieben Hochschulen in Hessen bieten das Fach an". */
const OFFER = /^ (?:in|im|an) [^.;:!?\n]{3,40} (?:bieten|bilden|lehren|unterrichten)(?!\p{L})/u;
const THERE_ARE = /(?<!\p{L})(?:gibt es|gab es|es gibt|es gab|bestehen|existieren|zählt)[^.;:!?\n]{0,30}$/iu;
const STATED_REACH = 70;
const STATED_BEFORE_REACH = 80;

/** "In Tirol gibt es acht Krankenhäuser." */
export function* findWordCounts(text: string): Generator<FactMention> {
  for (const { 0: raw, 1: figure = '', 2: population = '', index } of allMatches(WORD_COUNT, text)) {
    const end = index + raw.length;
    const isThere = THERE_ARE.test(text.slice(Math.max(0, index - STATED_BEFORE_REACH), index));
    if (!isThere && !OFFER.test(text.slice(end, end + STATED_REACH))) continue;
    const unit = countedUnit(population.toLowerCase());
    if (unit !== 'companies' && unit !== 'institutions') continue;
    const value = {
      label: `Anzahl: ${population}`,
      value: numberOfWord(figure.toLowerCase()),
      unit,
      population,
    } as const;
    yield statisticMention(text, index, end, value);
  }
}
