import { endOfMatch } from '../number/end-of-match.ts';
import { remembered } from './remembered.ts';
import type { Span } from './span.ts';
import { marksOf } from './word-marks.ts';

/** A word of a plain text, with what parts it from the word before. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case. */
  readonly lower: string;
  /** Begins with a capital and stands for a noun or name, not for the first word of a sentence. */
  readonly isNoun: boolean;
  /** Signs and blanks between the word before and this one. */
  readonly gap: string;
  /** Stands right behind the word before, with nothing but blanks between. */
  readonly isBeside: boolean;
  /** Ends in a hyphen, as in "Obst- und Gemüsehandel". */
  readonly isCut: boolean;
  /** Number of its sentence. */
  readonly sentence: number;
  /** What it may tell: see `MARK`. */
  readonly marks: number;
}

const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}+#]|[&'.-](?=[\p{L}\p{N}])|[*:_/](?=in(?:nen)?(?!\p{L}))|(?<=e)\/(?=[rn](?!\p{L}))|\/(?=-(?:frau|mann|innen|in)(?!\p{L}))|(?<=\/)-(?=[fmi])){0,60}-?/uy;
const SENTENCE_END = /[.!?…]["')]{0,2}\s|\n/u;
/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /^(?:z|z\.b|d\.h|u\.a|dr|prof|ca|bzw|inkl|ggf|evtl|max|min|mind|usw|etc|ing|nr|st|eidg|std|tsd|mio|co|dipl|gepr|staatl)$/u;
const BLANKS = /^ {1,3}$/u;
/** Words that begin sentences and are no nouns. */
const OPENERS: ReadonlySet<string> = new Set(
  `aber als auch auf aus außerdem bei beim bereits bis da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf
  darin darüber darum das dass dazu dein deine deinen deiner dem den denn dennoch der deren des deshalb deswegen die dies
  diese dieser dieses doch dort du durch ein eine einem einen einer eines einige er erst es etwa etwas euch fast für gegen
  gelegentlich genau gerade gern gerne gleichzeitig häufig hast heute hier hinter hinzu ich ihm ihn ihr ihre ihren ihrer im
  immer in ins ist ja jede jeder jedes jedoch jetzt kann kannst kaum kein keine klar lange längst laut man manche mancher
  manchmal mehr mein meist meistens mit mittlerweile möchte muss musst nach nachdem natürlich neben nein nicht noch nun nur
  ob oder oft ohne quasi rund schon sehr sein seine seinen seiner selbst sich sie sind so sobald sogar soll sollte solltest
  somit sondern sowie sowohl statt tatsächlich trotz trotzdem über überall übrigens um und uns unser unsere unter vielleicht
  viel viele vielmehr vom von vor wann war warum was weder weil weit weitere weiterhin welche welcher welches wenn wer werden wichtig
  wie wieder will wir wird wo wobei zu zuerst zudem zum zumindest zur zwar zwei zwischen zusätzlich beide beiden drei vier fünf
  sechs sieben acht neun zehn zugegeben apropos spätestens zunächst anschließend insgesamt insbesondere besonders darunter
  mindestens höchstens zahlreiche mehrere verschiedene alle allen aller alles andere anderen ab am an entweder falls
  ebenso ebenfalls entsprechend dementsprechend perfekt manchen manches typisch üblich erforderlich gefragt gesucht
  niemand jemand
  dich dir dein deinem euch euer eure euren ihnen ihrem sie später früher kürzer länger leider bisher zugleich dazwischen obendrein neuerdings umgekehrt klassisch daneben sonst vorher zuvor`.split(
    /\s+/u,
  ),
);

/** Most words of a sentence; a longer run of words is cut, so that what reads in a sentence stays bounded. */
const LONGEST_SENTENCE = 120;

/** The words of a plain text in order. Linear. */
export function tokensOf(plain: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let sentence = 0;
  let first = 0;
  for (let start = 0; start < plain.length; ) {
    const to = isSign(plain.charCodeAt(start)) ? undefined : endOfWord(plain, start);
    if (to === undefined) {
      start += 1;
      continue;
    }
    const gap = gapBetween(plain, end, start);
    const last = tokens.at(-1);
    const isFirst = last === undefined || endsSentence(gap, last);
    const isLong = tokens.length - first >= LONGEST_SENTENCE;
    if ((isFirst && last !== undefined) || isLong) {
      sentence += 1;
      first = tokens.length;
    }
    tokens.push(tokenOf(plain.slice(start, to), start, gap, sentence));
    start = to;
    end = to;
  }
  return tokens;
}

/** Whether no word begins with a UTF-16 unit; a quick look before the closer one. */
function isSign(unit: number): boolean {
  return unit < 0x30 || (unit > 0x39 && unit < 0x41);
}

/** Most units of a word. */
const LONGEST_WORD = 61;

/** Where the word at a place ends: most are plain letters before a blank or a sign that goes in no word, which needs no closer look. */
function endOfWord(plain: string, start: number): number | undefined {
  const limit = start + LONGEST_WORD;
  let at = start;
  while (at <= limit && isPlainLetter(plain.charCodeAt(at))) at += 1;
  const isWhole = at > start && at <= limit && isGap(plain, at);
  return isWhole ? at : endOfMatch(WORD, plain, start);
}

/** Whether a blank, a line break, a comma or a bracket stands at a place, or a full stop or colon before a blank or line break. */
function isGap(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  if (unit === 0x20 || unit === 0x2c || unit === 0x0a || unit === 0x29) return true;
  const next = unit === 0x2e || unit === 0x3a ? plain.charCodeAt(at + 1) : unit;
  return next === 0x20 || next === 0x0a;
}

/** Whether a UTF-16 unit is a Latin letter, with an accent or without one. */
function isPlainLetter(unit: number): boolean {
  return (
    (unit > 0x60 && unit < 0x7b) ||
    (unit > 0x40 && unit < 0x5b) ||
    (unit > 0xbf && unit < 0x100 && unit !== 0xd7 && unit !== 0xf7)
  );
}

/** What a word is by itself. */
interface WrittenWord {
  readonly text: string;
  readonly lower: string;
  readonly isNoun: boolean;
  readonly isCut: boolean;
  readonly marks: number;
}

const writtenWord = remembered((text): WrittenWord => {
  const lower = text.toLowerCase();
  const isNoun = text.length > 1 && /^(?:\p{Lu}|\p{L}{1,3}-\p{Lu})/u.test(text) && !OPENERS.has(lower);
  return { text, lower, isNoun, isCut: text.endsWith('-'), marks: marksOf(lower) };
});

/** What signs and blanks between two words are by themselves. */
interface Gap {
  readonly gap: string;
  readonly isBeside: boolean;
  /** Ends a sentence, where no abbreviation or ordinal stands before it. */
  readonly mayEnd: boolean;
}

const writtenGap = remembered((gap): Gap => ({ gap, isBeside: BLANKS.test(gap), mayEnd: SENTENCE_END.test(gap) }));

/** Most gaps are a blank, which needs no look-up. */
const BLANK: Gap = { gap: ' ', isBeside: true, mayEnd: false };

function gapBetween(plain: string, end: number, start: number): Gap {
  const isBlank = start - end === 1 && plain.charCodeAt(end) === 0x20;
  return isBlank ? BLANK : writtenGap(plain.slice(end, start));
}

/** Keeps word and gap as they are remembered: a long text has very many of both, and few different ones. */
function tokenOf(written: string, start: number, { gap, isBeside }: Gap, sentence: number): Token {
  const { text, lower, isNoun, isCut, marks } = writtenWord(written);
  return { start, end: start + text.length, text, lower, isNoun, gap, isBeside, isCut, sentence, marks };
}

function endsSentence({ gap, mayEnd }: Gap, last: Token): boolean {
  if (!mayEnd) return false;
  const isShort = ABBREVIATION.test(last.lower) || (gap.startsWith('.)') && last.lower.includes('.'));
  const isAbbreviation = gap.startsWith('.') && !gap.includes('\n') && isShort;
  const isOrdinal = /^\.\s$/u.test(gap) && /^\d{1,2}$/u.test(last.text);
  return !isAbbreviation && !isOrdinal;
}
