import { GENDER_NOTES } from './gender-note-rows.ts';
import type { JobTitle } from './job-title.ts';
import { figuresOf } from './title-figures.ts';

/** What a part of a title says besides the role. */
export type TitleParts = { readonly [Key in Exclude<keyof JobTitle, 'role' | 'raw'>]?: JobTitle[Key] | undefined };

/**
 * A part with a form of its own, wherever it stands: its words, on plain text, and what they say; nothing for advert words.
 * What must stand in a title for the pattern to be worth trying may stand third.
 */
export type TitlePartRow = readonly [
  pattern: RegExp,
  says?: ((groups: readonly (string | undefined)[]) => TitleParts) | undefined,
  trigger?: RegExp,
];

const DIGIT = /\d/;

/** Parts of a title besides rank, role, focus and place. */
export const TITLE_PART_ROWS: readonly TitlePartRow[] = [
  ...GENDER_NOTES.map(
    (pattern): TitlePartRow => [
      pattern,
      ([note]) => ({ genderNote: note?.replace(/\s{0,2}([/|,.\\:_-])\s{0,2}/g, '$1') }),
    ],
  ),
  // Ref.-Nr. AB-1234, Kennziffer 2027-115, Job-ID: R0012345, #48151
  [
    /(?:\b(?:\p{L}{2,14}\.?-?\s?(?:nr|nummer|id|code)|(?:ref|kenn)\p{L}{0,6})\.?\s?:?\s?|#)((?=[\p{L}\d/_.-]{0,20}\d)[\p{L}\d](?:[\p{L}\d/_.-]{0,24}[\p{L}\d])?)/giu,
    ([, reference]) => ({ reference }),
    DIGIT,
  ],
  // 100% remote, Homeoffice möglich, remote possible; not Hybrid Cloud
  [
    /(?:(?:bis zu )?(?:\d\d-)?\d{2,3}\s?% |fully? |voll |komplett |teilweise )?(?<!\p{L})(?:remote|home-?\s?office|hybrid|mobiles arbeiten)(?!\p{L}|[- ](?:sens|supp|cloud|serv|acc|hand))(?:[- ](?:work|only|option))?(?: (?:möglich|possible))?/giu,
    ([remote]) => ({ remote }),
    /remote|home|hybrid|mobiles/iu,
  ],
  // ab 3.200 € brutto, 60-75k, 17,50 €/h; 20-30 Std./Woche, ab 25h; Pensum 60-80 %; 3.000 € Startprämie
  [
    /(?:\b(ab|von|bis zu|bis|mindestens|mind\.?|min\.|über|max\.|maximal|ca\.|pensum:?)\s?)?(?:(€|eur|chf)\s?)?(?<![\d.,])(\d{1,3}(?:[.' ]\d{3}|\d{0,3})(?:[.,]\d\d?)?)(?:,--?)?\s?(k)?\s?(?:h|std\.?|%|€)?\s?(?:(?:-|bis|oder)\s?(\d{1,3}(?:[.' ]\d{3}|\d{0,3})(?:,\d\d?)?)(?:,--?)?\s?(k)?)?\s?-?\s?(%|€|euro|eur|chf|(?<=k)|(?:wochen)?stunden|std\.?|h|hours|hrs)(?!\p{L})(?:\s?(brutto|netto))?(?:\s?-?(?:\/|pro|im|in der|die)?\s?(h|std|stunde|tag|woche|week|monat|jahr)\p{L}{0,2}\.?(?!\p{L}))?( \p{L}{0,20}(?:prämie|bonus)\p{L}{0,9})?(?!-\p{L})/giu,
    figuresOf,
    DIGIT,
  ],
  // EG 11 TV-L, TVöD-SuE S 8b, E13 TV-L
  [
    /\b(?:[espw] ?\d\d?[abc]? )?(?:tvöd|tv-[lhv]|avr|eg|entgeltgruppe)(?!\p{L})(?:[ -](?:vka|bund|sue|[abekpsw]?g? ?\d{0,2}[abc]?)(?!\p{L})){0,3}/giu,
  ],
  // 6 Monate, 4-Tage-Woche, 30 Tage Urlaub
  [/\b\d\d?[- ](?:tag|woche|monat|month)[\p{L}-]{0,9}(?: urlaub)?/giu],
  // ab sofort, zum 01.10.2027, Herbst 2027
  [
    /(?:\b(?:ab(?: \p{L}{3,9})?|per|zum|start|beginn|herbst|sommer|im)\s)?(?:\bsofort|nächstmöglich\p{L}{0,3}(?: zeitpunkt)?|(?<!\d)\d{1,2}\.\s?(?:\d{1,2}\.\d{0,4}|\p{L}{3,9}(?: 20\d\d)?)|\b20[2-4]\d(?:\/\d{2,4})?)(?![\p{L}\d])/giu,
    undefined,
    /\d|sofort|nächstm/iu,
  ],
  // Koch gesucht; Koch | Firmenwagen; Koch mit Aussicht auf Leitung; Wir suchen Dich!; Stellenangebot: Koch; zuverlässiger Koch
  [
    /\b(?:dringend |wird |werden )?(?:gesucht|zu besetzen|firmenwagen|dienstwagen)(?!\p{L})|^.{1,40} aufgepasst| mit (?:option|aussicht) auf [^,(\x80]{1,40}/giu,
  ],
  [
    /^(?:(?:wir suchen|suchen?|werde|(?:stellen|job)an(?:gebot|zeige)|job|stelle)(?: (?:dich|sie|euch|ein(?:en?)?|unsere?r?|als)){0,3}|(?:zuverlässig|engagiert|motiviert|freundlich)e[rn]?)[\s:!]/giu,
  ],
  [/(?<!^)\b(?:auch |für |als ){0,2}(?:quer|wieder)einst\p{L}{0,12}(?: (?:sind )?(?:willkommen|möglich))?/giu],
  [/(?:german|english|deutsch|englisch)(?:[- ]speak\p{L}{2,3}|-?sprachig\p{L}{0,2}|kenntnisse)/giu],
  [/[^\P{So}°]{1,20}|\*{2,9}|\+{3,9}/gu],
];
