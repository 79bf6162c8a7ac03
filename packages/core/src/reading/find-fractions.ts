import { allMatches } from './all-matches.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { numberOfWord } from './number-of-word.ts';
import { PAID_SO } from './paid-so.ts';
import { roughFrom } from './rough-from.ts';
import { statisticMention } from './statistic-mention.ts';

/** "Drittel", and the lower figure of "2/3". */
const PART_NOUN = /Hälfte|Drittel|Viertel|Fünftel|Zehntel|[2-5](?<=(?<![\d/.,])[1-4]\/[2-5])(?![\d/.,])/g;
const TIMES =
  /(?<![A-Za-zÀ-ž])(?:die|eine[mrn]?|ein|zwei|drei|vier)(?: (?<hedge>knapp|gut|voll)e[snrm]?)? $|[1-4]\/$/iu;
const OF_ALL = /^(?: [a-zß-ž]{3}| (?:Frauen|Männer)(?![A-Za-zÀ-ž])|[.,]| (?:ab|an|in)(?![A-Za-zÀ-ž]))/u;
const PARTS: ReadonlyMap<string, number> = new Map([
  ['hälfte', 2],
  ['drittel', 3],
  ['viertel', 4],
  ['fünftel', 5],
  ['zehntel', 10],
]);
/** What makes a fraction one of people or companies. */
const COUNTED =
  /beschäftigt|unternehmen|betriebe|firmen|personen|menschen|(?:fach|arbeits)kräfte|davon|befragt|stellen|kolleg|frauen|männer|weiblich|mitarbeite|azubi|auszubildend|lernende|absolvent|belegschaft|(?<![A-Za-zÀ-ž])(?:rente|pension|ruhestand)|teilzeit|jahrgang|ausgelernt|lebt|wechselt|plätze|arbeite[nt](?![A-Za-zÀ-ž])|angestellt|freiberuflich|selbst(?:st)?ändig|befristet|(?:älter|jünger) als|(?:anwält|praxen|kanzlei|nachwuchs|studier|bewerb|agentur|mitglied)/iu;
/** A sum that is shared: "2.300 Euro, die Hälfte davon zahlt der Betrieb". */
const OF_SUM = /\d ?(?:€|euro|franken|chf)(?![A-Za-zÀ-ž])[^\d.;!?\n]{0,30}$/iu;
const TIMES_REACH = 14;
/** Adjectives that make a fraction rough: "ein knappes Drittel". */
const ROUGHLY: ReadonlySet<string> = new Set(['knapp', 'gut']);
const DIGIT = /\d/u;
const LETTER = /[A-Za-zÀ-ž]/u;
/** Parts of time and money. */
const OF_TIME =
  /^ (?:der|des|von|meiner|unserer|seiner|ihrer) (?:[A-ZÀ-ÞĀ-Ž]?[A-Za-zÀ-ž]{0,20}(?:zeit|woche|tag(?:e?s)?|jahre?s?|monate?s?|stunden?|kosten|gehalt(?:e?s)?|lohne?s?|arbeit|ausbildung|lehre|studiums|umsatze?s))(?![A-Za-zÀ-ž])/iu;
/** How far around a share the words may stand that say what it is one of, in UTF-16 units. */
const SHARE_REACH = 60;

/** "davon ein Viertel", "mehr als die Hälfte". */
export function* findFractions(text: string): Generator<FactMention> {
  for (const { 0: part, index: at } of allMatches(PART_NOUN, text)) {
    const end = at + part.length;
    const behind = text.slice(end, end + SHARE_REACH);
    const multiple = TIMES.exec(text.slice(Math.max(0, at - TIMES_REACH), at));
    const times = multiple?.[0] ?? '';
    if (!OF_ALL.test(behind) || (times === '' && LETTER.test(text[at - 1] ?? ''))) continue;
    const index = at - times.length;
    const before = text.slice(Math.max(0, index - SHARE_REACH), index);
    const [ahead = ''] = /^[^.;!?\n]{0,60}/u.exec(behind) ?? [];
    const [led = ''] = /[^.;!?\n]{0,60}$/u.exec(before) ?? [];
    if (
      OF_TIME.test(ahead) ||
      IN_FIGURES.test(ahead) ||
      OF_SUM.test(led) ||
      (EARNED.test(led) && MONEY.test(behind)) ||
      PAID_SO.test(behind) ||
      !((!DIGIT.test(part) && COUNTED.test(led + ahead)) || isOfMany(ahead))
    )
      continue;
    const many = /^(?:zwei|drei|vier|[1-4])/iu.exec(times)?.[0].toLowerCase() ?? 'ein';
    const value = (numberOfWord(many) * 100) / (PARTS.get(part.toLowerCase()) ?? Number(part));
    if (value > 100) continue;
    const rough = roughFrom(text, index);
    const isRough = rough !== undefined || ROUGHLY.has(multiple?.groups?.['hedge']?.toLowerCase() ?? '');
    const share = { label: 'Anteil', value: Math.round(value), unit: 'percent' } as const;
    yield statisticMention(text, rough ?? index, end, { ...share, ...(isRough ? { approximate: true } : {}) });
  }
}

/** "fast die Hälfte der Betriebe (48 %)": the same in figures, which is read instead. */
const IN_FIGURES = /^[^(]{0,40}\(\d{1,2}(?:,\d)? ?(?:%|Prozent)\)/u;
/** "verdient die Hälfte unter 45.000 Euro" tells of pay. */
const EARNED = /verdien|bekomm|erhält|erhalten/iu;
const MONEY = /\d ?(?:€|euro|eur|franken)/iu;
const OF_NOUN = /^ (?:der|aller|unserer|seiner|ihrer|meiner) (?:[a-zß-ž]{3,20} )?([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40})/u;

/** "ein Drittel der Lernenden". */
function isOfMany(ahead: string): boolean {
  const noun = OF_NOUN.exec(ahead)?.[1];
  return noun !== undefined && countedUnit(noun.toLowerCase()) !== undefined;
}
