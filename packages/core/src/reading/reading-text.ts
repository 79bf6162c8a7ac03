import { type ComposedPhrase, composedPhrases } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { findTerms } from './find-terms.ts';
import { kindOfHead } from './kind-of-head.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { nounPhrasesOf } from './noun-phrases.ts';
import { type OutlineLine, outlineOf } from './outline.ts';
import { plainText } from './plain-text.ts';
import { type SectionTopic, topicsOf } from './section-topic.ts';
import type { Span } from './span.ts';
import { type Token, tokensOf } from './tokens.ts';
import { MARK } from './word-marks.ts';

/** A sentence with its words and phrases. */
export interface Sentence extends Span {
  /** Plain text in lower case. */
  readonly lower: string;
  /** Its words. */
  readonly tokens: readonly Token[];
  /** Its noun phrases in order. */
  readonly phrases: readonly ComposedPhrase[];
  /** The line that it stands in. */
  readonly line: OutlineLine;
  /** What the section is about, or the short question right before it. */
  readonly topics: ReadonlySet<SectionTopic>;
  /** What its words may tell: see `MARK`. */
  readonly marks: number;
}

/** A document taken apart once, for all that read in it. Offsets are those of the plain text. */
export interface ReadingText {
  /** Plain text. */
  readonly plain: string;
  /** Plain text in lower case, same length. */
  readonly lower: string;
  /** Offset in the original of an offset in the plain text. */
  readonly original: (index: number) => number;
  /** Headings, list items and paragraphs. */
  readonly lines: readonly OutlineLine[];
  /** Known names in order. */
  readonly terms: readonly FactMention[];
  /** Sentences in order; every line begins one. */
  readonly sentences: readonly Sentence[];
}

/** Takes a document apart: lines, sentences, words and noun phrases. Linear in its length. */
export function readingTextOf(raw: string): ReadingText {
  const { text: plain, lower, original } = plainText(raw);
  const lines = outlineOf(plain);
  const tokens = tokensOf(plain);
  const phrases = composedPhrases(tokens, nounPhrasesOf(tokens), (phrase) => kindOfHead(phrase) === 'skill');
  return {
    plain,
    lower,
    original,
    lines,
    terms: withoutLinks(findTerms(plain, tokens), lines),
    sentences: sentencesOf(plain, lower, lines, tokens, phrases),
  };
}

