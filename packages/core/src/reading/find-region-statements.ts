import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import type { OutlineLine } from './outline.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { REGION_NAMES } from './region-names.ts';
import { remembered } from './remembered.ts';
import type { SectionTopic } from './section-topic.ts';
import type { Token } from './tokens.ts';
import { MARK } from './word-marks.ts';

/** Nouns that speak of a labour market or a place of business. */
const MARKET =
  /(?:markt|marktes|(?:firmen|medien|wirtschafts|unternehmens|betriebs|klinik|kultur|agentur|forschungs)landschaft|nachfrage|chancen|konkurrenz|wettbewerb|gehälter|löhne|gehaltsniveau|lohnniveau|tarifverträge|bandbreite|fachkräftemangel|personalmangel|mieten|lebenshaltungskosten|booms?|(?:innovations|kosten|konkurrenz|zeit)druck|standorte?s?|wege|pendlern?|arbeitsplätze|ballungsraum|speckgürtel|maßstäbe|einzugsgebiet|auftragslage|auftragsbücher|umfeld)$/u;
/** Such nouns of the country as a whole, where a text is about no place. */
const COUNTRYWIDE = /(?:nachfrage|fachkräftemangel|personalmangel|booms?|arbeitsmarkt)$/u;
const HERE =
  /(?<!\p{L})(?:vor ort|in der (?:region|gegend|\p{L}{0,12}stadt)|im umland|am ort|im (?:norden|süden|osten|westen)|rund um|in den (?:randbezirken|vororten|seitentälern|dörfern))(?!\p{L})/u;
/** Words that may point at anything in a section on something else. */
const NEARBY = /(?<!\p{L})(?:hier|dort)(?!\p{L})/u;
const OTHER_TOPICS: readonly SectionTopic[] = ['task', 'skill', 'education', 'training', 'partners', 'hours', 'career'];
const COUNTRY = /(?<!\p{L})(?:in deutschland|im deutschen (?:mittelstand|markt)|deutschlandweit|hierzulande)(?!\p{L})/u;
/** States and parts of the country, where a text is about no place. */
const STATE = new RegExp(String.raw`(?<!\p{L})${REGION_NAMES}(?!\p{L})`, 'u');
/** Parts of the country and what is paid there, where a text is about no place. */
const SIDE =
  /(?<!\p{L})(?:im|in|aus dem) (?:norden|süden|osten|westen|ballungsräumen|großstädten|metropolen|ländlichen|städten)(?!\p{L})/u;
const PAID =
  /(?<!\p{L})(?:(?:be)?gezahlt|bezahlt|zahl(?:t|en)|verdien(?:t|en)|angebote?|stellen|gehaltsniveau|steigen|sinken|dichte|bedarf|konkurrenz|gesucht|am (?:meisten|größten|besten|höchsten))(?!\p{L})/u;
/** People who come and go for work. */
const MOVES = /(?<!\p{L})(?:pendel(?:t|n)|wander(?:t|n) (?:[^.;:?!]{2,80} )?(?:ab|aus|zu)|abwandern)(?!\p{L})/u;
const SPEAKER = /(?<!\p{L})(?:ich|mir|mich|wer|man|du|dir|dich|niemand|jemand|manche|viele|wir|sie)(?!\p{L})/u;
const CLAUSE_OPENER =
  /^(?:der|die|das|den|dem|deren|weil|dass|wenn|wo|was|aber|doch|denn|sondern|sodass|obwohl|während|bieten|bietet|inmitten|wobei|allerdings|dafür|jedoch|hingegen|trotzdem|zumal|heißt)$/u;
const RELATIVE = /^(?:der|den|dem|deren|dessen|wer|was)$/u;
/** Words at the head of a clause that are no part of its statement. */
const LEAD =
  /^(?:(?:dass|weil|denn|aber|und|doch|wo|da|gerade|allerdings|dafür|jedoch|zugegeben|apropos|klar|natürlich|vielleicht)\s){1,3}/u;
/** What closes a clause and adds an example: ", vor allem im Hafen". */
const ADDITION = /, (?:vor allem|besonders|insbesondere|etwa|zum beispiel|allen voran)(?!\p{L})[^.;:]{0,120}$/u;
/** Goes on with an enumeration of who employs. */
const GOES_ON_LIST = /^(?:dazu|hinzu|daneben|außerdem) (?:kommen|kommt|zählen|gehören|gibt es)(?!\p{L})/u;
/** Announces employers rather than what a place is like. */
const OF_EMPLOYERS = /branchen|arbeitgeber|unternehmen|betriebe/u;
const INTRODUCTION = /^(?:zugegeben|apropos|tatsächlich|natürlich|klar|ehrlich gesagt)$/u;
const FIGURE = /\d/u;
const SHORTEST = 12;
const LONGEST = 190;

