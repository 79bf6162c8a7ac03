/** Whole texts that stand for nothing, in lower case. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'unavailable',
  'not available',
  'n/a',
  'na',
  'n.a.',
  'k.a.',
  'k. a.',
  'keine angabe',
  'keine angaben',
  'unbekannt',
  'unknown',
  '-',
  '--',
  '---',
  '–',
  '—',
  '?',
  '...',
  '…',
  'null',
  'undefined',
  'nan',
  'none',
  '[object object]',
  'tbd',
  'tba',
  'xxx',
  'todo',
  'not specified',
  'nicht angegeben',
]);

/** Marks of a template that was never filled, or of filler text. */
const TEMPLATE_MARKS = ['{{', '${', '<%', '%%', '[[', 'orem ipsum', '[object Object]'];

/** True for text that stands for nothing: "N/A", "—", `{{title}}`, "Lorem ipsum". */
export function isPlaceholder(text: string): boolean {
  if (text.length <= 20 && PLACEHOLDERS.has(text.trim().toLowerCase())) return true;
  return TEMPLATE_MARKS.some((mark) => text.includes(mark));
}
