/** HTML without scripts, styles, frames and attributes that run scripts. Linear in its length. */
export function withoutActiveContent(html: string): string {
  return withoutElements(html)
    .replace(/<\/?(?:script|style|iframe|object|embed)\b[^<>]{0,9999}>?/gi, '')
    .replace(/<[a-z][^<>]{0,9999}>/gi, withoutHandlers);
}

const OPENING = /<(script|style|iframe|object)\b/gi;

/** The text without elements that act and what they hold; one that never closes keeps what follows it. */
function withoutElements(html: string): string {
  const unclosed = new Set<string>();
  let rest = '';
  let from = 0;
  for (const { index, 1: name = '' } of html.matchAll(OPENING)) {
    if (index < from || unclosed.has(name.toLowerCase())) continue;
    const closing = RegExp(`</${name}[^<>]{0,99}>`, 'gi');
    closing.lastIndex = index;
    if (closing.test(html)) {
      rest += html.slice(from, index);
      from = closing.lastIndex;
    } else {
      unclosed.add(name.toLowerCase());
    }
  }
  return rest + html.slice(from);
}

function withoutHandlers(tag: string): string {
  return tag.replace(/[\s"'/]on[a-z]{3,20}\s{0,9}=\s{0,9}(?:"[^"]{0,9999}"|'[^']{0,9999}'|[^\s>"']{0,9999})/gi, '');
}
