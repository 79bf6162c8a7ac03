import type { Count } from './count-mention.ts';
import { isNoCount } from './is-no-count.ts';
import { isSize } from './is-size.ts';
import { REGION_NAMES } from './region-names.ts';
import { roughFrom } from './rough-from.ts';
import { sentenceBefore, sentenceBehind } from './words-of-sentence.ts';

/** A count with the lower-case words of its sentence around it. */
interface Setting extends Pick<Count, 'value' | 'unit'> {
  /** The words before it, without the one that makes it rough. */
  readonly lead: string;
  /** Its own words. */
  readonly raw: string;
  /** The words behind it. */
  readonly rest: string;
  /** The same, as they are written. */
  readonly written: string;
  readonly isRough: boolean;
}

/** How far the words may stand around a count that tell whose it is, in UTF-16 units. */
const LEAD_REACH = 120;
const REST_REACH = 90;
/** Counts below this one are those of one house, unless the sentence says that there are so many. */
const FEW = 10;
const IN_A_WORD = /^(?:zehn|elf|zwölf) /u;
const NUMERAL = /^[a-zäöü]/u;
/** A figure that is a year sooner than a count. */
const YEAR = /^(?:19|20)\d\d /u;

/** "überall, wo mehr als 50 Leute arbeiten". */
const WHERE = /, (?:wo|in denen|bei denen|wenn|sobald) $/u;

/** Whether a count is one of a region, a market or an occupation, and not of one house, a size or a row of pay. */
export function isOfMarket(text: string, { start, end, value, unit }: Count): boolean {
  const from = roughFrom(text, start) ?? start;
  if (isNoCount(text, from, end)) return false;
  const raw = text.slice(start, end).toLowerCase();
  const lead = sentenceBefore(text.slice(Math.max(0, from - LEAD_REACH), from)).toLowerCase();
  const written = sentenceBehind(text.slice(end, end + REST_REACH));
  const rest = written.toLowerCase();
  const setting: Setting = { value, unit, raw, lead, rest, written, isRough: from !== start };
  if (YEAR.test(raw) || WHERE.test(lead) || isRelated(setting)) return false;
  const loose = LOOSE.find(({ noun }) => noun.test(raw));
  if (loose !== undefined) return loose.before.test(lead) || loose.behind.test(rest);
  if (isRatio(setting)) return true;
  if (value < FEW || IN_A_WORD.test(raw)) return isStatedFew(setting);
  if (isStated(setting)) return true;
  if (SERVED.test(lead)) return false;
  if (!isSize(text, from) || (ALTOGETHER.test(lead) && value >= HUNDREDS)) return isCommon(setting);
  return setting.isRough && TOGETHER.test(lead);
}

/** "Auf 100 offene Stellen kommen 38 Bewerber", "von 100 Absolventen": figures that do not count for themselves. */
function isRelated({ raw, lead, rest }: Setting): boolean {
  return RELATED_TO.test(lead) || (RELATING.test(lead) && COME.test(rest)) || (OUT_OF.test(lead) && ROUND.test(raw));
}

const RELATING = /(?<![A-Za-zÀ-ž])auf (?:je )?$/u;
const COME = /^[^.,;:]{0,20} (?:kommen|kamen|entfallen|entfielen)(?![A-Za-zÀ-ž])/u;
const OUT_OF = /(?<![a-zß-ž])(?:von|unter) (?:je )?$/u;
const ROUND = /^(?:10|100|1\.000|hundert|zehn|tausend) /u;
const RELATED_TO =
  /(?<![A-Za-zÀ-ž])auf (?:je )?\d{1,3} [^.;:]{0,30} (?:kommen|kamen|entfallen|entfielen)(?![A-Za-zÀ-ž])[^.;:]{0,20}$/u;

/** "Auf jeden Platz kamen sieben Bewerbungen", "drei Bewerber je Stelle". */
function isRatio({ raw, lead, rest }: Setting): boolean {
  if (APPLYING.test(raw)) return FOR_A_POST.test(lead) || PER_POST.test(rest);
  return VACANCY.test(raw) && FOR_A_SEEKER.test(lead);
}

const APPLYING = /(?:bewerb|interessent|arbeitslos|suchende|kandidat|anwärter|absolvent)/u;
const POST = `(?:[a-zß-ž]{3,20}e[nr]? )?[A-Za-zÀ-ž]{0,24}(?:stelle|platz)(?![A-Za-zÀ-ž])`;
const FOR_A_POST = new RegExp(
  `(?<![A-Za-zÀ-ž])(?:(?:auf|um|für) (?:jede[nrs]?|eine[nr]?|ein)|je|pro) ${POST}[^.;:]{0,50}$`,
  'u',
);
/** "Auf eine Arbeitslose kommen vier offene Stellen". */
const VACANCY = /(?:stellen|plätze|angebote)$/u;
const FOR_A_SEEKER =
  /(?<![a-zß-ž])(?:auf|für) (?:jede[nrs]?|eine[nr]?) (?:[a-zß-ž]{3,20}e[nr]? )?[a-zß-ž]{0,14}(?:arbeitslos|bewerb|suchend|absolvent|kandidat|lehrling|jugendlich|azubi)[a-zß-ž]{0,5} [^.;:]{0,40}$/u;
