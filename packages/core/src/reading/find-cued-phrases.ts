import { applyCue } from './apply-cue.ts';
import type { ComposedPhrase } from './composed-phrases.ts';
import { CUE_ROWS } from './cue-rows.ts';
import { cuedMention } from './cued-mention.ts';
import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import type { HeadRow } from './head-rows.ts';
import { hintedRows } from './hinted-rows.ts';
import { isInPassing } from './in-passing.ts';
import { kindInSection } from './kind-in-section.ts';
import { kindOfHead } from './kind-of-head.ts';
import { ownKind } from './own-kind.ts';
import { partsOfOwnKind } from './parts-of-own-kind.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { spreadKinds } from './spread-kinds.ts';
import { studiesOf } from './studies-of.ts';
import { tellsEarnings } from './tells-earnings.ts';
import { MARK } from './word-marks.ts';

/** Phrases whose own noun, enumeration or cue tells what they are. */
export function findCuedPhrases({ sentences, plain, terms: known }: ReadingText): readonly FactMention[] {
  const terms = new Map(known.map((term) => [term.end, term]));
  const prose = sentences.filter(({ line }) => line.kind !== 'heading' && line.cells.length === 0);
  return gathered(prose, (sentence) => readSentence(sentence, plain, terms));
}

function readSentence(sentence: Sentence, plain: string, terms: ReadonlyMap<number, FactMention>): FactMention[] {
  const kinds = new Map<ComposedPhrase, HeadRow['kind']>();
  for (const phrase of sentence.phrases) {
    const term = terms.get(phrase.end);
    const isTool = term?.kind === 'tool' && term.start <= phrase.nounStart;
    const kind = isTool ? 'tool' : (kindInSection(phrase, sentence) ?? ownKind(phrase, sentence.phrases));
    if (kind !== undefined) for (const part of partsNamed(phrase, kind)) kinds.set(part, kind);
    if (phrase.complements.length === 0) continue;
    for (const part of partsOfOwnKind(phrase, kind)) kinds.set(part, kindOfHead(part) as HeadRow['kind']);
  }
  for (const row of rowsFor(sentence.tokens)) applyCue(row, sentence, kinds);
  spreadKinds(sentence, kinds);
  const mentions: FactMention[] = [];
  const isOfWork = isTaskItem(sentence);
  const isPaid = tellsEarnings(sentence.lower);
  for (const [phrase, kind] of kinds) {
    if (isLabel(phrase, sentence, plain) || (isOfWork && WITHIN_TASKS.has(kind))) continue;
    if (kind === 'employer-kind' && isInPassing(phrase, sentence, plain)) continue;
    if (kind === 'education' && (isPaid || COUNTED.test(plain.slice(sentence.start, phrase.start)))) continue;
    mentions.push(...cuedMention(phrase, kind, plain));
  }
  return mentions;
}

/** The subjects that a study names, else the phrase itself. */
function partsNamed(phrase: ComposedPhrase, kind: HeadRow['kind']): readonly ComposedPhrase[] {
  const studies = kind === 'education' ? studiesOf(phrase) : [];
  return studies.length > 0 ? studies : [phrase];
}

/** "54 Prozent der Anfänger hatten einen …" counts those with a certificate and asks for none. */
const COUNTED = /\d ?(?:%|Prozent) [^.,;:?!]{0,60}$/u;

/** Kinds that an item on work only works on or for: "Messgeräte warten", "Berichte für die Leitung schreiben". */
const WITHIN_TASKS: ReadonlySet<string> = new Set(['tool', 'department', 'reporting-line']);

function isTaskItem({ line, topics }: Sentence): boolean {
  return line.kind === 'item' && topics.size === 1 && topics.has('task');
}

/** "Schulabschluss: …" announces what stands behind. */
function isLabel({ start, end }: ComposedPhrase, { line }: Sentence, plain: string): boolean {
  return start === line.start && LABEL_END.test(plain.slice(end, end + LABEL_END_REACH));
}

/** What closes a label, which may hold a note: "Regelstudienzeit Master (M.A.): …". */
const LABEL_END = /^(?: \([^()\n]{1,20}\))?[:\t]/u;
const LABEL_END_REACH = 26;

/** The cues that a sentence may hold. */
const rowsFor = hintedRows(CUE_ROWS, MARK.cue);
