import type { Draft } from './drafts.ts';
import { isPlausible, unitByMagnitude } from './magnitude.ts';
import { cueAt, type Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** Above this, nobody calls it a Minijob. */
const LIMIT_UP_TO = 1_000;
/** Most tokens of a line that is a field of an ad and no running text. */
const LONGEST_FIELD = 26;
/** How many times one figure may be the other where pay of one paragraph vouches for a bare figure. */
const NEAR = 5;

/** Whether a mention can be pay at all, by the words that speak about it. */
export function isRuledOut(tokens: readonly Token[], draft: Draft): boolean {
  const { amount } = draft.mention;
  if (amount.huge || draft.head?.head === 'other') return true;
  if (amount.compound && draft.head?.head !== 'pay') return true;
  return isDenied(tokens, draft.mention) || isDifference(tokens, draft.mention) || isLimit(tokens, draft);
}

/** "keine 2.700 € wert", "statt zuvor 480" */
function isDenied(tokens: readonly Token[], mention: Mention): boolean {
  for (let at = mention.lead; at < mention.amount.from; at += 1) if (cueAt(tokens, at).denies === true) return true;
  return false;
}

/** "um 200 € erhöht", "200 € mehr als" */
function isDifference(tokens: readonly Token[], mention: Mention): boolean {
  const { lead, amount, trail, right, left } = mention;
  if (cueAt(tokens, trail + 1).rise === true) return true;
  const by = lead < amount.from && cueAt(tokens, lead).by === true;
  if (!by) return false;
  for (let at = left; at <= right; at += 1) if (cueAt(tokens, at).rise === true) return true;
  return false;
}

/** What a Minijob or a student's job may bring, as a sum of its own: "bis zu 603 Euro im Monat". */
function isLimit(tokens: readonly Token[], draft: Draft): boolean {
  const { mention, value, unit, head } = draft;
  if (value > LIMIT_UP_TO * 2 || (unit !== undefined && unit !== 'MONTH' && unit !== 'YEAR')) return false;
  if (head?.head === 'limit' && value <= LIMIT_UP_TO) return true;
  for (let at = mention.left; at <= mention.right; at += 1) {
    const cue = cueAt(tokens, at);
    if (cue.permits === true || (cue.head === 'limit' && value <= LIMIT_UP_TO)) return true;
  }
  return false;
}

/** Whether bare digits are set like pay, and are not the count of something. */
export function isWrittenAsPay(tokens: readonly Token[], draft: Draft): boolean {
  const { mention, value } = draft;
  const { amount } = mention;
  const behind = tokens[amount.to + 1];
  if (behind?.cue.hours === true || behind?.cue.payments === true || behind?.cue.trainingYear === true) return false;
  if (amount.currency !== undefined) return true;
  if (draft.head?.head !== 'pay' && draft.basis === undefined && !amount.moneyLike) return false;
  if (!amount.moneyLike && value >= 1900 && value <= 2060 && draft.basis === undefined) return false;
  const size = amount.moneyLike || value >= 450 || (draft.unit === 'HOUR' && isNear(tokens, mention));
  return size && !countsSomething(tokens, amount.to + 1);
}

function isNear(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.trail > mention.amount.to) return true;
  const before = cueAt(tokens, mention.lead - 1);
  return before.head === 'pay' || before.link === true;
}

/** Whether an unknown word follows, so that the number counts it: "3.880 Datensätze". */
function countsSomething(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { cue } = token;
  if (cue.noun === true && cue.per !== true) return true;
  return Object.keys(cue).length === 0;
}

/** Whether the text gives reason to take an amount for pay. */
export function isPay(tokens: readonly Token[], draft: Draft, neighbour: number | undefined): boolean {
  const { mention, value, unit, head } = draft;
  if (unit !== undefined && !isPlausible(value, unit)) return false;
  if (head?.head === 'pay' || draft.basis !== undefined || draft.underHeading) return true;
  const size = unit ?? unitByMagnitude(value, draft.currency ?? 'EUR');
  if (unit !== undefined && unit === unitByMagnitude(value, draft.currency ?? 'EUR')) return true;
  if (neighbour !== undefined && value <= neighbour * NEAR && neighbour <= value * NEAR) return true;
  if (size !== 'MONTH' && size !== 'YEAR') return false;
  if (value < 1_000) return false;
  return saysLevel(tokens, mention) || mention.sentence[1] - mention.sentence[0] <= LONGEST_FIELD;
}

function saysLevel(tokens: readonly Token[], mention: Mention): boolean {
  for (let at = mention.left; at <= mention.right; at += 1) if (cueAt(tokens, at).level !== undefined) return true;
  return false;
}
