import type { Count } from './count-mention.ts';
import type { CountSetting } from './count-setting.ts';
import { isInOneHouse } from './is-in-one-house.ts';
import { isNoCount } from './is-no-count.ts';
import { isRatio } from './is-ratio.ts';
import { isRelatedFigure } from './is-related-figure.ts';
import { isSize } from './is-size.ts';
import { isStatedCount } from './is-stated-count.ts';
import { isStatedFew } from './is-stated-few.ts';
import { OF_OWN_HOUSE } from './of-own-house.ts';
import { roughFrom } from './rough-from.ts';
import { sentenceBefore, sentenceBehind } from './words-of-sentence.ts';

/** How far the words may stand around a count that tell whose it is, in UTF-16 units. */
const LEAD_REACH = 120;
const REST_REACH = 90;
/** Counts below this one are those of one house, unless the sentence says that there are so many. */
const FEW = 10;
const IN_A_WORD = /^(?:zehn|elf|zwölf) /u;
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
  const setting: CountSetting = { value, unit, raw, lead, rest, written, isRough: from !== start };
  if ((YEAR.test(raw) && !setting.isRough) || WHERE.test(lead) || isRelatedFigure(setting)) return false;
  const loose = LOOSE.find(({ noun }) => noun.test(raw));
  if (loose !== undefined) return loose.before.test(lead) || loose.behind.test(rest);
  if (isRatio(setting)) return true;
  if (isInOneHouse(setting)) return false;
  if (value < FEW || IN_A_WORD.test(raw)) return isStatedFew(setting);
  if (isStatedCount(setting)) return true;
  if (SERVED.test(lead)) return false;
  if (!isSize(text, from) || (ALTOGETHER.test(lead) && value >= LARGE)) return isCommon(setting);
  return setting.isRough && TOGETHER.test(lead);
}

/** Before those whom somebody leads or serves: "Als Chefin führt sie 40 Leute". */
const SERVED =
  /(?<![a-zß-ž])(?:führ(?:t|en|st|e)|leite(?:t|n|st)?|verantworte(?:t|n|st)?|betreu(?:t|en|st|e)|beliefer(?:t|n)|unterricht(?:et|en)|versorg(?:t|en)|schul(?:t|en)|berät|beraten|abrechne[nt]|koordinier(?:t|en)) (?:[a-zß-ž]{2,12} ){0,3}$/u;
/** Nouns that say whose they are only with these words around them. */
const LOOSE: readonly { readonly noun: RegExp; readonly before: RegExp; readonly behind: RegExp }[] = [
  // "2.900 Mitglieder zählt der Verband", "Die Innung hat rund 80 Mitglieder"
  {
    noun: / mitglieder(?:n|innen)?$/u,
    before: /(?<![a-zß-ž])(?:zähl(?:t|te)|hat(?:te)?|vertritt|vertrat)(?: [a-zß-ž]{2,20}){0,3} $/u,
    behind: /^ (?:zähl(?:t|te)|hat(?:te)?|vertritt|vertrat) /u,
  },
  // "Im Herbst werden 28 Plätze vergeben", "24 Plätze pro Jahrgang"
  {
    noun: / plätzen?$/u,
    before:
      /(?<![a-zß-ž])(?:vergibt|vergeben|jährlich|(?:pro|je) (?:jahr|jahrgang|semester|studienjahr)|bewerben sich|bewarben sich)(?![a-zß-ž])[^.;:]{0,30}$/u,
    behind:
      /^ (?:(?:bewerben|bewarben) sich|beworben|(?:pro|je|im) (?:jahr|jahrgang|semester)|(?:[a-zß-ž]{2,12} ){0,3}(?:vergeben|vergibt)|jährlich)(?![a-zß-ž])/u,
  },
];

/** Whether a count needs no further words. */
function isCommon({ value, unit, lead, raw, isRough }: CountSetting): boolean {
  if (isRough || value >= MANY) return true;
  if (FOR.test(lead)) return false;
  return GENERAL.test(raw) && !NUMERAL.test(raw) && !(unit === 'people' && OF_OWN_HOUSE.test(lead));
}

/** "Mit 4.200 Beschäftigten ist das Werk der größte Arbeitgeber", from so many on. */
const ALTOGETHER = /^mit $/u;
const LARGE = 100;
/** Before a rough count that is one of all together, and no size. */
const TOGETHER =
  /(?<![a-zß-ž])(?:(?<!(?:betrieben?|firmen|unternehmen|häusern?|agenturen|büros|praxen|kanzleien|konzernen?|einrichtungen|kliniken|teams?) )mit|auf) $/u;
/** Least of people, businesses or posts that are those of a region or a market, not of one company. */
const MANY = 1000;
const FOR = /(?<![a-zß-ž])für $/u;
const NUMERAL = /^[a-zäöü]/u;
/** People, businesses and posts by their general nouns. */
const GENERAL =
  /(?:menschen|personen|leute|beschäftigten?|mitarbeiter(?:innen)?|kräften?|absolventen|auszubildenden?|azubis|lernenden?|lehrlinge|studierenden?|bewerber(?:innen)?|beschäftigungsverhältnisse|unternehmen|betrieben?|firmen|geschäften?|filialen|kliniken|agenturen|ämtern?|stellen|ausbildungsplätze)$/u;
