import type { CountSetting } from './count-setting.ts';
import { isInRegion } from './is-in-region.ts';
import { OF_OWN_HOUSE } from './of-own-house.ts';

/** "In Tirol gibt es acht Krankenhäuser", "Sieben Hochschulen in Hessen bieten das Fach an". */
export function isStatedFew({ unit, lead, rest, isRough }: CountSetting): boolean {
  if (FACED.test(rest) || (unit === 'positions' && PER_YEAR.test(rest))) return true;
  if (unit !== 'companies' && unit !== 'institutions') return false;
  if (THERE_ARE.test(lead) || OFFER.test(rest) || EVERYWHERE.test(lead) || (OFFERED.test(lead) && OFFERS.test(rest)))
    return true;
  return isRough && !OF_OWN_HOUSE.test(lead) && isInRegion(lead, rest);
}

/** "Dem standen neun Bewerber gegenüber", "8 Studienplätze pro Jahrgang". */
const FACED = /^ gegenüber(?![a-zß-ž])/u;
const PER_YEAR = /^ (?:pro|je) (?:jahrgang|semester|studienjahr|jahr)(?![a-zß-ž])/u;
const THERE_ARE = /(?<![a-zß-ž])(?:gibt es|gab es|es gibt|es gab|sind es|bestehen|existieren|zählt)[^.;:]{0,30}$/u;
/** "An bundesweit sechs Schulen". */
const EVERYWHERE = /(?:bundes|landes|kantons|österreich|schweiz)weit(?: (?:nur|genau|gerade|insgesamt)){0,2} $/u;
/** "Das bieten in Basel drei Betriebe an". */
const OFFERED = /(?<![a-zß-ž])(?:bieten|bilden)(?: (?:sie|es|ihn|das|dies|in|im|nur|[a-zß-ž]{4,20})){0,4} $/u;
const OFFERS = /^ (?:an|aus)(?![a-zß-ž])/u;
const OFFER = /^(?: (?:in|im|an) [^.;:]{3,40})? (?:bieten|bilden|lehren|unterrichten)(?![a-zß-ž])/u;
