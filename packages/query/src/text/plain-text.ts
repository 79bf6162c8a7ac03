/** Longest tag that is taken for one; a longer `<…>` is text. */
const TAG = /<[a-z/!][^<>]{0,400}>/giu;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  euro: '€',
};

/** The words of a description that may be HTML: tags become blanks, the usual entities their letter. For search only. */
export function plainText(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return text.replace(TAG, ' ').replace(/&([A-Za-z]{2,5});/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