const PER_POST = new RegExp(`^ (?:(?:auf|um|für) (?:jede[nrs]?|eine[nr]?|ein)|je|pro) ${POST}`, 'u');

/** "In Tirol gibt es acht Krankenhäuser", "Sieben Hochschulen in Hessen bieten das Fach an". */
function isStatedFew({ unit, lead, rest, isRough }: Setting): boolean {
  if (unit !== 'companies' && unit !== 'institutions') return false;
  if (THERE_ARE.test(lead) || OFFER.test(rest)) return true;
  return isRough && !OWN.test(lead) && isInRegion(lead, rest);
}

const THERE_ARE = /(?<![A-Za-zÀ-ž])(?:gibt es|gab es|es gibt|es gab|sind es|bestehen|existieren|zählt)[^.;:]{0,30}$/u;
const OFFER = /^ (?:in|im|an) [^.;:]{3,40} (?:bieten|bilden|lehren|unterrichten)(?![A-Za-zÀ-ž])/u;

/** Whether the sentence says that there are so many. */
function isStated({ unit, value, lead, raw, rest, written }: Setting): boolean {
  if (SAID_BEFORE.test(lead) || SAID_BEHIND.test(rest) || (VACANT.test(raw) && !RELATING.test(lead))) return true;
  if (OWN.test(lead)) return false;
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
  /(?:(?<![A-Za-zÀ-ž])(?:fehlen|fehlten|suchten?|standen|begannen|starteten|gibt es|gab es|es gibt|es gab|zählte?n?|gezählt wurden|bestehen|existieren|registrierte?n?|verzeichnete?n?|meldete?n?|meldet|gesucht werden|beschäftigt|eingetragen|vertritt|vertreten)(?![A-Za-zÀ-ž])|(?:bundes|landes|kantons|deutschland|österreich|schweiz)weit|in (?:ganz )?(?:deutschland|österreich|der (?:ganzen )?schweiz)(?![A-Za-zÀ-ž])|(?:innung|kammer|verband|branche|register|verzeichnis|statistik|rolle)[A-Za-zÀ-ž]{0,3} (?:hat|führt|nennt|listet|umfasst)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:kam(?:en)?|kommt) [^.;:!?]{0,40}auf)[^;:]{0,70}$/u;
/** Behind a count, words by which it is one of a region or a market. */
const SAID_BEHIND =
  /^(?:,? [A-Za-zÀ-ž]{2,20}){0,3} (?:zählt|zählen|gibt es|eingetragen|registriert|in rente|in pension|in den ruhestand|gemeldet|unbesetzt|gesucht|gebraucht|angestellt|im einsatz|online|gegenüber|gegenüberstanden|gegenüberstehen|tätig|ansässig|niedergelassen|beschäftigt|(?:bewerben|bewarben) sich|(?:neu )?(?:abgeschlossen|geschlossen|besetzt|ausgeschrieben|vergeben)|organisiert|zugelassen|aktiv|im (?:kanton|land|landkreis|bezirk|umkreis|kammerbezirk)|in der (?:stadt|region)|in ganz [A-Za-zÀ-ž]{4,20}|(?:pro|je) (?:[A-Za-zÀ-ž]{3,20} )?stelle)(?![A-Za-zÀ-ž])/u;
/** A house or a person whose people are counted. */
const OWN = /(?<![A-Za-zÀ-ž])(?:ich|wir|uns|unser[A-Za-zÀ-ž]{0,2}|mein[A-Za-zÀ-ž]{0,2})(?![A-Za-zÀ-ž])/u;
/** Least of people who work that are more than one house has: "Im Kanton arbeiten 420 Floristinnen". */
const HUNDREDS = 100;
const WORK = /(?<![A-Za-zÀ-ž])(?:arbeiten|praktizieren|wirken)(?: [A-Za-zÀ-ž]{3,12}){0,2} $/u;
/** "Das Fach bieten 14 Hochschulen an". */
const VERB_BEFORE =
  /(?<![a-zß-ž])(?:bieten|boten|bilden|bildeten|lehren|unterrichten|suchen|suchten|beschäftigen|produzieren|betreiben|nutzen|melden|meldeten)(?: [a-zß-ž]{3,12}){0,2} $/u;
