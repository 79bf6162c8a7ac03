import type { CountSetting } from './count-setting.ts';
import { isInRegion } from './is-in-region.ts';
import { OF_OWN_HOUSE } from './of-own-house.ts';

/** Whether the sentence says that there are so many. */
export function isStatedCount({ unit, value, lead, raw, rest, written }: CountSetting): boolean {
  if (SAID_BEFORE.test(lead) || SAID_BEHIND.test(rest) || VACANT.test(raw)) return true;
  if (OF_OWN_HOUSE.test(lead)) return false;
  if (value >= HUNDREDS && WORK.test(lead)) return true;
  if (unit === 'people') return false;
  if (VERB_BEFORE.test(lead)) return true;
  return (
    (!AMONG.test(lead) && isInRegion(lead, rest)) ||
    (BEGINS.test(lead) && (rest === '' || unit === 'positions' || DO.test(written)))
  );
}

/** Before a count, words by which it is one of a region or a market. */
const SAID_BEFORE =
  /(?:(?<![a-zß-ž])(?:fehlen|fehlten|suchten?|standen|begannen|starteten|gibt es|gab es|es gibt|es gab|zähl(?:e|te?n?)|gezählt wurden|bestehen|bestanden|existieren|registrierte?n?|verzeichnete?n?|meldete?n?|meldet|gesucht werden|beschäftigt|eingetragen|vertritt|vertreten)(?![a-zß-ž])|(?:bundes|landes|kantons|deutschland|österreich|schweiz)weit|in (?:ganz )?(?:deutschland|österreich|der (?:ganzen )?schweiz)(?![a-zß-ž])|(?:innung|kammer|verband|branche|register|verzeichnis|statistik|rolle)[a-zß-ž]{0,3} (?:hat|führt|nennt|listet|umfasst)(?![a-zß-ž])|(?<![a-zß-ž])(?:kam(?:en)?|kommt) [^.;:!?]{0,40}auf|(?<!\d)(?:19|20)\d\d (?:waren|sind) es)(?:(?!, (?:die|der|das|wo|in|bei|weil|wenn|dass) )[^;:]){0,70}$/u;
/** Behind a count, words by which it is one of a region or a market. */
const SAID_BEHIND =
  /^(?:,? [a-zß-ž]{2,20}){0,3} (?:zählt|zählen|gibt es|eingetragen|registriert|in rente|in pension|in den ruhestand|gemeldet|unbesetzt|bleiben|blieben|gesucht|gebraucht|angestellt|im einsatz|online|gegenüber|gegenüberstanden|gegenüberstehen|tätig|ansässig|niedergelassen|beschäftigt|(?:bewerben|bewarben) sich|(?:neu )?(?:abgeschlossen|geschlossen|besetzt|ausgeschrieben|vergeben)|organisiert|zugelassen|aktiv|im (?:kanton|land|landkreis|bezirk|umkreis|kammerbezirk)|in der (?:stadt|region)|in ganz [a-zß-ž]{4,20}|(?:pro|je) (?:[a-zß-ž]{3,20} )?stelle)(?![a-zß-ž])/u;
/** Least of people who work that are more than one house has: "Im Kanton arbeiten 420 Floristinnen". */
const HUNDREDS = 100;
const WORK = /(?<![a-zß-ž])(?:arbeiten|praktizieren|wirken)(?: [a-zß-ž]{3,12}){0,2} $/u;
/** "Das Fach bieten 14 Hochschulen an". */
const VERB_BEFORE =
  /(?<![a-zß-ž])(?:bieten|boten|bilden|bildeten|lehren|unterrichten|suchen|suchten|beschäftigen|produzieren|betreiben|nutzen|melden|meldeten)(?: [a-zß-ž]{3,12}){0,2} $/u;
/** Before businesses that something is done to, or with. */
const AMONG = /(?<![a-zß-ž])(?:bei|mit|von|für|durch|aus|nach|über|an|unter|seine|ihre) $/u;
/** Before the first words of a sentence or of an item of a list. */
const BEGINS = /^[^a-zß-ž\d]{0,3}(?:(?:nur|noch|genau|immerhin|insgesamt|aktuell|derzeit) ){0,2}$/u;
const DO = /^ (?:[A-Za-zÀ-ž]{2,20} ){0,2}?(?:[a-zß-ž]{2,15}(?:en|ern|eln)|sind)(?![A-Za-zÀ-ž])/u;

/** "96 aktuelle Stellenangebote". */
const VACANT = /^\d{2,7} (?:aktuelle|offene|freie|unbesetzte|gemeldete)n? /u;
