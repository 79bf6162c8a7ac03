import type { Range } from '../posting/range.ts';
import { rangeOfWords } from '../reading/bound-words.ts';
import { isNegated } from '../reading/negation.ts';
import type { HintedPhraseRow, PhraseContext, PhraseGroups } from '../reading/phrase-row.ts';
import type { Employment } from './employment.ts';

const WEEK = /^(?:(?:in der|pro|je|die|per|a|\/|-)?\s?-?(?:woche|wo\.?|week|w)|wöchentlich|weekly|p\.\s?w)/;
const MONTH = /^(?:(?:im|pro|je|per|a|\/)?\s?(?:mon|mtl))/;

/** Hours that are neither a week's nor a month's. */
const OTHER_HOURS =
  /(?:innerhalb|binnen|within|nach|alle|seit|uhr|gegen)\s(?:von\s|weniger\s)?$|(?:mon|diens|mitt|donners|frei|sams|sonn)(?:tags?|woch)s?:?\s(?:je\s)?$|\d\s?[x×]\s?$|(?:tage?n?|abende?n?|schichten|woche)\s(?:zu )?(?:je|à)\s$/;
/** "24-Stunden-Dienst", "8-Stunden-Schichten". */
const ROUND_THE_CLOCK = /^-? ?(?:dienst|betrieb|schicht|service|betreuung|pflege|notdienst)/;
const TIME_WORD =
  /voll-?zeit|teil-?zeit|arbeitszeit|pensum|umfang|stelle|woche|werkstud|student|aushilf|job|befrist|part|full|arbeit|\b[tv]z\b/;

/** "Arbeitszeit wöchentlich: 38,5". */
const HOURS_NOUN = /(?:arbeitszeit|stunden(?:zahl)?|std\.?)\s$/;

/** Words before a figure that say which end of a range it is, or that it is rough. */
const LEAD =
  /(?:(?:ab|von|zwischen|zw\.|mindestens|mind\.?|min\.?|minimum|wenigstens|bis|bis zu|maximal|max\.?|höchstens|unter|über|mehr als|weniger als|nicht|no|from|at least|up to|between|more than|less than|ca\.?|circa|etwa|rund|approx\.?)\s{0,2}){1,2}$/;

/** Hours of work in a week or a month. A bare figure of hours counts only where the words around speak of working time. */
export const HOURS_ROWS: readonly HintedPhraseRow<Employment>[] = [
  {
    words: 'stunden|std|hour|#hr|# hr|-hr|- hr|+hr|+ hr|#h|# h|-h|- h|+h|+ h',
    pattern:
      /(?<![\d.,])(?<low>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:h|std\.?|stunden)?\s?-?\s?(?:, \d{1,3}(?:[.,]\d{1,2})?(?=,? (?:\d|oder|und|or|and))){0,3}\s?(?:(?:-|bis|oder|und|[uo]\.|\/|to|or|and|,(?=\s?(?:max|höchst|bis)))\s?-?(?:zu\s|max\.\s|maximal\s|höchstens\s|bis\s){0,2}(?<high>\d{1,3}(?:[.,]\d{1,2})?))?\s?(?<plus>\+)?\s?-?\s?(?<unit>wochen-?(?:arbeits)?stunden|wochenstd\.?|wstd\.?|stunden|std\.?|h(?![a-zäöüß])|hours?|hrs?\.?)(?:\s?(?<open>oder weniger|oder mehr|und mehr|or more|or less))?\)?\s?-?\s?(?:basis\s)?(?<per>(?:(?:in der|pro|je|die|per|a|im|am|\/)\s?)?(?:woche|wo\.|wo(?![a-zäöüß])|w(?![a-zäöüß])|week|monat|month|mon\.|mtl\.|tag|day|schicht|jahr)|wöchentlich|wtl\.|weekly|monatlich|monthly|täglich|p\.\s?w\.?)?(?:\s?(?<openBehind>oder weniger|oder mehr|und mehr|or more|or less))?/g,
    lead: LEAD,
    meaning: hoursOf,
    example: '35–40 Std./Woche',
  },
  {
    words: 'arbeitszeit|wochenstunden|hour|waz|wöchentlich|std|stunden|monatlich',
    pattern:
      /(?:wochenarbeitszeit|wöchentliche[nr]? (?:regel)?arbeitszeit|wochenstunden(?:zahl)?|weekly hours|waz|(?<adverb>wöchentlich|(?<monthly>monatlich))|(?:std\.?|stunden(?:zahl)?|hours) ?(?:\/|pro|je|per) ?(?:woche|week)\)?|(?:hours|stunden|std\.)(?=: ?[\d,.-]{1,9} ?(?:\/|pro|per|a) ?(?:woche|week))|(?<month>monatliche[nr]? (?:regel)?arbeitszeit|stunden(?=: ?[\d,.-]{1,9} ?(?:\/|pro|im) ?mon)|(?:stunden(?:zahl)?|std\.|hours) ?(?:\/|pro|im|per|a) ?(?:monat|month)(?=:)))(?:\s?[:(]|\s(?:von|beträgt|liegt bei|of|in)){0,2}\s?(?<before>(?:(?:ab|von|bis|zu|mind\.|mindestens|max\.|ca\.)\s){0,2})(?<low>\d{1,3}(?:[.,]\d{1,2})?)(?:(?:\s?(?:h|std\.?|stunden))?\s?(?:-|bis|oder|\/)\s?(?<high>\d{1,3}(?:[.,]\d{1,2})?))?(?!\d|[.,]\d|\s?[%€])(?:\s?(?<unit>stunden|std\.?|h(?![a-zäöüß])))?/g,
    meaning: regularHoursOf,
    example: 'Wochenarbeitszeit: 39 Stunden',
  },
  {
    words: 'stunden|hours',
    pattern:
      /(?<![a-zäöüß])(?<low>zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|fünfzehn|zwanzig|two|three|five|ten)(?: (?:bis|oder|to) (?<high>drei|vier|fünf|sechs|acht|zehn|zwölf|fünfzehn|zwanzig|three|five|ten))? (?:stunden|hours) (?:pro|in der|die|je|per|a) (?:woche|week)/g,
    lead: LEAD,
    meaning: ({ groups, lead }) => hoursPer(WEEK_LENGTH, rangeOf(groups, lead)),
    example: 'zwei Stunden pro Woche',
  },
];

