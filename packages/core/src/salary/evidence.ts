import { looksLikeYear } from './amounts.ts';
import type { Draft } from './drafts.ts';
import { isIncluded } from './head-of.ts';
import { NAME, NOTHING } from './join-cues.ts';
import { isAlike, isPlausible, unitByMagnitude } from './magnitude.ts';
import type { Mention } from './mentions.ts';
import { cueAt, said, saidAround } from './said.ts';
import { isPlain, type Token } from './tokens.ts';

/** From this scale on, money is no pay. */
const MILLION = 1e6;
/** Above this, the law sets no limit to what somebody may earn in a month, be it in a Minijob, a Midijob or as a student. */
const LIMIT_UP_TO = 2_000;
/** From this on, bare digits are pay without further signs of it. */
const BARE_FROM = 450;
/** Above this, nobody leaves out that pay is for an hour. */
const HOURLY_UP_TO = 60;
/** From this on, a figure in a field of an ad is pay without a word that says so. */
const FIELD_FROM = 1_000;

/** How far from an amount a topic or a word about work still speaks for it, in tokens. */
const REACH = 24;

/** Whether a mention cannot be pay, by the words that speak about it. */
export function isRuledOut(tokens: readonly Token[], draft: Draft): boolean {
  const { amount, trail, unit, basis } = draft;
  const head = draft.head?.head;
  const isWeak = draft.head?.weak ?? head !== 'pay';
  if (
    (head === 'other' && !isGrossPay(draft)) ||
    (isWeak &&
      (amount.scale >= MILLION ||
        (basis !== 'gross' && (saidAround(tokens, draft, 'payer') ?? said(tokens, trail, trail + 2, 'payer')))))
  )
    return true;
  const behind = cueAt(tokens, trail + 1);
  return !!(
    behind.more ||
    (isWeak && behind.by && cueAt(tokens, trail + 2).stop) ||
    (behind.each && !unit) ||
    isLimit(tokens, draft) ||
    isThreshold(tokens, draft) ||
    isDifference(tokens, draft) ||
    (basis !== 'gross' && (isWeak || !unit) && isOfTopic(tokens, draft)) ||
    (!basis && isWeak && !unit && isOfWordBefore(tokens, draft))
  );
}

/** "statt 2.900 €" */
export function isDenied(tokens: readonly Token[], { lead, amount }: Draft): boolean {
  return !!said(tokens, lead, amount.from, 'denies');
}

/** "4.000 € brutto im Monat" is pay whatever stands before it, save an extra and gross costs. */
function isGrossPay({ amount, basis, unit, head, currency }: Draft) {
  const isOwn = head?.extra ?? head?.cap ?? head?.basis;
  return !isOwn && basis === 'gross' && unit && unit === unitByMagnitude(amount.min, currency);
}

/** "Rente: Wer lange gut verdient hat, bekommt 1.800 €" */
function isOfTopic(tokens: readonly Token[], { lead, sentence: [from] }: Draft) {
  const { head, weak } = cueAt(tokens, lead - 1);
  let at = lead - 1;
  while (at > from && at > lead - REACH && !cueAt(tokens, at).label && cueAt(tokens, at).stop !== 2) at -= 1;
  return cueAt(tokens, at - 1).head === 'other' && !isIncluded(tokens, at - 1) && (weak || !head);
}

/** "um 200 € erhöht" */
function isDifference(tokens: readonly Token[], mention: Mention) {
  const { lead, amount, trail } = mention;
  return (
    said(tokens, lead, amount.from, 'by') &&
    (saidAround(tokens, mention, 'rise') ?? saidAround(tokens, mention, 'more') ?? isSmallWord(tokens[trail + 1]))
  );
}

