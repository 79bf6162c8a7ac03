/** A pattern of a name: its words as they are written, parted by blank or hyphen. */
export function joinedName(name: string): string {
  return name.split(/[ -]/u).map(escaped).join('[ -]');
}

function escaped(word: string): string {
  return word.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&');
}