/** A span of time that hours are stated for, and the most hours that it can hold. */
interface HoursLength {
  readonly key: 'hoursPerWeek' | 'hoursPerMonth';
  readonly most: number;
}
const WEEK_LENGTH: HoursLength = { key: 'hoursPerWeek', most: 80 };
const MONTH_LENGTH: HoursLength = { key: 'hoursPerMonth', most: 250 };

function hoursOf(context: PhraseContext): Employment | undefined {
  const { groups, lead, before } = context;
  const range = rangeOf(groups, lead);
  const per = groups['per'] ?? (/^w/.test(groups['unit'] ?? '') ? 'woche' : '');
  if (OTHER_HOURS.test(before + lead) || ROUND_THE_CLOCK.test(context.after) || isNegated(context)) return undefined;
  if (MONTH.test(per)) return hoursPer(MONTH_LENGTH, range);
  if (WEEK.test(per)) return hoursPer(WEEK_LENGTH, range);
  return per === '' && isWorkingTime(context, range) ? hoursPer(WEEK_LENGTH, range) : undefined;
}

function hoursPer({ key, most }: HoursLength, range: Range): Employment | undefined {
  return (range.max ?? range.min ?? 0) > most ? undefined : { [key]: range };
}

/** Hours behind their noun; an adverb alone may count anything: "monatlich 14 Gehälter". */
function regularHoursOf({ groups, before }: PhraseContext): Employment | undefined {
  const isOfHours = groups['adverb'] === undefined || groups['unit'] !== undefined || HOURS_NOUN.test(before);
  if (!isOfHours) return undefined;
  const length = (groups['month'] ?? groups['monthly']) === undefined ? WEEK_LENGTH : MONTH_LENGTH;
  return hoursPer(length, rangeOf(groups, groups['before']));
}

/** A figure that stands as a field of its own, or beside a word of working time. */
function isWorkingTime({ before, after }: PhraseContext, { min, max = min ?? 0 }: Range): boolean {
  if (max < 4 || (min ?? max) > 48) return false;
  const isField = /(?:^|[(|,/:\n]|\s-)\s?$/.test(before) && /^\s?(?:$|[)|,/(\n.]|-\s)/.test(after);
  return (
    isField ||
    TIME_WORD.test(before) ||
    /^[^.]{0,20}(?:voll-?zeit|teil-?zeit|arbeiten|woche|stelle|contract|vertrag)/.test(after)
  );
}

function rangeOf({ low = '', high, open, openBehind, plus }: PhraseGroups, lead = ''): Range {
  return rangeOfWords({ low, high, lead, open: plus ?? open ?? openBehind });
}
