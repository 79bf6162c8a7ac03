/** What a job title in markup must not hold. */
export type ExtraContent = 'pay' | 'date' | 'address' | 'reference' | 'employer' | 'call-to-action';

/** A stretch of a title that holds such content. */
export interface ExtraPart {
  readonly kind: ExtraContent;
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of a job title that do not belong into the title of a posting's markup, in order and without overlap.
 *
 * Seniority, gender note, grammatical form, place name, hours and workload are no extra content.
 *
 * @param title - Title as stated.
 * @param employer - Name of the employer, if known.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting "title"
 */
export function extraContent(title: string, employer?: string): ExtraPart[] {
  const text = title.slice(0, LONGEST_TITLE);
  const parts: ExtraPart[] = [];
  for (const { kind, pattern } of ROWS) {
    for (const match of text.matchAll(pattern)) addPart(parts, kind, match.index, match[0]);
  }
  if (employer !== undefined) addEmployer(parts, text, employer);
  return parts.sort((a, b) => a.start - b.start);
}

/**
 * A job title without its extra content: "Medienmanagerin (m/w/d) – Ref. 4711" becomes "Medienmanagerin (m/w/d)".
 * A title that would lose all its words stays as it is.
 *
 * @param title - Title as stated.
 * @param employer - Name of the employer, if known.
 */
export function withoutExtraContent(title: string, employer?: string): string {
  const parts = extraContent(title, employer);
  if (parts.length === 0) return title;
  const rest = tidied(withoutParts(title, parts));
  if (!/\p{L}{3}/u.test(rest)) return title;
  return withoutExtraContent(rest, employer);
}

/** The title without these stretches. */
export function withoutParts(
  title: string,
  parts: readonly { readonly start: number; readonly end: number }[],
): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of parts) {
    rest += `${title.slice(from, start)} `;
    from = end;
  }
  return rest + title.slice(from);
}

/** The title without empty brackets and without separators that separate nothing. */
export function tidied(title: string): string {
  return title
    .replace(/[\s,;|–-]{1,9}(?=[)\]])|(?<=[([])[\s,;|–-]{1,9}/g, '')
    .replace(/\(\)|\[\]/g, ' ')
    .replace(/\s{1,99}/g, ' ')
    .replace(/( [-–—|•·,;:/]){2,9}(?= )/g, '$1')
    .replace(/ ([,;:])/g, '$1')
    .replace(/^[\s\-–—|•·,;:/!]{1,99}/, '')
    .replace(/[\s\-–—|•·,;:/]{1,99}$/, '');
}

/** Characters of a title that are looked at; what lies behind is left alone. */
const LONGEST_TITLE = 500;

const MONTH = '(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)';
const FROM = '(?:(?:ab|zum|per|bis|Start|Beginn|Eintritt|Arbeitsbeginn)(?: dem| zum| ab|:)? ?)';
const CURRENCY = '(?:€|EUR\\b|Euro\\b|CHF\\b|Fr\\.)';
const AMOUNT = "\\d{1,7}(?:[.'’ \\u00a0]\\d{3}){0,2}(?:,\\d{1,2}|,-{1,2}|\\.-)? ?(?:[kK]\\b|T\\b)?";
const PER =
  '(?: ?(?:brutto|netto))?(?: ?(?:/|pro|je|im|die) ?(?:Stunde|Std\\b\\.?|h\\b|Tag|Woche|Monat|Mon\\b\\.?|Jahr))?(?: ?(?:brutto|netto|p\\. ?a\\.|p\\. ?M\\.|jährlich|monatlich))?';
const PAY_WORD =
  '(?:(?:Jahresgehalt|Monatsgehalt|Gehalt|Stundenlohn|Lohn|Verdienst|Salary|ab|bis|zu|ca\\.|rund|mind\\.|mindestens|von):? ){0,3}';

