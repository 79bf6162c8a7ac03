import { createIssue } from '../issue/create-issue.ts';
import { withoutAbsent } from '../salary/without-absent.ts';
import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import type { Sentence } from './reading-text.ts';
import type { Span } from './span.ts';
import { trainingCost } from './training-cost.ts';
import { trainingLength } from './training-length.ts';
import { trainingProvider } from './training-provider.ts';

/** A sentence that goes on about the training of the one before. */
const GOES_ON =
  /^(?:(?:der|die|das) (?:dauert|kostet|umfasst|geht|läuft)|diese|dieser|die ausbildung|der lehrgang|der kurs|die weiterbildung|sie|er|das|dies)(?![A-Za-zÀ-ž])/u;
/** How far before a course its own length may stand, in UTF-16 units. */
const LENGTH_REACH = 12;

/** The trainings that phrases of a sentence name, each with what the sentence or the next one tells of it. */
export function toldTraining(
  phrases: readonly ComposedPhrase[],
  sentence: Sentence,
  next: Sentence | undefined,
  plain: string,
): readonly FactMention[] {
  const { lower, start } = sentence;
  const goesOn = next !== undefined && GOES_ON.test(next.lower) ? next.lower : '';
  const length = trainingLength(lower);
  const timed = timedOf(phrases, start + (length?.at ?? 0));
  const cost = trainingCost(`${lower}\n${goesOn}`);
  const isCostLater = cost !== undefined && trainingCost(lower) === undefined;
  const provider = trainingProvider(sentence, plain);
  return phrases.map((phrase) => {
    const own = trainingLength(lower.slice(Math.max(0, phrase.start - start - LENGTH_REACH), phrase.end - start));
    const months = (own ?? (phrase === timed ? (length ?? trainingLength(goesOn)) : undefined))?.months;
    const isLengthLater = months !== undefined && own === undefined && length === undefined;
    const span = spanOf(phrase, plain);
    const label = plain.slice(span.start, span.end);
    const value = withoutAbsent({ label, months, cost, certificate: certificateOf(phrase, plain), provider });
    const issues = isCostLater || isLengthLater ? [createIssue('fact/detail-from-next-sentence', 'info')] : [];
    return { kind: 'further-training', ...span, value, issues };
  });
}

/** What pays for a training or frees time for it, and lasts no time itself. */
const NO_COURSE = /(?:gutscheine?n?|urlaub|zertifikate?n?)$/u;

/** The course that a length at an offset is that of: the last before it. */
function timedOf(phrases: readonly ComposedPhrase[], at: number): ComposedPhrase | undefined {
  const courses = phrases.filter(({ head }) => !NO_COURSE.test(head));
  return courses.findLast(({ start }) => start <= at) ?? courses[0];
}

/** Figures right before a course: "3-4 monatigen Weiterbildung" begins with them. */
const FIGURES = /(?<!\p{N})\d{1,2}(?: ?- ?\d{1,2})?[ -]$/u;
const FIGURES_REACH = 10;
/** The name of a course behind its noun: 'der Kurs "Digitale Moderation"'. */
const QUOTED = /^ ["„»“][^"“”«»\n]{3,80}["“”«]/u;
const QUOTE_REACH = 90;

/** A phrase with the figures before it and the name in quotes behind it. */
function spanOf({ start, end }: ComposedPhrase, plain: string): Span {
  const figures = FIGURES.exec(plain.slice(Math.max(0, start - FIGURES_REACH), start))?.[0] ?? '';
  const quoted = QUOTED.exec(plain.slice(end, end + QUOTE_REACH))?.[0] ?? '';
  return { start: start - figures.length, end: end + quoted.length };
}

const CERTIFICATE = /^(?:zertifikate?n?|meisterbriefe?|abschlusszeugnis)$|fachwirt(?:in)?$|zertifikat$/u;

/** The certificate that a course is or ends in. */
function certificateOf(phrase: ComposedPhrase, plain: string): string | undefined {
  const certificate = [phrase, ...phrase.complements].find(({ head }) => CERTIFICATE.test(head));
  return certificate === undefined ? undefined : plain.slice(certificate.start, certificate.end);
}