/** What a text says of its place and of the market there, a clause each. */
export function findRegionStatements(
  { sentences, plain }: ReadingText,
  place: string | undefined,
  title: string | undefined,
): readonly FactMention[] {
  const names = { place: place?.toLowerCase(), title: title?.toLowerCase() };
  const mentions: FactMention[] = [];
  let isIntroduced = false;
  for (const sentence of sentences) {
    const isQuestion = plain[sentence.end] === '?';
    if (sentence.line.kind === 'prose' && !isQuestion)
      mentions.push(...statementsOf(sentence, plain, names, isIntroduced));
    isIntroduced = isQuestion && sentence.tokens.length <= SHORT_QUESTION && isPlaced(sentence.lower, names.place);
  }
  return mentions;
}

/** Most words of a question such as "Kurse vor Ort?" that the next sentence answers. */
const SHORT_QUESTION = 4;

interface Names {
  readonly place: string | undefined;
  readonly title: string | undefined;
}

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly phrases: readonly ComposedPhrase[];
  /** Whether a colon parts it from the next. */
  readonly isLabel: boolean;
}

function statementsOf(sentence: Sentence, plain: string, names: Names, isAnswer: boolean): FactMention[] {
  let isIntroduced = isAnswer;
  const mayState =
    (sentence.marks & MARK.region) !== 0 || (names.place !== undefined && sentence.lower.includes(names.place));
  if (!mayState && !isIntroduced && !isOfRegion(sentence, names)) return [];
  const isElsewhere = sentence.topics.size > 0 && [...sentence.topics].every((topic) => OTHER_TOPICS.includes(topic));
  return clausesOf(sentence, plain).flatMap((clause): FactMention[] => {
    const lower = plain.slice(clause.start, clause.end).toLowerCase();
    const start = clause.start + (LEAD.exec(lower)?.[0].length ?? 0);
    if (INTRODUCTION.test(lower) || GOES_ON_LIST.test(lower)) return [];
    const isStated = isIntroduced
      ? lower.length <= LONGEST && !FIGURE.test(lower)
      : isStatement(clause, lower, names, isElsewhere) || (isOfRegion(sentence, names) && isMainClause(clause, lower));
    isIntroduced = clause.isLabel && isPlaced(lower, names.place) && !hasVerb(clause) && !OF_EMPLOYERS.test(lower);
    if (!isStated || isIntroduced) return [];
    const end = clause.end - (ADDITION.exec(lower)?.[0].length ?? 0);
    return [{ kind: 'region-statement', start, end, value: { label: plain.slice(start, end) } }];
  });
}

/** Whether the section is about the place. */
function isOfRegion({ topics, line }: Sentence, { place, title }: Names): boolean {
  if (place === undefined) return topics.size === 1 && topics.has('region');
  if (topics.has('region') || opensWithPlace(line, place)) return true;
  const heading = line.heading.toLowerCase();
  const isShort = heading.includes(place) && heading.split(' ').length <= SHORT_HEADING;
  const isOnPlace = (isShort || heading.replace(ASKED, '').startsWith(place)) && !namesTitle(heading, title);
  return isOnPlace && (topics.size === 0 || topics.has('employer'));
}

/** How far into a text its introduction may reach, in UTF-16 units. */
const INTRODUCTION_LENGTH = 800;

/** A paragraph behind the introduction that begins with the place goes on about it. */
function opensWithPlace({ kind, text, start }: OutlineLine, place: string): boolean {
  const opening = text.slice(0, place.length + 'In '.length).toLowerCase();
  return kind === 'prose' && start > INTRODUCTION_LENGTH && (opening.startsWith(place) || opening === `in ${place}`);
}

/** Most words of a heading that is on the place it names: "Arbeitsort Kiel". */
const SHORT_HEADING = 4;
/** Words before the place in a heading on it: "Ist Kiel …?". */
const ASKED = /^(?:[^:]{2,30}: )?(?:(?:und|ist|wie|was|in|der|die) ){1,3}/u;

function namesTitle(heading: string, title: string | undefined): boolean {
  return title !== undefined && heading.includes(title);
}

const ADDRESSED =
  /(?<!\p{L})(?:ich|mir|mich|wer|man (?:kann|sollte|darf|könnte|muss|soll)|(?:kann|sollte|darf|könnte|soll) man|du|dir|dich|wir|uns|unsere?|ihnen|ihr|beispiel|artikel|beitrag|arbeitgeber|gesucht|inserieren)(?!\p{L})/u;