/** Order matters: an amount, a date or a postal code is not taken for a reference. */
const ROWS: readonly { readonly kind: ExtraContent; readonly pattern: RegExp }[] = [
  { kind: 'pay', pattern: RegExp(`${PAY_WORD}${AMOUNT}(?: ?(?:-|–|bis) ?${AMOUNT})? ?${CURRENCY}${PER}`, 'g') },
  {
    kind: 'pay',
    pattern: RegExp(
      `${PAY_WORD}${CURRENCY} ?\\d[\\d.,'’]{0,11}(?: ?(?:-|–|bis) ?${CURRENCY}? ?\\d[\\d.,'’]{0,11})?${PER}`,
      'g',
    ),
  },
  { kind: 'pay', pattern: RegExp(`${PAY_WORD}\\b\\d{2,3}(?: ?[kK]?(?:-|–| bis ) ?\\d{2,3})? ?[kK]\\b`, 'g') },
  { kind: 'date', pattern: RegExp(`${FROM}?\\b\\d{1,2}\\. ?(?:\\d{1,2}\\. ?|${MONTH} )\\d{2,4}\\b`, 'gi') },
  { kind: 'date', pattern: RegExp(`${FROM}\\d{1,2}\\. ?(?:\\d{1,2}\\.|${MONTH}\\b)`, 'gi') },
  { kind: 'date', pattern: RegExp(`${FROM}?\\b${MONTH} 20\\d\\d\\b`, 'gi') },
  { kind: 'date', pattern: RegExp(`${FROM}?\\b20\\d\\d-\\d\\d-\\d\\d\\b`, 'gi') },
  { kind: 'date', pattern: RegExp(`${FROM}(?:sofort|(?:\\w{2,9} ?)?20\\d\\d(?:/(?:20)?\\d\\d)?)\\b`, 'gi') },
  {
    kind: 'date',
    pattern:
      /\bzum nächstmöglichen (?:Zeitpunkt|Termin)|\bschnellstmöglich|[([] ?20\d\d(?:\/(?:20)?\d\d)? ?[)\]]|(?<=\bAusbildung )20\d\d\b|\b20\d\d$/gi,
  },
  {
    kind: 'address',
    pattern:
      /(?:, |\b(?:in|am) )?(?<!\p{L})\p{Lu}[\p{L}-]{1,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer) \d{1,4}(?: ?[a-z])?(?![\p{L}\d])/gu,
  },
  {
    kind: 'address',
    pattern: /(?<!\p{L})\p{Lu}[\p{L}-]{1,30}[ -]Str(?:aße|asse|\.) \d{1,4}(?: ?[a-z])?(?![\p{L}\d])/gu,
  },
  {
    kind: 'address',
    pattern:
      /(?:\b(?:in|Standort:?) )?(?<![\p{L}\d.])(?:D-)?\d{5} \p{Lu}[\p{L}.-]{2,30}(?:,? \p{Lu}[\p{L}-]{1,30}stra(?:ß|ss)e \d{1,4})?/gu,
  },
  { kind: 'address', pattern: /(?:\bin |(?<=[,(|–-] ?)|\b(?:A|CH)-)(?!19|20)[1-9]\d{3} \p{Lu}[\p{L}.-]{2,30}/gu },
  {
    kind: 'reference',
    pattern:
      /\b(?:Ref(?:erenz)?|Referenz(?:nummer|code)|Kenn(?:ziffer|nummer|zahl)|Stellen(?:nummer|code|-?ID)|Job-?(?:ID|Nr|Nummer|Code)|Ausschreibungsnummer|Chiffre|Req(?:uisition)?)\b\.?(?:[- ]?(?:Nr|No|Nummer|ID|Code)\b\.?)? ?[:#]? ?(?=[\w./-]{0,20}\d)[A-Za-z0-9][\w./-]{0,24}/gi,
  },
  { kind: 'reference', pattern: /(?:\b(?:ID|Nr|No)\b[.:]? ?#?|#) ?\d{3,12}\b/g },
  {
    kind: 'reference',
    pattern:
      /(?<!(?:ISO|IEC|DIN|EN)[ /-]{0,3})(?<![\w.,])(?:[A-Z]{1,6}[-_/])?\d{5,12}(?:[-_/][A-Z\d]{1,8})?(?![\w%]| ?(?:€|EUR|CHF))/g,
  },
  { kind: 'reference', pattern: /(?<!(?:ISO|IEC|DIN|EN)[ /-]{0,3})(?<![\w.,])[A-Z]{1,6}[-_]\d{4,12}(?![\w%])/g },
  {
    kind: 'call-to-action',
    pattern:
      /\b(?:(?:jetzt|gleich|sofort|direkt|hier|online) (?:online |direkt )?bewerben|bewirb dich(?: (?:jetzt|heute|noch heute|online|bei uns))?|bewerben Sie sich(?: (?:jetzt|online))?|apply (?:now|today|here)|join (?:us|our team)|komm(?:en Sie)? in unser Team|werden? (?:Sie )?Teil (?:unseres|des) Teams|wir suchen (?:dich|Sie|Verstärkung)|(?:dringend |ab sofort )?gesucht(?= ?[!.]|$)|dich suchen wir)(?: ?!{1,9}|(?![\p{L}\d]))/giu,
  },
];

function addPart(parts: ExtraPart[], kind: ExtraContent, index: number, raw: string): void {
  const start = index + raw.length - raw.trimStart().length;
  const end = index + raw.trimEnd().length;
  if (end > start && !parts.some((part) => start < part.end && part.start < end)) parts.push({ kind, start, end });
}

const LEGAL_FORM =
  /[ ,]{1,2}(?:g?GmbH(?: & Co\. ?KGa?A?)?|AG|SE|KG|OHG|GbR|e\.? ?V\.?|e\.? ?K\.?|UG|mbH|Ltd\.?|Inc\.?|S\.?A\.?|Sàrl)$/;

/** The employer's name counts where it stands apart: behind a separator or "bei", or at the start before one. */
function addEmployer(parts: ExtraPart[], text: string, employer: string): void {
  const full = employer.trim();
  const short = full.replace(LEGAL_FORM, '');
  for (const name of full === short ? [full] : [full, short]) {
    if (name.length < 3) continue;
    const at = text.indexOf(name);
    if (at < 0 || /[\p{L}\d]/u.test(text.charAt(at + name.length))) continue;
    const before = /(?:(?:^|[\s–—|•,:([-])(?:bei|at|für|by|@)(?: (?:der|die|dem|den))? |[–—|•,:(@[-] ?)$/u.exec(
      text.slice(0, at),
    );
    if (before !== null) addPart(parts, 'employer', before.index, text.slice(before.index, at + name.length));
    const after = at === 0 ? /^ ?(?:sucht\b|[–—|•:]|- )/u.exec(text.slice(name.length)) : null;
    if (after !== null) addPart(parts, 'employer', 0, text.slice(0, name.length + after[0].length));
  }
}