/** "Wer mehr als 6.000 € verdient, darf …", but not "Wer Schichten fährt, verdient mehr als 6.000 €" */
function isThreshold(tokens: readonly Token[], { left, lead, amount }: Draft) {
  let at = lead - 1;
  while (at > left && !cueAt(tokens, at).threshold && !cueAt(tokens, at).stop) at -= 1;
  const { threshold } = cueAt(tokens, at);
  if (threshold === 'open') return said(tokens, lead, amount.from, 'bound');
  return threshold && !said(tokens, at - 2, at - 1, 'offer') && !tokens.slice(at, lead).some(isUnknown);
}

/** What a Minijob or a student's job may bring, as a sum of its own: "bis zu 603 Euro im Monat". */
function isLimit(tokens: readonly Token[], draft: Draft) {
  const { amount, unit, head } = draft;
  const monthly = amount.min / (unit === 'YEAR' ? 12 : 1);
  if (monthly > LIMIT_UP_TO || (unit && unit !== 'MONTH' && unit !== 'YEAR')) return false;
  return head?.limit ?? saidAround(tokens, draft, 'limit') ?? saidAround(tokens, draft, 'permits');
}

/** Whether a figure is set like pay, and is not the count of something. */
export function isWrittenAsPay(tokens: readonly Token[], draft: Draft): boolean {
  const { amount, trail, lead, basis, unit, head, scope } = draft;
  const before = cueAt(tokens, lead - 1);
  if (amount.currency) return true;
  const ahead = tokens[lead - 2];
  const isMarked = trail > amount.to;
  if (
    // "Januar 2027 brutto 14,60 €"
    (looksLikeYear(amount) && !(basis && isMarked && before !== NAME && !tokens[trail + 1]?.number)) ||
    (before.label && !isMarked && amount.scale === 1 && isUnknown(ahead)) ||
    (before.join === 'range' && ahead && (ahead.number || (isPlain(ahead) && ahead.end + 1 === tokens[lead]?.start)))
  )
    return false;
  const isThousands = amount.scale > 1 && head?.head === 'pay';
  if (!isThousands && countsNext(tokens, draft)) return false;
  if (amount.grouped || scope.column) return true;
  const isNamed = head?.head === 'pay' || basis;
  if (!Number.isInteger(amount.min)) return !!(isNamed || draft.underHeading || (isMarked && unit));
  if (!isNamed) return false;
  const isNear = isMarked || before.head || before.link;
  return !!(unit === 'HOUR' && isNear) || (amount.min >= BARE_FROM && (isMarked || !isUnknown(tokens[lead - 1])));
}

