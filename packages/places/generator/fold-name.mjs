/** The form names are compared in: lower case, umlauts spelt out, words divided by single blanks. */
export function foldName(name) {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (gap) => (/^\p{M}+$/u.test(gap) ? '' : ' '))
    .replace(/\bst\b/g, 'sankt')
    .trim();
}
