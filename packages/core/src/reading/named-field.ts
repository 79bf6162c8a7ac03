/** Names that need their field: "Kauffrau im Einzelhandel". */
const GENERAL =
  /(?:kaufmann|kauffrau|kaufleute|fachkraft|fachkräfte|fachmann|fachfrau|fachangestellter?|referent(?:in)?|assistent(?:in)?|fachwirt(?:in)?|elektroniker(?:in)?)$/u;
const FIELD =
  /^ (?:im|für|der|des) [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,30}(?:(?<=-), [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,30})?(?: und [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,30})?/u;
const FIELD_REACH = 70;

/** The field right behind an offset where the noun before it is too general to name an occupation by itself; else ''. */
export function namedField(text: string, noun: string, end: number): string {
  return GENERAL.test(noun.toLowerCase()) ? (FIELD.exec(text.slice(end, end + FIELD_REACH))?.[0] ?? '') : '';
}
