import { rangeOfWords } from '../reading/bound-words.ts';
import type { PhraseContext, PhraseGroups, PhraseRow } from '../reading/phrase-row.ts';
import type { Employment } from './employment.ts';

const WEEK = /^(?:(?:in der|pro|je|die|per|a|\/|-)?\s?-?(?:woche|wo\.?|week|w)|wöchentlich|weekly|p\.\s?w)/;
const MONTH = /^(?:(?:im|pro|je|per|a|\/)?\s?(?:monat|month)|monatlich|monthly)/;

/** Hours that are neither a week's nor a month's. */
const OTHER_HOURS = /(?:innerhalb|binnen|within|nach|alle|seit|uhr|gegen)\s(?:von\s|weniger\s)?$/;
const TIME_WORD =
  /voll-?zeit|teil-?zeit|arbeitszeit|pensum|umfang|stelle|woche|werkstud|student|aushilf|job|befrist|part|full|arbeit/;

/** Hours of work in a week or a month. A bare figure of hours counts only where the words around speak of working time. */
export const HOURS_ROWS: readonly PhraseRow<Employment>[] = [
  {
    pattern:
      /(?<![\d.,])(?<lead>(?:(?:ab|von|zwischen|mindestens|mind\.?|min\.?|minimum|wenigstens|bis|bis zu|maximal|max\.?|höchstens|unter|über|mehr als|weniger als|from|at least|up to|between|ca\.?|circa|etwa|rund|approx\.?)\s{0,2}){0,2})(?<low>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:h|std\.?|stunden)?\s?-?\s?(?:(?:-|bis|oder|und|\/|to|or|and)\s?-?(?:zu\s|max\.\s|maximal\s){0,1}(?<high>\d{1,3}(?:[.,]\d{1,2})?))?\s?(?<plus>\+)?\s?-?\s?(?:wochen-?(?:arbeits)?stunden|wochenstd\.?|wstd\.?|stunden|std\.?|h(?![a-zäöüß])|hours?|hrs?\.?)(?:\s?(?<open>oder weniger|oder mehr|und mehr|or more|or less))?\)?\s?-?\s?(?<per>(?:(?:in der|pro|je|die|per|a|\/)\s?)?(?:woche|wo\.|wo(?![a-zäöüß])|w(?![a-zäöüß])|week|monat|month|tag|day|schicht|jahr)|wöchentlich|weekly|monatlich|monthly|täglich|im monat|am tag|im jahr|p\.\s?w\.?)?/g,
    meaning: hoursOf,
    example: '35–40 Std./Woche',
  },
  {
    pattern:
      /(?:wochenarbeitszeit|wöchentliche[nr]? (?:regel)?arbeitszeit|wochenstunden(?:zahl)?|weekly hours|waz)(?:\s?[:(]|\s(?:von|beträgt|liegt bei|of|in)){0,2}\s?(?<lead>(?:(?:ab|von|bis|zu|mind\.|mindestens|max\.|ca\.)\s){0,2})(?<low>\d{1,2}(?:[.,]\d{1,2})?)(?:\s?(?:h|std\.?|stunden))?(?:\s?(?:-|bis|oder|\/)\s?(?<high>\d{1,2}(?:[.,]\d{1,2})?))?(?:\s?(?:stunden|std\.?|h(?![a-zäöüß])))?/g,
    meaning: ({ groups }) => ({ hoursPerWeek: rangeOf(groups) }),
    example: 'Wochenarbeitszeit: 39 Stunden',
  },
  {
    pattern:
      /wöchentlich\s(?<lead>(?:(?:ab|bis|zu|mind\.|mindestens|max\.|ca\.)\s){0,2})(?<low>\d{1,2}(?:[.,]\d{1,2})?)(?:\s?(?:-|bis|oder)\s?(?<high>\d{1,2}(?:[.,]\d{1,2})?))?\s?(?:stunden|std\.?|h(?![a-zäöüß]))/g,
    meaning: ({ groups }) => ({ hoursPerWeek: rangeOf(groups) }),
    example: 'wöchentlich 20 Stunden',
  },
];

function hoursOf(context: PhraseContext): Employment | undefined {
  const { groups, before } = context;
  const range = rangeOf(groups);
  const top = range.max ?? range.min ?? 0;
  const per = groups['per'] ?? (/wochen|wstd/.test(groups['unit'] ?? '') ? 'woche' : '');
  if (OTHER_HOURS.test(before)) return undefined;
  if (MONTH.test(per) || /^im monat/.test(per)) return top <= 250 ? { hoursPerMonth: range } : undefined;
  if (WEEK.test(per)) return top <= 80 ? { hoursPerWeek: range } : undefined;
  return per === '' && isWorkingTime(top, context) ? { hoursPerWeek: range } : undefined;
}

function isWorkingTime(hours: number, { before, after }: PhraseContext): boolean {
  if (hours < 4 || hours > 48) return false;
  const isField = /(?:^|[(|,/:\n]|\s-)\s?$/.test(before) && /^\s?(?:$|[)|,/(\n.]|-\s)/.test(after);
  return isField || TIME_WORD.test(before) || /^[^.]{0,20}(?:voll-?zeit|teil-?zeit|zu arbeiten)/.test(after);
}

function rangeOf({ low = '', high, lead, open, plus }: PhraseGroups) {
  return rangeOfWords({ low, high, lead, open: plus ?? open });
}
