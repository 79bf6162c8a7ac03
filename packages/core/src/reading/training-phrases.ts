import { type ComposedPhrase, standalone } from './composed-phrases.ts';
import { isTraining } from './is-training.ts';
import type { Sentence } from './reading-text.ts';

/** The noun phrases of a sentence that are training; of others what hangs on them, where that is. */
export function trainingPhrases(sentence: Sentence): readonly ComposedPhrase[] {
  return sentence.phrases
    .flatMap((phrase) =>
      isTraining(phrase, sentence)
        ? [phrase]
        : phrase.complements.map((part) => standalone(part)).filter((part) => isTraining(part, sentence)),
    )
    .filter((phrase) => !isPaper(phrase));
}

const PAPER = /(?:gutscheine?n?|zertifikate?n?|meisterbriefe?)$/u;

/** A paper by itself, which a course gives or takes: "mit Zertifikat". */
function isPaper({ head, adjectives, end, nounEnd }: ComposedPhrase): boolean {
  return PAPER.test(head) && adjectives.length === 0 && end === nounEnd;
}
