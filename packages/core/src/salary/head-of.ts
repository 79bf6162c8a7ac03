import type { Cue } from './cue.ts';
import type { Mention } from './mentions.ts';
import { cueAt, said } from './said.ts';
import type { Token } from './tokens.ts';

/** Most words between an amount and the noun that it counts: "300 Euro jährliches steuerfreies Budget". */
const ADJACENT = 3;
/** How far behind an amount a head still binds where none stands before it, in tokens. */
const FAR = 25;

/** The word that says what an amount is: pay or other money; the head carried over from the amounts before it last. */
export function headOf(tokens: readonly Token[], mention: Mention, carried: Cue | undefined): Cue | undefined {
  const { amount, lead, trail, right, sentence } = mention;
  const counted = countedHead(tokens, trail);
  const before = headBefore(tokens, mention);
  // "Zu einem Gehalt von 3.000 € kommen Prämien"
  const isNamed = before === cueAt(tokens, lead - 2) && cueAt(tokens, lead - 1).link && !cueAt(tokens, trail + 1).head;
  if (counted && !isNamed) return before?.cap || before?.head === 'other' ? before : counted;
  if (before && !before.weak) return before;
  const behind = headBehind(tokens, trail + 1, right);
  if (behind && (!before || behind.head === 'other')) return behind;
  if (before ?? carried) return carried?.head === 'other' ? carried : (before ?? carried);
  const far = headBehind(tokens, right + 1, Math.min(sentence[1], right + FAR));
  const isMarked = far?.head === 'other' && (far.extra ?? said(tokens, amount.to, trail, 'basis'));
  return isMarked ? undefined : far;
}

/** The noun right behind an amount: the voucher of "50 € Gutschein". */
function countedHead(tokens: readonly Token[], trail: number): Cue | undefined {
  for (let at = trail + 1; at <= trail + ADJACENT; at += 1) {
    const cue = cueAt(tokens, at);
    if (cue.head && !cue.weak && !cueAt(tokens, at + 1).label) return cue;
    if (tokens[at]?.number || (cue.stop ?? cue.join ?? cue.adds ?? cue.link ?? cue.per)) break;
  }
  return undefined;
}

/**
 * The nearest head before an amount that does not merely come along with it; other money only of its phrase.
 *
 * A verb such as "zahlen" gives way to what it is paid for.
 */
function headBefore(tokens: readonly Token[], { amount, lead, left, own }: Mention): Cue | undefined {
  let [isApart, isPhraseOver] = [false, false];
  let weak: Cue | undefined;
  for (let at = lead - 1; at >= left; at -= 1) {
    const cue = cueAt(tokens, at);
    const { stop, per, join } = cueAt(tokens, at + 1);
    // "eine Strafe von einem Monatsgehalt, höchstens 3.000 €"
    const isMeasure = cue.payments && (stop === 1 || per);
    // "934 € BAföG und 1.150 € Gehalt"
    const isCounted = at < own && cueAt(tokens, at - 1).currency;
    const isPay = cue.head === 'pay';
    // "Provision + Fixum 2.200 €", "mit einer Prämie von 300 €"
    const isNamed = at === lead - 1 ? isPay : at === lead - 2 && cueAt(tokens, lead - 1).of;
    if (cue.weak || isMeasure) weak ??= cue;
    else if (cue.head && !isCounted && (isNamed || !isSide(tokens, at, cue)) && (isPay || !isPhraseOver)) return cue;
    isApart ||= cue.stop === 2 || (!cue.stop && !cue.link && !cue.currency);
    const explains = cue.bracket === 'open' && cueAt(tokens, at - 1).head;
    const isItem = at === amount.from - 1 && (cue.join === 'list' || cue.adds === 'plus');
    isPhraseOver ||=
      isItem || (isApart && !explains && !!(cue.bracket || cue.stop === 2 || (cue.join === 'range' && !join)));
  }
  // "Prämien, zuletzt 300 €"
  const last = cueAt(tokens, left - 1);
  return weak ?? (cueAt(tokens, left).stop === 1 && last.head === 'other' ? last : undefined);
}

/** The nearest head behind an amount that has no amount of its own. */
function headBehind(tokens: readonly Token[], from: number, to: number): Cue | undefined {
  for (let at = from; at <= to && !tokens[at]?.number; at += 1) {
    const cue = cueAt(tokens, at);
    const { adds, join } = cueAt(tokens, at - 1);
    const isApart = cue.extra && (adds === 'plus' || join === 'list');
    if (cue.head && !isApart && !isSide(tokens, at, cue) && !leadsToAmount(tokens, at)) return cue;
  }
  return undefined;
}

/** "inkl. Zulagen", "Zuschuss zum Gehalt" and "20 % vom Gehalt" do not say what the amount is. */
function isSide(tokens: readonly Token[], at: number, cue: Cue): boolean {
  if (cue.head !== 'pay') return !!isIncluded(tokens, at);
  const { adds, stop } = cueAt(tokens, at - 1);
  return adds === 'plus' || (!stop && [1, 2, 3].some((back) => cueAt(tokens, at - back).counted));
}

/** Whether "inkl." or "ohne" stands up to four tokens before an extra: "inkl. Zulagen und Urlaubsgeld". */
export function isIncluded(tokens: readonly Token[], at: number): Cue['adds'] {
  if (!cueAt(tokens, at).extra) return undefined;
  for (let back = at - 1; back >= at - 4; back -= 1) {
    const { adds, stop, head, extra } = cueAt(tokens, back);
    if (adds && adds !== 'plus') return adds;
    if (stop ?? (head && !extra)) break;
  }
  return undefined;
}

/** Whether a head has an amount of its own behind it: "Bonus: CHF 5'000". */
function leadsToAmount(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + ADJACENT).some(({ number }) => number);
}
