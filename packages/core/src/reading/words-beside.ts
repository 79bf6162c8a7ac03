import { endOfClause } from './end-of-clause.ts';
import { levelsIn } from './pay-level.ts';
import type { Sentence } from './reading-text.ts';
import type { Span } from './span.ts';

/** Lower-case words with the offset of the first. */
export interface Words {
  readonly from: number;
  readonly words: string;
}

/** What stands beside one of several figures of a sentence and is said of it. */
export interface WordsBeside {
  /** From the figure before it on. */
  readonly before: Words;
  /** Up to the end of its clause, or the next figure. */
  readonly behind: Words;
  /** The year of training right behind it, empty where none is. */
  readonly ownYear: string;
}

const OWN_YEAR =
  /^ \((?:im )?[1-4]\. (?:lehr|ausbildungs)?jahr\)?|^(?: (?:brutto|monatlich|im monat|pro monat)){0,2} im (?:ersten|zweiten|dritten|vierten|[1-4]\.)(?: (?:lehr|ausbildungs)?jahr)?/u;

/** Shares the words of a sentence out to its figures: what tells a level behind one of them is not said of the next. */
export function wordsBeside({ lower, start }: Sentence, figures: readonly Span[]): readonly WordsBeside[] {
  let from = start;
  return figures.map((figure, at) => {
    const tail = lower.slice(figure.end - start);
    const ownYear = OWN_YEAR.exec(tail)?.[0] ?? '';
    const next = (figures[at + 1]?.start ?? Number.POSITIVE_INFINITY) - figure.end;
    const before = { from, words: lower.slice(from - start, figure.start - start) };
    const behind = { from: figure.end, words: ownYear === '' ? wordsBehind(tail, next) : ownYear };
    const isTakenBehind = levelsIn(before.words).length === 0 && levelsIn(behind.words).length > 0;
    from = figure.end + Math.max(ownYear.length, isTakenBehind ? behind.words.length : 0);
    return { before, behind, ownYear };
  });
}

/** ", wenn man ein paar Jahre Erfahrung hat", ", als Anfängerin". */
const CONDITION = /^, (?:wenn|sofern|falls|als) [^,;:.!?]{3,60}/u;

/** The words of a clause behind a figure; those behind "und" are of the next figure where there is one. */
function wordsBehind(tail: string, next: number): string {
  const end = endOfClause(tail, 0);
  const clause = CONDITION.exec(tail.slice(end))?.[0].length ?? 0;
  const words = tail.slice(0, Math.min(next, end + clause));
  const part = next < Number.POSITIVE_INFINITY ? words.search(/ (?:und|sowie|aber|oder) /u) : -1;
  return part === -1 ? words : words.slice(0, part);
}
