import type { ExperienceLevel } from '../experience/experience-level.ts';
import { createIssue } from '../issue/create-issue.ts';
import type { Country } from '../place/country.ts';
import { findSalaries } from '../salary/find-salaries.ts';
import { isPlausible } from '../salary/magnitude.ts';
import type { Salary } from '../salary/salary.ts';
import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import type { Found } from './found.ts';
import { kindOfHead } from './kind-of-head.ts';
import { basisIn, type PayFrame, payFrames, paymentsIn } from './pay-frame.ts';
import { levelOfRow, levelsIn, speaksOfTraining, trainingYearIn } from './pay-level.ts';
import { statisticsIn } from './pay-statistic.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { remembered } from './remembered.ts';

const FIGURE = String.raw`\d{1,3}(?:[.'\u2019 ]\d{3}){0,2}(?:,\d{2})?`;
const CURRENCY = '(?:€|euro|eur|franken|chf|fr\\.)';
const BOUND = String.raw`(?:(?<!\p{L})(?:ab|bis(?: zu)?|rund|etwa|ca\.|über|mindestens|knapp|zwischen|ungefähr|circa) )?`;
/** A quick look before the others. */
const FIGURES = /\d/;
const SIGN = /€|eur|franken|chf|fr\. ?\d/;
/** An amount of money with what opens one of its ends, its currency behind or before it. */
const MONEY = new RegExp(
  String.raw`${BOUND}(?<![\p{N}.,'])(?:(?:${FIGURE}(?: ?€)? ?(?:-|bis|und) ?)?${FIGURE} ?${CURRENCY}(?!\p{L})|(?<!\p{L}|\d |\d)${CURRENCY} ?${FIGURE}(?:,-|\.-)?(?: ?(?:-|bis|und) ?${CURRENCY}? ?${FIGURE})?)`,
  'gu',
);
const EARNS =
  /verdien|bekomm|erhalten|erhält|vergüt|gehalt|gehälter|lohn|löhne|(?:kommen|kommt) (?:[^.;:!?,]{2,40} )?auf(?= |$)|lieg(?:t|en) (?:\p{L}{3,12} )?(?:bei|zwischen)|(?:fangen|fängt|startet|starten|beginnt|beginnen) |(?:stunden|tages)s[aä]tz|honorar/u;
/** "Große Häuser zahlen 3.400 Euro": whoever pays, where the sentence speaks of no other money. */
const PAYS = /(?<!\p{L})(?:zahlt|zahlen|bezahlt)(?!\p{L})/u;
/** "In der Lehre gibt es 900 Euro", where somebody is named who gets it. */
const GIVES = /(?:gibt|gab) es(?!\p{L})/u;
/** An amount for a time of work. */
const PER_TIME =
  /(?:€|euro|franken|chf)(?: brutto)? (?:(?:pro|je) (?:stunde|monat|jahr|tag)|im (?:monat|jahr)|in der stunde|die stunde|am tag)(?!\p{L})/u;
/** Money that is no pay. */
const OTHER_MONEY =
  /budget|umsatz|bonus|boni|prämie|zulage|zuschlag|zuschläg|zuschuss|ticket|trinkgeld|gebühr|kost|wert von|miete|geld\p{L}|dienstwagen|volumen|preis|förder|spende|limit|schaden|gutschein|obendrauf|dazu/u;
/** What findSalaries needs to hear where only the heading of the section speaks of pay. */
const PAY_LABEL = 'Gehalt: ';

