import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { foldedWord } from './words.ts';

/** Words that say what came before, and what comes after. */
const BEFORE =
  /(?<!\p{L})(?:berufserfahrung|arbeitserfahrung|erfahrung|vorerfahrung|bewährt|zuvor|vorher|früher|einstieg|einsteigen|anfangs|begonnen|beginnt|starte[nt]|gestartet|ursprünglich)(?!\p{L})/u;
const AFTER =
  /(?<!\p{L})(?:aufstieg|aufsteigen|aufzusteigen|steigen|steigt|befördert|beförderung|später|weiterentwickeln|aufrücken|karriere|karriereleiter|nächste[rn]?|selbst(?:st)?ändige[rn]?|wechseln|möglich|offen|perspektive)(?!\p{L})/u;
const LEAD = /(?:als|zum|zur|zu einem|zu einer|vom|von der|der|die|den|ein|eine|oder|und|,)\s*$/u;
const RANK = /^(?:senior|leitende[rn]?|leiter|leiterin|head|chief|teamleiter|abteilungsleiter|oberarzt|chef)/u;
const STEP =
  /^(?:selbst(?:st)?ändigkeit|existenzgründung|führungsposition(?:en)?|leitungsposition(?:en)?|leitungsfunktion(?:en)?|teamleitung|geschäftsführung|abteilungsleitung|karriereleiter|schulleitung|stationsleitung|bauleitung|küchenleitung|eigenen? (?:betrieb|firma|büro|praxis))$/u;

/** Occupations before and after this one, as the words around them say. */
export function findCareerSteps({ sentences, plain }: ReadingText, title: string | undefined): readonly FactMention[] {
  const own = title === undefined ? '' : folded(title);
  return sentences
    .filter(({ line }) => line.kind !== 'heading')
    .flatMap((sentence) =>
      sentence.phrases.flatMap((phrase): FactMention[] => {
        const words = plain.slice(phrase.start, phrase.nounEnd);
        const direction = directionOf(sentence, phrase, words, own);
        if (direction === undefined) return [];
        const { start, end } = phrase;
        return [{ kind: 'career-step', start, end, value: { label: plain.slice(start, end), direction } }];
      }),
    );
}

function directionOf(
  { lower, start }: Sentence,
  phrase: ComposedPhrase,
  words: string,
  own: string,
): 'before' | 'after' | undefined {
  const before = lower.slice(0, phrase.start - start);
  if (STEP.test(phrase.head))
    return AFTER.test(lower) || /(?:in|zur) (?:die |eine )?$/u.test(before) ? 'after' : undefined;
  if (!isOccupationNoun(phrase.head)) return undefined;
  const name = folded(words);
  if (RANK.test(words.toLowerCase()) && own !== '' && name.endsWith(own) && name !== own) return 'after';
  if (own !== '' && (name.includes(own) || own.includes(name))) return undefined;
  if (!LEAD.test(before) && !phrase.adjectives.some((adjective) => AFTER.test(adjective))) return undefined;
  if (
    BEFORE.test(before.slice(-60)) ||
    /bewährt|erfahrung/u.test(lower.slice(phrase.end - start, phrase.end - start + 12))
  )
    return 'before';
  return AFTER.test(before.slice(-80)) ||
    AFTER.test(words.toLowerCase()) ||
    /^[^.;]{0,60}(?:aufsteigen|aufzusteigen|weiterentwickeln|befördert)/u.test(lower.slice(phrase.end - start))
    ? 'after'
    : undefined;
}

function folded(name: string): string {
  return foldedWord(name)
    .replace(/[-\s/]/gu, '')
    .replace(/s$/u, '');
}
