import type { Found } from '../reading/found.ts';
import { plainText } from '../reading/plain-text.ts';
import type { Span } from '../reading/span.ts';
import type { Experience } from './experience.ts';
import { BEGINNER, EXPERIENCE_NOUN, EXPERIENCE_WORD_ROWS, OTHER_EXPERIENCE } from './experience-words.ts';
import { findYears, type Years } from './find-years.ts';
import { requirementOf } from './requirement-cues.ts';
import { statementsOf } from './statements.ts';

/** What a statement must hold to be worth reading. */
const ANCHOR =
  /erfahrung|experience|praxis|einst[ei]|anfänger|vorkenntnis|jahre|year|monate|month|expertise|absolvent|graduate|career chang/;

/**
 * Finds the experience that a German or English text asks for, and experience it says is not needed.
 *
 * Years are numbers; months become parts of a year. One figure is the least ("3 Jahre" and "mind. 3 Jahre" alike),
 * "3-5+" is open above, "unter 3" has no least. Without a figure the word before "Erfahrung" stands in `word`. Somebody
 * else's experience ("unsere 20 Jahre Erfahrung") comes back as `requirement: 'none'` without years; "davon mindestens
 * zwei Jahre" is a part of the mention before it. Years that are no experience (training, semesters) are no mentions.
 *
 * @param text - Any text.
 * @returns The mentions in order; empty when there is none.
 *
 * @example
 * findExperience('mind. 3 Jahre Berufserfahrung').map(({ value }) => value)
 * //=> [{ minYears: 3, requirement: 'required' }]
 */
export function findExperience(text: string): Found<Experience>[] {
  const plain = plainText(text);
  return statementsOf(plain.text).flatMap((statement) => {
    const lower = plain.lower.slice(statement.start, statement.end);
    if (!ANCHOR.test(lower)) return [];
    return mentionsOf(lower).map(({ value, ...span }) => {
      const start = plain.original(statement.start + span.start);
      const end = plain.original(statement.start + span.end);
      return { value, start, end, raw: text.slice(start, end), issues: [] };
    });
  });
}

/** A stretch of a statement that speaks of experience. */
interface Mention extends Span {
  readonly years?: Years;
  readonly word?: string;
  readonly leadership?: boolean;
}

interface ReadMention extends Span {
  readonly value: Experience;
}

function mentionsOf(lower: string): readonly ReadMention[] {
  const years = findYears(lower);
  const nouns = nounsOf(lower);
  const paired = nouns.map((noun) => withYears(noun, years, nouns, lower));
  const taken = new Set(paired.map((mention) => mention.years));
  const alone = years.filter((figure) => !taken.has(figure) && isPractice(figure, lower));
  const mentions = [...paired, ...alone.map((figure) => ({ start: figure.start, end: figure.end, years: figure }))];
  return withBeginners(withParts(mentions.sort((a, b) => a.start - b.start)), lower);
}

function nounsOf(lower: string): readonly Mention[] {
  return [...lower.matchAll(EXPERIENCE_NOUN)].flatMap((match) => {
    const compound = match.groups?.['compound'] ?? '';
    const before = lower.slice(Math.max(0, match.index - 40), match.index);
    if (OTHER_EXPERIENCE.test(before + compound)) return [];
    const row = EXPERIENCE_WORD_ROWS.find(({ pattern }) => pattern.test(lastWords(before)));
    const leadership = /führung|leitung|leadership|management/.test(compound);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ...(row ? { word: row.word } : {}),
        ...(leadership ? { leadership } : {}),
      },
    ];
  });
}

/** The words right before a noun, back to the nearest comma or conjunction. */
function lastWords(before: string): string {
  return /(?:[^\s,]{1,25}\s?){0,4}$/.exec(before)?.[0] ?? '';
}

/** Words between a figure and "Erfahrung" that make the figure one of something else. */
const OTHER_YEARS =
  /ausbildung|studium|lehre|umschulung|alter|garantie|befrist|führerschein|gültig|dauer|schule|semester/;
const FIGURE_REACH = 70;

