/** Whole texts that stand for nothing. */
const PLACEHOLDER =
  /^\s{0,9}(?:unavailable|not (?:available|specified)|n\.?\/?a\.?|k\. ?a\.|keine angaben?|unbekannt|unknown|nicht angegeben|-{1,3}|[–—?]|\.{3}|…|null|undefined|nan|none|\[object object\]|tb[da]|xxx|todo)\s{0,9}$/i;

/** Marks of a template that was never filled, or of filler text. */
const TEMPLATE_MARK = /\{\{|\$\{|<%|%%|\[\[|\[object Object\]|Lorem ipsum/;

/** True for text that stands for nothing: "N/A", "—", `{{title}}`, "Lorem ipsum". */
export function isPlaceholder(text: string): boolean {
  if (text.length < 40 && PLACEHOLDER.test(text)) return true;
  const hasSign = text.includes('{') || text.includes('%') || text.includes('[') || text.includes('Lorem');
  return hasSign && TEMPLATE_MARK.test(text);
}
