/** What ends a string, by what opens it. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '“': '“”"', '”': '“”"', '„': '“”"' };

/** What follows a string that has ended: a sign of JSON, a comment, or the next string where a comma is missing. */
const BEHIND_STRING = /\s{0,999}(?:[,:}\]/"'“„]|$)/y;

const NAME = /[A-Za-z_$@][\w$-]{0,99}/y;
const COLON = /\s{0,99}:/y;
const COMMENT = /\/\/[^\n]{0,9999}|\/\*[^*]{0,9999}\*\//y;

/**
 * JSON text for an object as scripts, word processors and templates write it: names without quotes, single, backquoted
 * and curly quotes, quotes within quotes, `undefined`. Linear in the length.
 */
export function scriptLiteral(text: string): string {
  let json = '';
  for (let index = 0; index < text.length; ) {
    const closing = CLOSING[text.charAt(index)];
    const end = closing === undefined ? endOfToken(text, index) : endOfString(text, index + 1, closing);
    const token = text.slice(index, end);
    json += closing === undefined ? jsonToken(token, text, end) : jsonString(token.slice(1, -1));
    index = end;
  }
  return json;
}

/** The index behind a name, a comment or a single sign. */
function endOfToken(text: string, index: number): number {
  return [NAME, COMMENT].map((pattern) => endOf(pattern, text, index)).find((end) => end > index) ?? index + 1;
}

/** The index behind the sign that ends a string. */
function endOfString(text: string, from: number, closing: string): number {
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (closing.includes(text.charAt(index)) && endOf(BEHIND_STRING, text, index + 1) > index) return index + 1;
  }
  return text.length + 1;
}

/** The index behind a pattern's match at an index; -1 where there is none. */
function endOf(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function jsonToken(token: string, text: string, end: number): string {
  if (token === 'undefined' || token === 'NaN') return 'null';
  return /^[A-Za-z_$@]/.test(token) && endOf(COLON, text, end) > 0 ? `"${token}"` : token;
}

/** The text of a string in double quotes: those inside it are escaped, the others need not be. */
function jsonString(inner: string): string {
  return `"${inner.replace(/\\(['`])/g, '$1').replace(/(?<!\\)"/g, '\\"')}"`;
}
