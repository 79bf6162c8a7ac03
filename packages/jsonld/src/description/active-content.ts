/** A tag of an element that acts. */
const ACTING = /<\/?(?:script|style|iframe|object|embed)\b/i;
/** A tag with an attribute that acts, such as `onclick`. */
const HANDLER = /<[a-z][^<>]{0,9999}?[\s"'/]on[a-z]{3,20}\s{0,9}=/i;

/** True where HTML holds a script, style or frame, or an attribute that runs a script. Linear in its length. */
export function hasActiveContent(html: string): boolean {
  return ACTING.test(html) || (html.includes('=') && HANDLER.test(html));
}