/** Pay in an article: what the finder of pay sees, what only its section makes pay, each with the level that its clause says. */
export function findArticlePay(
  reading: ReadingText,
  title: string | undefined,
  country: Country,
): readonly FactMention[] {
  const { plain, sentences } = reading;
  const frames = payFrames(sentences, plain);
  const seen = findSalaries(plain, { country });
  const found = [...seen, ...unseen(reading, seen, country)].sort((a, b) => a.start - b.start);
  const name = title?.toLowerCase();
  const levelled = new Set<string>();
  let at = 0;
  return sentences.flatMap((sentence, index) => {
    const from = at;
    while ((found[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) at += 1;
    if (from === at) return [];
    const before = sentences[index - 1];
    const isFee = isOnTraining(sentence) || isPriceAsked(sentence, before, plain, name);
    if (isFee && !EARNS.test(sentence.lower)) return [];
    const frame = frames.get(sentence);
    const stated = found
      .slice(from, at)
      .filter((pay, of) => isPay(pay, sentence, Math.max(sentence.start, found[from + of - 1]?.end ?? 0), plain));
    if (stated.length === 0) return [];
    const { heading } = sentence.line;
    const above = trainingBefore(sentence, before, plain) ?? levelAbove(sentence, before, plain, levelled.has(heading));
    const said = withFirstYears(inSentence(sentence, stated, name, plain, above));
    if (said.some(({ value }) => value.level !== undefined && value.level !== above.level)) levelled.add(heading);
    const ranged = frame?.isRange === true ? rangeOf(said, plain) : said;
    return ranged.map((pay, of) => framed(labelled(pay, sentence), frame, statisticAt(frame, of, ranged.length)));
  });
}

/** What stands between two cells. */
const CELL_GAP = /^[\s|;]{1,6}$/u;

/** The two single figures of a row as one range. */
function rangeOf(said: readonly PayMention[], plain: string): readonly PayMention[] {
  const [low, high, ...others] = said;
  if (low === undefined || high === undefined || others.length > 0) return said;
  const isRow = isOne(low.value) && isOne(high.value) && CELL_GAP.test(plain.slice(low.end, high.start));
  const { maxValue } = high.value;
  if (!isRow || maxValue === undefined || maxValue < (low.value.minValue ?? 0)) return said;
  return [{ ...low, value: { ...low.value, maxValue }, end: high.end }];
}

/** A course with its length, whose price stands beside it. */
const COURSE_LENGTH = /(?:wochen|wochenenden|monate|tage|semester|\dtägiges?|\d-tägiges?)(?!\p{L})/u;

function isOnTraining({ topics, phrases, lower, line }: Sentence): boolean {
  if (topics.has('training')) return true;
  const isCourse = !topics.has('pay') && COURSE_LENGTH.test(lower);
  if (isCourse && (line.kind === 'row' || line.kind === 'item')) return true;
  return isCourse && phrases.some((phrase) => kindOfHead(phrase) === 'further-training');
}

/** "Grundlagen – 2 Monate, Abendkurs, 890 €": how long a course takes, as a piece of its own. */
const COURSE_PIECE =
  /(?:[-(|,] )(?:\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|achtzehn) (?:wochen|wochenenden|monate?|tage|semester|jahre?)(?=,|\)| [-|])/u;
const ASKS_PRICE = /(?<!\p{L})koste(?:t|n) (?:mich |uns |dich |sie )?(?:der|die|das|den|ein|eine|einen) \p{L}{4}/u;

/** "Was kostet der Kurs?", asked right before or above; "Was kostet ein Koch?" asks for his pay. */
function isPriceAsked(
  { line }: Sentence,
  before: Sentence | undefined,
  plain: string,
  name: string | undefined,
): boolean {
  const isAsked = before !== undefined && plain[before.end] === '?';
  const question = isAsked ? before.lower : line.heading.toLowerCase();
  return ASKS_PRICE.test(question) && (name === undefined || !question.includes(name));
}

/** "(Jahresbrutto, 2024)". */
const BARE_YEAR = /^(?:19|20)\d{2}$/u;
/** "(Tarif 2024, brutto/Monat)". */
const YEAR_FIRST = /^(?:19|20)\d{2}(?:, | [\p{Ll}(])/u;
/** A figure without a currency, and the noun of what it counts: "1.200 Mitglieder". */
const BARE_FIGURE =
  /^(?:(?:über|bis zu|bis|ab|unter|rund|etwa|zwischen|mehr als) )?[\d.,' -]{1,20}(?: ?(?:bis|und) [\d.,']{1,12})?$/u;
const COUNTED = /^ (?:\p{Ll}{3,20}e[nr]? )?\p{Lu}\p{Ll}/u;
const COUNTED_REACH = 40;
/** What something costs, and what comes on top of pay. */
const PRICE =
  /(?<!\p{L})(?:(?:ge)?koste(?:t|te|ten|n)|zu buche|berechnet|in rechnung|ermäßigt|eintritt(?= ?:))(?!\p{L})/u;
const ON_TOP = /(?<!\p{L})(?:extra|zusätzlich|gesondert|separat) (?:vergütet|bezahlt|entschädigt|abgegolten)(?!\p{L})/u;
/** Money that goes through one's hands: "der Werbeetat: 15.000 € im Jahr". */
const IN_HAND = /(?:streitwerte?n?|etats?|startkapital|umsätzen?|auftragswerte?n?)(?!\p{L})/u;
/** What is paid besides pay, and what pay already holds of it: "mit Zulagen". */
const EXTRA =
  /zulagen?|zuschläg|zuschlag|auslöse|spesen|verpflegung|mittagessen|trinkgeld|(?:urlaubs|weihnachts|kinder|kleider|büchergeld|schul)geld|sonderzahlung|prämien?(?!\p{L})|bonus|boni|obendrauf|obendrein|(?<!\p{L})(?:kommt|kommen) extra|(?<!\p{L})dazu k[oa]mm/u;
const WITH_EXTRA =
  /(?<!\p{L})(?:mit|inklusive|inkl\.?|samt|einschließlich|ohne|vor|nach|plus|durch|trotz) (?:[\p{L}-]{2,20} ){0,2}(?:[\p{L}-]{0,20}(?:zulagen?|zuschlägen?|zuschlag|prämien?|bonus|boni|sonderzahlung(?:en)?)|\p{L}{4,12}geld)/u;
const OF_PAY =
  /gehalt|gehälter|(?<!be)lohn|löhne|verdien|entgelt|einkommen|brutto|netto|(?:kommen|kommt) (?:[^.;:!?,]{2,40} )?auf(?= |$)/u;
/** A piece of work that is paid for: "pro Hausbesuch", "je Auftrag". */
const PER_PIECE = /(?<!\p{L})(?:pro|je) (?!stunde|monat|jahr|tag|woche|schicht|nacht|kopf|nach|quartal)\p{L}{4}/u;

/** Whether an amount that looks like pay is no year, no count, no price and no extra. */
function isPay({ raw, start, end, value }: Found<Salary>, sentence: Sentence, from: number, plain: string): boolean {
  const { lower, line } = sentence;
  if (YEAR_FIRST.test(raw) && !SIGN.test(raw.toLowerCase())) return false;
  if (BARE_FIGURE.test(raw)) {
    if (BARE_YEAR.test(raw) || COUNTED.test(plain.slice(end, end + COUNTED_REACH))) return false;
    const isOfTable = line.kind === 'row' && line.topics.has('pay');
    if (!isOfTable && !SIGN.test(lower) && !EARNS.test(lower)) return false;
  }
  if (ON_TOP.test(lower.slice(0, start - sentence.start))) return false;
  const before = lower.slice(from - sentence.start, start - sentence.start);
  const behind = lower.slice(end - sentence.start);
  const clauses = before + behind.slice(0, endOfClause(behind, 0));
  if (value.inferred?.includes('unitText')) {
    if (PER_PIECE.test(lower) || isBehindCourse(before)) return false;
    if (OTHER_MONEY.test(clauses) && !OF_PAY.test(clauses) && !EARNS.test(clauses)) return false;
  }
  if (EXTRA.test(clauses.replace(WITH_EXTRA, '')) && !OF_PAY.test(clauses)) return false;
  if (IN_HAND.test(clauses) && !OF_PAY.test(clauses) && !EARNS.test(clauses)) return false;
  const clause = clauses.slice(Math.max(0, before.lastIndexOf(', '), before.lastIndexOf('; ')));
  if (PRICE.test(clause) && !OF_PAY.test(clause)) return EARNS.test(clause) || FREELANCE.test(clause);
  return EARNS.test(lower) || !PRICE.test(lower);
}

function isBehindCourse(before: string): boolean {
  const course = COURSE_PIECE.exec(before);
  const behind = course === null ? '' : before.slice(course.index + course[0].length);
  return course !== null && !OF_PAY.test(behind) && !EARNS.test(behind);
}

/** What the figure of a row is among many: what the head of its column says. */
function statisticAt({ statistics = [] }: PayFrame = {}, at: number, count: number): Salary['statistic'] {
  const isColumn = statistics.length === 1 ? count === 1 : count >= statistics.length;
  return isColumn ? statistics[at - (count - statistics.length)] : undefined;
}

/** A figure that does not say itself whether it is gross, and for what time, is what stands above it. */
function framed(mention: PayMention, frame: PayFrame | undefined, statistic: Salary['statistic']): PayMention {
  if (frame === undefined) return mention;
  const { paymentsPerYear, unitText } = frame;
  const basis = mention.value.basis === undefined ? frame.basis : undefined;
  const unitary = unitText === undefined ? mention.value : withUnit(mention.value, unitText);
  const isOfFrame = unitary !== mention.value;
  const doubts = [
    ...(basis ? [createIssue('fact/basis-from-heading', 'info', { path: ['basis'], params: { basis } })] : []),
    ...(isOfFrame ? [createIssue('fact/unit-from-heading', 'info', { path: ['unitText'], params: { unitText } })] : []),
  ];
  const own = mention.issues?.filter(({ code }) => !isOfFrame || code !== 'salary/unit-inferred') ?? [];
  const value = {
    ...unitary,
    ...(basis && { basis }),
    ...(statistic !== undefined && isOne(mention.value) ? { statistic } : {}),
    ...(paymentsPerYear === undefined ? {} : { paymentsPerYear }),
  };
  return { ...mention, value, issues: [...own, ...doubts] };
}

/** Whether pay is a single figure. */
function isOne({ minValue, maxValue }: Salary): boolean {
  return minValue !== undefined && minValue === maxValue;
}

/** Most that is paid in a month where only words above the figure say so. */
const MOST_A_MONTH = 20_000;

/** The unit that stands above a figure is surer than one by its size, if it can be. */
function withUnit(salary: Salary, unitText: Salary['unitText']): Salary {
  const { inferred = [], ...rest } = salary;
  const amount = salary.minValue ?? salary.maxValue ?? 0;
  const canBe = isPlausible(amount, unitText) && (unitText !== 'MONTH' || amount <= MOST_A_MONTH);
  if (!inferred.includes('unitText') || !canBe) return salary;
  const others = inferred.filter((name) => name !== 'unitText');
  return { ...rest, unitText, ...(others.length === 0 ? {} : { inferred: others }) };
}

type PayMention = Extract<FactMention, { readonly kind: 'salary' }>;

/** Amounts in clauses about pay that the finder leaves out because no word beside them speaks of pay. */
function unseen({ plain, sentences }: ReadingText, seen: readonly Found<Salary>[], country: Country): Found<Salary>[] {
  let at = 0;
  return sentences.flatMap(({ lower, start, line }) => {
    if (line.kind === 'heading' || !FIGURES.test(lower) || !SIGN.test(lower)) return [];
    const isOnPay =
      line.topics.has('pay') ||
      EARNS.test(lower) ||
      (PAYS.test(lower) && !OTHER_MONEY.test(lower)) ||
      (GIVES.test(lower) && levelsIn(lower).length > 0);
    if (!isOnPay && !PER_TIME.test(lower)) return [];
    return allMatches(MONEY, lower).flatMap((match) => {
      const from = start + match.index;
      const clauseStart = Math.max(0, lower.lastIndexOf(',', match.index));
      const clauseEnd = endOfClause(lower, match.index + match[0].length);
      while ((seen[at]?.end ?? Number.POSITIVE_INFINITY) <= from) at += 1;
      const isSeen = (seen[at]?.start ?? Number.POSITIVE_INFINITY) < from + match[0].length;
      if (isSeen || OTHER_MONEY.test(lower.slice(clauseStart, clauseEnd).replace(WITH_EXTRA, ''))) return [];
      const [pay] = findSalaries(PAY_LABEL + plain.slice(from, start + clauseEnd), { country });
      return pay === undefined ? [] : [moved(pay, from - PAY_LABEL.length)];
    });
  });
}

function moved(found: Found<Salary>, by: number): Found<Salary> {
  return { ...found, start: found.start + by, end: found.end + by };
}

/** Where a clause ends: at a sign, but not at the comma of a figure. */
function endOfClause(lower: string, from: number): number {
  const end = lower.slice(from).search(/[,;:.!?](?= |$)/u);
  return end === -1 ? lower.length : from + end;
}

/** Two and more years in one sentence: "im ersten Jahr 900 €, im zweiten 980 €". */
const YEARS_IN_ORDER =
  /(?<!\p{L})(?:im )?ersten(?: \p{L}{0,11}jahr)?(?!\p{L})[^.;:?!]{3,60}?\d[^;:?!]{0,40} (?:im )?(?:zweit|dritt|viert|letzt)en(?!\p{L})/u;

/** What parts two amounts of one enumeration. */
const LISTED = /^(?:, | und | sowie | bzw\. )$/u;
const OWN_YEAR =
  /^ \((?:im )?[1-4]\. (?:lehr|ausbildungs)?jahr\)?|^(?: (?:brutto|monatlich|im monat|pro monat)){0,2} im (?:ersten|zweiten|dritten|vierten|[1-4]\.)(?: (?:lehr|ausbildungs)?jahr)?/u;
const TARIFF = /tarif|kollektiv|\bkv\b|\bgav\b|mindestlohn|entgeltgruppe|tvöd/u;
const HOURS = /\d ?(?:std|stunden|h\b|wochenstunden)/u;
const FREELANCE =
  /(?<!\p{L})(?:freien?|freiberufler(?:innen)?|freelancer(?:innen)?|selbst(?:st)?ändigen?|freie mitarbeiter(?:innen)?)(?!\p{L})/u;

/** What the words beside a figure say of whose pay it is. */
interface SaidOfPay {
  readonly level?: ExperienceLevel | undefined;
  readonly levelText?: string | undefined;
  readonly trainingYear?: number | undefined;
  /** Whether the sentence goes on about the apprentice or trainee of the one before. */
  readonly isCarried?: true;
}

/** Each pay of a sentence with what the words beside it say: before it up to the pay before, else behind it. */
function inSentence(
  sentence: Sentence,
  found: readonly Found<Salary>[],
  title: string | undefined,
  plain: string,
  heading: SaidOfPay,
): PayMention[] {
  const { lower, start } = sentence;
  let from = start;
  let last: SaidOfPay = {};
  return found.map((pay, at): PayMention => {
    const tail = lower.slice(pay.end - start);
    const own = OWN_YEAR.exec(tail)?.[0] ?? '';
    const next = (found[at + 1]?.start ?? Number.POSITIVE_INFINITY) - pay.end;
    const before = { from, words: lower.slice(from - start, pay.start - start) };
    const behind = { from: pay.end, words: own === '' ? wordsBehind(tail, next) : own };
    from = pay.end + own.length;
    const isListed = at > 0 && LISTED.test(before.words);
    const isUnclear = pay.issues.some(({ code }) => code === 'salary/level-unclear');
    const said = isUnclear
      ? undefined
      : (saidLevel(before, plain) ?? saidInRow(before, sentence) ?? saidLevel(behind, plain));
    const year = trainingYearIn(own === '' ? before.words : own);
    if (heading.isCarried && said?.level !== 'experienced') last = { level: 'training', levelText: heading.levelText };
    else if (isOfTraining(said, year, last, sentence))
      last = { level: 'training', levelText: said?.levelText ?? pay.value.levelText, trainingYear: year };
    else if (!isListed || said !== undefined || last.level !== 'training')
      last = ownLevel(pay.value, title, said) ?? said ?? heading;
    const freelance = FREELANCE.test(before.words) ? { arrangement: 'freelance' as const } : {};
    const among = withStatistic(ofSentence(pay, lower, before.words), before.words, behind.words, lower);
    const stated = asQuartile(asStated(among, before.words), before.words, pay.raw);
    const rough = APPROXIMATE.test(before.words) ? { approximate: true as const } : {};
    const afterwards = found.length === 1 && pay.value.basis === undefined ? BASIS_BEHIND.exec(tail)?.[0] : undefined;
    const basis = afterwards === undefined ? undefined : basisIn(afterwards);
    const value = {
      ...inTraining(withLevel(stated, last), pay.raw),
      ...freelance,
      ...rough,
      ...(basis && { basis }),
    };
    const issues =
      last === heading && last.level !== undefined
        ? [createIssue('fact/level-from-heading', 'info', { path: ['level'], params: { level: last.level } })]
        : [];
    return { kind: 'salary', start: pay.start, end: pay.end, value, issues: [...pay.issues, ...issues] };
  });
}

/** "2.400 € im Monat, brutto natürlich". */
const BASIS_BEHIND = /^[^,;:.!?]{0,30}, (?:brutto|netto)(?!\p{L})/u;
/** "Am Anfang 1.080 Euro, im zweiten Lehrjahr 1.300 Euro": what stands before the second year is of the first. */
function withFirstYears(said: readonly PayMention[]): readonly PayMention[] {
  return said.map((pay, at): PayMention => {
    const isFirst = said[at + 1]?.value.trainingYear === 2 && pay.value.trainingYear === undefined;
    const isOther = pay.value.level !== undefined && pay.value.level !== 'training';
    if (!isFirst || isOther) return pay;
    return { ...pay, value: inTraining(withLevel(pay.value, { ...FIRST_YEAR, levelText: pay.value.levelText }), '') };
  });
}

const FIRST_YEAR = { level: 'training', trainingYear: 1 } as const;

/** What makes a figure rough. */
const APPROXIMATE =
  /(?<!\p{L})(?:gut|knapp|rund|etwa|circa|ca\.|ungefähr|fast|beinahe|um die|an die|schätzungsweise|vielleicht|so) $/u;

/** The words of a clause behind a figure; those behind "und" are of the next figure where there is one. */
function wordsBehind(tail: string, next: number): string {
  const words = tail.slice(0, Math.min(next, endOfClause(tail, 0)));
  const part = next < Number.POSITIVE_INFINITY ? words.search(/ (?:und|sowie|aber|oder) /u) : -1;
  return part === -1 ? words : words.slice(0, part);
}

/** "Das Mindestentgelt beträgt 2.890 Euro": a least pay, stated as one figure. */
const IS_STATED =
  /(?<!\p{L})(?:beträgt|betrug|betragen|lieg(?:t|en))(?: (?:derzeit|aktuell|zurzeit|heute|momentan|dann|jetzt))?(?: bei)?(?: rund| etwa| ca\.)? $/u;

function asStated(salary: Salary, before: string): Salary {
  const { minValue, maxValue } = salary;
  if (minValue === undefined || maxValue !== undefined || !IS_STATED.test(before)) return salary;
  return { ...salary, maxValue: minValue };
}

interface Clause {
  readonly from: number;
  /** Lower case. */
  readonly words: string;
}

/** The last level before a figure is the nearest, but whoever is in training is so whatever else is said. */
function saidLevel({ from, words }: Clause, plain: string): SaidOfPay | undefined {
  const levels = levelsIn(words);
  const said = levels.find(({ level }) => level === 'training') ?? levels.at(-1);
  return said && { level: said.level, levelText: plain.slice(from + said.start, from + said.end) };
}

/** "3 bis 4 Jahre   3.300 €". */
function saidInRow({ words }: Clause, { line, start }: Sentence): SaidOfPay | undefined {
  const row = start === line.start ? levelOfRow(words) : undefined;
  const isRow = line.kind === 'row' || line.kind === 'item' || row?.end === words.trimEnd().length;
  return row === undefined || !isRow ? undefined : { level: row.level, levelText: line.text.slice(0, row.end) };
}

function isOfTraining(
  said: SaidOfPay | undefined,
  year: number | undefined,
  last: SaidOfPay,
  { lower, line }: Sentence,
): boolean {
  if (said?.level === 'training') return true;
  if (year === undefined || said?.level === 'experienced' || said?.levelText?.includes('nach') === true) return false;
  if (YEARS_IN_ORDER.test(lower) && !/(?:berufs|dienst)jahr/u.test(lower)) return true;
  return last.level === 'training' || speaksOfTraining(lower) || OF_TRAINING.test(line.heading);
}

/** A heading over what apprentices earn. */
const OF_TRAINING =
  /^(?:(?:in|während) der )?(?:ausbildung|lehre|lehrzeit|azubis|lehrlinge)(?!\p{L})|ausbildungs(?:vergütung|gehalt|entgelt|lohn)|lehrlings(?:einkommen|lohn|entschädigung|gehalt)|(?:in|während) (?:der|deiner|ihrer) (?:ausbildung|lehre)(?!\p{L})/iu;

/** What the finder read, unless it is part of the occupation's own name, of a sentence before, or less than what was said. */
function ownLevel(
  { level, levelText, trainingYear }: Salary,
  title: string | undefined,
  said: SaidOfPay | undefined,
): SaidOfPay | undefined {
  if (levelText === undefined || title?.includes(levelText.toLowerCase())) return undefined;
  return said === undefined || level === 'training' ? { level, levelText, trainingYear } : undefined;
}

/** Most words of a question that the next sentence answers. */
const SHORT_QUESTION = 6;

/**
 * A question such as "Was gibt es zum Einstieg?" that the sentence answers: right before it, or the heading, until a
 * sentence under it says another level.
 */
function levelAbove({ line }: Sentence, before: Sentence | undefined, plain: string, isLevelled: boolean): SaidOfPay {
  if (line.kind !== 'prose') return {};
  const isAsked = before?.line === line && before.tokens.length <= SHORT_QUESTION && plain[before.end] === '?';
  return (
    (isAsked ? onlyLevel(plain.slice(before.start, before.end)) : undefined) ??
    (isLevelled ? {} : (onlyLevel(line.heading) ?? {}))
  );
}

/** "Da liegt das Gehalt bei …" */
const GOES_ON_THERE = /^(?:da|dann|dort|dabei) (?:wird|werden|ist|sind|lieg|gibt|bekomm|verdien|erhält|erhalten|zahl)/u;

/** A sentence that goes on about whoever is in training in the one before. */
function trainingBefore({ lower, line }: Sentence, before: Sentence | undefined, plain: string): SaidOfPay | undefined {
  if (before?.line !== line || !GOES_ON_THERE.test(lower)) return undefined;
  const said = levelsIn(before.lower).find(({ level }) => level === 'training');
  if (said === undefined) return undefined;
  const levelText = plain.slice(before.start + said.start, before.start + said.end);
  return { level: 'training', levelText, isCarried: true };
}

/** The one level that a heading or a short question names; they come again on many pages. */
const onlyLevel = remembered((words): SaidOfPay | undefined => {
  const [only, ...others] = levelsIn(words.toLowerCase());
  if (only === undefined || others.length > 0) return undefined;
  return { level: only.level, levelText: words.slice(only.start, only.end) };
});

/** What an announcement says of the figures behind its colon: "Mittelwert, brutto: Kiel 3.100 €, Rostock 2.900 €". */
const ANNOUNCED = /^[^:]{3,120}:(?= )/u;

function labelled(pay: PayMention, { lower, start }: Sentence): PayMention {
  const label = ANNOUNCED.exec(lower)?.[0];
  if (label === undefined || start + label.length > pay.start) return pay;
  const statistic = pay.value.statistic ?? statisticsIn(label)[0]?.statistic;
  const basis = pay.value.basis ?? basisIn(label);
  const value = { ...pay.value, ...(statistic && { statistic }), ...(basis && { basis }) };
  return { ...pay, value };
}

/** Words by which a figure goes on about what the one before is: "Im Tessin sind es 5.800 Franken." */
const GOES_ON = /(?<!\p{L})(?:sind|waren|wären|wird) (?:es|das|dies)(?!\p{L})|(?<!\p{L})(?:frauen|männer)(?!\p{L})/u;

/** "3.700 € im oberen Quartil". */
const RIGHT_BEHIND = 12;

function ownStatistic(behind: string): Salary['statistic'] {
  const [first] = statisticsIn(behind);
  return first !== undefined && /^ \(?(?:im|als|am) /u.test(behind) && first.start <= RIGHT_BEHIND
    ? first.statistic
    : undefined;
}

/** "25 Prozent bekommen weniger als 32.100 Euro": the figure that parts the lowest quarter, or half, from the others. */
const QUARTER = /(?<!\d)25 ?(?:%|prozent)|(?<!\p{L})(?:ein|das) (?:untere |obere )?viertel(?!\p{L})/u;
const HALF = /(?<!\d)50 ?(?:%|prozent)|(?<!\p{L})die (?:andere )?hälfte(?!\p{L})/u;

function asQuartile(salary: Salary, before: string, raw: string): Salary {
  const [, word] = /^(weniger als|unter|mehr als|über) /u.exec(raw.toLowerCase()) ?? [];
  const figure = salary.minValue ?? salary.maxValue;
  const quartile = QUARTER.test(before) ? (word === 'mehr als' || word === 'über' ? 'q3' : 'q1') : undefined;
  const statistic = quartile ?? (HALF.test(before) ? 'median' : undefined);
  if (word === undefined || figure === undefined || statistic === undefined) return salary;
  return { ...salary, minValue: figure, maxValue: figure, statistic };
}

/** What a figure is among many: what the words beside it say, before it up to the pay before, else behind it. */
function withStatistic(salary: Salary, before: string, behind: string, sentence: string): Salary {
  const { statistic: read, ...rest } = salary;
  const own = ownStatistic(behind) ?? statisticsIn(before).at(-1)?.statistic ?? statisticsIn(behind)[0]?.statistic;
  if (own !== undefined) return isOne(salary) || read !== undefined ? { ...rest, statistic: own } : rest;
  const isQuartile = read === 'q1' || read === 'q3';
  const isCarried = GOES_ON.test(sentence) || statisticsIn(sentence).length > 0;
  return read === undefined || isQuartile || !isCarried ? rest : salary;
}

/** A word in an amount for a time shorter than a month. */
const SHORT_TIME = /stunde|tag|std|\/ ?h(?!\p{L})/iu;
/** Least that is paid in a month of training rather than in a day of work, in major units. */
const LEAST_A_MONTH = 300;

/** Nobody in training is paid by the day as the freelancers of the sentence before. */
function inTraining(salary: Salary, raw: string): Salary {
  const isMonthly = salary.unitText === 'MONTH' || salary.unitText === 'YEAR' || SHORT_TIME.test(raw);
  if (salary.level !== 'training' || isMonthly || (salary.minValue ?? 0) < LEAST_A_MONTH) return salary;
  return { ...salary, unitText: 'MONTH', arrangement: 'training', inferred: ['unitText'] };
}

function withLevel(salary: Salary, { level, levelText, trainingYear }: SaidOfPay): Salary {
  const { level: _level, levelText: _levelText, trainingYear: _year, arrangement, ...others } = salary;
  const isStale = arrangement === undefined || (arrangement === 'training' && level !== 'training');
  const rest: Salary = isStale ? others : { ...others, arrangement };
  return {
    ...rest,
    ...(level === undefined ? {} : { level }),
    ...(levelText === undefined ? {} : { levelText }),
    ...(level === 'training' && rest.arrangement === undefined ? { arrangement: 'training' as const } : {}),
    ...(trainingYear === undefined ? {} : { trainingYear }),
  };
}

/** Words that open the upper end. */
const LEAST = /(?<!\p{L})(?:ab|mindestens|wenigstens|über|von|aufwärts)(?!\p{L})|mehr/u;

/** Without what another sentence says, with the payments that this one names. */
function ofSentence({ value, raw }: Found<Salary>, lower: string, before: string): Salary {
  const { floor, hoursPerWeek, ...rest } = value;
  const payments = paymentsIn(lower);
  const isFloor = floor !== undefined && TARIFF.test(lower);
  const isOpen = floor === undefined || isFloor || LEAST.test(before + raw.toLowerCase());
  return {
    ...rest,
    ...(!isOpen && rest.maxValue === undefined && rest.minValue !== undefined ? { maxValue: rest.minValue } : {}),
    ...(isFloor ? { floor } : {}),
    ...(hoursPerWeek === undefined || !HOURS.test(lower) ? {} : { hoursPerWeek }),
    ...(payments === undefined ? {} : { paymentsPerYear: payments }),
  };
}
