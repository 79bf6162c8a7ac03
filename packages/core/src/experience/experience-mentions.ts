import { allMatches } from '../reading/all-matches.ts';
import type { Span } from '../reading/span.ts';
import {
  COMPOUND,
  EXPERIENCE_NOUN,
  EXPERIENCE_WORD_ROWS,
  OTHER_EXPERIENCE,
  SHORT_EXPERIENCE_NOUN,
} from './experience-words.ts';
import { findYears, type Years } from './find-years.ts';
import { goesByExperience } from './goes-by-experience.ts';
import { isOtherTime } from './is-other-time.ts';
import { isPractice } from './practice.ts';
import type { StatementCue } from './statement-cues.ts';

/** A stretch of a statement that speaks of experience. */
export interface ExperienceMention extends Span {
  readonly years?: Years | undefined;
  readonly word?: string | undefined;
  readonly isLeadership?: boolean;
  /** Where the word for experience ends, before years that stand behind it. */
  readonly nounEnd?: number;
  /** Least years of a part of it: "davon mindestens zwei Jahre". */
  readonly partYears?: number | undefined;
}

interface Noun extends ExperienceMention {
  /** "Fahrpraxis" is experience beside years or a word of many only; "Arztpraxis" is a place. */
  readonly isPractice: boolean;
}

/** The mentions of experience in a lower-case statement, in order: nouns with their figures, and years of practice. */
export function experienceMentions(
  lower: string,
  cues: ReadonlySet<StatementCue | undefined>,
): readonly ExperienceMention[] {
  const years = findYears(lower, cues);
  const nouns = cues.has('noun') ? nounsOf(lower, cues.has('goesBy')) : [];
  const paired = nouns.map((noun) => withYears(noun, years, nouns, lower));
  const taken = new Set(paired.map((mention) => mention.years));
  const practice = years.filter((figure) => !taken.has(figure) && (isPart(figure) || isPractice(figure, lower)));
  const mentions = [
    ...paired.filter(
      (noun) => !noun.isPractice || noun.years !== undefined || isMany(noun.word) || isAsked(noun, lower),
    ),
    ...practice.map((figure) => ({ start: figure.start, end: figure.end, years: figure, word: figure.word })),
  ];
  const inOrder = mentions.sort((a, b) => a.start - b.start);
  return withParts(inOrder.filter((mention, at) => !isLabel(mention, inOrder[at + 1], lower)));
}

/** Whether a word for experience is the label of the next mention: "Berufserfahrung: Mit Berufserfahrung (2 Jahre)". */
function isLabel({ years, end }: ExperienceMention, next: ExperienceMention | undefined, lower: string): boolean {
  return next !== undefined && years === undefined && LABEL_GAP.test(lower.slice(end, next.start));
}

/** Between a label and what it announces. */
const LABEL_GAP = /^(?: erforderlich)?\s?:[^.;:!?]{0,20}$/;
/** Units before a noun that what goes by it is looked for in. */
const GOES_BY_REACH = 80;
/** Units behind a practice that words of asking are looked for in. */
const ASKED_REACH = 80;
/** Units before a noun that its words are looked for in. */
const WORDS_REACH = 40;

function nounsOf(lower: string, mayGoBy: boolean): readonly Noun[] {
  const nouns: Noun[] = [];
  for (const { 0: noun, index, groups } of nounMatches(lower)) {
    const compound = COMPOUND.exec(lower.slice(Math.max(0, index - WORDS_REACH), index))?.[0] ?? '';
    const start = index - compound.length;
    const before = lower.slice(Math.max(0, start - WORDS_REACH), start);
    if (
      OTHER_EXPERIENCE.test(before + compound) ||
      (mayGoBy && goesByExperience(lower.slice(Math.max(0, start - GOES_BY_REACH), start)))
    )
      continue;
    const words = lastWords(before);
    nouns.push({
      start,
      end: index + noun.length,
      word: EXPERIENCE_WORD_ROWS.find(({ pattern }) => pattern.test(words))?.word,
      isLeadership: /führung|leitung|leadership|management/.test(compound),
      isPractice: groups?.['practice'] !== undefined,
    });
  }
  return nouns;
}

