import { AMOUNT } from './amount.ts';
import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import { listedTraining } from './listed-training.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { tellsCourseTerms } from './tells-course-terms.ts';
import { tellsEarnings } from './tells-earnings.ts';
import { toldTraining } from './told-training.ts';
import { trainingBlock } from './training-block.ts';
import { trainingPhrases } from './training-phrases.ts';
import { MARK } from './word-marks.ts';

/** Further training, each with length, cost, certificate and provider where its sentence or the next names them. */
export function findFurtherTraining({ sentences, plain, lines }: ReadingText): readonly FactMention[] {
  const inSentences = gathered(sentences, (sentence, at) => {
    const isQuestion = plain[sentence.end] === '?';
    return isQuestion || isHeadingOrTask(sentence) ? [] : trainingIn(sentence, sentences[at + 1], plain);
  });
  return [...inSentences, ...gathered(lines, (line, at) => trainingBlock(line, lines, at))];
}

function isHeadingOrTask({ line, topics }: Sentence): boolean {
  return line.kind === 'heading' || (line.kind === 'item' && topics.has('task') && !topics.has('training'));
}

/** What a sentence tells of; where it is a row on a course, the row. */
function trainingIn(sentence: Sentence, next: Sentence | undefined, plain: string): readonly FactMention[] {
  const mayTell = (sentence.marks & MARK.training) !== 0 || sentence.topics.has('training');
  if (!mayTell) return listedTraining(sentence, plain);
  if (COUNTED.test(sentence.lower) || tellsPay(sentence)) return [];
  const phrases = trainingPhrases(sentence);
  const listed = phrases.length === 0 || isRow(sentence) ? listedTraining(sentence, plain) : [];
  return listed.length > 0 ? listed : toldTraining(phrases, sentence, next, plain);
}

/** "2021 legten 96 Personen die Meisterprüfung ab" counts those who did. */
const COUNTED =
  /(?<![a-zß-ÿ])(?:legten|bestanden|absolvierten|machten) (?:[a-zß-ÿ]{2,12} ){0,3}\d|\d [a-zß-ÿ]{3,20} (?:legten|bestanden|absolvierten)(?![a-zß-ÿ])/u;

/** A sentence on what those with a course are paid: "Wer die Meisterprüfung hat, verdient 3.400 Euro". */
function tellsPay({ topics, lower }: Sentence): boolean {
  if (topics.has('training')) return false;
  return tellsEarnings(lower) || (topics.has('pay') && AMOUNT.test(lower) && !tellsCourseTerms(lower));
}

/** "Energieberater: fünftägiges Seminar": a name before what the course is. */
const NAMED_ITEM = /^[^:.,]{4,60}: /u;

function isRow({ line, topics, start }: Sentence): boolean {
  if (start !== line.start) return false;
  return line.kind === 'row' || (line.kind === 'item' && topics.has('training') && NAMED_ITEM.test(line.text));
}
