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

/** JSON that is safe inside a script element. */
export function scriptText(jsonld: object): string {
  return JSON.stringify(jsonld)
    .replaceAll('<', '\\u003C')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
