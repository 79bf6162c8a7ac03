/** "…, in München auf": the same at another place, between two figures. */
export const ELSEWHERE: RegExp =
  /^(?:,| und| oder) (?:in|im|bei|an) (?!der (?:ausbildung|lehre)|(?:jahr|monat|osten|westen)(?![A-Za-zÀ-ž]))[^,;.:?!]{2,60}$/u;
