/** Tags written as entities in HTML that holds no tag of its own. */
const ENCODED_TAG = /&lt;\/?(?:p|br|ul|ol|li|div|span|strong|b|em|h[1-6])(?: ?\/)?&gt;/i;

/** An entity whose own ampersand is an entity: `&amp;nbsp;`, `&amp;#xa;`. */
const ENCODED_ENTITY = /&amp;(#x?[\da-f]{1,6}|[a-z]{2,8});/gi;

/** True where HTML went through an encoder once too often. */
function isDoubleEncoded(html: string): boolean {
  if (html.includes('&amp;') && html.search(ENCODED_ENTITY) >= 0) return true;
  return html.includes('&lt;') && ENCODED_TAG.test(html) && !/<[a-z/]/i.test(html);
}

/** The text with the layers of a double encoding taken off, at most three; any other text as it is. */
export function decodedOnce(html: string, layers = 3): string {
  if (layers === 0 || !isDoubleEncoded(html)) return html;
  const inner = html.replace(ENCODED_ENTITY, '&$1;');
  if (inner !== html) return decodedOnce(inner, layers - 1);
  const decoded = html
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&amp;/gi, '&');
  return decodedOnce(decoded, layers - 1);
}