/** Joins a noun with the figure that belongs to it: before it ("3 Jahre Erfahrung") or behind it ("Erfahrung von 3 Jahren"). */
function withYears(noun: Mention, years: readonly Years[], nouns: readonly Mention[], lower: string): Mention {
  const isFree = (from: number, to: number) =>
    to >= from &&
    to - from <= FIGURE_REACH &&
    !OTHER_YEARS.test(lower.slice(from, to)) &&
    !nouns.some(({ start }) => start >= from && start < to);
  const before = years.findLast((figure) => isFree(figure.end, noun.start));
  const figure = before ?? years.find((behind) => !isPart(behind) && isFree(noun.end, behind.start));
  if (figure === undefined) return noun;
  return { ...noun, start: Math.min(noun.start, figure.start), end: Math.max(noun.end, figure.end), years: figure };
}

/** Years of practice without the word: "3 Jahre im Vertrieb tätig". */
function isPractice(figure: Years, lower: string): boolean {
  const after = lower.slice(figure.end, figure.end + 60);
  const before = lower.slice(Math.max(0, figure.start - 40), figure.start);
  if (isPart(figure)) return true;
  if (figure.adjective || OTHER_YEARS.test(before) || OTHER_YEARS.test(after)) return false;
  return /^\s?(?:[a-zäöüß]{3,20}\s){0,2}(?:praxis|tätig|berufst|im beruf|im bereich|gearbeitet|verantwort|führungs|als |in (?:einer|der|einem|vergleichbar|ähnlich|leitend|a |the |an )|in sales|working|building|managing|hands-on)/.test(
    after,
  );
}

/** "davon mindestens zwei Jahre". */
function isPart({ lead }: Years): boolean {
  return lead.startsWith('davon') || lead.startsWith('of ');
}

type Part = Mention & { readonly part?: number };

function withParts(mentions: readonly Mention[]): readonly Part[] {
  const whole: Part[] = [];
  for (const mention of mentions) {
    const last = whole.at(-1);
    if (mention.years && isPart(mention.years) && last) {
      whole[whole.length - 1] = {
        ...last,
        end: mention.end,
        ...(mention.years.range.min === undefined ? {} : { part: mention.years.range.min }),
      };
    } else whole.push(mention);
  }
  return whole;
}

/** Reads each mention in its surroundings. Beginners mentioned beside experience are welcome; alone they mean none is needed. */
function withBeginners(mentions: readonly Part[], lower: string): readonly ReadMention[] {
  const beginners = [...lower.matchAll(BEGINNER)].filter(
    ({ index }) => !/(?:keine|nicht (?:für|als))\s$/.test(lower.slice(0, index).slice(-12)),
  );
  const [first] = beginners;
  const changer = beginners.some(({ groups }) => groups?.['changer'] !== undefined);
  const read = mentions.map((mention, index) => {
    const before = lower.slice(mentions[index - 1]?.end ?? 0, mention.start);
    const after = lower.slice(mention.end, mentions[index + 1]?.start ?? lower.length);
    return { start: mention.start, end: mention.end, value: experienceOf(mention, before, after) };
  });
  if (first === undefined) return read;
  const [main, ...others] = read;
  if (main === undefined) {
    const value: Experience = {
      requirement: 'not-needed',
      ...(changer ? { careerChangersWelcome: true } : { word: 'entry' }),
    };
    return [{ start: first.index, end: first.index + first[0].length, value }];
  }
  return changer ? [{ ...main, value: { ...main.value, careerChangersWelcome: true } }, ...others] : read;
}

function experienceOf({ years, word, leadership, part }: Part, before: string, after: string): Experience {
  const requirement = requirementOf({ before, after });
  if (requirement === 'none' || requirement === 'not-needed') return { requirement };
  return {
    ...(years?.range.min === undefined ? {} : { minYears: years.range.min }),
    ...(years?.range.max === undefined ? {} : { maxYears: years.range.max }),
    ...(years === undefined && word !== undefined ? { word } : {}),
    requirement,
    ...(years?.approximate ? { approximate: true } : {}),
    ...(years?.exclusive ? { exclusiveBound: true } : {}),
    ...(part === undefined ? {} : { subRequirementYears: part }),
    ...(leadership ? { leadership: true } : {}),
  };
}
