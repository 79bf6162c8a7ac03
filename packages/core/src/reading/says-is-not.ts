/** Whether a lower-case clause says of a place what it is not. */
export function saysIsNot(lower: string): boolean {
  return IS_NO.test(lower);
}

/** "Jena ist keine Großstadt". */
const IS_NO = /^[A-Za-zÀ-ž]{3,30} (?:ist|hat) keine?n?(?![A-Za-zÀ-ž])(?!.{0,60} kein)/u;
