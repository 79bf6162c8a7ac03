import type { Cue } from './cue.ts';
import { cueAt, type Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** Most words between an amount and the noun that it counts: "300 Euro jährliches steuerfreies Budget". */
const ADJACENT = 3;
/** How far behind an amount a head still binds where none stands before it, in tokens. */
const FAR = 25;

/** The word that says what an amount is: pay, other money, work with a legal limit. */
export function headOf(tokens: readonly Token[], mention: Mention, carried: Cue | undefined): Cue | undefined {
  const counted = countedHead(tokens, mention);
  if (counted !== undefined) return counted;
  const before = headBefore(tokens, mention);
  const behind = headWithin(tokens, mention.trail + 1, mention.right);
  if (behind !== undefined && (before === undefined || (before.weak === true && behind.head === 'other')))
    return behind;
  return before ?? carried ?? headWithin(tokens, mention.right + 1, Math.min(mention.sentence[1], mention.right + FAR));
}

/** The noun right behind an amount: the voucher of "50 € Gutschein". */
function countedHead(tokens: readonly Token[], mention: Mention): Cue | undefined {
  for (let at = mention.trail + 1; at <= mention.trail + ADJACENT; at += 1) {
    const cue = cueAt(tokens, at);
    if (cue.head !== undefined) return cue;
    if (tokens[at]?.number !== undefined || endsReach(cue)) return undefined;
  }
  return undefined;
}

function endsReach(cue: Cue): boolean {
  return (
    cue.stop !== undefined || cue.join !== undefined || cue.adds !== undefined || cue.link === true || cue.per === true
  );
}

/** The nearest head before an amount that does not merely come along with it. */
function headBefore(tokens: readonly Token[], mention: Mention): Cue | undefined {
  for (let at = mention.lead - 1; at >= mention.left; at -= 1) {
    const cue = cueAt(tokens, at);
    if (cue.head === undefined || comesAlong(tokens, at, cue)) continue;
    return cue;
  }
  return undefined;
}

/** "inkl. Zulagen" and "Zuschuss zum Gehalt" do not say what the amount is. */
function comesAlong(tokens: readonly Token[], at: number, cue: Cue): boolean {
  const before = cueAt(tokens, at - 1).adds;
  if (cue.head === 'pay') return before === 'plus';
  return cue.extra === true && (before === 'incl' || isIncluded(tokens, at));
}

/** Whether "inkl." stands up to three tokens before an extra: "inkl. Weihnachts- und Urlaubsgeld". */
export function isIncluded(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 4; back -= 1) {
    const cue = cueAt(tokens, back);
    if (cue.adds === 'incl') return true;
    if (cue.stop !== undefined || cue.head !== undefined) return false;
  }
  return false;
}

function headWithin(tokens: readonly Token[], from: number, to: number): Cue | undefined {
  for (let at = from; at <= to; at += 1) {
    const cue = cueAt(tokens, at);
    if (cue.head === undefined || comesAlong(tokens, at, cue) || leadsToAmount(tokens, at)) continue;
    if (cue.extra === true && cueAt(tokens, at - 1).adds === 'plus') continue;
    return cue;
  }
  return undefined;
}

/** Whether a head has an amount of its own behind it: "Bonus: CHF 5'000". */
function leadsToAmount(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next <= at + ADJACENT && tokens[next]?.number === undefined) next += 1;
  return tokens[next]?.number !== undefined;
}
