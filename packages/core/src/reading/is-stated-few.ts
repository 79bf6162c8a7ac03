import type { CountSetting } from './count-setting.ts';
import { isInRegion } from './is-in-region.ts';
import { OF_OWN_HOUSE } from './of-own-house.ts';

/** "In Tirol gibt es acht Krankenhäuser", "Sieben Hochschulen in Hessen bieten das Fach an". */
export function isStatedFew({ unit, lead, rest, isRough }: CountSetting): boolean {
  if (unit !== 'companies' && unit !== 'institutions') return false;
  if (THERE_ARE.test(lead) || OFFER.test(rest)) return true;
  return isRough && !OF_OWN_HOUSE.test(lead) && isInRegion(lead, rest);
}

const THERE_ARE = /(?<![a-zß-ž])(?:gibt es|gab es|es gibt|es gab|sind es|bestehen|existieren|zählt)[^.;:]{0,30}$/u;
const OFFER = /^ (?:in|im|an) [^.;:]{3,40} (?:bieten|bilden|lehren|unterrichten)(?![a-zß-ž])/u;
