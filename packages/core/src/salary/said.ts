import type { Cue } from './cue.ts';
import { NOTHING } from './join-cues.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** The cue of a token; an empty one past the ends. */
export function cueAt(tokens: readonly Token[], at: number): Cue {
  return tokens[at]?.cue ?? NOTHING;
}

/** What the first word of a kind says, reading forwards over positions that are both included. */
export function saidFrom<Key extends keyof Cue>(
  tokens: readonly Token[],
  from: number,
  to: number,
  key: Key,
): Cue[Key] | undefined {
  for (let at = from; at <= to; at += 1) {
    const said = cueAt(tokens, at)[key];
    if (said !== undefined) return said;
  }
  return undefined;
}

/** What the first word of a kind says, reading backwards over positions that are both included. */
export function saidBefore<Key extends keyof Cue>(
  tokens: readonly Token[],
  from: number,
  downTo: number,
  key: Key,
): Cue[Key] | undefined {
  for (let at = from; at >= downTo; at -= 1) {
    const said = cueAt(tokens, at)[key];
    if (said !== undefined) return said;
  }
  return undefined;
}

/** What the words around an amount say: the nearest before it, else the first behind it. */
export function saidAround<Key extends keyof Cue>(
  tokens: readonly Token[],
  { left, right, amount }: Mention,
  key: Key,
): Cue[Key] | undefined {
  return saidBefore(tokens, amount.from, left, key) ?? saidFrom(tokens, amount.to, right, key);
}
