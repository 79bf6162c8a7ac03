import type { Salary } from '../salary/salary.ts';
import type { Sentence } from './reading-text.ts';

/** Whether the figures of a section are before or after tax. */
type Basis = NonNullable<Salary['basis']>;

/** "Alle Angaben sind Bruttobeträge", "Die Werte verstehen sich brutto". */
const FOR_ALL =
  /(?<!\p{L})(?:(?:alle|sämtliche) (?:\p{L}{3,12} )?(?:angaben|beträge|zahlen|werte|gehälter|summen)|(?:angaben|beträge|zahlen|werte|gehälter|summen) (?:sind|verstehen sich|gelten))(?!\p{L})/u;
const NET = /(?<!\p{L})netto/u;

/**
 * What the headings and general sentences above each sentence say of all figures below: gross or net. A heading holds to
 * the next one; a sentence for all figures also under the headings of its section that speak of pay or of training.
 */
export function payFrames(sentences: readonly Sentence[]): ReadonlyMap<Sentence, Basis> {
  const frames = new Map<Sentence, Basis>();
  let ofHeading: Basis | undefined;
  let ofSection: Basis | undefined;
  for (const [at, sentence] of sentences.entries()) {
    const { line, lower } = sentence;
    if (line.kind === 'heading') {
      ofHeading = basisIn(lower);
      if (line.topics.size > 0 && !line.topics.has('pay') && !line.topics.has('education')) ofSection = undefined;
    }
    if (basisIn(lower) !== undefined && FOR_ALL.test(lower)) ofSection = basisIn(lower);
    if (sentence.tokens.length <= AFTERWORD && line.kind === 'prose') frameAbove(frames, sentences, at);
    const basis = ofHeading ?? ofSection;
    if (basis !== undefined) frames.set(sentence, basis);
  }
  return frames;
}

/** Most words of a sentence such as "Alles brutto.", which speaks of the figures before it. */
const AFTERWORD = 4;

/** Gives the sentences before one in its paragraph what it says of them all. */
function frameAbove(frames: Map<Sentence, Basis>, sentences: readonly Sentence[], at: number): void {
  const { lower, line } = sentences[at] ?? {};
  const basis = lower === undefined ? undefined : basisIn(lower);
  if (basis === undefined) return;
  for (let above = at - 1; sentences[above]?.line === line; above -= 1) {
    const sentence = sentences[above];
    if (sentence !== undefined && !frames.has(sentence)) frames.set(sentence, basis);
  }
}

/** The basis that the words name, where they name one of the two. */
export function basisIn(lower: string): Basis | undefined {
  const [isGross, isNet] = [lower.includes('brutto'), lower.includes('netto') && NET.test(lower)];
  if (isGross === isNet) return undefined;
  return isGross ? 'gross' : 'net';
}