function nounMatches(lower: string): readonly RegExpExecArray[] {
  return [...allMatches(EXPERIENCE_NOUN, lower), ...allMatches(SHORT_EXPERIENCE_NOUN, lower)].sort(
    (a, b) => a.index - b.index,
  );
}

function isMany(word: string | undefined): boolean {
  return word === 'several' || word === 'long';
}

/** What makes a practice one that is asked for: "Praxis im Labor erwünscht". */
const ASKED_FOR =
  /^ (?:in|im|als|mit|bei) [^.,;:!?]{0,50}(?:erwünscht|wünschenswert|von vorteil|erforderlich|vorausgesetzt|voraussetzung|notwendig)/;

function isAsked({ start, end }: Noun, lower: string): boolean {
  return (
    ASKED_FOR.test(lower.slice(end, end + ASKED_REACH)) ||
    /(?:^|\s)(?:ohne|keine) $/.test(lower.slice(Math.max(0, start - 8), start))
  );
}

/** The four words right before a noun, back to a comma. */
function lastWords(before: string): string {
  const words = before.slice(before.lastIndexOf(',') + 1).trimEnd();
  let from = words.length;
  for (let word = 0; word < 4 && from >= 0; word++) from = from === 0 ? -1 : words.lastIndexOf(' ', from - 1);
  return words.slice(from + 1);
}

const FIGURE_REACH = 70;
/** Years of practice stand right before it ("dreijährige einschlägige Tätigkeit") or behind it with a word between. */
const PRACTICE_GAP = {
  before: /^(?: [a-zäöüß.-]{3,20}){0,3} ?$/,
  behind:
    /^ ?: $|^ (?:als|im|in|bei|mit|auf|am) [^,;:.!?()]{2,40} \($|^(?: (?:als|im|in|bei|mit|auf|am) [^,;:.!?]{2,40})? (?:(?:von|über|of) ?)$|^ (?:(?!(?:ist|wird|mit|für|auf|seit|dauert|besteht|existiert) )(?:[a-zäöüß.]{2,12} ){0,2})$/,
};

/** Joins a noun with its figure: before it ("3 Jahre Erfahrung") or behind it ("Erfahrung von 3 Jahren"). */
function withYears(noun: Noun, years: readonly Years[], nouns: readonly Noun[], lower: string): Noun {
  const isFree = (from: number, to: number, side: keyof typeof PRACTICE_GAP) =>
    to >= from &&
    to - from <= FIGURE_REACH &&
    !isOtherTime(lower.slice(from, to)) &&
    !(noun.isPractice && !PRACTICE_GAP[side].test(lower.slice(from, to))) &&
    !nouns.some(({ start }) => start >= from && start < to);
  const before = years.findLast((figure) => isFree(figure.end, noun.start, 'before'));
  const figure = before ?? years.find((behind) => !isPart(behind) && isFree(noun.end, behind.start, 'behind'));
  if (figure === undefined) return noun;
  const [start, end] = [Math.min(noun.start, figure.start), Math.max(noun.end, figure.end)];
  return { ...noun, start, end, nounEnd: noun.end, years: figure };
}

/** "davon mindestens zwei Jahre". */
function isPart({ lead }: Years): boolean {
  return /^(?:davon|of which|thereof)/.test(lead);
}

/** Puts each part to the mention before it. */
function withParts(mentions: readonly ExperienceMention[]): readonly ExperienceMention[] {
  const whole: ExperienceMention[] = [];
  for (const mention of mentions) {
    const last = whole.at(-1);
    if (last === undefined || mention.years === undefined || !isPart(mention.years)) whole.push(mention);
    else whole[whole.length - 1] = { ...last, end: mention.end, partYears: mention.years.range.min };
  }
  return whole;
}
