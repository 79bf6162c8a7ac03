/** A title with something taken off. */
export interface ReducedTitle {
  readonly rest: string;
  /** What was taken off. */
  readonly extras: readonly string[];
}

/**
 * A job title without what does not belong in the title of a posting's markup: pay, date, address, reference, employer.
 * Words that {@link CALL} to action stay.
 *
 * Seniority, gender note, grammatical form, place name, hours and workload are no extra content.
 *
 * @param title - Title as stated.
 * @param employer - Name of the employer, if known.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting "title"
 */
export function withoutExtras(title: string, employer?: string): ReducedTitle {
  const extras: string[] = [];
  let rest = title.slice(0, LONGEST_TITLE);
  for (const [pattern, needs = DIGIT] of ROWS) {
    if (needs.test(rest)) rest = rest.replace(pattern, (raw) => (needs.test(raw) ? taken(extras, raw) : raw));
  }
  return { rest: withoutEmployer(rest, employer, extras) + title.slice(LONGEST_TITLE), extras };
}

/**
 * A job title without its extra content: "Medienmanagerin (m/w/d) – Ref. 4711" becomes "Medienmanagerin (m/w/d)".
 * A title that would lose all its words stays as it is.
 *
 * @param title - Title as stated.
 * @param employer - Name of the employer, if known.
 */
export function withoutExtraContent(title: string, employer?: string): string {
  const rest = withoutExtras(title, employer).rest.replace(CALL, ' ');
  const reduced = tidied(rest);
  return rest === title || !/\p{L}{3}/u.test(reduced) ? title : withoutExtraContent(reduced, employer);
}

/** What stands in place of a part that is taken off. */
function taken(extras: string[], part: string): string {
  extras.push(part);
  return ' ';
}

/** The title without empty brackets and without separators that separate nothing. */
export function tidied(title: string): string {
  return title
    .replace(/[\s,;|–-]{1,9}(?=[)\]])|(?<=[([])[\s,;|–-]{1,9}/g, '')
    .replace(/\(\)|\[\]|\s{1,99}/g, ' ')
    .replace(/( [-–—|•·,;:/]?){2,9}(?= )/g, '$1')
    .replace(/^[\s\-–—|•·,;:/!]{1,99}|[\s\-–—|•·,;:/]{1,99}$| (?=[,;:])/g, '');
}

/** Characters of a title that are looked at; what lies behind is left alone. */
const LONGEST_TITLE = 500;

/** One kind of wording. A match in which `needs` (a digit by default) finds nothing is none; most titles end there. */
type Row = readonly [pattern: RegExp, needs?: RegExp];

const DIGIT = /\d/;
const MONTH = '(?:J[aä]n|Feb|Mär|Apr|Mai|Ju[nl]|Aug|Sep|Okt|Nov|Dez)[a-z]{0,6}';
const DAY = `\\d\\d?\\. ?(?:\\d\\d?\\.|${MONTH})`;
const FROM = '(?:(?:ab|zum|per|bis|Start):? )';
const CURRENCY = '(?:€|Euro?|CHF)';
const AMOUNT = `(?:${CURRENCY} ?)?\\d{1,7}(?:[.'’ ]\\d{3}){0,2}(?:[.,][\\d-]{1,2})?(?: ?k(?!\\p{L}))?`;
const PAY_WORD = '(?:(?:\\p{L}{0,9}(?:gehalt|lohn)|ab|bis|zu|ca\\.|rund|von):? )';
const PER = '(?: ?(?:/|(?:pro|im|brutto|netto|p\\.|a\\.|Stunde|Std\\.|h|Tag|Woche|Monat(?:lich)?|Jahr)(?!\\p{L})))';
/** What stands before the number of a standard: "ISO 27001". */
const STANDARD = '(?:ISO|IEC|DIN|EN)[ /-]{0,3}';
const TOWN = '\\p{Lu}[\\p{L}.-]{1,30}';

