import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { sentenceAt } from './sentence-at.ts';

/** Channels that are as often a piece of work or a business: "Broschüren gestalten", "Onlineshops stellen ein". */
const THING =
  /^(?:website|webseite|homepage|landingpage|online-?shop|plakat|flyer|broschüre|rundfunk|fernsehen|print|blog)$/iu;
/** Words of a sentence that tells where something is shown. */
const SHOWN =
  /bespiel|beworb|geworb|wirb|werb|erschein|kanal|kanäle|medien|auftritt|ausgespielt|veröffentlich|geschaltet|gepostet|betreu|pfleg|früher/u;
/** What stands before a place where something is shown. */
const ON = /(?<![A-Za-zÀ-ž])(?:auf|über|via) (?:(?:der|die|das|dem|den|einer|einem|eigenen|unserer?) ){0,2}$/u;
const ON_REACH = 24;

/**
 * The known names where they stand for what they are: no channel is named in a heading, nor by a word for a thing that
 * the sentence does not show anything on; online shops that hire are employers.
 */
export function placedTerms({ terms, sentences, plain }: ReadingText): readonly FactMention[] {
  return gathered(terms, (term): readonly FactMention[] => {
    if (term.kind !== 'channel') return [term];
    const sentence = sentenceAt(sentences, term.start);
    if (sentence === undefined || sentence.line.kind === 'heading') return [];
    if (!THING.test(term.value.label)) return [term];
    if (isShop(term) && sentence.topics.has('employer')) {
      const { start, end } = term;
      return [{ kind: 'employer-kind', start, end, value: { label: plain.slice(start, end) } }];
    }
    return isShownOn(term, sentence, terms, plain) ? [term] : [];
  });
}

function isShop({ value }: FactMention): boolean {
  return 'label' in value && /shop$/iu.test(value.label);
}

function isShownOn(
  { start }: FactMention,
  { line, lower, topics, start: from, end: to }: Sentence,
  terms: readonly FactMention[],
  plain: string,
): boolean {
  const isItem = line.kind === 'item';
  if (isItem ? !topics.has('task') : SHOWN.test(lower)) return true;
  if (!isItem && ON.test(plain.slice(Math.max(from, start - ON_REACH), start).toLowerCase())) return true;
  return terms.some(
    (other) => other.kind === 'channel' && other.start >= from && other.end <= to && !THING.test(other.value.label),
  );
}
