/**
 * The markup as a `<script>` element for a page.
 *
 * No text in it can end the element or open another one: the block holds no `<`, U+2028 or U+2029 at all, and
 * `JSON.parse` of it gives the same value back, lone surrogates included.
 *
 * @param jsonld - Any JSON object: no functions, no cycles.
 * @returns `<script type="application/ld+json">…</script>`
 *
 * @example
 * toScript({ '@type': 'JobPosting', title: '</script>' })
 * //=> '<script type="application/ld+json">{"@type":"JobPosting","title":"\\u003C/script>"}</script>'
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function toScript(jsonld: object): string {
  return `<script type="application/ld+json">${scriptText(jsonld)}</script>`;
}

/** JSON that is safe inside a script element. A long description is written by itself, behind all else. */
export function scriptText(jsonld: object): string {
  const { description } = jsonld as { readonly description?: unknown };
  if (!isLongAndPlain(description) || 'toJSON' in jsonld) return safe(JSON.stringify(jsonld));
  const others = safe(JSON.stringify({ ...jsonld, description: undefined })).slice(0, -1);
  return `${others}${others === '{' ? '' : ','}"description":"${safe(description)}"}`;
}

/** What JSON writes in another way besides quotes and backslashes: control characters and lone surrogates. */
const ESCAPED = /[^ -\uD7FF\uE000-\uFFFF]/;

/** A text that JSON writes as it is: to look for that takes a third of the time of JSON.stringify. */
function isLongAndPlain(value: unknown): value is string {
  if (typeof value !== 'string' || value.length < 200) return false;
  return !value.includes('"') && !value.includes('\\') && !ESCAPED.test(value);
}

function safe(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029').replaceAll('<', '\\u003C');
}
