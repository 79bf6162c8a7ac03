import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { findTerms } from './find-terms.ts';
import { gathered } from './gathered.ts';
import { isSubject } from './kind-of-head.ts';
import { LABEL_ROWS, type LabelRow } from './label-row-table.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import type { OutlineLine } from './outline.ts';
import type { ReadingText } from './reading-text.ts';

const BRACKETS = / \(([^()\n]{2,240})\)/gu;
/** The noun that stands before brackets, looked for from its end. */
const NOUN_BEFORE = /$(?<=([A-Za-zÀ-ž][A-Za-zÀ-ž-]{2,40}))/u;
/** Words that lead an enumeration of examples. */
const LEAD =
  /^(?:(?:z\. ?b\.|u\. ?a\.|d\. ?h\.|wie|etwa|meist|in der regel|üblicherweise|also|zum beispiel|beispielsweise|unter anderem|vor allem|insbesondere|oft)[:,]? ){0,2}/iu;
/** How far back the noun before brackets may reach, in UTF-16 units. */
const NOUN_REACH = 42;
const LABELLED =
  /^([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,30}(?:(?: [A-Za-zÀ-ž][A-Za-zÀ-ž-]{1,20}){1,4}(?=:)|))(?:: ?| )([A-ZÀ-ÞĀ-Ž][^\n.!?]{2,200}|(?<=: )[a-zß-ž][^\n.!?]{2,200})$/u;
/** A label that its cell runs into: "AbschlussMatura". */
const RUN_TOGETHER = /^([A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,30}(?: [A-Za-zÀ-ž][a-zß-ž]{2,30}){0,2})([A-ZÀ-ÞĀ-Ž][^\n.!?]{2,200})$/u;
const SEPARATOR =
  /, ?| [·•|] | und | oder | sowie | bzw\. |\/(?!-|in(?:nen)?(?![A-Za-zÀ-ž])|[A-ZÀ-ÞĀ-Ž][a-zß-ž]{1,30}(?:mann|frau)(?![A-Za-zÀ-ž]))|; ?| & /u;
const FILLER =
  /^(?:möglich|ja|nein|üblich|denkbar|frei|usw|etc|u\.a|o\. ?ä|und so weiter|weitere|co|schulisch|dual|betrieb|vollzeit|teilzeit|berufsbegleitend|(?:\d{1,2}|ein|eineinhalb|zwei|zweieinhalb|drei|dreieinhalb|vier) (?:jahre?|monate|semester)(?: in vollzeit| in teilzeit)?|[mwdfx]\)?)\.?$/iu;

/** Enumerations in brackets behind a noun that says what they are, and rows that begin with such a noun. */
export function findBracketedLists({ plain, lines }: ReadingText): readonly FactMention[] {
  const inBrackets = gathered(allMatches(BRACKETS, plain), (match) => {
    const noun = NOUN_BEFORE.exec(plain.slice(Math.max(0, match.index - NOUN_REACH), match.index))?.[1] ?? '';
    const inside = match[1] ?? '';
    const items = inside.slice(LEAD.exec(inside)?.[0].length ?? 0);
    const row = rowOf(noun) ?? peopleRow(items);
    const start = match.index + match[0].length - 1 - items.length;
    if (row === undefined) return [];
    return row.kind === 'reporting-line' ? peopleOf(items, start) : itemsOf(row, items, start);
  });
  const inRows = gathered(lines, (line) => {
    const { text, start, kind, topics } = line;
    const match =
      kind === 'item'
        ? labelled(text)
        : (cellsOf(line) ?? (kind === 'row' ? RUN_TOGETHER.exec(text) : null) ?? labelled(text));
    const holdsTools = kind === 'row' && (topics.has('tool') || namesTool(match?.[2] ?? ''));
    const row = match === null ? undefined : holdsTools ? TOOLS : rowOf(match[1] ?? '');
    if (match === null || row === undefined) return [];
    const [, label = '', written = ''] = match;
    const items = written.slice(LEAD.exec(written)?.[0].length ?? 0);
    const isLabel =
      kind === 'row' ||
      text.startsWith(':', label.length) ||
      (row.kind === 'education' && (kind !== 'heading' || items.includes(' ')));
    if (kind === 'heading' && !holdsAnswer(row, items)) return [];
    return isLabel ? itemsOf(row, items, start + text.lastIndexOf(items)) : [];
  });
  return [...inBrackets, ...inRows];
}