/** Words that call to action. */
export const CALL =
  /\b(?:(?:jetzt|sofort|direkt|online) bewerben|(?:bewerben|bewirb|wir suchen) (?:Sie(?: sich)?|dich)(?: als| jetzt| online){0,2}|apply now|join our team|(?:dringend |ab sofort )?gesucht(?= ?[!.]|$))(?![a-zäöüß\d])(?: ?!{1,9})?/gi;

/** Pay, dates, addresses, references. Order matters: an amount, a date or a postal code is taken for no reference. */
const ROWS: readonly Row[] = [
  [
    RegExp(`${PAY_WORD}{0,3}${AMOUNT}(?: ?(?:-|–|bis) ?${AMOUNT})?(?: ?${CURRENCY})?${PER}{0,4}`, 'giu'),
    /€|Euro?|CHF|\d\d ?k(?!\p{L})/iu,
  ],
  [
    RegExp(
      `${FROM}?\\b(?:${DAY} ?(?:20)?\\d\\d|${MONTH} 20\\d\\d|20\\d\\d-\\d\\d-\\d\\d)\\b|${FROM}(?:${DAY}|20\\d\\d\\b)|\\(20\\d\\d\\)|\\b20\\d\\d(?= |$)(?<=(?:(?:Ausbildung|Praktikum)\\D{0,60}|[)|,–-]) .{4})`,
      'gi',
    ),
  ],
  [
    RegExp(
      `(?:, |\\bin )?(?<![\\p{L}\\d.])(?<!${STANDARD})(?:${TOWN}(?: ?[sS]tr(?:aße|asse|\\.)|weg|platz|allee) \\d{1,4}[a-z]?(?!\\p{L})|(?:(?:D-)?\\d{5}|(?:A|CH)-\\d{4}) ${TOWN})`,
      'gu',
    ),
  ],
  [
    /\b(?:(?:Ref|Job|Stellen|Req)\.?[- ]?(?:Nr|No|Nummer|ID|Code)|Ref(?:erenz)?|Kenn(?:ziffer|nummer|zahl)|Chiffre)\b\.? ?[:#]? ?(?=[\w./-]{0,20}\d)[\w./-]{1,25}|(?:\b(?:ID|Nr|No)\b[.:]? ?#?|#) ?\d{3,12}\b/gi,
  ],
  [
    /(?<!(?:ISO|IEC|DIN|EN)[ /-]{0,3})(?<![\w.,])(?:(?:[A-Z]{1,6}[-_/])?\d{5,12}(?:[-_/][A-Z\d]{1,8})?|[A-Z]{1,6}[-_]\d{4,12})(?![\w%])/g,
  ],
  [/\b(?:ab sofort\b(?! gesucht)|zum nächstmöglichen Zeitpunkt)/gi, /sofort|zum/i],
];

/** The legal form at the end of a name. */
const LEGAL_FORM = /,? (?:g?GmbH|AG|SE|KG|UG|e\. ?V\.)(?!\w).{0,20}$/;

/** What stands before an employer in a title: "bei" or a separator. */
const BEFORE_EMPLOYER = /(?:(?<!\w)(?:bei|at|für|by|@)(?: de[rmn]| die)? |(?<= )[–—|•,:(@[-] ?)$/;

/** What stands behind an employer that a title begins with. */
const BEHIND_EMPLOYER = /^ ?[–—|•:]|^ -/;

/** The employer's name counts where it stands apart: behind a separator or "bei", or at the start before a separator. */
function withoutEmployer(title: string, employer = '', extras: string[]): string {
  const full = employer.trim();
  let rest = title;
  for (const name of [full, full.replace(LEGAL_FORM, '')]) {
    const at = rest.indexOf(name);
    const behind = rest.slice(at + name.length);
    if (name.length < 3 || at < 0 || /^[\p{L}\d]/u.test(behind)) continue;
    const start = at === 0 && BEHIND_EMPLOYER.test(behind) ? 0 : rest.slice(0, at).search(BEFORE_EMPLOYER);
    if (start >= 0) rest = rest.slice(0, start) + taken(extras, rest.slice(start, at + name.length)) + behind;
  }
  return rest;
}
