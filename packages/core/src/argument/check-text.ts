/** Throws where a caller hands something else than text to a reader of text. */
export function checkText(text: unknown, name = 'text'): asserts text is string {
  if (typeof text !== 'string')
    throw new TypeError(`${name} must be a string; received ${text === null ? 'null' : typeof text}`);
}
