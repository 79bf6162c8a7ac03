/** True where brackets of JSON text nest deeper than that, strings left out. Most texts hold too few of them. */
export function nestsDeeper(text: string, most: number): boolean {
  return holdsMore(text, '{', most / 2) || holdsMore(text, '[', most / 2) ? nestingDepth(text) > most : false;
}

function holdsMore(text: string, sign: string, most: number): boolean {
  let at = text.indexOf(sign);
  for (let count = 0; at >= 0 && count < most; count += 1) at = text.indexOf(sign, at + 1);
  return at >= 0;
}

function nestingDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
  }
  return deepest;
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
