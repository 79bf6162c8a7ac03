/** True where a description shows nothing but the title. */
export function isSameText(title: string, description: string): boolean {
  if (description.length > 4 * title.length + 400) return false;
  return plain(visibleText(description)) === plain(title);
}

/** Text of a description without its tags, entities as they stand. Linear in the length. */
export function visibleText(html: string): string {
  return html.replace(/<[^<>]{0,9999}>/g, ' ');
}

/** Letters and figures only, so that an eye-catcher or a dash makes no other text. */
function plain(text: string): string {
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/[^\p{L}\p{N}+#]{1,99}/gu, ' ')
    .trim()
    .toLowerCase();
}