/** Whether what stands behind a label may be what it asks for, where the line may also head a section: "Ausbildung und Einstieg". */
function holdsAnswer({ kind }: LabelRow, items: string): boolean {
  if (ASKS.test(items)) return false;
  return kind !== 'further-training' || items.split(SEPARATOR).some((item) => COURSE.test(item));
}

const ASKS = /^(?:und|oder|so|was|wie|wer|wo|wohin|welche[rs]?|warum|der|die|das) /iu;
const COURSE =
  /(?:kurs|lehrgang|seminar|schulung|zertifikat|meister|techniker|wirt|bildung|schein|studium)(?:in)?(?![a-zß-ÿ])/iu;

/** A label and what it holds, in a line that ends no sentence. */
function labelled(text: string): RegExpExecArray | null {
  return '.!?'.includes(text.at(-1) ?? '') ? null : LABELLED.exec(text);
}

/** How well or how often something is used: "★★★", "täglich". */
const RATING =
  /^(?:[^A-Za-zÀ-ž\d]{1,12}|täglich|wöchentlich|monatlich|gelegentlich|manchmal|selten|oft|häufig|regelmäßig|regelmässig|immer|grundlagen|grundkenntnisse|gut|sehr gut|fortgeschritten|experte|\d ?\/ ?\d{1,2})$/iu;

/** A label and what it holds, where each stands in a cell of its own. */
function cellsOf({ cells, text }: OutlineLine): readonly string[] | undefined {
  const [label, items, ...others] = cells;
  if (label !== undefined && items !== undefined && others.length === 0 && RATING.test(items)) return [text, '', label];
  return label === undefined || items === undefined || others.length > 0 ? undefined : [text, label, items];
}

function rowOf(noun: string): LabelRow | undefined {
  const lower = noun.toLowerCase();
  return LABEL_ROWS.find((row) => row.noun.test(lower));
}

function namesTool(items: string): boolean {
  return findTerms(items).some(({ kind }) => kind === 'tool');
}

/** Rows under a heading about software hold software, whatever their label. */
const TOOLS = { kind: 'tool', noun: /^$/u } as const satisfies LabelRow;
const PEOPLE = { kind: 'reporting-line', noun: /^$/u } as const satisfies LabelRow;

/** An enumeration of occupations is one of people. */
function peopleRow(items: string): LabelRow | undefined {
  const heads = items.split(SEPARATOR).map((item) => item.trim().toLowerCase().split(' ')[0] ?? '');
  return heads.length > 1 && heads.filter(isOccupationNoun).length * 2 > heads.length ? PEOPLE : undefined;
}

/** The people of an enumeration in brackets, one fact together. */
function peopleOf(items: string, start: number): FactMention[] {
  const label = items.replace(/(?:,? (?:usw|etc)\.?)$/u, '');
  return [{ kind: 'reporting-line', start, end: start + label.length, value: { label } }];
}

/** Most words of an item, and of a school-leaving certificate or degree. */
const MOST_WORDS = 5;
const MOST_WORDS_OF_DEGREE = 8;

/** The items of an enumeration. */
function itemsOf({ kind }: LabelRow, items: string, start: number): FactMention[] {
  const mentions: FactMention[] = [];
  const most = kind === 'education' ? MOST_WORDS_OF_DEGREE : MOST_WORDS;
  let at = 0;
  for (const item of items.split(SEPARATOR)) {
    const from = items.indexOf(item, at);
    at = from + item.length;
    const label = item.trim().replace(/(?: usw| etc)\.?$| \([mwdfx]$/u, '');
    const begin = start + from + item.indexOf(label);
    if (label.length < 2 || label.length > 60 || FILLER.test(label) || label.split(' ').length > most) continue;
    mentions.push(...(kind === 'education' ? subjects(label, begin) : [itemOf(kind, label, begin)]));
  }
  return mentions;
}

function itemOf(kind: LabelRow['kind'], label: string, start: number): FactMention {
  const value = kind === 'career-step' ? { label, direction: 'after' as const } : { label };
  return { kind, start, end: start + label.length, value } as FactMention;
}

/** "Physik Chemie" are two subjects; "Angewandte Physik" is one. */
function subjects(label: string, start: number): FactMention[] {
  const words = label.split(' ');
  if (words.length === 1 || !words.every((word) => isSubject(word.toLowerCase())))
    return [{ kind: 'education', start, end: start + label.length, value: { label } }];
  let at = 0;
  return words.map((word) => {
    const from = label.indexOf(word, at);
    at = from + word.length;
    return { kind: 'education', start: start + from, end: start + at, value: { label: word } };
  });
}
