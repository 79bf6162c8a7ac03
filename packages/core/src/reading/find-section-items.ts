import type { FactMention } from './fact-mention.ts';
import { findTerms } from './find-terms.ts';
import { gathered } from './gathered.ts';
import { kindOfHead, kindOfNoun, rowOfHead } from './kind-of-head.ts';
import type { OutlineLine } from './outline.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { remembered } from './remembered.ts';
import { KIND_OF_TOPIC, SECTION_TABLE, type SectionKind } from './section-table.ts';

/** Most words of an item that is one fact; a longer one is read by its phrases. */
const MOST_WORDS = 9;
/** Most words of each part of an item such as "HTML/CSS". */
const MOST_PART_WORDS = 3;
/** Letters that are no part by themselves: the second class of "Klasse C/CE". */
const SHORTEST_PART = 2;
const BRACKETS = / \([^()]{1,200}\)\s*$/u;
const CLOSING =
  /(?: - (?:die|der|das|denn|weil|auch|sonst|und|man|hier|wer)(?![A-Za-zÀ-ž]).{3,120}| (?:und|oder)(?: (?:die|das|der))?|(?<=isch) für .{3,60}| gern(?:e)? gesehen| von vorteil| wünschenswert|[:;,.])$/iu;

/** The items of lists whose heading or other items tell what they are. */
export function findSectionItems(reading: ReadingText): readonly FactMention[] {
  return gathered(listsOf(reading.lines), (list) => {
    const kind = kindOfList(list);
    return kind === undefined ? [] : gathered(list, (line) => itemFacts(line, kind, reading));
  });
}

/** Items that stand right below each other. */
function listsOf(lines: readonly OutlineLine[]): readonly (readonly OutlineLine[])[] {
  const lists: OutlineLine[][] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'item') continue;
    if (lines[at - 1]?.kind === 'item') lists.at(-1)?.push(line);
    else lists.push([line]);
  }
  return lists;
}

function kindOfList(list: readonly OutlineLine[]): SectionKind | undefined {
  const { heading = '', topics } = list[0] ?? {};
  const named = SECTION_TABLE.find((row) => row.heading.test(heading))?.kind;
  const [topic] = topics ?? [];
  return named ?? kindOfMost(list) ?? (topic === undefined ? undefined : KIND_OF_TOPIC[topic]);
}

/** "Listen führen": a noun and an infinitive. */
const DUTY = /^[A-ZÀ-ÞĀ-Ž].{2,80} [a-zß-ž]{2,30}(?:en|ern|eln)$/u;

/** The kind that at least half of the items of a list tell by their form or noun. */
function kindOfMost(list: readonly OutlineLine[]): SectionKind | undefined {
  const share = (test: (text: string) => boolean) => list.filter(({ text }) => test(text)).length / list.length;
  if (list.length < 2) return undefined;
  if (share((text) => DUTY.test(text)) >= 0.5) return 'task';
  return share((text) => kindOfNoun(headOf(text)) === 'skill') >= 0.5 ? 'skill' : undefined;
}

/** The noun of a short item. */
function headOf(text: string): string {
  return (/^(?:[a-zß-ž]{2,30} ){0,2}([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,40})/u.exec(text)?.[1] ?? '').toLowerCase();
}

function itemFacts(line: OutlineLine, kind: SectionKind, { sentences, plain }: ReadingText): readonly FactMention[] {
  const bare = line.text.replace(BRACKETS, '').replace(CLOSING, '').replace(CLOSING, '');
  if (bare.split(' ').length > MOST_WORDS || (kind === 'education' && SENTENCE.test(bare)))
    return phrasesOf(
      sentences.filter((sentence) => sentence.line === line),
      kind,
      plain,
    );
  return partsOf(bare)
    .filter(
      ({ text }) =>
        !isOtherTerm(text, kind) && !namesTools(text, kind) && !PRACTICE.test(text) && !AFTERWORD.test(text),
    )
    .map(({ text, at }): FactMention => {
      const start = line.start + at;
      return {
        kind: kindOfItem(text, kind),
        start,
        end: start + text.length,
        value: detailsOf(text, kind),
      } as FactMention;
    });
}