/** Before businesses that something is done to, or with. */
const AMONG = /(?<![A-Za-zÀ-ž])(?:bei|mit|von|für|durch|aus|nach|über|an|unter|seine|ihre) $/u;
/** Before those whom somebody leads or serves: "Als Chefin führt sie 40 Leute". */
const SERVED =
  /(?<![a-zß-ž])(?:führ(?:t|en|st|e)|leite(?:t|n|st)?|verantworte(?:t|n|st)?|betreu(?:t|en|st|e)|beliefer(?:t|n)|unterricht(?:et|en)|versorg(?:t|en)|schul(?:t|en)|berät|beraten|abrechne[nt]|koordinier(?:t|en)) (?:[a-zß-ž]{2,12} ){0,3}$/u;
const FOR = /(?<![a-zß-ž])für $/u;
/** Before the first words of a sentence or of an item of a list. */
const BEGINS = /^[^A-Za-zÀ-ž\d]{0,3}(?:(?:nur|noch|genau|immerhin|insgesamt|aktuell|derzeit) ){0,2}$/u;
const DO = /^ (?:[A-Za-zÀ-ž]{2,20} ){0,2}?(?:[a-zß-ž]{2,15}(?:en|ern|eln)|sind)(?![A-Za-zÀ-ž])/u;

/** Nouns that say whose they are only with these words around them. */
const LOOSE: readonly { readonly noun: RegExp; readonly before: RegExp; readonly behind: RegExp }[] = [
  // "2.900 Mitglieder zählt der Verband", "Die Innung hat rund 80 Mitglieder"
  {
    noun: / mitglieder(?:n|innen)?$/u,
    before: /(?<![A-Za-zÀ-ž])(?:zählt|hat|vertritt)(?: [A-Za-zÀ-ž]{2,12}){0,2} $/u,
    behind: /^ (?:zählt|hat|vertritt) /u,
  },
  // "Im Herbst werden 28 Plätze vergeben", "24 Plätze pro Jahrgang"
  {
    noun: / plätzen?$/u,
    before:
      /(?<![A-Za-zÀ-ž])(?:vergibt|vergeben|jährlich|(?:pro|je) (?:jahr|jahrgang|semester|studienjahr)|bewerben sich|bewarben sich)(?![A-Za-zÀ-ž])[^.;:]{0,30}$/u,
    behind:
      /^ (?:(?:bewerben|bewarben) sich|(?:pro|je|im) (?:jahr|jahrgang|semester)|(?:[A-Za-zÀ-ž]{2,12} ){0,3}(?:vergeben|vergibt)|jährlich)(?![A-Za-zÀ-ž])/u,
  },
];

function isInRegion(lead: string, rest: string): boolean {
  return IN_REGION.test(lead) || IN_REGION.test(rest);
}

const IN_REGION = new RegExp(
  `(?<![A-Za-zÀ-ž])(?:(?:in|aus|im|am|rund um) (?:ganz |der |die |den |das )?(?:[a-zß-ž]{3,15}en )?(?:${REGION_NAMES}|[A-Za-zÀ-ž]{0,12}kanton|land|land(?:es)?kreis|(?:um|kammer|saale)kreis|bundesland|[A-Za-zÀ-ž]{0,12}bezirk|[A-Za-zÀ-ž]{0,12}region|stadt|umgebung|umland)(?![A-Za-zÀ-ž])|rund um [A-Za-zÀ-ž]|hierzulande)`,
  'u',
);

/** Whether a count needs no further words. */
function isCommon({ value, unit, lead, raw, isRough }: Setting): boolean {
  if (isRough || value >= MANY) return true;
  if (FOR.test(lead)) return false;
  return GENERAL.test(raw) && !NUMERAL.test(raw) && !(unit === 'people' && OWN.test(lead));
}

/** Before a rough count that is one of all together, and no size. */
const ALTOGETHER = /^mit $/u;
const TOGETHER =
  /(?<![A-Za-zÀ-ž])(?:(?<!(?:betrieben?|firmen|unternehmen|häusern?|agenturen|büros|praxen|kanzleien|konzernen?|einrichtungen|kliniken|teams?) )mit|auf) $/u;
/** Least of people, businesses or posts that are those of a region or a market, not of one company. */
const MANY = 1000;
/** "96 aktuelle Stellenangebote". */
const VACANT = /^\d{2,7} (?:aktuelle|offene|freie|unbesetzte|gemeldete)n? /u;
/** People, businesses and posts by their general nouns. */
const GENERAL =
  /(?:menschen|personen|leute|beschäftigten?|mitarbeiter(?:innen)?|kräften?|absolventen|auszubildenden?|azubis|lernenden?|lehrlinge|studierenden?|bewerber(?:innen)?|beschäftigungsverhältnisse|unternehmen|betrieben?|firmen|geschäften?|filialen|kliniken|agenturen|ämtern?|stellen|ausbildungsplätze)$/u;
