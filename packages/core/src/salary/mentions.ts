import { type Amount, isCount } from './amounts.ts';
import type { Cue } from './cue.ts';
import { cueAt } from './said.ts';
import type { Token } from './tokens.ts';

/** An amount with the words that belong to it, as token positions, both ends included. */
export interface Mention {
  readonly amount: Amount;
  /** First of the words that bind the amount: "ab", "ca.", "keine". */
  readonly lead: number;
  /** Last of its attributes that follow at once: "brutto im Monat". */
  readonly trail: number;
  /** First token behind what belongs to the amount before it. */
  readonly own: number;
  /** First token that may speak about it: the first of its own, or of the amount before where the two are joined. */
  readonly left: number;
  /** Last token that may speak about it, up to the end of its phrase. */
  readonly right: number;
  /** The amount before it of which it is another wording or a neighbour in a list: "2.000 bzw. 2.400 €". */
  readonly joinedTo: Mention | undefined;
  /** First and last token of its sentence. */
  readonly sentence: readonly [from: number, to: number];
  /** Counts paragraphs, from 0. */
  readonly paragraph: number;
}

/** Longest bracket that is read as an attribute, in tokens. */
const LONGEST_BRACKET = 12;
/** How far back the words before a joined amount hold, in tokens. */
const REACH = 40;

/** Gives every amount its own stretch of the text. */
export function findMentions(tokens: readonly Token[], amounts: readonly Amount[]): Mention[] {
  const mentions: Mention[] = [];
  let sentence: readonly [number, number] = [0, -1];
  let reach = 0;
  let paragraph = 0;
  let free = 0;
  amounts.forEach((amount, index) => {
    while (sentence[1] < amount.from) {
      if (cueAt(tokens, sentence[1]).stop === 5) paragraph += 1;
      free = sentence[1] + 1;
      reach = free;
      sentence = [free, endOfSentence(tokens, free)];
    }
    const behind = amounts[index + 1];
    const next = Math.min(behind?.from ?? tokens.length, sentence[1] + 1);
    const trail = trailOf(tokens, amount.to, next);
    const right = rightOf(tokens, trail, next, next > sentence[1] ? undefined : behind);
    const lead = leadOf(tokens, amount.from, free);
    const joinedTo = joinedMention(tokens, mentions.at(-1), free, lead);
    const left = Math.min(free, Math.max(joinedTo?.left ?? reach, lead - REACH));
    mentions.push({ amount, lead, trail, own: free, left, right, joinedTo, sentence, paragraph });
    free = right + 1;
    if (amount.currency || amount.grouped) reach = free;
  });
  return mentions;
}

/** The mention before, where nothing but a joint stands between. */
function joinedMention(tokens: readonly Token[], before: Mention | undefined, free: number, lead: number) {
  if (!before?.amount.currency || before.right !== free - 1 || lead - free > 2) return undefined;
  for (let at = free; at < lead; at += 1) {
    const { join, bracket, unit } = cueAt(tokens, at);
    if (!join && !bracket && !unit) return undefined;
  }
  return lead > free ? before : undefined;
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
    else if (!cue.link && !cue.currency) break;
  }
  return lead;
}

function bindsAmount(cue: Cue): boolean {
  return !cue.head && (!!(cue.bound ?? cue.approximate ?? cue.denies) || cue.join === 'between');
}

function trailOf(tokens: readonly Token[], to: number, next: number): number {
  let at = to + 1;
  for (let length = 1; length > 0; at += length) length = attributeLength(tokens, at, next);
  return at - 1;
}

/** How many tokens from one on are an attribute of the amount before them, with the sign or small word before it. */
function attributeLength(tokens: readonly Token[], at: number, next: number): number {
  const cue = cueAt(tokens, at);
  const behind = cueAt(tokens, at + 1);
  // "x 13" tells the payments by the number behind it, which is no attribute.
  if (cue.payments && tokens[at + 1]?.number) return 0;
  if (at < next && (isAttribute(cue) || closesAttribute(tokens, at))) return 1;
  if (at + 1 >= next || !(behind.unit || isAttribute(behind))) return 0;
  const leadsNext = at + 2 === next && (tokens[next]?.number ?? cueAt(tokens, next).currency);
  const { head, label } = cueAt(tokens, at + 2);
  // "19 €, monatlicher Bonus 50 €", "Brutto 3.200 € / Netto 2.150 €"
  const isOfNext = leadsNext || head || label;
  if (cue.per) return behind.basis && isOfNext ? 0 : 2;
  const isOpen = cue.bracket === 'open' && !closingBracket(tokens, at, next);
  return cue.stop === 1 && isAttribute(behind) && !isOfNext && !isOpen ? 2 : 0;
}

/** The end of a bracket round an attribute, and not round the amount too: "(brutto)". */
function closesAttribute(tokens: readonly Token[], at: number): boolean {
  if (cueAt(tokens, at).bracket !== 'close') return false;
  let open = at - 1;
  while (isAttribute(cueAt(tokens, open)) || (cueAt(tokens, open).per ?? cueAt(tokens, open).unit)) open -= 1;
  return cueAt(tokens, open).bracket === 'open';
}

function isAttribute(cue: Cue): boolean {
  const stated = cue.basis ?? cue.boundBefore ?? cue.hours ?? cue.payments ?? (!cue.noun && cue.unit);
  return !!stated && !cue.head;
}

/** End of the phrase; words between two amounts that no sign parts belong to the later one, unless it is a count. */
function rightOf(tokens: readonly Token[], trail: number, next: number, behind: Amount | undefined): number {
  const opens = cueAt(tokens, trail + 1).bracket === 'open';
  const close = opens && closingBracket(tokens, trail + 1, next);
  if (close) return close;
  for (let at = trail + 1; at < next; at += 1) {
    const { stop, join, per, adds } = cueAt(tokens, at);
    if (stop || adds === 'plus' || (join && !per) || tokens[at]?.number) return at - 1;
  }
  return !behind || isCount(tokens, behind) ? next - 1 : trail;
}

function closingBracket(tokens: readonly Token[], open: number, next: number): number | undefined {
  const limit = Math.min(next, open + LONGEST_BRACKET);
  for (let at = open + 1; at < limit; at += 1) if (cueAt(tokens, at).bracket) return at;
  return undefined;
}
