import type { Cue } from './cue.ts';
import type { Mention } from './mentions.ts';
import { cueAt } from './said.ts';
import type { Token } from './tokens.ts';

/** Most words between an amount and the noun that it counts: "300 Euro jährliches steuerfreies Budget". */
const ADJACENT = 3;
/** How far behind an amount a head still binds where none stands before it, in tokens. */
const FAR = 25;

/** The word that says what an amount is: pay, other money, work with a legal limit. */
export function headOf(tokens: readonly Token[], mention: Mention, carried: Cue | undefined): Cue | undefined {
  const { trail, right, sentence } = mention;
  const counted = countedHead(tokens, trail);
  if (counted !== undefined) return counted;
  const before = headBefore(tokens, mention);
  const behind = headBehind(tokens, trail + 1, right);
  if (behind !== undefined && (before === undefined || (before.weak === true && behind.head === 'other')))
    return behind;
  return before ?? carried ?? headBehind(tokens, right + 1, Math.min(sentence[1], right + FAR));
}

/** The noun right behind an amount: the voucher of "50 € Gutschein". */
function countedHead(tokens: readonly Token[], trail: number): Cue | undefined {
  for (let at = trail + 1; at <= trail + ADJACENT; at += 1) {
    const cue = cueAt(tokens, at);
    if (cue.head !== undefined && cue.weak === undefined) return cue;
    if (tokens[at]?.number || (cue.stop ?? cue.join ?? cue.adds ?? cue.link ?? cue.per) !== undefined) break;
  }
  return undefined;
}

/** The nearest head before an amount that does not merely come along with it. */
function headBefore(tokens: readonly Token[], { lead, left }: Mention): Cue | undefined {
  for (let at = lead - 1; at >= left; at -= 1) {
    const cue = cueAt(tokens, at);
    if (cue.head !== undefined && !isSide(tokens, at, cue)) return cue;
  }
  return undefined;
}

/** The nearest head behind an amount that has no amount of its own. */
function headBehind(tokens: readonly Token[], from: number, to: number): Cue | undefined {
  for (let at = from; at <= to && !tokens[at]?.number; at += 1) {
    const cue = cueAt(tokens, at);
    const extra = cue.extra && cueAt(tokens, at - 1).adds === 'plus';
    if (cue.head !== undefined && !extra && !isSide(tokens, at, cue) && !leadsToAmount(tokens, at)) return cue;
  }
  return undefined;
}

/** "inkl. Zulagen" and "Zuschuss zum Gehalt" do not say what the amount is. */
function isSide(tokens: readonly Token[], at: number, cue: Cue): boolean {
  return cue.head === 'pay' ? cueAt(tokens, at - 1).adds === 'plus' : isIncluded(tokens, at);
}

/** Whether "inkl." stands up to four tokens before an extra: "inkl. Weihnachts- und Urlaubsgeld". */
export function isIncluded(tokens: readonly Token[], at: number): boolean {
  if (cueAt(tokens, at).extra === undefined) return false;
  for (let back = at - 1; back >= at - 4; back -= 1) {
    const { adds, stop, head } = cueAt(tokens, back);
    if (adds === 'incl') return true;
    if ((stop ?? head) !== undefined) break;
  }
  return false;
}

/** Whether a head has an amount of its own behind it: "Bonus: CHF 5'000". */
function leadsToAmount(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + ADJACENT).some((token) => token.number !== undefined);
}
