import { looksLikeYear } from './amounts.ts';
import type { Draft } from './drafts.ts';
import { isPlausible, unitByMagnitude } from './magnitude.ts';
import type { Mention } from './mentions.ts';
import { cueAt, saidBefore, saidFrom } from './said.ts';
import type { Token } from './tokens.ts';

/** From this scale on, money is no pay. */
const MILLION = 1e6;
/** Above this, nobody calls it a Minijob. */
const MINIJOB_UP_TO = 1_000;
/** Above this, the law sets no limit to what a student may earn in a month. */
const LIMIT_UP_TO = 2_000;
/** From this on, bare digits are pay without further signs of it. */
const BARE_FROM = 450;
/** From this on, a figure in a field of an ad is pay without a word that says so. */
const FIELD_FROM = 1_000;
/** Most tokens of a line that is a field of an ad and no running text. */
const LONGEST_FIELD = 26;
/** How many times one figure may be the other where pay of one paragraph vouches for a bare figure. */
const NEAR = 5;

/** Whether a mention cannot be pay, by the words that speak about it. */
export function isRuledOut(tokens: readonly Token[], draft: Draft): boolean {
  const { mention, head, unit } = draft;
  const { amount, trail } = mention;
  if (amount.scale >= MILLION || head?.head === 'other' || (amount.compound && head?.head !== 'pay')) return true;
  const piece = unit === undefined && cueAt(tokens, trail + 1).each === true && isUnknown(tokens[trail + 2]);
  const denied = saidFrom(tokens, mention.lead, amount.from, 'denies') !== undefined;
  return piece || denied || isDifference(tokens, mention) || isLimit(tokens, draft);
}

/** "um 200 € erhöht", "200 € mehr als" */
function isDifference(tokens: readonly Token[], { lead, left, trail, right }: Mention): boolean {
  if (cueAt(tokens, trail + 1).more === true) return true;
  const rises = saidFrom(tokens, left, right, 'rise') ?? saidFrom(tokens, left, right, 'more');
  return cueAt(tokens, lead).by === true && rises !== undefined;
}

/** What a Minijob or a student's job may bring, as a sum of its own: "bis zu 603 Euro im Monat". */
function isLimit(tokens: readonly Token[], { mention, value, unit, head }: Draft): boolean {
  if (value > LIMIT_UP_TO || (unit !== undefined && unit !== 'MONTH' && unit !== 'YEAR')) return false;
  const { left, right, lead } = mention;
  if (saidFrom(tokens, left, right, 'permits') !== undefined) return true;
  const near = saidBefore(tokens, lead, left, 'head') ?? saidFrom(tokens, lead, right, 'head');
  return value <= MINIJOB_UP_TO && (head?.head === 'limit' || near === 'limit');
}

/** Whether a figure is set like pay, and is not the count of something. */
export function isWrittenAsPay(tokens: readonly Token[], draft: Draft): boolean {
  const { mention, value, basis, unit, head } = draft;
  const { amount, trail, lead } = mention;
  const { hours, payments, trainingYear } = cueAt(tokens, amount.to + 1);
  if ((hours ?? payments ?? trainingYear) !== undefined) return false;
  if (amount.currency !== undefined) return true;
  const named = head?.head === 'pay' || basis !== undefined;
  if (isUnknown(tokens[amount.to + 1]) || (!amount.grouped && !named)) return false;
  if (looksLikeYear(amount) && basis === undefined) return false;
  const { head: before, link } = cueAt(tokens, lead - 1);
  const near = trail > amount.to || (before ?? link) !== undefined;
  return amount.grouped || (value >= BARE_FROM && !isUnknown(tokens[lead - 1])) || (unit === 'HOUR' && near);
}

/** Whether a token says nothing about pay: behind a bare number, it is what is counted. */
function isUnknown(token: Token | undefined): boolean {
  return token !== undefined && (token.cue.noun || Object.keys(token.cue).length === 0);
}

/** Whether the text gives reason to take an amount for pay. */
export function isPay(tokens: readonly Token[], draft: Draft, neighbour: number | undefined): boolean {
  const { mention, value, unit, head } = draft;
  if (unit !== undefined && !isPlausible(value, unit)) return false;
  if (head?.head === 'pay' || draft.basis !== undefined || draft.underHeading) return true;
  const bySize = unitByMagnitude(value, draft.currency);
  if (unit !== undefined && unit === bySize) return true;
  if (neighbour !== undefined && value <= neighbour * NEAR && neighbour <= value * NEAR) return true;
  if (value < BARE_FROM || (unit ?? bySize) === undefined) return false;
  const { left, right, sentence } = mention;
  if (saidFrom(tokens, left, right, 'level') !== undefined) return true;
  const isField = sentence[1] - sentence[0] <= LONGEST_FIELD && saidFrom(tokens, ...sentence, 'prose') === undefined;
  return isField && value >= FIELD_FROM;
}
