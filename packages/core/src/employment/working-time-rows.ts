import { decimalOf, rangeOfWords } from '../reading/bound-words.ts';
import { isNegated } from '../reading/negation.ts';
import type { HintedPhraseRow, PhraseContext } from '../reading/phrase-row.ts';
import type { Employment } from './employment.ts';

const unlessNegated =
  (meaning: Employment) =>
  (context: PhraseContext): Employment | undefined =>
    isNegated(context) ? undefined : meaning;

/** A figure before its sign; the sign alone would stop the reader at each of a row of them. */
const SHARES = '#%|# %|#-%|#prozent|# prozent|#-prozent';

/** Full time and part time. @see § 2 TzBfG */
export const WORKING_TIME_ROWS: readonly HintedPhraseRow<Employment>[] = [
  {
    words: 'vollzeit|voll-zeit|teilzeit|teil-zeit',
    pattern:
      /(?:voll|teil)-?(?:zeit)?-?\s?(?:\/|\||,|&|\+|und|oder|bzw\.?|u\.|o\.)\s?(?:auch |ggf\. |gerne |in ){0,2}(?:voll|teil)-?zeit[a-zäöüß]{0,20}/g,
    meaning: unlessNegated({ time: ['full', 'part'] }),
    example: 'Voll-/ Teilzeit',
  },
  {
    words: 'full|_vz|#vz|_tz|#tz',
    pattern:
      /full(?:-|\s)?(?:time)?\s?(?:\/|or|and|&)\s?part(?:-|\s)?time|(?<![a-zäöüß])(?:vz|tz)\s?(?:\/|oder|und|o\.)\s?(?:vz|tz)(?![a-zäöüß])/g,
    meaning: { time: ['full', 'part'] },
    example: 'Full- or part-time',
  },
  {
    words: 'zeitäquivalent|zeitstudi',
    pattern: /(?:voll|teil)zeit(?:äquivalent|studi)[a-zäöüß]{0,20}/g,
    meaning: undefined,
    example: 'zwei Vollzeitäquivalente',
  },
  {
    words: 'teilzeitgeeignet|teilzeitfähig|teilbar',
    pattern: /teilzeit(?:geeignet|fähig)[a-zäöüß]{0,20}|(?<![a-zäöüß])teilbar(?![a-zäöüß])/g,
    meaning: { time: ['full', 'part'] },
    example: 'Die Stelle ist teilzeitgeeignet',
  },
  {
    words: 'vollzeit|full time|full-time|fulltime|_vz|#vz|ganztags',
    pattern: /vollzeit(?!nah)[a-zäöüß]{0,20}|full[- ]?time|(?<![a-zäöüß])vz(?![a-zäöüß])|ganztags(?:stelle)?/g,
    meaning: unlessNegated({ time: ['full'] }),
    example: 'in Vollzeit',
  },
  {
    words: 'vollzeitnah|teilzeit|part time|part-time|parttime|_tz|#tz|halbtags',
    pattern:
      /vollzeitnahe?[nr]?(?: teilzeit)?|teilzeit[a-zäöüß]{0,20}|part[- ]?time|(?<![a-zäöüß])tz(?![a-zäöüß])|halbtags(?:stelle)?/g,
    meaning: unlessNegated({ time: ['part'] }),
    example: 'Teilzeitstelle',
  },
  {
    words:
      'viertag|vier-tag|vier tag|vierday|vier-day|vier day|4tag|4-tag|4 tag|4day|4-day|4 day|four|an vier tagen|an 4 tagen',
    pattern:
      /(?:vier|4)[- ]?(?:tage?|day)s?[- ]?(?:woche|week)|four[- ]day[- ]week|an (?:vier|4) tagen(?: (?:pro|in der|die) woche)?/g,
    meaning: unlessNegated({ fourDayWeek: true }),
    example: '4-Tage-Woche möglich',
  },
  {
    words: `${SHARES}|#v.h.|# v.h.|#v. h.|# v. h.`,
    pattern:
      /(?<low>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|prozent|v\.\s?h\.)(?:ige)?\s?(?:einer |der |von |of a )?(?:(?:vollzeit|full[- ]?time)[a-zäöüß]{0,20}|(?:(?:regelmäßig|wöchentlich|tariflich|durchschnittlich|üblich|voll)en ){1,3}(?:wochen)?arbeitszeit(?: eine[rs] voll[bz][a-zäöüß]{0,20})?)/g,
    meaning: ({ groups }) => workloadOf(groups),
    example: '60 % einer Vollzeitstelle',
  },
  {
    words:
      '#vzä|# vzä|-vzä|#vk|# vk|-vk|#fte|# fte|-fte|#stelle|# stelle|-stelle|#vollzeitä|# vollzeitä|-vollzeitä|#vollkr|# vollkr|-vollkr',
    pattern:
      /(?<![\d.,])(?<low>0[.,]\d{1,3}(?=\s?-?stelle)|(?:0[.,]\d{1,3}|1(?:[.,]0{1,2})?)(?!\s?-?stelle))\s?-?(?:vzä|vk|fte|stellen?|vollzeitäquivalente?|vollkräfte?|vollkraft)(?![a-zäöüß])/g,
    meaning: ({ groups }) => workloadOf({ low: String(Math.round(decimalOf(groups['low'] ?? '') * 1000) / 10) }),
    example: '0,5 VZÄ',
  },
  {
    words: 'vzä|_vk|fte|vollzeitäquivalent',
    pattern:
      /(?<![a-zäöüß])(?:vzä|vk|fte|vollzeitäquivalente?)(?:: ?| von | )(?<low>0[.,]\d{1,3}|1[.,]0{1,2})(?!\d|[.,]\d)/g,
    meaning: ({ groups }) => workloadOf({ low: String(Math.round(decimalOf(groups['low'] ?? '') * 1000) / 10) }),
    example: 'VZÄ 0,5',
  },
  {
    words: 'halbe|hälfte|dreiviertel|drei viertel',
    pattern:
      /(?:(?<three>drei ?viertel)|halbe[nr]?|hälfte)[ -]?(?:(?:einer |der )?(?:vollzeit(?:stelle|arbeit(?:szeit)?)|vollen (?:stelle|arbeitszeit))|(?:plan)?stellen?)(?![a-zäöüß])/g,
    meaning: ({ groups }) => workloadOf({ low: groups['three'] ? '75' : '50' }),
    example: 'halbe Stelle',
  },
  {
    words: 'pensum|beschäftigungsgrad|beschäftigungsumfang|stellenumfang|anstellungsgrad|stellenprozent|workload',
    pattern:
      /(?:(?:arbeits)?pensum|beschäftigungs(?:grad|umfang)|stellenumfang|anstellungsgrad|stellenprozente?|workload)(?:\s?[:(]|\s(?:von|beträgt|of)){0,2}\s?(?<lead>(?:(?:ab|bis|zu|von|mind\.|mindestens|max\.|maximal|ca\.)\s){0,2})(?<low>\d{1,3})\s?(?:%|prozent)?\s?(?:(?:-|bis|oder|\/)\s?(?<high>\d{1,3}))?(?:\s?(?:%|prozent)|(?![\d.,]|\s?(?:std|stund|wochenst|h(?![a-z]))))/g,
    meaning: ({ groups }) => pensumOf(groups),
    example: 'Pensum 80-100%',
  },
  {
    words: SHARES,
    pattern: /(?<![\d.,])(?<low>\d{2})\s?%?\s?(?:-|bis)\s?(?<high>\d{2,3})\s?(?:%|prozent)/g,
    meaning: ({ groups, before, after }) => (isOtherShare(before, after) ? undefined : pensumOf(groups)),
    example: 'Pflegefachfrau HF 60–80 %',
  },
  {
    words: '#%|# %',
    pattern: /(?<![\d.,])(?<low>\d{2,3})\s?%(?:[- ]anstellung)?/g,
    lead: /(?:ab|mind\.?|mindestens|bis zu|max\.?|maximal|höchstens) $/,
    meaning: (context) => (isWorkload(context) ? pensumOf({ ...context.groups, lead: context.lead }) : undefined),
    example: 'Sachbearbeiter (60 %)',
  },
  {
    words: SHARES,
    pattern: /(?<![\d.,])(?<low>\d{2,3})\s?-?(?:%|prozent)-?\s?(?:ige )?(?:stelle|position|job)/g,
    meaning: ({ groups }) => workloadOf(groups),
    example: 'eine 50%-Stelle',
  },
];

type Figures = Readonly<Record<string, string | undefined>>;

/** A share of a full-time post: below 100 % it is part time. */
function workloadOf({ low = '' }: Figures): Employment {
  const share = decimalOf(low);
  return { time: [share < 100 ? 'part' : 'full'], workload: { min: share, max: share } };
}

function pensumOf({ low = '', high, lead = '' }: Figures): Employment | undefined {
  const range = rangeOfWords({ low, high, lead });
  return Math.max(range.min ?? 0, range.max ?? 0) > 100 ? undefined : { workload: range };
}

/** Shares of something else than of full time. */
const OTHER_SHARE_AFTER =
  /^\s?\(?(?:der |des |im |vom |an |in |ige[rns]? )?(?:präsenz|vor ort|remote|home|mobil|büro|office|provision|bonus|zuschuss|rabatt|reise|gehalt|weiter|arbeitgeber|zufried|auf |mehr |deiner|ihrer|eurer|unserer|erneuerbar|travel|frisch|öko)/;
const OTHER_SHARE_BEFORE =
  /(?:remote|home-?office|rabatt|zuschuss|bonus|provision|zuschlag|reise[a-zäöüß]{0,20}|travel|zulage|weitere|(?<![a-z])um(?![a-z]))[a-z-]{0,20}:?\s(?:von |bis |zu |ca\. ){0,2}$/;

function isOtherShare(before: string, after: string): boolean {
  return OTHER_SHARE_AFTER.test(after) || OTHER_SHARE_BEFORE.test(before);
}

const WORKING_TIME_BEFORE =
  /(?:teil-?zeit|voll-?zeit|(?:part|full)[- ]time|temporär|festanstellung|befristet)[a-zäöüß]{0,8}(?: ?:)? (?:mit |zu )?$/;

/** What all of is given, beside full time itself: "in Vollzeit mit 100 % Einsatz". */
const ALL_OF_ANOTHER =
  /^ ?(?!(?:oder|und|or|and|in|im|am|an|bei|ab|als|mit|at|with|from|möglich|gesucht|(?:un)?befristet|[a-zäöüß]{0,12}pensum|stelle|anstellung|beschäftigung|arbeitszeit|position|of|vollzeit|teilzeit)(?![a-zäöüß]))[a-zäöüß]/;

/** A share beside a word of working time, or as a field: in brackets, between separators, at an end; never "zu 100 % für dich da". */
function isWorkload({ groups, before, after }: PhraseContext): boolean {
  if (isOtherShare(before, after)) return false;
  const isField = /(?:^|[(|,/\n]|\s-)\s?$/.test(before) && /^\s?(?:$|[)|,/(\n]|-\s|-?stelle)/.test(after);
  if (isField) return true;
  return WORKING_TIME_BEFORE.test(before) && !(groups['low'] === '100' && ALL_OF_ANOTHER.test(after));
}
