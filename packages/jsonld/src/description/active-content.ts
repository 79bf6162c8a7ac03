/** An element that acts, or an attribute that does, such as `onclick`, at the beginning of a tag. */
const ACTIVE_TAG = /^<(?:\/?(?:script|style|iframe|object|embed)\b|[a-z][^<>]{0,9999}?[\s"'/]on[a-z]{3,20}\s{0,9}=)/i;

/** No shorter tag acts. */
const SHORTEST = '<style>'.length;

/** True where HTML holds a script, style or frame, or an attribute that runs a script. Linear in its length. */
export function hasActiveContent(html: string): boolean {
  let open = html.indexOf('<');
  while (open >= 0) {
    const next = html.indexOf('<', open + 1);
    const close = html.indexOf('>', open);
    const end = Math.min(close < 0 ? html.length : close + 1, next < 0 ? html.length : next);
    if (end - open >= SHORTEST && ACTIVE_TAG.test(html.slice(open, end))) return true;
    open = next;
  }
  return false;
}
