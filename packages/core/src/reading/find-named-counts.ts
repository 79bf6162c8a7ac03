import { allMatches } from './all-matches.ts';
import { BARE_YEAR } from './bare-year.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { isNoCount } from './is-no-count.ts';
import { isSize } from './is-size.ts';
import { roughFrom } from './rough-from.ts';
import { statisticMention } from './statistic-mention.ts';
import { writtenFigure } from './written-figure.ts';

/** "Rund 45 Fachgeschäfte": what is counted is told by its noun. */
const NAMED_COUNT =
  /[ \n](\d{1,3}(?:[.']\d{3}){1,3}|\d{2,7}) (?:\p{Ll}{3,20}e[nr]? (?:und \p{Ll}{3,20}e[nr]? )?)?(?<noun>\p{Lu}[\p{L}-]{3,40})(?: (?<second>\p{Lu}[\p{L}-]{3,40}))?(?!\p{L})/gu;
/** Behind a count, words by which it is one of a region or a market. */
const STATED =
  /^(?:,? \p{L}{2,20}){0,3} (?:zählt|zählen|gibt es|eingetragen|registriert|in Rente|in Pension|in den Ruhestand|gemeldet|unbesetzt|tätig|ansässig|beschäftigt|(?:neu )?(?:abgeschlossen|geschlossen|besetzt|ausgeschrieben|vergeben)|organisiert|zugelassen|aktiv|im (?:Kanton|Land|Bezirk|Umkreis|Kammerbezirk)|in der (?:Stadt|Region)|(?:pro|je) (?:\p{L}{3,20} )?(?:stelle|Stelle))(?!\p{L})/u;
const STATED_REACH = 70;
/** Before a count, words by which it is one of a region or a market. */
const STATED_BEFORE =
  /(?:(?<!\p{L})auf (?:jede|eine|jeden|einen) \p{L}[^.;:!?\n]{2,40} (?:kommen|kamen|entfallen|entfielen)(?!\p{L})|(?<!\p{L})(?:fehlen|fehlten|suchten?|standen|begannen|starteten|gibt es|gab es|es gibt|es gab|zählte?n?|bestehen|existieren|registrierte?n?|verzeichnete?n?|eingetragen)(?!\p{L})|(?:bundes|landes|deutschland|österreich|schweiz)weit|in (?:ganz )?(?:Deutschland|Österreich|der (?:ganzen )?Schweiz)(?!\p{L})|(?:Innung|Kammer|Verband|Branche)\p{L}{0,3} hat(?!\p{L})|(?<!\p{L})(?:kam(?:en)?|kommt) [^.;:!?\n]{0,40}auf)[^.;:!?\n]{0,50}$/iu;
const STATED_BEFORE_REACH = 80;
/** "2.900 Mitglieder zählt der Verband", "Die Innung hat rund 80 Mitglieder". */
const MEMBERS = /^mitglieder(?:n|innen)?$/u;
const HAS = /(?<!\p{L})(?:zählt|hat|vertritt)(?: \p{L}{2,12}){0,2} $/iu;
const IS_OF_BODY = /^ (?:zählt|hat|vertritt) /u;
/** How far a figure in words or what makes it rough may reach back, in UTF-16 units. */
const WORDS_BEFORE = 18;

/** Counts of people by their occupation, and of businesses. */
export function* findNamedCounts(text: string): Generator<FactMention> {
  for (const match of allMatches(NAMED_COUNT, text)) {
    const { 1: figure = '', index } = match;
    const { raw, population, noun } = countedNoun(match);
    const rough = roughFrom(text, index);
    const isStated =
      rough !== undefined ||
      (VACANT.test(raw) && !SHARED.test(text.slice(Math.max(0, index - WORDS_BEFORE), index + 1))) ||
      (isMany(figure) && !isSize(text, index + 1)) ||
      STATED.test(text.slice(index + raw.length, index + raw.length + STATED_REACH)) ||
      STATED_BEFORE.test(text.slice(Math.max(0, index - STATED_BEFORE_REACH), index)) ||
      (writtenFigure(figure) >= HUNDREDS && WORK.test(text.slice(Math.max(0, index - STATED_REACH), index + 1)));
    const isOfBody =
      MEMBERS.test(noun) &&
      !BARE_YEAR.test(figure) &&
      (IS_OF_BODY.test(text.slice(index + raw.length, index + raw.length + STATED_REACH)) ||
        HAS.test(text.slice(Math.max(0, index - STATED_REACH), index + 1)));
    const unit = isOfBody ? 'people' : isStated ? countedUnit(noun) : undefined;
    const start = rough ?? index + 1;
    if (unit === undefined || isNoCount(text, start, index + raw.length)) continue;
    yield statisticMention(text, start, index + raw.length, {
      label: `Anzahl: ${population}`,
      value: writtenFigure(figure),
      unit,
      population,
      ...(rough === undefined ? {} : { approximate: true }),
    });
  }
}

/** Measures, behind which others are named: "70 Prozent Frauen". */
const MEASURE =
  /^(?:prozent|promille|euro|franken|stunden?|minuten?|tage?n?|wochen?|monate?n?|jahre?n?|semester|punkte?n?)$/u;

/** What is counted: the first noun, or two words where only the second one tells it: "190 Visual Merchandiser". */
function countedNoun({ 0: both, groups }: RegExpExecArray) {
  const { noun: first = '', second } = groups ?? {};
  const lower = first.toLowerCase();
  if (second === undefined) return { raw: both, population: first, noun: lower };
  if (MEASURE.test(lower)) return { raw: both, population: first, noun: '' };
  if (countedUnit(lower) === undefined)
    return { raw: both, population: `${first} ${second}`, noun: second.toLowerCase() };
  return { raw: both.slice(0, -second.length - 1), population: first, noun: lower };
}

/** "96 aktuelle Stellenangebote". */
const VACANT = /^[ \n]\d{2,7} (?:aktuelle|offene|freie|unbesetzte|gemeldete)n? /u;
/** "Auf 100 offene Stellen kommen 38 Bewerber". */
const SHARED = /(?<!\p{L})auf $/iu;
/** Least of people, businesses or posts that are those of a region or a market, not of one company. */
const MANY = 1000;
/** Least of people who work that are more than one house has: "Im Kanton arbeiten 420 Floristinnen". */
const HUNDREDS = 100;
const WORK = /(?<!\p{L})(?:arbeiten|praktizieren|wirken)(?: \p{L}{3,12}){0,2} $/iu;

function isMany(figure: string): boolean {
  return writtenFigure(figure) >= MANY && !/^(?:19|20)\d\d$/u.test(figure);
}