/** Whether a bare number counts the word behind it: "4.711 Betten", "5.500 Auszubildende", but not "Gehalt: 3.400 Zeitraum:". */
function countsNext(tokens: readonly Token[], { amount: { to: at, grouped }, lead }: Draft): boolean {
  const [number, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const { head: named, label } = cueAt(tokens, lead - 1);
  const { role, work, payer, level, head, link } = cueAt(tokens, at + 1);
  const isOfPeople = level ? !behind?.number : (role ?? work ?? payer);
  return (
    !!((isUnknown(next) && !(grouped && next?.number)) || isOfPeople || (head && link)) &&
    number?.end !== next?.start &&
    !(behind?.cue.label && (named ?? label))
  );
}

/** Whether a token says nothing about pay: behind a bare number, it is what is counted. */
function isUnknown(token: Token | undefined): boolean {
  return !!token && (token.cue.noun || !!token.number || isPlain(token));
}

/**
 * Whether the text gives reason to take an amount for pay: a word that names pay or gross, or a unit that fits beside
 * a word about work, or the size of pay in a field of an ad.
 */
export function isPay(tokens: readonly Token[], draft: Draft): boolean {
  const { amount, unit, currency, head, basis } = draft;
  const { min } = amount;
  const bySize = unitByMagnitude(min, currency);
  const isFee = head?.arrangement === 'freelance' && min >= BARE_FROM;
  if (unit ? !isPlausible(min, unit, currency) : isFee || (bySize === 'HOUR' && min > HOURLY_UP_TO)) return false;
  const isNamed = head?.head === 'pay' && !head.weak;
  if (isNamed || basis || draft.underHeading || isTopped(tokens, draft)) return true;
  if (unit ? unit !== bySize && unit !== 'DAY' && unit !== 'WEEK' : !bySize || min < BARE_FROM) return false;
  const isMoney = !!(unit ?? currency) || amount.scale > 1;
  if (!unit && min < FIELD_FROM && !saidAround(tokens, draft, 'level')) return false;
  return (isMoney && isAboutWork(tokens, draft)) || isAlone(tokens, draft);
}

/**
 * Whether a word about work stands near: a role, a level, a workload; "gesucht", "m/w/d".
 *
 * Without a unit and a verb, no word of running text may stand between, save before a range that stands by itself.
 */
function isAboutWork(tokens: readonly Token[], draft: Draft): boolean {
  const { amount, unit, head, lead } = draft;
  const { label, stop } = cueAt(tokens, lead - 1);
  const isField = amount.range && (label ?? stop);
  const isOfLine = !(unit ?? head ?? isField) || isOfWordBefore(tokens, draft);
  if (!head && isSmallWord(tokens[lead - 1])) return false;
  for (const step of [-1, 1]) {
    for (let ahead = 1; ahead <= REACH; ahead += 1) {
      const token = tokens[(step < 0 ? amount.from : amount.to) + step * ahead];
      if (!token || (isOfLine && isSmallWord(token))) break;
      const { cue } = token;
      const isOfWork = cue.work ?? cue.level ?? cue.arrangement ?? cue.floor ?? cue.component ?? cue.limit;
      const isRole = cue.role && (unit ?? head ?? amount.range);
      if (cue.head ? cue.head === 'pay' && (unit || !cue.weak) : (isOfWork ?? isRole)) return true;
    }
  }
  return false;
}

/** Whether a token is a word of running text: "unterstützt", but not "Köln" and the "d" of "m/w/d". */
function isSmallWord(token: Token | undefined): boolean {
  return token?.cue === NOTHING && !token.number && token.end - token.start > 1;
}

/** "14 € + Trinkgeld", "60k + 10 % Bonus" */
function isTopped(tokens: readonly Token[], { trail }: Draft): boolean {
  const percent = cueAt(tokens, trail + 3).counted && cueAt(tokens, trail + 4);
  return cueAt(tokens, trail + 1).adds === 'plus' && !!(percent || cueAt(tokens, trail + 2)).extra;
}

/** "Der Führerschein (ca. 3.500 €)", "Objekte ab 500.000 €": an amount tells about the word that it is bound to. */
function isOfWordBefore(tokens: readonly Token[], { amount, lead }: Draft): boolean {
  const isInBracket = cueAt(tokens, lead - 1).bracket === 'open';
  const before = tokens[isInBracket ? lead - 2 : lead - 1];
  return isInBracket ? isUnknown(before) : lead < amount.from && before?.cue === NAME;
}

/** Most tokens of a line that is a field of an ad and no running text. */
const LONGEST_FIELD = 26;

/** Whether a line or sentence has no words but those that go with pay, and no digits that are no number, as a telephone number's. */
function isAlone(tokens: readonly Token[], { sentence: [from, to] }: Draft): boolean {
  if (to - from > LONGEST_FIELD) return false;
  return tokens.slice(from, to + 1).every((token) => (token.number ? token.number.value : !isPlain(token)));
}

/** Whether pay beside an amount vouches for it: in the same paragraph and of the same size, or said again per another unit. */
export function isLike({ amount, joinedTo, paragraph, unit }: Draft, other: Draft | undefined): boolean {
  const isPossible =
    (amount.range || amount.scale > 1 || !!amount.currency) &&
    other?.paragraph === paragraph &&
    !(unit && !isPlausible(amount.min, unit, amount.currency));
  return isPossible && (isAlike(amount.min, other.amount.min) || (!!unit && joinedTo?.amount === other.amount));
}
