/** Whether a UTF-16 unit is a Latin letter or an accent of its own. */
export function isLetter(unit: number): boolean {
  return isSmall(unit) || isCapital(unit) || (unit > 0xff && (unit < 0x250 || isMark(unit)));
}

export function isSmall(unit: number): boolean {
  return (unit > 0x60 && unit < 0x7b) || (unit > 0xde && unit < 0x100);
}

export function isCapital(unit: number): boolean {
  return (unit > 0x40 && unit < 0x5b) || (unit > 0xbf && unit < 0xdf);
}

/** Whether a unit is an accent of its own. */
export function isMark(unit: number): boolean {
  return unit > 0x2ff && unit < 0x370;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
