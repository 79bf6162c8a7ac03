import type { CountSetting } from './count-setting.ts';
import { isInRegion } from './is-in-region.ts';

/** "In unserem Betrieb gibt es zwei Werkstätten", "rund 45 Pflegekräfte bei uns": few, and of no region. */
export function isInOneHouse({ value, lead, rest, isRough }: CountSetting): boolean {
  if (value >= MANY || !(IN_A_HOUSE.test(lead) || AT_OURS.test(rest))) return false;
  if (OF_OURS.test(lead)) return true;
  if (isInRegion(lead, /^[^,;]*/u.exec(rest)?.[0] ?? '')) return false;
  return !isRough || WORK_THERE.test(lead) || WORK_THERE.test(rest);
}

/** Least of a count that is more than one house has. */
const MANY = 1000;
/** What is told of a house as it is, and not of what came of it: "haben im Haus rund 45 Leute ausgebildet". */
const WORK_THERE = /(?<![a-zß-ž])(?:(?:gibt|gab) es|es (?:gibt|gab)|arbeiten|beschäftig(?:t|en)|tätig)(?![a-zß-ž])/u;
const HOUSE =
  '[a-zß-ž-]{0,20}(?:betrieb|klinik(?:um)?|[a-zß-ž]{3}erei|spital|haus|firma|unternehmen|konzern|(?<!in der )praxis|werkstatt|kanzlei|agentur|büro|laden|geschäft|salon|studio|hotel|heim|kita|(?<= )werk|filiale|labor|redaktion|ordination|apotheke|hütte|team|klasse|kurs|schicht|abteilung|gruppe|station|küche)(?:e?s)?';
const OURS = `bei (?:uns|mir)|wir haben|(?:unser|mein)[a-zß-ž]{0,2} (?:[a-zß-ž]{3,15}e[nrsm]? )?${HOUSE}`;
const IN_A_HOUSE = new RegExp(
  `(?<![a-zß-ž])(?:${OURS}|(?:im|in der|auf der) (?:[a-zß-ž]{3,15}en )?${HOUSE})(?![a-zß-ž])`,
  'u',
);
const AT_OURS = new RegExp(`(?<![a-zß-ž])(?:${OURS})(?![a-zß-ž])`, 'u');
/** "Unser Betrieb hat 12 Filialen in Hessen." */
const OF_OURS = new RegExp(
  `(?<![a-zß-ž])(?:unsere?|meine?) ${HOUSE} (?:hat|zählt|beschäftigt|betreibt|führt)(?![a-zß-ž])`,
  'u',
);
