import type { Gazetteer } from '../place/gazetteer.ts';
import { knownPlace } from './known-places.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import type { NamedPlace } from './named-place.ts';
import { nominativePlace } from './nominative-place.ts';
import type { OutlineLine } from './outline.ts';
import { isPassingPlace } from './passing-place.ts';
import { LIST, NAME, namesOf } from './place-lists.ts';
import { isArea, isKnownName, isPlace, isPlaceName, isTown, isWordTown, mayBeTown } from './place-names.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { remembered } from './remembered.ts';
import { pricedNames, rowNames } from './row-places.ts';
import type { Span } from './span.ts';
import { isTownName } from './town-names.ts';

/** Words that may stand before a place, as tokens: a quick look before the closer one. */
const LEADS = new Set(
  'wie ob neben vom voran standort standorte standorten in im ins um am an bei nach nahe von bis ist aus zwischen richtung gegenüber mit raum großraum region kanton bezirk landkreis kreis gewerbegebiet stadtteil ortsteil stadtbezirk quartier sind liegen locken folgen folgt stadt städte städten großstädte großstädten metropolen orte orten kantone kantonen bundesländer bundesländern regionen norden süden osten westen teilen'.split(
    ' ',
  ),
);
/** What may stand between a word of place and a name: "in der Steiermark", "im ganzen Emsland". */
const BETWEEN = new Set(
  'der dem den die das ganz ganzen gesamten nahen benachbarten angrenzenden auch dabei'.split(' '),
);
const MOST_BETWEEN = 2;
/** "Chemiestandorte Leuna und Marl", "an den Luftfrachtkreuzen Leipzig und Köln". */
const SORT_OF_PLACE = /.(?:standort|kreuz|zentr|metropol|schul|universität)en?$/u;
/** Behind words of place: "in Köln, Bonn oder Aachen", "rund um Ulm", "zwischen Celle und Gifhorn", "im Engadin". */
const PLACED = new RegExp(
  `(?:[Ii]n|um|(?<beside>[Bb]ei)|[Nn]ach|[Vv]on|bis|ist|[Nn]ahe|[Zz]wischen|Richtung|[Gg]egenüber|[Mm]it|wie|[Oo]b|[Nn]eben|voran|Standorten?|[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20}(?:standort|kreuz|zentr|metropol|schul|universität)en?|(?<from>[Aa]us)|(?<article>[Ii](?:m|ns)|[Aa]m|[Aa]n|vom)|(?:Großr|R)aum|Region|Kanton|(?<district>(?:Stadtb|B)ezirk|Landkreis|Kreis|Gewerbegebiet|Stadtteil|Ortsteil|Quartier)|(?:sind|liegen|locken|folgen|folgt)|Stadt|(?:Großs|S)tädten?|Metropolen|Orten?|Kantonen?|Bundesländern?|Regionen|Norden|Süden|Osten|Westen|Teilen) (?<between>(?:(?:de[rmn]|die|das|ganz|ganzen|gesamten|nahen|benachbarten|angrenzenden|auch|dabei) ){0,2})${LIST}`,
  'uy',
);
/** At the head of a sentence: "Köln und München bieten die meisten Stellen", "Ist Linz ein guter Standort?" */
const SUBJECT = new RegExp(
  String.raw`^(?:(?:Auch|Nur|Allein|Selbst|Ist|Sind|Vor allem|Besonders|Gerade|Warum (?:gerade |ausgerechnet )?) ?)?(?<article>[Dd](?:er|as|ie) )?${LIST}(?= [a-zß-ž]|\?)`,
  'u',
);
const GAPPED = new RegExp(
  `, (?<list>${NAME})(?= (?:am|die|den|das|mit|nur|rund|knapp|bei|etwa|dagegen|hingegen) )`,
  'gu',
);
/** A place in brackets behind an employer: "ein Studio (Ludwigsburg)". */
const BRACKETED = new RegExp(String.raw`(?<=[a-zß-ž] )\(${LIST}\)`, 'gu');
/** What work, pay, employers or schools are spoken of by, in lower case. */
const OF_WORK =
  /zahl(?:t|en)(?![A-Za-zÀ-ž])|verdien|gehalt|gehälter|lohn|löhne|stellen(?![A-Za-zÀ-ž])|jobs?(?![A-Za-zÀ-ž])|anzeigen(?![A-Za-zÀ-ž])|inserate|angebot|arbeitgeber|arbeitsplätze|arbeitsmarkt|betrieb|unternehmen|firm(?:a|en)|konzern|kanzlei|agentur|praxen|praxis|klinik|krankenh|spit[aä]l|hotel|werke?(?![A-Za-zÀ-ž])|labor|verlag|büros?(?![A-Za-zÀ-ž])|sitz|standort|zentrale|niederlassung|filiale|angesiedelt|ansässig|gesucht|such(?:t|en)(?![A-Za-zÀ-ž])|gefragt|hochburg|hotspot|ballen|konzentrier|auftrag|aufträge|studios?(?![A-Za-zÀ-ž])|mangel|nachfrage|bedarf|konkurr|kolleg|arbeit(?!slos)|beschäftig|tätig|branche|herstelle|zuliefer|fachkräfte|industrie|erreichbar|einsatzort|baustelle|pendel(?:n|t)|(?:fehlt|fehlen|mangelt) (?:es )?an|wechsel(?:t|n)(?![A-Za-zÀ-ž])|(?:€|euro|franken|chf)(?![A-Za-zÀ-ž])|studi|aus(?:ge)?bild|unterricht|semester|wirtschaft|lebt vo[nm]|geworben|wirbt|lehrgang|schule|hochschul|universit|akademie|institut|kurse?(?![A-Za-zÀ-ž])|prozent|beruf/u;
