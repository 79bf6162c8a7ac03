/** A tag of an element that acts, or with an attribute that does, such as `onclick`. */
const ACTIVE_TAG = /<(?:\/?(?:script|style|iframe|object|embed)\b|[a-z][^<>]{0,9999}?[\s"'/]on[a-z]{3,20}\s{0,9}=)/i;

/** True where HTML holds a script, style or frame, or an attribute that runs a script. Linear in its length. */
export function hasActiveContent(html: string): boolean {
  return ACTIVE_TAG.test(html);
}
