/** Notations of the note that all genders are meant, without their brackets. On plain text, global. */
export const GENDER_NOTES: readonly RegExp[] = [
  // m/w/d, w | m | x, m/f/*, w/m/div., m/w/d/k.A.; männlich/weiblich/divers
  /(?<![\p{L}\p{N}&-])(?:[mwfdxi]|div|männlich|weiblich|(?:fe)?male)\*?(?:\s{0,2}[/|,.\\:_-]\s{0,2}(?:(?:[mwfdxiat]|div(?:erse?)?|gn|männlich|weiblich|(?:fe)?male|k\.\s?a)(?!\p{L})\.?|\*)\*?){1,5}(?![\p{L}\p{N}])/giu,
  // all genders welcome, geschlechtsneutral
  /(?:alle?|any) (?:gender|people|human|geschlecht)\p{Ll}{0,2}(?: welcome)?|(?:geschlechts|gender.?)neutral/giu,
  // in brackets only: mwd, m w d, gn*, a, alle
  /(?<=[([]\s?)(?:[mwfdx](?: ?[mwfdx]){0,3}|g\*?n\*?|alle?|[ai*]|divers|mensch|egal)(?=\s?[)\]])/giu,
];
