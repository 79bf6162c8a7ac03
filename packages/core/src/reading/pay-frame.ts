import type { Salary } from '../salary/salary.ts';
import { allMatches } from './all-matches.ts';
import { numberOfWord } from './number-of-word.ts';
import { speaksOfTraining } from './pay-level.ts';
import { statisticsIn } from './pay-statistic.ts';
import type { Sentence } from './reading-text.ts';
import { MARK } from './word-marks.ts';

/** What stands above figures and holds for all of them. */
export interface PayFrame {
  /** Before or after tax. */
  readonly basis?: NonNullable<Salary['basis']>;
  /** The time that is paid for. */
  readonly unitText?: Salary['unitText'];
  /** How often a year it is paid. */
  readonly paymentsPerYear?: number;
  /** What the single figure of a row is, or each of several, in order, the last one last. */
  readonly statistics?: readonly Salary['statistic'][];
  /** Two figures of a row are the ends of one range. */
  readonly isRange?: true;
  /** Each row is of the year of training that its first cell counts. */
  readonly isByTrainingYear?: true;
  /** The years of training that the figures of a row are of, in order. */
  readonly trainingYears?: readonly number[];
}

/** "Alle Angaben sind Bruttobeträge", "Die Zahlen unten verstehen sich brutto", "Beträge in Euro brutto". */
const FOR_ALL =
  /(?:die|diese|unsere|folgende) (?:gehalts|lohn)?(?:tabelle|übersicht|aufstellung|liste|grafik) (?:zeigt|nennt|enthält|listet|gibt)(?![a-zß-ÿ])|(?:brutto|netto),? wie alle[ns]?(?![A-Za-zÀ-ž])|(?:angaben|beträge|zahlen|werte|gehälter|löhne|summen) (?:[A-Za-zÀ-ž]{3,12} ){0,2}(?:sind|verstehen sich|beziehen sich|gelten|werden)(?![A-Za-zÀ-ž])|(?:alle|sämtliche) (?:[A-Za-zÀ-ž]{3,12} )?(?:angaben|beträge|zahlen|werte|gehälter|löhne|summen)(?![A-Za-zÀ-ž])|folgenden? (?:tabelle|übersicht|aufstellung|zahlen|werte|angaben|beträge|gehälter|löhne)(?![A-Za-zÀ-ž])|^(?:die )?(?:angaben|beträge|zahlen|werte|gehälter|löhne|summen)(?:,? (?:jeweils|stets|in (?:euro|eur|chf|franken|€))){0,2},? (?:brutto|netto|monatlich|jährlich|(?:pro|im|je) (?:monat|jahr))(?![A-Za-zÀ-ž])/u;