/** An item that is a sentence on the reader: "Du hast die Volksschule besucht". */
const SENTENCE = /^(?:du|sie|ihr|ich) (?:hast|haben|habt|habe|bist|sind|seid|bin) /iu;

const BELOW = /^(?:junior|trainee|praktikant|werkstudent|volontär|assistent)/iu;

/** A step that a list names lies ahead, but for those of beginners. */
function detailsOf(label: string, kind: SectionKind) {
  if (kind !== 'career-step') return { label };
  return { label, direction: BELOW.test(label) ? ('before' as const) : ('after' as const) };
}

/** An item that says itself what it is, as a language among certificates, keeps its kind. */
function kindOfItem(text: string, section: SectionKind): SectionKind {
  if (isLanguage(text)) return 'language';
  if (section === 'education' && /^(?:[A-Za-zÀ-ž]*kenntnisse in|keine?) /iu.test(text)) return 'skill';
  if (section !== 'education' && section !== 'skill') return section;
  const kinds = text
    .toLowerCase()
    .split(/[ /]/u, MOST_WORDS)
    .map((head) => rowOfHead({ head, adjectives: [] })?.kind);
  return kinds.find((kind) => kind === 'education' || kind === 'skill') ?? section;
}

/** What an item adds: "Humor, aber den richtigen". */
const AFTERWORD = /^(?:auch|aber|ohne|z\. ?b\.|zum beispiel|etwa|inklusive|vor allem|wenn|sofern|gern) /iu;
/** Years of practice are neither school nor ability. */
const PRACTICE = /jahre?n? .{0,30}(?:praxis|erfahrung)$/iu;

/** The first known name of an item. */
const firstTerm = remembered((text): FactMention | undefined => findTerms(text)[0]);

/** A known name of another kind is none of the section's. */
function isOtherTerm(text: string, section: SectionKind): boolean {
  const term = firstTerm(text);
  return (
    term !== undefined && term.kind !== section && term.kind !== 'language' && term.end - term.start === text.length
  );
}

/** "Excel oder Numbers" among abilities: each is read by its name. */
function namesTools(text: string, section: SectionKind): boolean {
  const [first, second] = findTerms(text);
  return section === 'skill' && first?.kind === 'tool' && first.start === 0 && second?.kind === 'tool';
}

/** "Deutsch auf Niveau B2", "gutes Englisch". */
function isLanguage(text: string): boolean {
  return firstTerm(text)?.kind === 'language' && text.split(' ').length <= 5;
}

function partsOf(item: string): { text: string; at: number }[] {
  const parts = item.split(/, | [·•→➔] |\/(?!-?in(?:nen)?(?![A-Za-zÀ-ž]))/u);
  if (
    parts.length === 1 ||
    parts.some(
      (part) => part.trim().length <= SHORTEST_PART || part.split(' ').length > MOST_PART_WORDS || part.endsWith('-'),
    )
  )
    return [{ text: item, at: 0 }];
  let at = 0;
  return parts.map((part) => {
    const from = item.indexOf(part, at);
    at = from + part.length;
    return { text: part.trim(), at: from + part.indexOf(part.trim()) };
  });
}

function phrasesOf(sentences: readonly Sentence[], kind: SectionKind, plain: string): FactMention[] {
  return sentences.flatMap(({ phrases }) =>
    phrases
      .filter((phrase) => kindOfHead(phrase) === kind || (kind === 'education' && phrase.row?.kind === kind))
      .map(
        ({ start, nounEnd }) =>
          ({ kind, start, end: nounEnd, value: { label: plain.slice(start, nounEnd) } }) as FactMention,
      ),
  );
}