/** "Das hat eine Kehrseite", "davon lebt ein Viertel", "viele spezialisieren sich": of what stands before, or of some. */
const POINTS_BACK =
  /^(?:das(?! \p{Ll}{3,20}te )|dies|davon|stattdessen|kommt darauf|es (?:ist|sind|geht)|viele \p{Ll}{4,30}en|zwei|manche|einige)(?!\p{L})/u;

function pointsBack({ tokens, phrases }: Clause, lower: string): boolean {
  if (!POINTS_BACK.test(lower)) return false;
  const [first] = tokens;
  return !phrases.some(({ determiner, start }) => determiner === first?.lower && start <= first.end + 1);
}

/** Who hires there is an employer, and no statement: "Die Hochschulen schreiben Stellen aus". */
const HIRES = /(?<!\p{L})(?:schreiben|schreibt) [^.;:]{0,40}stellen aus(?!\p{L})/u;

/** "dass man hier mehr sieht" speaks of people, "Gießereien sucht man vergebens" of the place. */
const OPENS_WITH_ONE = /^(?:\p{L}{2,6} )?man(?!\p{L})/u;

/** A clause with a subject and a verb that speaks to nobody. */
function isMainClause(clause: Clause, lower: string): boolean {
  const length = clause.end - clause.start;
  if (
    length < SHORTEST ||
    length > LONGEST ||
    FIGURE.test(lower) ||
    ADDRESSED.test(lower) ||
    OPENS_WITH_ONE.test(lower) ||
    HIRES.test(lower) ||
    pointsBack(clause, lower)
  )
    return false;
  const isRelative = isRelativeClause(clause);
  const isDenied =
    clause.phrases.slice(1).some(({ determiner }) => determiner.startsWith('kein')) && !IS_NO.test(lower);
  return !isRelative && !isDenied && !goesOn(clause) && clause.phrases.length > 0 && hasVerb(clause);
}

/** ", der dort wohnt"; "die" and "das" may be articles, which a noun goes with. */
function isRelativeClause({ tokens, phrases }: Clause): boolean {
  const [first] = tokens;
  if (first === undefined || first.gap !== ', ') return false;
  if (RELATIVE.test(first.lower)) return true;
  return (
    /^(?:die|das)$/u.test(first.lower) &&
    !phrases.some(({ determiner, start }) => determiner === first.lower && start <= first.end + 2)
  );
}

/** "Jena ist keine Großstadt". */
const IS_NO = /^\p{L}{3,30} (?:ist|hat) keine?n?(?!\p{L})(?!.{0,60} kein)/u;

function isPlaced(lower: string, place: string | undefined): boolean {
  return place === undefined ? COUNTRY.test(lower) : HERE.test(lower) || lower.includes(place);
}

/** "Werften zahlen besser". */
const PAYS_OTHERWISE = /(?<!\p{L})(?:zahl(?:t|en))(?!\p{L})[^.,;]{0,40} (?:weniger|mehr|besser|schlechter)(?!\p{L})/u;

function isStatement(clause: Clause, lower: string, { place, title }: Names, isElsewhere: boolean): boolean {
  const { start, end, phrases } = clause;
  if (end - start < SHORTEST || end - start > LONGEST || FIGURE.test(lower) || SPEAKER.test(lower)) return false;
  if (isRelativeClause(clause)) return false;
  const [subject] = phrases;
  if (subject === undefined || isOccupationNoun(subject.head) || (title !== undefined && lower.startsWith(title)))
    return false;
  if (PAYS_OTHERWISE.test(lower)) return true;
  if (place === undefined) {
    if (((SIDE.test(lower) && PAID.test(lower)) || (STATE.test(lower) && PAID.test(lower))) && hasVerb(clause))
      return true;
    const market = STATE.test(lower) ? MARKET : COUNTRYWIDE;
    return COUNTRY.test(lower) || phrases.some((phrase) => namesMarket(phrase, market));
  }
  const own = phrases.filter(({ head }) => head !== place);
  const isDenied = phrases.some(({ determiner }) => determiner.startsWith('kein'));
  if (own.length === 0 || (isDenied && !(IS_NO.test(lower) && lower.startsWith(place)))) return false;
  if (MOVES.test(lower) && hasVerb(clause)) return true;
  const isHere = isPlaced(lower, place) || STATE.test(lower) || (!isElsewhere && NEARBY.test(lower));
  if (namesMarket(subject, MARKET)) return true;
  return hasVerb(clause) && (isHere || (!isElsewhere && own.some((phrase) => namesMarket(phrase, MARKET))));
}

function namesMarket({ head, complements }: ComposedPhrase, market: RegExp): boolean {
  return market.test(head) || complements.some((part) => market.test(part.head));
}

