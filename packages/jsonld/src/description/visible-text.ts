/** True where a description shows nothing but the title. */
export function isSameText(title: string, description: string): boolean {
  if (description.length > 4 * title.length + 400) return false;
  return plain(visibleText(description)) === plain(title);
}

/** Text of a description without its tags, scripts and styles, entities as they stand. Linear in the length. */
export function visibleText(html: string): string {
  if (!html.includes('<')) return html;
  return html.replace(/<(script|style)\b[\s\S]{0,100000}?<\/\1\s{0,9}>/gi, ' ').replace(/<[^<>]{0,9999}>/g, ' ');
}

function plain(text: string): string {
  return text
    .replace(/(?:\s|&nbsp;){1,99}/g, ' ')
    .trim()
    .toLowerCase();
}
