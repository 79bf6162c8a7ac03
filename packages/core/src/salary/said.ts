import type { Cue } from './cue.ts';
import { NOTHING } from './join-cues.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** The cue of a token; an empty one past the ends. Engines look a place below 0 up by its name, ten times slower. */
export function cueAt(tokens: readonly Token[], at: number): Cue {
  return at < 0 ? NOTHING : (tokens[at]?.cue ?? NOTHING);
}

/** What the first word of a kind says on the way from one position to another, both included. */
export function said<Key extends keyof Cue>(
  tokens: readonly Token[],
  from: number,
  to: number,
  key: Key,
): Cue[Key] | undefined {
  const step = from <= to ? 1 : -1;
  for (let at = from; at !== to + step; at += step) {
    const one = cueAt(tokens, at)[key];
    if (one !== undefined) return one;
  }
  return undefined;
}

/** What the words around an amount say: the nearest before it, else the first behind it. */
export function saidAround<Key extends keyof Cue>(
  tokens: readonly Token[],
  { left, right, amount }: Mention,
  key: Key,
): Cue[Key] | undefined {
  return said(tokens, amount.from, left, key) ?? said(tokens, amount.to, right, key);
}