const VERB =
  /^(?:ist|sind|war|hat|haben|gibt|gibt's|ging|kam|lag|stand|gab|fand|blieb|hatte|wurde|zog|ließ|hielt|lief|\p{Ll}{2,20}(?:t|en|ern|eln))$/u;
const NO_VERB =
  /^(?:nicht|mit|dort|jetzt|laut|gut|recht|damit|somit|statt|sonst|zuletzt|insgesamt|überhaupt|leicht|direkt|bekannt|beliebt|daneben|draußen|draussen|hinten|oben|innen|außen|drüben|zusammen|morgen|gestern|eben|verschieden|willkommen|dagegen|hingegen|oft|einigen|vielen|allen|mehreren|beiden|diesen|jenen|solchen|manchen|jedem|meist|seit|selten|zwischen|neben|gegen|wegen|unten|oben|eigenen|anderen|einen|keinen|ihren|seinen|deinen|unseren|weit|fast|recht|erst|längst|überall)$/u;

const mayBeVerb = remembered((lower) => VERB.test(lower) && !NO_VERB.test(lower));

/** Whether a word outside the noun phrases looks like a verb. */
function hasVerb({ tokens, phrases }: Pick<Clause, 'tokens' | 'phrases'>): boolean {
  return tokens.some(
    (token, at) =>
      !token.isNoun &&
      mayBeVerb(token.lower) &&
      tokens[at - 1]?.lower !== 'zu' &&
      !phrases.some(({ start, end }) => start <= token.start && token.end <= end),
  );
}

/** The clauses of a sentence: what signs part, or a comma before a word that opens a clause. */
function clausesOf({ tokens, phrases }: Sentence, plain: string): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && !opensClause(tokens, phrases, at)) continue;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[at - 1]?.end ?? start;
    clauses.push({
      start,
      end,
      tokens: tokens.slice(first, at),
      phrases: phrases.filter((phrase) => phrase.start >= start && phrase.end <= end),
      isLabel: plain[end] === ':',
    });
    first = at;
  }
  return clauses;
}

/** A clause that begins with its verb behind a comma goes on about what stands before: "wer das mag, ist hier richtig". */
function goesOn({ tokens, phrases }: Clause): boolean {
  const [first] = tokens;
  return first?.gap === ', ' && hasVerb({ tokens: [first], phrases });
}

/** Whether a comma stands between two clauses with a verb each. */
function partsVerbs(tokens: readonly Token[], phrases: readonly ComposedPhrase[], at: number): boolean {
  const isSign = ({ gap, isBeside }: Token) => !isBeside && /[,:;()]/u.test(gap);
  const next = tokens.findIndex((token, index) => index > at && isSign(token));
  const before = tokens.findLastIndex((token, index) => index < at && isSign(token));
  const behind = tokens.slice(at, next === -1 ? tokens.length : next);
  return hasVerb({ tokens: behind, phrases }) && hasVerb({ tokens: tokens.slice(Math.max(0, before), at), phrases });
}

/** "an Schiene, Straße und Wasser angebunden": an enumeration goes on to the one verb behind all of it. */
function closesWithVerb(
  tokens: readonly Token[],
  phrases: readonly ComposedPhrase[],
  at: number,
  { list, start, end }: ComposedPhrase,
): boolean {
  const others = phrases.filter((phrase) => phrase.list === list);
  const last = others.at(-1);
  if (last === undefined || last.end <= end || (others[0]?.start ?? start) >= start) return false;
  const behind = tokens.findIndex((token) => token.start >= last.end);
  const next = tokens[behind + 1];
  return behind > at && VERB.test(tokens[behind]?.text ?? '') && (next === undefined || !next.isBeside);
}

function opensClause(tokens: readonly Token[], phrases: readonly ComposedPhrase[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.isBeside) return false;
  if (/[:;]\s|[()]/u.test(token.gap)) return true;
  if (/ - /u.test(token.gap)) return !/^(?:ein|eine|und)$/u.test(token.lower);
  if (!token.gap.includes(',')) return false;
  if (
    /^und$/u.test(token.lower) &&
    hasVerb({ tokens: tokens.slice(0, at), phrases }) &&
    hasVerb({ tokens: tokens.slice(at), phrases })
  )
    return true;
  const phrase = phrases.find(({ start, end }) => start <= token.start && token.start < end);
  if (phrase !== undefined && closesWithVerb(tokens, phrases, at, phrase)) return false;
  if (CLAUSE_OPENER.test(token.lower) || partsVerbs(tokens, phrases, at)) return true;
  if (phrase === undefined) return false;
  const behind = tokens.find(({ start }) => start >= phrase.end);
  return behind !== undefined && behind.gap === ' ' && VERB.test(behind.text) && !NO_VERB.test(behind.lower);
}
