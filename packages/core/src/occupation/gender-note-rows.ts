/** One notation of a gender note. */
export interface GenderNoteRow {
  /** The note without brackets; global, on plain text. */
  readonly pattern: RegExp;
  readonly example: string;
}

/** Notations of the note that all genders are meant. */
export const GENDER_NOTE_ROWS: readonly GenderNoteRow[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}&-])(?:[mwfdxia]|div|gn)\*?(?:\s{0,2}[/|,.\\*:_-]{1,2}\s{0,2}(?:[mwfdxianogst]|div(?:ers)?|gn|k\.?\s?a|\*)(?![\p{L}\p{N}])\*?\.?){1,5}(?![\p{L}\p{N}])/giu,
    example: '(m/w/d)',
  },
  { pattern: /(?<=[([{]\s?)[mwfdx]{2,4}(?=\s?[)\]}])/giu, example: '(mwd)' },
  { pattern: /(?<=[([{]\s?)[mwfdx](?: [mwfdx]){1,3}(?=\s?[)\]}])/giu, example: '(m w d)' },
  {
    pattern:
      /(?:männlich|weiblich|divers|male|female|diverse|mann|frau|non-binary)\*?(?:\s?[/|,]\s?(?:männlich|weiblich|divers|male|female|diverse|mann|frau|non-binary)\*?){1,3}/giu,
    example: '(männlich/weiblich/divers)',
  },
  {
    pattern:
      /(?:for )?all (?:genders?|people|humans)\*?(?: welcome)?|any gender|alle geschlechter|alle gender|geschlecht egal|geschlechtsneutral|genderneutral|gender-neutral|gender neutral/giu,
    example: '(all genders)',
  },
  {
    pattern:
      /(?<=[([{]\s?)(?:gn\*?|g\*n|all|alle|a|d|x|w|m|f|i|human(?: being)?|mensch|humans|divers|egal|\*)(?=\s?[)\]}])/giu,
    example: '(gn)',
  },
];