/** "(Bruttolöhne pro Monat bei 100 %)" below a table. */
const NOTE =
  /^\(?brutto(?:monats|jahres)?(?:l[oö]hne?|geh[aä]lter|beträge|bezüge|werte|verdienste)?(?:,| (?:pro|im|je|bei)(?![A-Za-zÀ-ž]))/u;
/** Most words of such a note. */
const NOTE_WORDS = 12;
const NET = /(?<![a-zß-ÿ])netto/u;
/** The time that pay is for, where it speaks of no level: "Bruttomonatsgehalt", but not "im ersten Lehrjahr". */
const UNITS: readonly { readonly pattern: RegExp; readonly unitText: Salary['unitText'] }[] = [
  {
    unitText: 'MONTH',
    pattern:
      /monats?(?:brutto|netto|geh[aä]lt|l[oö]hn|verdienst|einkommen|entgelt|salär|grundgehalt)|(?<![a-zß-ÿ])monatlich|(?:pro|im|je|\/) ?monat(?![a-zß-ÿ])|(?<![a-zß-ÿ])mtl(?![a-zß-ÿ])/u,
  },
  {
    unitText: 'YEAR',
    pattern:
      /jahres(?:brutto|netto|geh[aä]lt|l[oö]hn|verdienst|einkommen|entgelt|salär|grundgehalt)|(?<![a-zß-ÿ])jährlich|(?<!mal )(?:pro|im|je|\/) ?jahr(?![a-zß-ÿ]| \d)|(?<![a-zß-ÿ])p\. ?a\./u,
  },
  {
    unitText: 'HOUR',
    pattern: /stunden?(?:l[oö]hn|satz|sätze|verdienst|entgelt)|(?:pro|je|die|\/) ?(?:stunde|std)(?![A-Za-zÀ-ž])/u,
  },
];
const PAYMENTS =
  /(?<![a-zß-ÿ\d])(?:mal )?(1[2-5]|zwölf|dreizehn|vierzehn)(?:(?:[ -]?mal| ?x)(?![a-zß-ÿ])| (?:monats(?:gehälter|löhne)|gehälter)|(?<=mal (?:1[2-5]|zwölf|dreizehn|vierzehn)))/u;

/**
 * What headings, the heads of tables, announcements and general sentences above each sentence say of all figures below.
 * A heading holds to the next one, an announcement for the rows or items right below it; a sentence for all figures also
 * under the headings of its section that speak of pay or of training.
 */
export function payFrames(sentences: readonly Sentence[], plain: string): ReadonlyMap<Sentence, PayFrame> {
  const frames = new Map<Sentence, PayFrame>();
  let ofHeading = NOTHING;
  let ofSection = NOTHING;
  let ofTable = NOTHING;
  for (const [at, sentence] of sentences.entries()) {
    const { line, lower } = sentence;
    const isTable = isTableLine(sentence);
    if (line.kind === 'heading' && !isTable) {
      ofHeading = frameIn(lower);
      ofTable = NOTHING;
      if (line.topics.size > 0 && !line.topics.has('pay') && !line.topics.has('education')) ofSection = NOTHING;
    } else if (!isTable) ofTable = isAnnouncement(sentence, plain) ? frameIn(lower) : NOTHING;
    else if (!FIGURE.test(lower)) ofTable = merged(ofTable, frameOfHead(sentence));
    if (speaksOfAll(sentence)) {
      const { statistics: _none, ...frame } = frameIn(lower);
      if (Object.keys(frame).length > 0) {
        ofSection = frame;
        if (!isTable) frameRowsAbove(frames, sentences, at, frame);
      }
    }
    if (line.kind === 'prose' && isAfterword(sentence)) frameAbove(frames, sentences, at);
    if (ofSection === NOTHING && ofHeading === NOTHING && ofTable === NOTHING) continue;
    const frame = isTable ? { ...ofSection, ...ofHeading, ...ofTable } : inProse({ ...ofSection, ...ofHeading });
    if (Object.keys(frame).length > 0) frames.set(sentence, frame);
  }
  return frames;
}

const NOTHING: PayFrame = {};
/** A piece of a word that tells something of figures: a quick look before the closer one. */
const TELLS =
  /rutto|netto|monat|mtl|jahr|jähr|p\.|stund|std|mal |mal$|quartil|median|schnitt|mittel|viertel|perzentil|q1|q3|ø|⌀/;
/** An amount, and no ordinal as in "1. Quartil". */
const FIGURE = /\d{2}/u;

/** A heading tells of running text neither what its figures are, nor what time they are for: that they say themselves. */
function inProse({ basis, paymentsPerYear }: PayFrame): PayFrame {
  return {
    ...(basis === undefined ? {} : { basis }),
    ...(paymentsPerYear === undefined ? {} : { paymentsPerYear }),
  };
}

/** "Alle Beträge im Monat:", "Die Tabelle zeigt, was üblich ist (brutto im Jahr).", with what it speaks of below it. */
function isAnnouncement({ end, line, lower, marks }: Sentence, plain: string): boolean {
  return line.text.endsWith(':') || plain[end] === ':' || ((marks & MARK.figures) !== 0 && TABLE.test(lower));
}

const TABLE = /(?<![a-zß-ÿ])(?:gehalts|lohn)?(?:tabelle|übersicht|aufstellung)(?![a-zß-ÿ])/u;
/** Columns for the two ends of a range. */
const ENDS =
  /(?<![a-zß-ÿ])(?:von|ab|min(?:imum|destens|\.)?|untergrenze)(?![a-zß-ÿ]).{1,20}(?<![a-zß-ÿ])(?:bis|max(?:imum|imal|\.)?|obergrenze)(?![a-zß-ÿ])/u;

/** The head of a column of years: "Lehrjahr | Vergütung". */
const YEARS = /^(?:lehr|ausbildungs)jahr(?:e)?(?=\s|\||:|;)/u;

/** The heads of columns of years: "1. Lehrjahr  2. Lehrjahr". */
const YEAR_COLUMN = /(?<![\d.])([1-5])\. (?:lehr|ausbildungs)?jahr(?![A-Za-zÀ-ž])/gu;

/** What the heads of columns say. */
function frameOfHead({ lower, line: { heading, cells } }: Sentence): PayFrame {
  const isOfTraining = speaksOfTraining(lower) || speaksOfTraining(heading.toLowerCase());
  const columns = cells.map((cell) => statisticsIn(cell.toLowerCase())[0]?.statistic);
  const trainingYears = isOfTraining ? allMatches(YEAR_COLUMN, lower).map(([, year]) => Number(year)) : [];
  return {
    ...(trainingYears.length > 1 ? { trainingYears } : {}),
    ...frameIn(lower),
    ...(columns.length > 1 && columns.some((statistic) => statistic !== undefined) ? { statistics: columns } : {}),
    ...(ENDS.test(lower) ? { isRange: true } : {}),
    ...(YEARS.test(lower) ? { isByTrainingYear: true } : {}),
  };
}

/** What two pieces of a frame say together. */
function merged(outer: PayFrame, inner: PayFrame): PayFrame {
  return inner === NOTHING ? outer : { ...outer, ...inner };
}

/** What words above figures say of them. */
function frameIn(lower: string): PayFrame {
  if (!TELLS.test(lower)) return NOTHING;
  const basis = basisIn(lower);
  const [unit, ...otherUnits] = UNITS.filter(({ pattern }) => pattern.test(lower));
  const payments = paymentsIn(lower);
  const statistics = statisticsIn(lower).map(({ statistic }) => statistic);
  return {
    ...(basis === undefined ? {} : { basis }),
    ...(unit === undefined || otherUnits.length > 0 ? {} : { unitText: unit.unitText }),
    ...(payments === undefined ? {} : { paymentsPerYear: payments }),
    ...(statistics.length === 0 ? {} : { statistics }),
  };
}
/** Most words of a sentence such as "Alles brutto.", which speaks of the figures before it. */
const AFTERWORD = 4;

/** "Alles brutto im Monat, versteht sich." */
const OF_ALL_ABOVE =
  /^(?:alles|alle (?:angaben|zahlen|beträge|werte|summen)|das (?:ist|sind) (?:alles|jeweils))(?![a-zß-ÿ])/u;
const LONG_AFTERWORD = 9;

function isAfterword({ tokens, lower }: Sentence): boolean {
  return tokens.length <= AFTERWORD || (tokens.length <= LONG_AFTERWORD && OF_ALL_ABOVE.test(lower));
}

/** Gives the sentences before one in its paragraph what it says of them all. */
function frameAbove(frames: Map<Sentence, PayFrame>, sentences: readonly Sentence[], at: number): void {
  const { lower, line } = sentences[at] ?? {};
  const basis = lower === undefined ? undefined : basisIn(lower);
  if (basis === undefined) return;
  for (let above = at - 1; sentences[above]?.line === line; above -= 1) {
    const sentence = sentences[above];
    if (sentence !== undefined && !frames.has(sentence)) frames.set(sentence, { basis });
  }
}

/** Whether a sentence says what all figures of its section are. */
function speaksOfAll({ marks, lower, line, tokens }: Sentence): boolean {
  if ((marks & MARK.figures) !== 0 && FOR_ALL.test(lower)) return true;
  return (line.kind === 'prose' || line.text.startsWith('(')) && tokens.length <= NOTE_WORDS && NOTE.test(lower);
}

/** Most rows that a note below them speaks of. */
const MOST_ROWS = 40;

/** Gives the rows right above a note what it says of them all and nothing nearer does. */
function frameRowsAbove(
  frames: Map<Sentence, PayFrame>,
  sentences: readonly Sentence[],
  at: number,
  frame: PayFrame,
): void {
  for (const sentence of sentences.slice(Math.max(0, at - MOST_ROWS), at).reverse()) {
    if (!isTableLine(sentence)) return;
    frames.set(sentence, { ...frame, ...frames.get(sentence) });
  }
}

function isTableLine({ line }: Sentence): boolean {
  return line.kind === 'row' || line.kind === 'item' || line.cells.length > 0;
}

/** How often a year is paid, where the words say so. */
export function paymentsIn(lower: string): number | undefined {
  const payments = PAYMENTS.exec(lower)?.[1];
  return payments === undefined ? undefined : numberOfWord(payments);
}

/** The basis that the words name, where they name one of the two. */
export function basisIn(lower: string): PayFrame['basis'] {
  const [isGross, isNet] = [lower.includes('brutto'), lower.includes('netto') && NET.test(lower)];
  if (isGross === isNet) return undefined;
  return isGross ? 'gross' : 'net';
}
