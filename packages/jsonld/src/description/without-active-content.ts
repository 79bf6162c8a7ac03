/** HTML without scripts, styles, frames and attributes that run scripts. */
export function withoutActiveContent(html: string): string {
  return html
    .replace(/<(script|style|iframe|object)\b[\s\S]{0,100000}?<\/\1\s{0,9}>/gi, '')
    .replace(/<\/?(?:script|style|iframe|object|embed)\b[^<>]{0,9999}>?/gi, '')
    .replace(/<[a-z][^<>]{0,9999}>/gi, withoutHandlers);
}

function withoutHandlers(tag: string): string {
  return tag.replace(/[\s"'/]on[a-z]{3,20}\s{0,9}=\s{0,9}(?:"[^"]{0,9999}"|'[^']{0,9999}'|[^\s>"']{0,9999})/gi, '');
}