/** What is drawn from a place: its workers, its employers, its figures. */
const DRAWN =
  /(?:anzeigen|stellen|angebote|inserate|aufträge|bewerbungen) (?:[a-zß-ž]{3,12} )?(?:kommen|kamen|stammen)|abgeworben|abwerb|abwirb|wirbt|zahlen|betriebe|firmen|arbeitgeber/u;
/** Lines on other pages, on who wrote this one, and where that is. */
const APART =
  /^(?:nächste folge|weitere (?:städte|orte|berufe|themen|artikel)|(?:auch|das könnte sie|das könnte dich) interess|auch in anderen|lesen sie|mehr (?:zum|aus|über)|beliebte|foto|bild(?=:)|quellen?(?=:)|text(?=:)|autor|kontakt|anschrift|adresse|impressum|©|copyright|herausgeber|redaktion(?=:))|(?:tel(?:efon)?\.?:? ?[+\d(]|@[A-Za-zÀ-ž]|(?:straße|str\.|weg|platz|gasse) \d{1,4}[ ,])/iu;
/** Most places that a page ties its occupation to: each is looked for in the whole text. */
const MOST = 40;

/** Whether a name behind a word of place is one of a town. */
type IsTown = (name: string) => boolean;

/**
 * Other places that a page ties its occupation to, by their names as written: where its employers and schools are, and
 * what is paid there. A page ties what it names behind a word of place, unless it says so in passing.
 */
export function findTiedPlaces(
  reading: ReadingText,
  place: string | undefined,
  gazetteer?: Pick<Gazetteer, 'byName'>,
): readonly NamedPlace[] {
  const { plain, sentences } = reading;
  const isTownHere: IsTown = (name) => isTown(name) || (isKnown(name, gazetteer) && isPlaceName(name));
  const isApart = apartIn(reading);
  const tied = sentences.flatMap((sentence, at) => {
    if (gazetteer === undefined && !sentence.tokens.some(({ isNoun, text }) => isNoun && hintsAtPlace(text))) return [];
    const inRow = rowNames(sentence, plain);
    const named = [
      ...placedIn(sentence, plain).flatMap((match) => tiedNames(match, sentence, plain, isTownHere)),
      ...headNames(sentence, plain),
      ...bracketedNames(sentence, plain),
      ...pricedNames(sentence, plain),
    ];
    if ((named.length === 0 && inRow.length === 0) || isApart(sentence)) return [];
    const isTied = [sentence, sentences[at - 1], sentences[at - 2]].some(isOfWork);
    return [...inRow, ...named.filter(({ name }) => isTied || isArea(name))];
  });
  const own = place === undefined ? '' : baseOf(place);
  return firstOfEach(tied.filter(({ name }) => name !== place && name !== own).sort((a, b) => a.start - b.start)).slice(
    0,
    MOST,
  );
}

/** Words of names of several words, and of districts, by which a place may be named that no table knows. */
const HINTS = new Set(
  'Bad St Sankt Main Rhein Neckar Inn See Donau Oder Saale Ruhr Havel Weser Elbe Mur Drau Aare Weinstraße Breisgau Oberland Unterland Land Wald Schweiz Alb Heide Seenplatte Becken Börde Bezirk Stadtbezirk Landkreis Kreis Gewerbegebiet Stadtteil Ortsteil Quartier'.split(
    ' ',
  ),
);

/** Whether a word alone may be, or belong to, the name of a place. */
const hintsAtPlace = remembered(
  (text) => isTownName(text) || knownPlace(nominativePlace(text)) !== undefined || HINTS.has(text),
);

/** Tells the sentences of lines on other pages, and on who wrote this one. */
function apartIn({ plain, lines }: ReadingText): (sentence: Sentence) => boolean {
  let numbers: ReadonlyMap<OutlineLine, number> | undefined;
  return ({ line, start, end }) => {
    numbers ??= new Map(lines.map((one, at) => [one, at]));
    if (leadsElsewhere(line.text, numbers.get(line) ?? 0)) return true;
    return APART.test(line.text.slice(0, APART_LENGTH)) || APART.test(plain.slice(start, end));
  };
}

/** How much of a line tells that it stands apart, in UTF-16 units. */
const APART_LENGTH = 160;

/** "Frankfurt" of "Frankfurt am Main". */
function baseOf(name: string): string {
  return name.split(/ (?:am|an|im|in|bei|ob|\()/u, 1)[0] ?? name;
}

/** The first mention of each name. */
function firstOfEach(tied: readonly NamedPlace[]): readonly NamedPlace[] {
  const seen = new Set<string>();
  return tied.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** Where words of place stand before names. */
function placedIn({ tokens }: Sentence, plain: string): readonly RegExpExecArray[] {
  const placed: RegExpExecArray[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]?.isNoun !== true) continue;
    let lead = at - 1;
    while (at - lead <= MOST_BETWEEN && BETWEEN.has(tokens[lead]?.lower ?? '')) lead -= 1;
    const { lower = '', start = 0 } = tokens[lead] ?? {};
    if (!LEADS.has(lower) && !SORT_OF_PLACE.test(lower)) continue;
    PLACED.lastIndex = start;
    const match = PLACED.exec(plain);
    if (match !== null) placed.push(match);
  }
  return placed;
}

/** The names behind a word of place, where they can be ones of places and are not named in passing. */
function tiedNames(
  match: RegExpExecArray,
  sentence: Sentence,
  plain: string,
  isTownHere: IsTown,
): readonly NamedPlace[] {
  const { index, 0: words, groups = {} } = match;
  const lead = leadOf(match, sentence, plain);
  if (lead === undefined) return [];
  const listed = placedNames(match);
  const isNamed = (named: NamedPlace) =>
    isArea(named.name) ||
    (lead === 'towns' && isTownHere(named.name)) ||
    (lead === 'known' && isTown(named.name)) ||
    (lead === 'towns' && isWordTown(named.name) && isBare(named, plain)) ||
    (groups['district'] !== undefined && isDistrict(named.name));
  if (ENDS_OF_COUNTRY.test(words)) return [];
  if (!(words.startsWith('Zwischen') ? listed.every(isNamed) : listed.some(isNamed))) return [];
  if (isPassingPlace(plain, { start: index, end: index + words.length }, sentence)) return [];
  const isList = lead === 'towns' && ENDED_LIST.test(words);
  return listed.filter((named) => isNamed(named) || (isList && mayBeTown(named.name) && isBare(named, plain)));
}

const NORTH = '(?:Flensburg|Sylt|Rügen|Usedom|Kiel)';
const SOUTH = '(?:Füssen|Garmisch[A-Za-z-]{0,13}|Passau|Konstanz|Berchtesgaden)';
/** "Zwischen Flensburg und Füssen" is anywhere. */
const ENDS_OF_COUNTRY = new RegExp(`^zwischen (?:${NORTH} und ${SOUTH}|${SOUTH} und ${NORTH})`, 'iu');

/** Whether neither an article stands before a name nor a number behind it, as in "im Norden" and "in Halle 3". */
function isBare({ start, end }: NamedPlace, plain: string): boolean {
  return (
    !ARTICLE.test(plain.slice(Math.max(0, start - ARTICLE_LENGTH), start)) && !NUMBER.test(plain.slice(end, end + 2))
  );
}

const ARTICLE = / (?:der|dem|im|ins) $/u;
const ARTICLE_LENGTH = 5;
const NUMBER = /^ \d/u;
/** A list that has an end: "A, B und C", and not "in A, B in C". */
const ENDED_LIST = / (?:und|oder|sowie|bis) /u;

/** What a word of place lets follow: towns of any name, known names only, or areas only as behind an article. */
type Lead = 'towns' | 'known' | 'areas';

function leadOf(
  { index, groups = {}, 0: words }: RegExpExecArray,
  { lower, end }: Sentence,
  plain: string,
): Lead | undefined {
  const [word = ''] = words.split(' ', 1);
  const before = plain.slice(Math.max(0, index - LEAD_REACH), index);
  const behind = word === 'ist' ? plain.slice(index, Math.min(end, index + words.length + LEAD_REACH)) : '';
  if (groups['beside'] !== undefined) return OF_WORK.test(lower) ? 'known' : undefined;
  if (groups['from'] !== undefined) return DRAWN.test(lower) ? 'known' : undefined;
  const lead = word.toLowerCase();
  const needed = NEEDED_BESIDE[lead];
  if (needed !== undefined && ![before, words, behind].some((text) => needed.test(text))) return undefined;
  if (groups['article'] !== undefined || /^(?:d(?:er|e[mn]|ie|as)|ganz|gesamt)/u.test(groups['between'] ?? ''))
    return 'areas';
  return needed === undefined && !BEFORE_KNOWN.has(lead) ? 'towns' : 'known';
}

const LEAD_REACH = 40;
/** Words that are ones of place only before known names. */
const BEFORE_KNOWN = new Set(['ob', 'neben']);
/** What must stand before or behind words that are ones of place only with it, and then only before known names. */
const NEEDED_BESIDE: Readonly<Record<string, RegExp>> = {
  wie: /(?:[Ss]tädten|[Rr]egionen|Metropolen|Orten|Zentren|[Ll]ändern|Kantonen|Standorten|Gemeinden) $/u,
  vom: /efolgt $/u,
  mit: /erglichen $|ergleich $/u,
  von: / bis |(?:lich|weit|nähe|umland|umkreis|nahe|rund) $/iu,
  ist: /(?:ort|zentrum|zentren|hochburg|hotspot|szene|adresse)(?![A-Za-zÀ-ž])/iu,
};

/** The towns at the head of a sentence, and areas. */
function headNames(sentence: Sentence, plain: string): readonly NamedPlace[] {
  const { start, end, line, tokens } = sentence;
  if (line.kind === 'item' || !tokens.slice(0, HEAD_TOKENS).some(({ text }) => isPlace(text) || text === 'Bad'))
    return [];
  const match = SUBJECT.exec(plain.slice(start, Math.min(plain.length, end + 1, start + SUBJECT_REACH)));
  if (match === null) return [];
  const list = match.groups?.['list'] ?? '';
  const listEnd = start + match[0].length;
  const listed = namesOf(list, listEnd - list.length);
  const isNamed = match.groups?.['article'] === undefined ? isPlace : isArea;
  const known = listed.filter(({ name }) => isNamed(name));
  const isTied = known.length * 2 > listed.length && listed.every(({ name }) => isNamed(name) || mayBeTown(name));
  if (!isTied || isPassingPlace(plain, { start, end: listEnd }, sentence)) return [];
  return [...listed, ...gappedNames(plain, { start: listEnd, end })];
}

/** Behind a place at the head, another of which the same is said: "Hessen zahlt am meisten, Sachsen am wenigsten". */
function gappedNames(plain: string, { start, end }: Span): readonly NamedPlace[] {
  return [...plain.slice(start, end).matchAll(GAPPED)].flatMap(({ 0: words, index, groups }) => {
    const name = groups?.['list'] ?? '';
    const at = start + index + words.length - name.length;
    return isKnownName(name) ? [{ name, start: at, end: at + name.length }] : [];
  });
}

const SUBJECT_REACH = 120;
/** Most words up to the first of a list of places. */
const HEAD_TOKENS = 4;

/** Known names in brackets. */
function bracketedNames(sentence: Sentence, plain: string): readonly NamedPlace[] {
  if (!sentence.lower.includes('(')) return [];
  const text = plain.slice(sentence.start, sentence.end + 1);
  return [...text.matchAll(BRACKETED)].flatMap(({ index, groups }) => {
    const listed = namesOf(groups?.['list'] ?? '', sentence.start + index + 1);
    return listed.every(({ name }) => isKnownName(name)) ? listed : [];
  });
}

/** The names at the end of a match. */
function placedNames({ 0: words, index, groups }: RegExpExecArray): readonly NamedPlace[] {
  const list = groups?.['list'] ?? '';
  return namesOf(list, index + words.length - list.length);
}

/** Whether a sentence speaks of work, employers or schools, or stands where the page does. */
function isOfWork(sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  const { lower, topics, phrases, line } = sentence;
  return (
    line.kind === 'heading' ||
    OF_WORK.test(lower) ||
    [...topics].some((topic) => topic !== 'skill') ||
    phrases.some(({ row }) => row?.kind === 'employer-kind')
  );
}

/** Whether a name behind "Landkreis" is one of a district: no noun, and no word of work as in "im Kreis Kollegen". */
function isDistrict(name: string): boolean {
  return isPlaceName(name) && !SIDE.test(name) && !OF_WORK.test(name.toLowerCase());
}

const SIDE = /^(?:Nord|Süd|Ost|West|Mitte|Hafen|Bahnhof|Innenstadt|Stadt)$/u;

/** Fewest inhabitants of a town that is known by a gazetteer alone: names of hamlets are common words. */
const KNOWN = 5_000;

function isKnown(name: string, gazetteer: Pick<Gazetteer, 'byName'> | undefined): boolean {
  return gazetteer?.byName(name).some(({ kind, population = 0 }) => kind === 'city' && population >= KNOWN) === true;
}
