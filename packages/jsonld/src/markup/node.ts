/** A JSON object. */
export type Node = Readonly<Record<string, unknown>>;

/** True for a JSON object, not for a list or null. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list as it is, null and undefined as an empty one, any other value as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The value itself, or the first of a list. */
export function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** True where nothing is said: absent, null, blank text, an empty list. */
export function isMissing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** Text, a number or a truth value as text; blank for anything else, whatever it says of itself. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A number, or the number that a text is; NaN for anything else. */
export function numberOf(value: unknown): number {
  const text = scalarText(value);
  return text.trim() === '' ? Number.NaN : Number(text);
}

/** Type names of a node without the address of schema.org: `https://schema.org/JobPosting` is `JobPosting`. */
export function typesOf(node: Node): readonly string[] {
  return listOf(node['@type']).map(shortName);
}

/** A term without the address or prefix of schema.org. */
export function shortName(term: unknown): string {
  if (typeof term !== 'string') return '';
  return term.includes(':') ? term.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '') : term;
}
