import type { FactMention } from './fact-mention.ts';
import { findTerms } from './find-terms.ts';
import { gathered } from './gathered.ts';
import type { ReadingText } from './reading-text.ts';
import { remembered } from './remembered.ts';
import { MARK } from './word-marks.ts';

/** A word set like the name of a product: a capital within, or four capitals and more. */
const PRODUCT = /^[A-Za-zÀ-ž]{0,12}[a-zß-ž][A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž\d]{0,16}$|^[A-ZÀ-ÞĀ-Ž]{4,12}\d{0,2}$/u;
/** Words set so that name no product. */
const NO_PRODUCT =
  /^(?:g?gmbh|bafög|tvöd|mwst|nrw|usa|dach|minijob|homeoffice|linkedin|youtube|tiktok|whatsapp|facebook|snapchat|eures|hartz|faq|azav|arbzg|bbig|pkw|lkw)/iu;
/** Words of a sentence that tells what one works with. */
const USED =
  /(?<![a-zß-ÿ])(?:software|programm[a-zß-ÿ]{0,4}|digital[a-zß-ÿ]{0,3}|system[a-zß-ÿ]{0,2}|tools?|werkzeug[a-zß-ÿ]{0,3}|app|geplant|gezeichnet|gebucht|ausgewertet|läuft|laufen|nutz(?:t|en)|verwende(?:t|n)|planen|arbeite(?:t|n) mit|bedien(?:t|en)|bildschirm|rechner|übermittlung|heißt)(?![a-zß-ÿ])/u;

const isProduct = remembered((text) => PRODUCT.test(text) && !NO_PRODUCT.test(text) && findTerms(text).length === 0);

/** Names of products in sentences that tell what one works with, and in sections on it. */
export function findNamedTools({ sentences }: ReadingText): readonly FactMention[] {
  const telling = sentences.filter(
    ({ line, lower, topics, marks }) =>
      line.kind !== 'heading' && (topics.has('tool') || ((marks & MARK.product) !== 0 && USED.test(lower))),
  );
  return gathered(telling, ({ tokens }) => tokens.filter(({ text }) => isProduct(text))).map(
    ({ text, start, end }): FactMention => ({ kind: 'tool', start, end, value: { label: text } }),
  );
}
