import type { Sentence } from './reading-text.ts';
import { MARK } from './word-marks.ts';

const PROVIDER =
  /(?<![a-zß-ÿ])(?:industrie- und handelskammern?|ihk|handwerkskammern?|hwk|(?:zertifizierten? )?[a-zß-ÿ]{0,20}akademien?|(?:lokalen )?bildungsanbietern?|volkshochschulen?|fachschulen?|betriebsintern|prüfungsorganisationen|bildungsträgern?|berufsverbänden?|herstellern)(?![a-zß-ÿ])/u;

/** Who offers training, in the words of a sentence. */
export function trainingProvider({ lower, start, marks }: Sentence, plain: string): string | undefined {
  const match = (marks & MARK.provider) === 0 ? null : PROVIDER.exec(lower);
  return match === null ? undefined : plain.slice(start + match.index, start + match.index + match[0].length);
}
