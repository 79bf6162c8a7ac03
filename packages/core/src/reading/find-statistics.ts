import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { StatisticValue } from '../occupation/fact.ts';
import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { kindOfNoun } from './kind-of-head.ts';
import { numberOfWord } from './number-of-word.ts';
import { isPersonNoun } from './person-noun.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const PERCENT = / ?(?:%|[Pp]rozent(?!\p{L}))/gu;
/** The figure of a share, or two, in digits or as a word. */
const SHARE_BEFORE =
  /(?<![\p{L}\p{N}.,])(?:(?:(?<from>\d{1,3}(?:[.,]\d{1,2})?)(?: ?- ?| bis )|zwischen (?<least>\d{1,3}(?:[.,]\d{1,2})?) und )?(?<figure>\d{1,3}(?:[.,]\d{1,2})?)|(?<word>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|achtzehn|(?:fünfund)?zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig))$/iu;
/** "15 Prozent mehr" compares, "27 Prozent Provision" is of money: no shares. */
const MORE =
  /^ (?:mehr|weniger|höher|niedriger|teurer|günstiger|billiger|über|unter|besser|schlechter|provision|rabatt|nachlass|skonto|zuschlag|zuschläge|aufschlag|zulage|lohn|gehalt|teilzeit|homeoffice|arbeitszeit|pensum|gerechnet|vollzeit|förderfähig|gefördert|finanziert|zuschuss|ermäßigung|kostenübernahme|erstattung|eigenanteil|remote|im home-?office|von zu hause|mobil)(?!\p{L})/iu;
