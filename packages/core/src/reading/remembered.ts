import { detached } from '../text/detached.ts';

/** How many words are remembered before all are forgotten, so that memory stays bounded. */
const MOST = 20_000;
/** Longest word that is remembered, in UTF-16 units. */
const LONGEST = 40;

/** A function of a word that works each word out once. German texts use the same few thousand words again and again. */
export function remembered<Value>(workOut: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined || known.has(word)) return value as Value;
    if (word.length > LONGEST) return workOut(word);
    const own = detached(word);
    const fresh = workOut(own);
    if (known.size >= MOST) known.clear();
    known.set(own, fresh);
    return fresh;
  };
}
