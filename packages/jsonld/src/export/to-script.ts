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
  const { description, ...rest } = jsonld as { readonly description?: unknown };
  const isOwn = Object.hasOwn(jsonld, 'description') && !('toJSON' in jsonld);
  if (!isOwn || !isLongAndPlain(description)) return safe(JSON.stringify(jsonld));
  const members = safe(JSON.stringify(rest)).slice(1, -1);
  return `{${members}${members === '' ? '' : ','}"description":"${withoutLess(description)}"}`;
}

/** Anything that JSON writes in another way, and the two line separators. */
const ESCAPED = /[^ !#-[\]-\u2027\u202A-\uD7FF\uE000-\uFFFF]/;

/** A text in which nothing but `<` is written in another way: to look for that takes half the time of JSON.stringify. */
function isLongAndPlain(value: unknown): value is string {
  return typeof value === 'string' && value.length > 200 && !ESCAPED.test(value);
}

function safe(json: string): string {
  return withoutLess(json).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function withoutLess(text: string): string {
  return text.replaceAll('<', '\\u003C');
}
