/** Elements that act, opening tag. */
const ACTIVE_ELEMENT = /<\/?(?:script|style|iframe|object|embed)\b/i;

/** An attribute that acts, such as `onclick`. */
const ACTIVE_ATTRIBUTE = /<[a-z][^<>]{0,9999}?[\s"'/]on[a-z]{3,20}\s{0,9}=/i;

/** True where HTML holds a script, style or frame, or an attribute that runs a script. */
export function hasActiveContent(html: string): boolean {
  return html.includes('<') && (ACTIVE_ELEMENT.test(html) || ACTIVE_ATTRIBUTE.test(html));
}
