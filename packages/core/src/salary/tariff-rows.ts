/** A collective agreement, or a law on civil servants' pay, with the ways to write it. */
export interface SchemeRow {
  /** How it is named; absent where the text's own spelling is the name. */
  readonly scheme?: string;
  readonly pattern: RegExp;
}

/** Agreements and laws that job ads name. Every pattern is global; a new one is one row. */
export const SCHEME_ROWS: readonly SchemeRow[] = [
  // TVöD, TVöD-K, TVöD SuE, TVöD-Sparkassen, TVöD/VKA
  { pattern: /\bTVöD(?:[ /-]{1,3}(?:VKA|Bund|Sparkassen|SuE|BT-[A-Z])(?![a-zäöüß])|-[BEFKPSV](?![a-zäöüß]))?/g },
  { pattern: /\bTV-?(?:L|H|V|N|AVH|Ärzte|Fleisch|BA)\b(?:[ /-](?:VKA|TdL|KR|SuE|S|[GU]))?(?![a-zäöüß])/g },
  { pattern: /\b(?:TVAöD|TVA-L|TVSöD|TVPöD)\b/g },
  { pattern: /\bAVR(?:[ .-]{1,2}(?:Caritas|Diakonie|DD|DWBO|Bayern|Württemberg|J))?\b/g },
  { scheme: 'BAT-KF', pattern: /\bBAT[ -]KF\b/g },
  { pattern: /\b(?:BAT|DRK-TV|KAVO|KTD|AWO-TV|TVSöD|MTV|ERA|ETV|HTV)\b/g },
  { scheme: 'IG Metall', pattern: /\bIG[ -]?Metall\b/g },
  { scheme: 'IG BCE', pattern: /\bIG[ -]?BCE\b/g },
  { pattern: /\b(?:GVP|iGZ|BAP)\b/g },
  // KV Handel, KV IT, SWÖ-KV, Kollektivvertrag der Metallindustrie
  { pattern: /\bKV (?!VWG)(?:[A-ZÄÖÜ][a-zäöüß]{2,20}|[A-ZÄÖÜ]{2,5}\b)/g },
  { pattern: /(?<![A-Za-zÄÖÜäöüß-])[A-ZÄÖÜ]{2,5}-KV\b/g },
  { pattern: /\bKollektivvertrag (?:der |des |für )?[A-ZÄÖÜ][a-zäöüß]{2,20}/g },
  // LBesO, BayBesO, LBesG NRW
  { pattern: /\b[A-Z][A-Za-z]{0,4}Bes[OG]\b/g },
];

/** A way to write a pay group. The first capture is its letter, the second its number. */
export interface GroupRow {
  /** Letter of the group where the text writes none. */
  readonly letter: string;
  readonly pattern: RegExp;
  /** The sentence has to name an agreement, or pay, before the sign counts: "E 10" is a petrol too. */
  readonly needsContext: boolean;
}

/** Ways to write a pay group. Every pattern is global; a new one is one row. */
export const GROUP_ROWS: readonly GroupRow[] = [
  // Entgeltgruppe 9b, EG 9b, EG E10, Entgeltgruppe S 8a
  {
    letter: 'E',
    pattern:
      /\b(?:Entgelt-?[Gg]ruppen?|Vergütungsgruppen?|Entg?Gr\.?|EGr\.?|EG)\s{0,2}(E|S|P|KR|Ä)?\s?(\d{1,2}\s?(?:[a-c](?![a-zäöüß]))?)(?![\d%€])/g,
    needsContext: false,
  },
  // TVöD-S 10, TVöD 9b: the number right behind the agreement
  {
    letter: 'E',
    pattern: /\b(?:TVöD(?:-[A-Z])?|TV-L)\s(E|S|P|KR|EG)?\s?(\d{1,2}\s?(?:[a-c](?![a-zäöüß]))?)(?![\d.,%€])/g,
    needsContext: false,
  },
  {
    letter: 'A',
    pattern: /\bBes(?:oldungs)?-?[Gg]r(?:uppen?|\.)\s{0,2}([ABCRW])?\s?(\d{1,2})(?![\d%€])/g,
    needsContext: false,
  },
  {
    letter: 'A',
    pattern: /\b([ABRW])\s?(\d{1,2})(?=\s{0,2}(?:Z\s)?[A-Z][A-Za-z]{0,4}Bes[OG])/g,
    needsContext: false,
  },
  // KR 8a, W2-Professur
  { letter: 'KR', pattern: /\b(KR)\s?(\d{1,2}[a-c])(?![a-zäöüß])/g, needsContext: false },
  { letter: 'W', pattern: /\b([CW])\s?([1-4])(?=[ -]{0,3}[Pp]rofess)/g, needsContext: false },
  // TV-Ärzte EG II, KV IT ST1
  { letter: '', pattern: /\b(?:Entgeltgruppe|EG)\s([IVX]{1,4})(?![A-Za-zÄÖÜäöüß])/g, needsContext: true },
  { letter: '', pattern: /\b(ST)\s?([12])(?!\d)/g, needsContext: true },
  { letter: 'A', pattern: /\b([ARW])\s?(\d{1,2})(?![\d%€.,])/g, needsContext: true },
  {
    letter: 'E',
    pattern: /(?<![A-Za-zÄÖÜäöüß-])(E|S|P|KR|Ä)\s?(\d{1,2}\s?(?:[a-c](?![a-zäöüß]))?)(?![\d%€])(?![.,]\d)/g,
    needsContext: true,
  },
  // Lohngruppe 5, Beschäftigungsgruppe C, Verwendungsgruppe IV, Lohnklasse 14, VWG 7, KV-Gruppe 4
  {
    letter: '',
    pattern:
      /\b(?:(?:Lohn|Beschäftigungs|Verwendungs|Gehalts|Lohnbe|KV-)(?:[Gg]ruppe|klasse|band)|VWG)\s{0,2}([A-H](?![a-zäöüß])|[IVX]{1,4}(?![a-zäöüß]))?\s?(\d{1,2})?/g,
    needsContext: false,
  },
];

/** A word that makes a bare "E 10" a pay group. */
export const TARIFF_CONTEXT =
  /\bTV|AVR|[Tt]arif|[Ee]ntgelt|[Vv]ergütung|[Ee]ingruppier|[Bb]esold|IG[ -]?Metall|ERA\b|Gehalt/;
