/**
 * The matches of a global pattern one by one, for texts that may hold very many. Unlike `matchAll` it makes no copy of the
 * pattern, and other searches with it may come between.
 */
export function* eachMatch(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let from = 0; ; ) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return;
    from = pattern.lastIndex + Number(match[0] === '');
    yield match;
  }
}