/** The names outside lines that lead to other pages. */
function withoutLinks(terms: readonly FactMention[], lines: readonly OutlineLine[]): readonly FactMention[] {
  const links = lines.filter(({ text }, at) => leadsElsewhere(text, at));
  if (links.length === 0) return terms;
  let at = 0;
  return terms.filter(({ start, end }) => {
    while ((links[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1;
    return (links[at]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

function sentencesOf(
  plain: string,
  lowerText: string,
  lines: readonly OutlineLine[],
  tokens: readonly Token[],
  phrases: readonly ComposedPhrase[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let line = 0;
  let phrase = 0;
  for (let first = 0; first < tokens.length; ) {
    const number = tokens[first]?.sentence ?? 0;
    let last = first;
    let marks = tokens[first]?.marks ?? 0;
    for (; tokens[last + 1]?.sentence === number; last += 1) marks |= tokens[last + 1]?.marks ?? 0;
    const start = tokens[first]?.start ?? 0;
    const end = withSign(plain, tokens[last]?.end ?? start);
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) < end) line += 1;
    const from = phrase;
    while (phrases[phrase]?.sentence === number) phrase += 1;
    const at = lines[line];
    const asked = questionBefore(plain, sentences.at(-1));
    if (at !== undefined)
      sentences.push({
        start,
        end,
        lower: lowerText.slice(start, end),
        tokens: tokens.slice(first, last + 1),
        phrases: phrases.slice(from, phrase),
        line: at,
        topics:
          asked === undefined
            ? (ledBy(at, sentences.at(-1), start, (marks & MARK.lead) === 0 ? '' : lowerText.slice(start, end)) ??
              topicsOfLine(at))
            : topicsOf(asked),
        marks,
      });
    first = last + 1;
  }
  return sentences;
}

/** A sign behind the last figure of a sentence belongs to it. */
function withSign(plain: string, end: number): number {
  const at = plain[end] === ' ' ? end + 1 : end;
  return plain[at] === '€' || plain[at] === '%' ? at + 1 : end;
}

/** What a paragraph goes on about, by the words of its first sentence. */
const LED_BY: readonly { readonly topics: ReadonlySet<SectionTopic>; readonly words: RegExp }[] = [
  {
    topics: new Set(['task']),
    words:
      /(?<![a-zß-ÿ])(?:(?:arbeits)?alltag|arbeitstag|tagesablauf|tagesgeschäft|(?:haupt)?aufgaben|tätigkeiten)(?![a-zß-ÿ])/u,
  },
  {
    topics: new Set(['employer']),
    words:
      /(?<![a-zß-ÿ])(?:(?:die meisten|viele) (?:[a-zß-ÿ]{2,20} )?arbeiten (?:bei|in|für)|(?:größte[nr]?|wichtigste[nr]?|typische[nr]?) arbeitgeber|arbeitgeber sind|(?:angestellt|beschäftigt|eingestellt) (?:sind|werden|wird))(?![a-zß-ÿ])/u,
  },
  {
    topics: new Set(['education']),
    words:
      /(?<![a-zß-ÿ])(?:quereinstieg|quereinsteiger(?:innen|n)?|(?:der|übliche|klassische) (?:[a-zß-ÿ]{4,12} )?(?:weg|einstieg) (?:in|führt|ist|beginnt)|(?:duale|dreijährige|klassische|zweijährige) (?:[a-zß-ÿ]{3,20} )?(?:ausbildung|lehre))(?![a-zß-ÿ])/u,
  },
  {
    topics: new Set(['training']),
    words:
      /(?<![a-zß-ÿ])(?:weiterbildung(?:en)?|fortbildung(?:en)?|weiterbilden|fortbilden|lehrgänge|zertifikate)(?![a-zß-ÿ])/u,
  },
];

/** In a section of no topic, or on what one must bring along, a paragraph is about what its first sentence is about. */
function ledBy(
  line: OutlineLine,
  before: Sentence | undefined,
  start: number,
  lower: string,
): ReadonlySet<SectionTopic> | undefined {
  if (line.kind !== 'prose' || (line.topics.size > 0 && !isOnlySkill(line.topics))) return undefined;
  const rows = line.topics.size === 0 ? LED_BY : LED_BY.filter(({ topics }) => topics.has('education'));
  if (start === line.start) return lower === '' ? undefined : rows.find(({ words }) => words.test(lower))?.topics;
  if (before?.line !== line) return undefined;
  return rows.find(({ topics }) => topics === before.topics)?.topics;
}

function isOnlySkill(topics: ReadonlySet<SectionTopic>): boolean {
  return topics.size === 1 && topics.has('skill');
}

/** A line that opens with a label has its topic too: "Weiterbildung: Der Lehrgang …". */
const LABEL = /^[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,30}(?: [A-Za-zÀ-ž][A-Za-zÀ-ž-]{1,20}){0,5}:(?= )/u;

/** How far into a line a label may reach, in UTF-16 units. */
const LABEL_REACH = 140;

function topicsOfLine({ text, topics, kind }: OutlineLine): ReadonlySet<SectionTopic> {
  if (kind === 'row' && topics.size > 0) return topics;
  const label = text.lastIndexOf(':', LABEL_REACH) === -1 ? undefined : LABEL.exec(text)?.[0];
  const own = label === undefined ? undefined : topicsOf(label);
  return own === undefined || own.size === 0 ? topics : own;
}

/** Most words of a question such as "Karriere?" that tells what the next sentence is about. */
const SHORT_QUESTION = 6;

function questionBefore(plain: string, before: Sentence | undefined): string | undefined {
  const isQuestion = before !== undefined && before.line.kind === 'prose' && plain[before.end] === '?';
  return isQuestion && before.tokens.length <= SHORT_QUESTION ? before.lower : undefined;
}