/** "8 von 10 Betrieben". */
const OUT_OF = / von (10|100|zehn|vier|fünf|drei)(?= \p{L}|,)/gu;
const PART_BEFORE = /(?<![\p{L}\p{N}])(?:\d{1,2}|eine[rs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun)$/iu;
/** "fast jeder dritte Betrieb". */
const EVERY =
  /[Jj]ede[rs]? ([Zz]weite|[Dd]ritte|[Vv]ierte|[Ff]ünfte|[Ss]echste|[Aa]chte|[Zz]ehnte|[Zz]wanzigste|\d{1,3}\.(?= \p{Lu}))(?!\p{L})/gu;
const SHARES: ReadonlyMap<string, number> = new Map([
  ['zweite', 50],
  ['dritte', 33],
  ['vierte', 25],
  ['fünfte', 20],
  ['sechste', 17],
  ['achte', 13],
  ['zehnte', 10],
  ['zwanzigste', 5],
]);
/** What comes again, of which nobody is one: "jeder zweite Samstag". */
const EVERY_TIME =
  /^ (?:Tag|Woche|Monat|Jahr|Mal|Wochenende|Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Abend|Nacht|Schicht)/u;
/** "Rund 45 Fachgeschäfte": what is counted is told by its noun. */
const NAMED_COUNT = / (\d{1,3}(?:[.']\d{3}){1,3}|\d{2,7}) (?:\p{Ll}{3,20}e[nr]? )?(\p{Lu}[\p{L}-]{3,40})(?!\p{L})/gu;
/** What makes a count rough. */
const ROUGHLY =
  /(?<!\p{L})(?:rund|etwa|ca\.|circa|über|mehr als|knapp|fast|ungefähr|gut|vielleicht|schätzungsweise|beinahe|geschätzt|an die)$/iu;
/** How far a figure in words or what makes it rough may reach back, in UTF-16 units. */
const WORDS_BEFORE = 18;
const SHARE_BEFORE_REACH = 24;
/** Behind a count, words by which it is one of a region or a market. */
const STATED =
  /^(?:,? \p{L}{2,20}){0,3} (?:zählt|zählen|gibt es|eingetragen|registriert|gemeldet|unbesetzt|tätig|ansässig|(?:pro|je) (?:\p{L}{3,20} )?(?:stelle|Stelle))(?!\p{L})/u;
const STATED_REACH = 70;
/** Before a count, words by which it is one of a region or a market. */
const STATED_BEFORE =
  /(?:(?<!\p{L})auf (?:jede|eine|jeden|einen) \p{L}[^.;:!?\n]{2,40} (?:kommen|kamen|entfallen|entfielen)(?!\p{L})|(?<!\p{L})(?:fehlen|fehlten|suchten?|standen|gibt es|gab es|zählte?n?|bestehen|existieren|registrierte?n?|verzeichnete?n?|eingetragen)(?!\p{L})|(?:bundes|landes|deutschland|österreich|schweiz)weit|in (?:ganz )?(?:Deutschland|Österreich|der (?:ganzen )?Schweiz)(?!\p{L})|(?:Innung|Kammer|Verband|Branche)\p{L}{0,3} hat(?!\p{L}))[^.;:!?\n]{0,50}$/iu;
const STATED_BEFORE_REACH = 80;
/** "acht Krankenhäuser" that there are. */
const WORD_COUNT =
  /(?<!\p{L})([Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf) (?:\p{Ll}{3,20}e[nr]? )?(\p{Lu}[\p{L}-]{3,40})(?!\p{L})/gu;
/** "Sieben Hochschulen in Hessen bieten das Fach an". */
const OFFER = /^ (?:in|im|an) [^.;:!?\n]{3,40} (?:bieten|bilden|lehren|unterrichten)(?!\p{L})/u;
const THERE_ARE = /(?<!\p{L})(?:gibt es|gab es|bestehen|existieren|zählt)[^.;:!?\n]{0,30}$/iu;
/** "Die Zahl der Auszubildenden sank von 1.900 auf 1.200". */
const NUMBER_OF =
  /^(?:An)?[Zz]ahl der (\p{Lu}[\p{L}-]{3,40})(?:[^.;:!?\n]|\.(?=\d)){0,70}? (?:bei|auf|beträgt|betrug) (?:(?:rund|etwa|knapp|gut|fast|über|mehr als|ca\.) )?(\d{1,3}(?:[.']\d{3}){1,3}|\d{2,6})(?!\d|[.,]\d| ?(?:%|Prozent|€|Euro|Franken|Stunden))/u;
const NUMBER = 'ahl der ';
const NUMBER_REACH = 180;
/** A length of time that is one of many people: "Die durchschnittliche Verweildauer beträgt 12 Jahre". */
const MEAN_YEARS =
  /(?:verweildauer|durchschnittsalter|altersdurchschnitt|betriebszugehörigkeit|berufsdauer|altersschnitt|durchschnittliches? alter)[^.;:!?\n\d]{0,40} (\d{1,2}(?:,\d)?)(?: ?jahren?(?!\p{L}))|(?:durchschnittsalter|altersdurchschnitt|altersschnitt)(?::|,)? (\d{2})(?![\d.,]?\d| ?[%\p{L}])|(?<![\p{N}.,])(\d{1,2}(?:,\d)?) jahre bleib(?:t|en)(?= [^.;:!?\n\d]{0,40}(?:durchschnittlich|im (?:schnitt|mittel|durchschnitt)))/gu;
/** A row of a table that counts. */
const ROW_COUNT =
  /^(?:(?:Zahl|Anzahl) der )?((?:\p{L}{3,20} )?\p{Lu}[\p{L}-]{3,40})(?: \([^()\n]{1,20}\)| (?:19|20)\d\d| in [\p{L} .-]{3,50})?(?:: {1,3}| \| |\t)(?:(?:rund|ca\.|etwa|über|knapp) )?(\d{1,3}(?:[.']\d{3}){1,3}|\d{2,6})(?: \((?:Stand|ab|seit)?:? ?[\p{L}\d./ ]{4,20}\))?(?:$|(?=[,.;] \p{L}))/u;
/** What a row adds to its figure, or its end. */
const ROW_NOTE = /(?: \([^()]{4,30}\))?$/u;
/** What parts the label of a row from its figure. */
const ROW_GAP = /: | \| |\t/;
/** A line that asks to go on, with a count of what is to be seen there. */
const INVITES = /(?:^|\n)[»>→ ]{0,3}Jetzt [^\n]*$/u;
const INVITED = /^[^\n.]{0,60} (?:ansehen|anzeigen|entdecken|finden|durchsuchen)(?!\p{L})/u;
/** "2.900 Mitglieder zählt der Verband", "Die Innung hat rund 80 Mitglieder". */
const MEMBERS = /^mitglieder(?:n|innen)?$/u;
const HAS = /(?<!\p{L})(?:zählt|hat|vertritt)(?: \p{L}{2,12}){0,2} $/iu;
const BARE_YEAR = /^(?:19|20)\d\d$/u;
const IS_OF_BODY = /^ (?:zählt|hat|vertritt) /u;
/** People who are served and no figure of a market, and measures that end like people. */
const UNCOUNTED =
  /(?:kolleg|gäst|kind|kund|patient|schüler|mitglied|bewohner|nutzer|leser|klient|meter|liter|einwohner|hektar|zentner|besucher|zuschauer|follower|abonnent|container|zeichen|zeilen|wörter|einsätze)/u;
const COUNT =
  /(?<![\p{L}\p{N}])(\d{1,3}(?:[.']\d{3}){1,3}|\d{2,7}|\d{1,3}(?:,\d{1,2})?(?= Mi(?:llion|o)))( Million(?:en)?| Mio\.)? (?:(?:junge|neue|offene|freie|deutsche)[nr]? )?((?:[\p{L}-]{2,25})??(?:Menschen|Personen|Leute|Beschäftigten?|Mitarbeiter(?:innen)?|Kräften?|Absolventen|Teilnehmer(?:innen)?|Auszubildenden?|Azubis|Lernenden?|Lehrlinge|Studierenden?|Bewerber(?:innen)?|Beschäftigungsverhältnisse|Unternehmen|Betrieben?|Firmen|Geschäften?|Filialen|Kliniken|Agenturen|Ämtern?|Stellen|Ausbildungsplätze))(?!\p{L})/giu;
/** "Firmen ab 100 Mitarbeitern" are of that size, and not so many. */
const SIZE =
  /(?<!\p{L})(?:ab|mit|unter|bis zu|bis|auf|(?<=\n)über) $|(?:spanne|größe)[^\n.;]{0,12}$|(?<!\p{L})auf \d{2,3} [^\n.;]{0,30} kommen [^\n.;]{0,12}$/iu;
/** Shares of working time and pay, and of a full post, count nobody. */
const NO_SHARE =
  /(?:zulagen?|zuschläge?n?|aufschläge?n?)(?!\p{L})[^.;!?\n]{0,40}\($|(?:€|euro|franken|chf) bei (?:einem )?$|(?<!\p{L})(?:stelle|anstellung) (?:zu|mit|von) $|(?<!\p{L})arbeitet? (?:\p{Ll}{2,12} ){0,3}$|(?:pensum|pensen|beschäftigungsgrad)[^.;!?\n]{0,50}$|(?:arbeitszeit|vollzeit|lohn) bei $|teilzeit,[^.;!?\n%]{0,25} $|(?:variable[nrs]?|flexible[nrs]?) [^.;!?\n]{0,40}$|(?:bonus|boni|zulage|zuschlag|zuschläge|homeoffice|rabatt|teilzeit(?!\p{L}))\p{L}{0,2}:? (?:\p{L}{2,12} ){0,3}(?:von |bis zu |zwischen )?(?:\d{1,3} ?(?:%|Prozent)? ?(?:-|bis|und) ?)?$/iu;
/** Shares of money and time. */
const OF_MONEY =
  /^ (?:des|der|vom|von der|(?:sein|ihr|mein|dein|unser)e[rs]) (?:\p{Lu}?\p{L}{0,25}(?:umsatz(?:es)?|preis(?:es)?|gehalts?|gehaltes|lohne?s|honorars?|bruttos?|nettos?|zeit|kosten|einnahmen|bemessungsgrundlage))(?!\p{L})/iu;
/** What is told apart or has grown by a share: "um rund 9 Prozent". */
const DIFFERENCE =
  /(?<!\p{L})um (?:rund |etwa |knapp |gut |fast |bis zu |mehr als |ca\. )?$|(?:unterschied|differenz|lücke|abstand|plus|minus) (?:\p{L}{2,12} ){0,3}$/iu;
const PART_NOUN = /Hälfte|Drittel|Viertel|Fünftel|Zehntel/g;
const TIMES = /(?<!\p{L})(?:die|ein|zwei|drei)(?: (?:knappe|gute|volle)s?)? $/iu;
const OF_ALL =
  /^(?: (?:der|aller|des|von|davon|in|über|unter|(?:unser|sein|ihr|mein)er|geht|gehen|ist|sind|war|waren|hat|haben|hatte|arbeite|lebt|leben|wechselt|kommt|kommen|will|wollen|bleibt|wird|werden|weiblich|Frauen|Männer)|[.,])/u;
const PARTS: ReadonlyMap<string, number> = new Map([
  ['hälfte', 2],
  ['drittel', 3],
  ['viertel', 4],
  ['fünftel', 5],
  ['zehntel', 10],
]);
/** What makes a fraction one of people or companies. */
const COUNTED =
  /beschäftigt|unternehmen|betriebe|firmen|personen|menschen|(?:fach|arbeits)kräfte|davon|befragt|stellen|kolleg|frauen|männer|weiblich|mitarbeite|azubi|auszubildend|lernende|absolvent|belegschaft|(?<!\p{L})(?:rente|pension|ruhestand)|teilzeit|jahrgang|ausgelernt|lebt|wechselt/iu;
/** A sum that is shared: "2.300 Euro, die Hälfte davon zahlt der Betrieb". */
const OF_SUM = /\d ?(?:€|euro|franken|chf)(?!\p{L})[^\d.;!?\n]{0,30}$/iu;
/** A share that somebody only feels. */
const FELT = /(?<!\p{L})(?:gefühlt|gefühlter|wohl) $/iu;
const TIMES_REACH = 14;
const LETTER = /\p{L}/u;
/** Parts of time and money. */
const OF_TIME =
  /^ (?:der|des|von|meiner|unserer|seiner|ihrer) (?:\p{Lu}?\p{L}{0,20}(?:zeit|woche|tag(?:e?s)?|jahre?s?|monate?s?|stunden?|kosten|gehalt(?:e?s)?|lohne?s?|arbeit|ausbildung|lehre|studiums|umsatze?s))(?!\p{L})/iu;
const POPULATION = /^ (?:aller |der |von )?(?:befragten |deutschen )?(\p{Lu}[\p{L}-]{3,40})/u;
const REGION = /^ in \p{Lu}\p{L}{2,30}/u;
const YEAR = /\b(?:19|20)\d{2}\b/gu;
const APPROXIMATE =
  /(?<!\p{L})(?:rund|etwa|ca\.|circa|knapp|fast|beinahe|über|mehr als|gut|ungefähr|vielleicht|schätzungsweise|geschätzt|an die) $/iu;

/** Nouns for businesses by their plural endings. */
const BUSINESS =
  /(?:geschäfte|betriebe|unternehmen|firmen|filialen|agenturen|häuser|läden|werke|praxen|büros|studios|märkte|einrichtungen|anbieter|höfe|güter|reien|erien|ämter|behörden|schulen|kliniken|heime|zentren)n?$/u;

/** How far behind a share the word may reach that it is told by, in UTF-16 units. */
const MORE_REACH = 20;
/** How far behind a share the noun may stand that it is one of, in UTF-16 units. */
const POPULATION_REACH = 90;
/** How far a year may stand from its figure, in UTF-16 units. */
const YEAR_REACH = 160;
/** How far back in a paragraph on a survey its year may stand, in UTF-16 units. */
const PARAGRAPH_REACH = 400;
const SURVEY = /umfrage|befragung|erhebung|studie(?!\p{L})|zählung|auswertung/iu;
/** How far around a share the words may stand that say what it is one of, in UTF-16 units. */
const SHARE_REACH = 60;
/** Units before a count in which words make it a size. */
const SIZE_REACH = 60;

/** Shares and counts with their year, as they stand in running text. */
export function findStatistics(text: string, lower = text.toLowerCase()): readonly FactMention[] {
  return withoutOverlaps([
    ...percentages(text),
    ...fractions(text),
    ...partsOfTen(text),
    ...counts(text),
    ...namedCounts(text),
    ...wordCounts(text),
    ...countsOfThem(text),
    ...numbersOf(text),
    ...rowCounts(text),
    ...meanYears(text, lower),
    ...leads(text),
  ]);
}

/** Words by which a share goes on about those of the one before: "2011 waren es noch 10 %". */
const GOES_ON =
  /(?:(?:waren|sind) es|lag(?:en)? (?:d(?:er|ie) (?:anteil|wert|zahl|quote)|sie|er) (?:noch )?bei)(?: (?:noch|erst|bereits|schon|nur)){0,2} $/iu;
/** How far behind a share another one may go on about it, in UTF-16 units. */
const GOING_ON_REACH = 250;

function* percentages(text: string): Generator<FactMention> {
  let last: { readonly population: string; readonly end: number } | undefined;
  let noShareEnd = Number.NEGATIVE_INFINITY;
  for (const { 0: sign, index } of allMatches(PERCENT, text)) {
    const figures = SHARE_BEFORE.exec(text.slice(Math.max(0, index - SHARE_BEFORE_REACH), index));
    if (figures === null) continue;
    const start = index - figures[0].length;
    const lead = text.slice(Math.max(0, start - SHARE_REACH), start);
    const end = index + sign.length;
    const isRest = end - noShareEnd <= GOING_ON_REACH && lead.endsWith('restlichen ');
    if (isRest || isNoShare(lead, figures[0], text.slice(end, end + SHARE_REACH))) {
      noShareEnd = end;
      continue;
    }
    const goesOn = GOES_ON.test(text.slice(Math.max(0, start - SHARE_REACH), start));
    const before = goesOn && last !== undefined && end - last.end <= GOING_ON_REACH ? last.population : undefined;
    const named = populationAt(text.slice(end, end + POPULATION_REACH));
    const population = named ?? before;
    if (population !== undefined) last = { population, end };
    const value = { ...shareOf(text, start, 0, population), ...sharesIn(figures) };
    const isCarried = named === undefined && population !== undefined;
    const doubt = { path: ['population'], params: { population } };
    yield mentionOf(
      text,
      start,
      end,
      value,
      isCarried ? [createIssue('fact/population-from-context', 'info', doubt)] : [],
    );
  }
}

/** Whether a figure in percent is one of money, of time or of a difference. */
function isNoShare(lead: string, figures: string, behind: string): boolean {
  return (
    NO_SHARE.test(lead) ||
    DIFFERENCE.test(lead) ||
    (figures === '100' && lead.endsWith(' bei ')) ||
    MORE.test(behind.slice(0, MORE_REACH)) ||
    OF_MONEY.test(behind)
  );
}

/** The figure of a share, or the two of a range. */
function sharesIn({ groups = {} }: RegExpExecArray): Pick<StatisticValue, 'value' | 'maxValue'> {
  const { figure, word = '', from, least = from } = groups;
  if (figure === undefined) return { value: numberOfWord(word.toLowerCase()) };
  const value = Number(figure.replace(',', '.'));
  return least === undefined ? { value } : { value: Number(least.replace(',', '.')), maxValue: value };
}

/** "davon ein Viertel", "mehr als die Hälfte". */
function* fractions(text: string): Generator<FactMention> {
  for (const { 0: part, index: at } of allMatches(PART_NOUN, text)) {
    const end = at + part.length;
    const behind = text.slice(end, end + SHARE_REACH);
    const times = TIMES.exec(text.slice(Math.max(0, at - TIMES_REACH), at))?.[0] ?? '';
    if (!OF_ALL.test(behind) || (times === '' && LETTER.test(text[at - 1] ?? ''))) continue;
    const index = at - times.length;
    const before = text.slice(Math.max(0, index - SHARE_REACH), index);
    const [ahead = ''] = /^[^.;!?\n]{0,60}/u.exec(behind) ?? [];
    const [led = ''] = /[^.;!?\n]{0,60}$/u.exec(before) ?? [];
    if (
      OF_TIME.test(ahead) ||
      OF_SUM.test(led) ||
      (EARNED.test(led) && MONEY.test(behind)) ||
      !(COUNTED.test(led + ahead) || isOfMany(ahead))
    )
      continue;
    const many = /^(?:zwei|drei)/iu.exec(times)?.[0].toLowerCase() ?? 'ein';
    const value = (numberOfWord(many) * 100) / (PARTS.get(part.toLowerCase()) ?? 1);
    const rough = APPROXIMATE.exec(before)?.[0] ?? '';
    const share = { label: 'Anteil', value: Math.round(value), unit: 'percent' } as const;
    yield mentionOf(text, index - rough.length, end, {
      ...share,
      ...(rough === '' ? {} : { approximate: true }),
    });
  }
}

/** "verdient die Hälfte unter 45.000 Euro" tells of pay. */
const EARNED = /verdien|bekomm|erhält|erhalten/iu;
const MONEY = /\d ?(?:€|euro|eur|franken)/iu;
const OF_NOUN = /^ (?:der|aller|unserer|seiner|ihrer|meiner) (?:\p{Ll}{3,20} )?(\p{Lu}[\p{L}-]{3,40})/u;

/** "ein Drittel der Lernenden". */
function isOfMany(ahead: string): boolean {
  const noun = OF_NOUN.exec(ahead)?.[1];
  return noun !== undefined && unitOf(noun.toLowerCase()) !== undefined;
}

/** "8 von 10 Betrieben", "jeder dritte Betrieb". */
function* partsOfTen(text: string): Generator<FactMention> {
  for (const { 0: raw, 1: whole = '', index } of allMatches(OUT_OF, text)) {
    const part = PART_BEFORE.exec(text.slice(Math.max(0, index - WORDS_BEFORE), index))?.[0];
    if (part === undefined) continue;
    const value = Math.round((numberOfWord(part.toLowerCase()) / numberOfWord(whole)) * 100);
    const [start, end] = [index - part.length, index + raw.length];
    const population = populationAt(text.slice(end, end + POPULATION_REACH));
    const isOne = /^eine/iu.test(part) && unitOf((population ?? '').split(' ')[0]?.toLowerCase() ?? '') === undefined;
    if (value <= 100 && !isOne) yield mentionOf(text, start, end, shareOf(text, start, value, population));
  }
  for (const { 0: raw, 1: part = '', index } of allMatches(EVERY, text)) {
    const end = index + raw.length;
    const value = SHARES.get(part.toLowerCase()) ?? Math.round(100 / Number(part.slice(0, -1)));
    const isFelt = FELT.test(text.slice(Math.max(0, index - WORDS_BEFORE), index));
    if (value > 0 && value <= 50 && !isFelt && !EVERY_TIME.test(text.slice(end, end + MORE_REACH)))
      yield mentionOf(
        text,
        index,
        end,
        shareOf(text, index, value, populationAt(text.slice(end, end + POPULATION_REACH))),
      );
  }
}

function shareOf(text: string, start: number, value: number, population: string | undefined): StatisticValue {
  return {
    label: population === undefined ? 'Anteil' : `Anteil: ${population}`,
    value,
    unit: 'percent',
    ...(population === undefined ? {} : { population }),
    ...(APPROXIMATE.test(text.slice(Math.max(0, start - WORDS_BEFORE), start)) ? { approximate: true } : {}),
  };
}

/** Counts of people by their occupation, and of businesses. */
function* namedCounts(text: string): Generator<FactMention> {
  for (const { 0: raw, 1: figure = '', 2: population = '', index } of allMatches(NAMED_COUNT, text)) {
    const rough = ROUGHLY.exec(text.slice(Math.max(0, index - WORDS_BEFORE), index))?.[0];
    const isStated =
      rough !== undefined ||
      (VACANT.test(raw) && !SHARED.test(text.slice(Math.max(0, index - WORDS_BEFORE), index + 1))) ||
      (isMany(figure) && !isSize(text, index + 1)) ||
      STATED.test(text.slice(index + raw.length, index + raw.length + STATED_REACH)) ||
      STATED_BEFORE.test(text.slice(Math.max(0, index - STATED_BEFORE_REACH), index));
    const isOfBody =
      MEMBERS.test(population.toLowerCase()) &&
      !BARE_YEAR.test(figure) &&
      (IS_OF_BODY.test(text.slice(index + raw.length, index + raw.length + STATED_REACH)) ||
        HAS.test(text.slice(Math.max(0, index - STATED_REACH), index + 1)));
    const unit = isOfBody ? 'people' : isStated ? unitOf(population.toLowerCase()) : undefined;
    const start = rough === undefined ? index + 1 : index - rough.length;
    if (unit === undefined || isRowLabel(text, start, index + raw.length) || isInvitation(text, start)) continue;
    yield mentionOf(text, start, index + raw.length, {
      label: `Anzahl: ${population}`,
      value: figureOf(figure),
      unit,
      population,
      ...(rough === undefined ? {} : { approximate: true }),
    });
  }
}

/** "96 aktuelle Stellenangebote". */
const VACANT = /^ \d{2,7} (?:aktuelle|offene|freie|unbesetzte|gemeldete)n? /u;
/** "Auf 100 offene Stellen kommen 38 Bewerber". */
const SHARED = /(?<!\p{L})auf $/iu;
/** Least of people, businesses or posts that are those of a region or a market, not of one company. */
const MANY = 1000;

function isMany(figure: string): boolean {
  return figureOf(figure) >= MANY && !/^(?:19|20)\d\d$/u.test(figure);
}

/** "In Tirol gibt es acht Krankenhäuser." */
function* wordCounts(text: string): Generator<FactMention> {
  for (const { 0: raw, 1: figure = '', 2: population = '', index } of allMatches(WORD_COUNT, text)) {
    const end = index + raw.length;
    const isThere = THERE_ARE.test(text.slice(Math.max(0, index - STATED_BEFORE_REACH), index));
    if (!isThere && !OFFER.test(text.slice(end, end + STATED_REACH))) continue;
    const unit = unitOf(population.toLowerCase());
    if (unit !== 'companies' && unit !== 'institutions') continue;
    const value = {
      label: `Anzahl: ${population}`,
      value: numberOfWord(figure.toLowerCase()),
      unit,
      population,
    } as const;
    yield mentionOf(text, index, end, value);
  }
}

/** "Rund 1.700 von ihnen arbeiten in Kliniken." */
function* countsOfThem(text: string): Generator<FactMention> {
  for (const { 0: raw, 1: rough, 2: figure = '', index } of allMatches(OF_THEM, text)) {
    const value = { label: 'Anzahl', value: figureOf(figure), unit: 'people' } as const;
    yield mentionOf(text, index, index + raw.length, {
      ...value,
      ...(rough === undefined ? {} : { approximate: true }),
    });
  }
}

const OF_THEM =
  /(?<![\p{L}\p{N}.,])([Rr]und |[Ee]twa |[Kk]napp |[Gg]ut |[Uu]ngefähr |[Ff]ast )?(\d{1,3}(?:[.']\d{3}){1,2})(?= von ihnen(?!\p{L}))/gu;

function* numbersOf(text: string): Generator<FactMention> {
  for (let at = text.indexOf(NUMBER); at !== -1; at = text.indexOf(NUMBER, at + 1)) {
    const from = text[at - 3] === 'A' ? at - 3 : at - 1;
    const match = NUMBER_OF.exec(text.slice(Math.max(0, from), from + NUMBER_REACH));
    if (match === null) continue;
    const [raw, population = '', figure = ''] = match;
    const end = from + raw.length;
    const unit = unitOf(population.toLowerCase()) ?? 'people';
    const value = { label: `Anzahl: ${population}`, value: figureOf(figure), unit, population };
    yield mentionOf(text, end - figure.length, end, value);
  }
}

/** Nouns for many people. */
const PEOPLE =
  /(?:azubis|auszubildende|beschäftigte|lernende|studierende|erwerbstätige|selbstständige|mitarbeitende)$/u;

/** "Beschäftigte (2023): 12.400". */
function* rowCounts(text: string): Generator<FactMention> {
  let start = 0;
  for (const line of text.split('\n')) {
    const match = ROW_GAP.test(line) ? ROW_COUNT.exec(line) : null;
    const [raw = '', population = '', figure = ''] = match ?? [];
    const noun = population.toLowerCase().split(' ').at(-1) ?? '';
    const unit = match === null ? undefined : PEOPLE.test(noun) ? 'people' : unitOf(noun);
    const end = start + raw.lastIndexOf(figure, raw.search(ROW_NOTE)) + figure.length;
    const value = { label: `Anzahl: ${population}`, value: figureOf(figure), population } as const;
    if (unit !== undefined) yield mentionOf(text, end - figure.length, end, { ...value, unit });
    start += line.length + 1;
  }
}

function* meanYears(text: string, lower: string): Generator<FactMention> {
  for (const { 0: raw, 1: mean, 2: age, 3: stay, index } of allMatches(MEAN_YEARS, lower)) {
    const years = mean ?? age ?? stay ?? '';
    const start = index + raw.lastIndexOf(years);
    const end = stay === undefined ? index + raw.length : start + years.length + ' Jahre'.length;
    yield mentionOf(text, start, end, { label: 'Durchschnitt', value: figureOf(years), unit: 'years' });
  }
}

type Unit = StatisticValue['unit'];

/** What is counted besides people and companies, by the noun in lower case; the first row that fits decides. */
const UNIT_ROWS: readonly { readonly unit: Unit; readonly noun: RegExp }[] = [
  {
    unit: 'positions',
    noun: /(?:(?<!beratungs|förder|tank|melde|anlauf|dienst|geschäfts|zweig|prüf|kontakt|halte|bau)stellen|(?:ausbildungs|arbeits|studien|lehr)plätzen?|vakanzen|stellenangeboten?|stellenanzeigen)$/u,
  },
  { unit: 'applications', noun: /bewerbungen$/u },
  {
    unit: 'institutions',
    noun: /(?:schulen|universitäten|akademien|ämtern?|behörden|museen|bibliotheken|archiven?)$/u,
  },
];

function unitOf(noun: string): Unit | undefined {
  const row = UNIT_ROWS.find((one) => one.noun.test(noun));
  if (row !== undefined) return row.unit;
  if (kindOfNoun(noun) === 'employer-kind' || BUSINESS.test(noun)) return 'companies';
  return isPersonNoun(noun) && !UNCOUNTED.test(noun) ? 'people' : undefined;
}

/** "aller Betriebe in Hessen". */
function populationAt(behind: string): string | undefined {
  const match = POPULATION.exec(behind);
  if (match?.[1] === undefined) return undefined;
  return match[1] + (REGION.exec(behind.slice(match[0].length))?.[0] ?? '');
}

function* counts(text: string): Generator<FactMention> {
  for (const match of allMatches(COUNT, text)) {
    const [raw, figure, millions, population] = match;
    const before = text.slice(Math.max(0, match.index - WORDS_BEFORE), match.index);
    const rough = ROUGHLY.exec(before.trimEnd());
    const start = match.index - (rough === null ? 0 : before.length - rough.index);
    if (isSize(text, start)) continue;
    if (isRowLabel(text, start, match.index + raw.length)) continue;
    if (isInvitation(text, start)) continue;
    yield mentionOf(text, start, match.index + raw.length, {
      label: `Anzahl: ${population}`,
      value: Math.round(figureOf(figure ?? '') * (millions === undefined ? 1 : 1_000_000)),
      unit: unitOf((population ?? '').toLowerCase()) ?? 'people',
      ...(population === undefined ? {} : { population }),
      ...(rough === null ? {} : { approximate: true }),
    });
  }
}

function isSize(text: string, start: number): boolean {
  return SIZE.test(text.slice(Math.max(0, start - SIZE_REACH), start));
}

/** Longest label before the count of a size, in UTF-16 units. */
const SIZE_LABEL = 20;

/** "über 1.000 Mitarbeiter: 3.760 €", "51 bis 1.000 Mitarbeiter | 3.650 €". */
function isRowLabel(text: string, start: number, end: number): boolean {
  return (
    /^(?::| \||\t)/u.test(text.slice(end, end + 2)) &&
    /(?:^|\n).{0,15}$/u.test(text.slice(Math.max(0, start - SIZE_LABEL), start))
  );
}

/** "Jetzt 1.284 Stellen ansehen". */
function isInvitation(text: string, at: number): boolean {
  return INVITES.test(text.slice(Math.max(0, at - SIZE_REACH), at)) || INVITED.test(text.slice(at, at + STATED_REACH));
}

const LEAD = / Jahre?n?(?= (?:voraus|Vorsprung|Rückstand|zurück|hinterher)(?!\p{L}))/gu;
const YEARS_BEFORE =
  /(?<![\p{L}\p{N}])(?:(\d{1,2}|ein|zwei|drei|vier|fünf|zehn)(?: ?- ?| bis | oder ))?(\d{1,2}|ein|zwei|drei|vier|fünf|sechs|zehn)$/u;
/** How far back the figures before "Jahre" may reach, in UTF-16 units. */
const FIGURES_REACH = 20;

/** "zwei bis drei Jahre voraus". */
function* leads(text: string): Generator<FactMention> {
  for (const { 0: years, index } of allMatches(LEAD, text)) {
    const figures = YEARS_BEFORE.exec(text.slice(Math.max(0, index - FIGURES_REACH), index));
    if (figures === null) continue;
    const [raw, low, high = ''] = figures;
    const value = numberOfWord(low ?? high);
    yield {
      kind: 'statistic',
      start: index - raw.length,
      end: index + years.length,
      value: {
        label: 'Vorsprung oder Rückstand',
        value,
        ...(low === undefined ? {} : { maxValue: numberOfWord(high) }),
        unit: 'years',
      },
    };
  }
}

function mentionOf(
  text: string,
  start: number,
  end: number,
  value: StatisticValue,
  issues: readonly Issue[] = [],
): FactMention {
  const year = yearBeside(text, start, end);
  if (year === undefined) return { kind: 'statistic', start, end, value, issues };
  const doubt = createIssue('fact/year-from-context', 'info', { path: ['year'], params: { year } });
  return { kind: 'statistic', start, end, value: { ...value, year }, issues: [doubt, ...issues] };
}

/** Where a sentence ends. */
const SENTENCE_END = /[.;!?] |\n/u;
/** A year up to which something lasts or from which on, in which nothing was counted. */
const NOT_COUNTED = /(?<!\p{L})(?:bis|ab|seit|wollen|werden|sollen|planen) $/iu;
/** A year that the next words compare: "2015 waren es erst 14 %". */
const COMPARED = /^ (?:waren|lag|lagen|noch)(?!\p{L})/u;

/**
 * The year of the figure's own sentence, the nearest before it rather than one behind; else the nearest before it in its
 * paragraph, or in the announcement of its list.
 */
function yearBeside(text: string, start: number, end: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const near = text.slice(Math.max(lineStart, start - YEAR_REACH), start);
  const far = text.slice(Math.max(lineStart, start - PARAGRAPH_REACH), start);
  const before = SURVEY.test(far) ? far : near;
  const behind = text.slice(end, end + YEAR_REACH);
  const own = near.split(/[.;!?] (?=\p{Lu}|$|(?:19|20)\d\d)/u).at(-1) ?? '';
  const rest = behind.slice(0, endOf(behind));
  const year = yearsIn(own).at(-1) ?? uncompared(rest)[0] ?? uncompared(before).at(-1);
  if (year !== undefined) return Number(year);
  if (SAME_SURVEY.test(own + text.slice(start, end) + rest))
    return surveyedYear(text.slice(Math.max(0, start - SURVEY_REACH), start));
  return BULLET.test(text.slice(lineStart, start)) ? yearAnnounced(text, lineStart) : undefined;
}

/** Words that point at a survey named before. */
const SAME_SURVEY =
  /(?:derselben|(?:der|in) gleichen|dieser|jener) \p{L}{0,20}(?:umfrage|befragung|erhebung|studie|zählung|auswertung)(?!\p{L})|(?<!\p{L})befragten/iu;
/** How far back a survey may be named that words point at, in UTF-16 units. */
const SURVEY_REACH = 2000;
const SURVEY_YEAR =
  /(?:umfrage|befragung|erhebung|studie|zählung|auswertung)(?!\p{L})[^.;:!?\n\d]{0,50}((?:19|20)\d\d)(?!\d)|(?<!\d)((?:19|20)\d\d)[^.;:!?\n\d]{0,50}(?:befragt|umfrage|befragung|erhebung|studie|zählung)/giu;

/** The year of the last survey that the words name. */
function surveyedYear(words: string): number | undefined {
  const survey = allMatches(SURVEY_YEAR, words).at(-1);
  return survey === undefined ? undefined : Number(survey[1] ?? survey[2]);
}

function endOf(words: string): number {
  const end = words.search(SENTENCE_END);
  return end === -1 ? words.length : end;
}

function yearsIn(words: string): readonly string[] {
  return countedYears(words).map(([year]) => year);
}

/** The years that no comparison begins with: those it is made to. */
function uncompared(words: string): readonly string[] {
  return countedYears(words)
    .filter(({ 0: year, index }) => !COMPARED.test(words.slice(index + year.length, index + year.length + 8)))
    .map(([year]) => year);
}

function countedYears(words: string): readonly RegExpExecArray[] {
  return allMatches(YEAR, words).filter(({ index }) => !NOT_COUNTED.test(words.slice(Math.max(0, index - 8), index)));
}

const BULLET = /^\s*(?:[•·‣▪◦●■►→✓✔*-]|\d{1,2}[.)]) /u;
/** Most lines of a list whose announcement holds for its items. */
const LONGEST_LIST = 12;

/** The year in the line above a list, where it ends with a colon. */
function yearAnnounced(text: string, lineStart: number): number | undefined {
  let end = lineStart - 1;
  for (let lines = 0; lines < LONGEST_LIST && end > 0; lines += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(Math.max(start, end - YEAR_REACH * 2), end).trim();
    if (line !== '' && !BULLET.test(line)) {
      const year = line.endsWith(':') ? yearsIn(line).at(-1) : undefined;
      return year === undefined ? undefined : Number(year);
    }
    end = start - 1;
  }
  return undefined;
}

function figureOf(written: string): number {
  return Number(written.replace(/[.']/gu, '').replace(',', '.'));
}
