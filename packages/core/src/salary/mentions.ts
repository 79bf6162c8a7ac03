import type { Amount } from './amounts.ts';
import type { Cue } from './cue.ts';
import type { Token } from './tokens.ts';

/** An amount with the words that belong to it, as token positions, both ends included. */
export interface Mention {
  readonly amount: Amount;
  /** First of the words that bind the amount: "ab", "ca.", "keine". */
  readonly lead: number;
  /** Last of its attributes that follow at once: "brutto im Monat". */
  readonly trail: number;
  /** First token that may speak about it, up to the amount before it. */
  readonly left: number;
  /** Last token that may speak about it, up to the end of its phrase. */
  readonly right: number;
  /** First and last token of its sentence. */
  readonly sentence: readonly [from: number, to: number];
  /** Counts paragraphs, from 0. */
  readonly paragraph: number;
}

/** Longest bracket that is read as an attribute, in tokens. */
const LONGEST_BRACKET = 12;

/** Gives every amount its own stretch of the text. */
export function findMentions(tokens: readonly Token[], amounts: readonly Amount[]): Mention[] {
  const mentions: Mention[] = [];
  let sentence: readonly [number, number] = [0, -1];
  let paragraph = 0;
  let free = 0;
  amounts.forEach((amount, index) => {
    while (sentence[1] < amount.from) {
      if (cueAt(tokens, sentence[1]).stop === 5) paragraph += 1;
      sentence = [sentence[1] + 1, endOfSentence(tokens, sentence[1] + 1)];
      free = sentence[0];
    }
    const next = Math.min(amounts[index + 1]?.from ?? tokens.length, sentence[1] + 1);
    const trail = trailOf(tokens, amount.to, next);
    const right = rightOf(tokens, trail, next, next > sentence[1]);
    mentions.push({ amount, lead: leadOf(tokens, amount.from, free), trail, left: free, right, sentence, paragraph });
    free = right + 1;
  });
  return mentions;
}

/** Position of the token that ends the sentence. */
function endOfSentence(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length - 1 && (cueAt(tokens, at).stop ?? 0) < 3) at += 1;
  return at;
}

function leadOf(tokens: readonly Token[], from: number, floor: number): number {
  let lead = from;
  for (let at = from - 1; at >= floor; at -= 1) {
    const cue = cueAt(tokens, at);
    if (bindsAmount(cue)) lead = at;
    else if (cue.link !== true && cue.currency === undefined) break;
  }
  return lead;
}

function bindsAmount(cue: Cue): boolean {
  const binds = cue.bound ?? cue.approximate ?? cue.denies;
  return binds !== undefined || cue.join === 'between';
}

function trailOf(tokens: readonly Token[], to: number, next: number): number {
  let trail = to;
  for (let at = to + 1; at < next; ) {
    const length = attributeLength(tokens, at, next);
    if (length === 0) break;
    at += length;
    trail = at - 1;
  }
  return trail;
}

/** How many tokens from one on are an attribute of the amount before them. */
function attributeLength(tokens: readonly Token[], at: number, next: number): number {
  if (at >= next) return 0;
  const cue = cueAt(tokens, at);
  if (cue.bracket === 'open') return bracketLength(tokens, at, next);
  if (cue.per === true || cue.stop === 1) {
    const behind = cueAt(tokens, at + 1);
    if (cue.per === true && behind.unit !== undefined) return at + 1 < next ? 2 : 0;
    const attribute = cue.bracket === undefined && isAttribute(behind) && at + 1 < next;
    return attribute ? 2 : 0;
  }
  return isAttribute(cue) ? 1 : 0;
}

function isAttribute(cue: Cue): boolean {
  const stated = cue.basis ?? cue.boundBefore ?? cue.hours ?? cue.payments;
  return stated !== undefined || (cue.unit !== undefined && cue.noun !== true && cue.head === undefined);
}

/** A bracket that holds nothing but attributes: "(brutto im Monat)". */
function bracketLength(tokens: readonly Token[], at: number, next: number): number {
  const limit = Math.min(next, at + LONGEST_BRACKET);
  let inside = at + 1;
  while (inside < limit && cueAt(tokens, inside).bracket === undefined) {
    const length = attributeLength(tokens, inside, limit);
    if (length === 0) return 0;
    inside += length;
  }
  return inside < limit && cueAt(tokens, inside).bracket === 'close' ? inside - at + 1 : 0;
}

/** End of the phrase; words between two amounts that no sign parts belong to the later one. */
function rightOf(tokens: readonly Token[], trail: number, next: number, last: boolean): number {
  let at = trail + 1;
  if (cueAt(tokens, at).bracket === 'open') {
    const close = closingBracket(tokens, at, next);
    if (close !== undefined) return close;
  }
  while (at < next) {
    const { cue, number } = tokens[at] ?? { cue: NOTHING };
    if (cue.stop !== undefined || cue.adds === 'plus' || number !== undefined) return at - 1;
    if (cue.join !== undefined && cue.per !== true) return at - 1;
    at += 1;
  }
  return last ? next - 1 : trail;
}

function closingBracket(tokens: readonly Token[], at: number, next: number): number | undefined {
  const limit = Math.min(next, at + LONGEST_BRACKET);
  for (let inside = at + 1; inside < limit; inside += 1) if (cueAt(tokens, inside).bracket === 'close') return inside;
  return undefined;
}

/** The cue of a token, an empty one past the ends. */
export function cueAt(tokens: readonly Token[], at: number): Cue {
  return tokens[at]?.cue ?? NOTHING;
}

const NOTHING: Cue = {};
