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
  for (const sentence of sentences) {
    const { line, lower } = sentence;
    if (line.kind === 'heading') {
      ofHeading = basisIn(lower);
      if (line.topics.size > 0 && !line.topics.has('pay') && !line.topics.has('education')) ofSection = undefined;
    }
    if (basisIn(lower) !== undefined && FOR_ALL.test(lower)) ofSection = basisIn(lower);
    const basis = ofHeading ?? ofSection;
    if (basis !== undefined) frames.set(sentence, basis);
  }
  return frames;
}

/** The basis that the words name, where they name one of the two. */
function basisIn(lower: string): Basis | undefined {
  const [isGross, isNet] = [lower.includes('brutto'), lower.includes('netto') && NET.test(lower)];
  if (isGross === isNet) return undefined;
  return isGross ? 'gross' : 'net';
}
