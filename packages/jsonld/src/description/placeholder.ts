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

/** Marks of a template that was never filled, or of filler text, by a character that few texts hold. */
const MARKS_BY_SIGN: readonly (readonly [sign: string, marks: readonly string[]])[] = [
  ['{', ['{{', '${']],
  ['%', ['<%', '%%']],
  ['[', ['[[', '[object Object]']],
  ['Lorem', ['Lorem ipsum']],
];

/** True for text that stands for nothing: "N/A", "—", `{{title}}`, "Lorem ipsum". */
export function isPlaceholder(text: string): boolean {
  if (text.length <= LONGEST_PLACEHOLDER && PLACEHOLDERS.has(text.trim().toLowerCase())) return true;
  for (const [sign, marks] of MARKS_BY_SIGN) {
    if (text.includes(sign) && marks.some((mark) => text.includes(mark))) return true;
  }
  return false;
}

/** Characters of the longest placeholder. */
const LONGEST_PLACEHOLDER = 20;
