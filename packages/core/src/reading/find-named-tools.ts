import type { FactMention } from './fact-mention.ts';
import { findTerms } from './find-terms.ts';
import { gathered } from './gathered.ts';
import { kindOfNoun } from './kind-of-head.ts';
import type { ReadingText } from './reading-text.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';
import { MARK } from './word-marks.ts';

/** A word set like the name of a product: a capital within, or four capitals and more. */
const PRODUCT = /^[A-Za-zÀ-ž]{0,12}[a-zß-ž][A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž\d]{0,16}$|^[A-ZÀ-ÞĀ-Ž]{4,12}\d{0,2}$/u;
/** Words set so that name no product. */
const NO_PRODUCT =
  /^(?:g?gmbh|bafög|tvöd|mwst|nrw|usa|dach|minijob|homeoffice|linkedin|youtube|tiktok|whatsapp|facebook|snapchat|eures|hartz|faq|azav|arbzg|bbig|pkw|lkw)/iu;
/** Words of a sentence that tells what one works with. */
const USED =
  /(?<![a-zß-ÿ])(?:software|programm[a-zß-ÿ]{0,4}|digital[a-zß-ÿ]{0,3}|system[a-zß-ÿ]{0,2}|tools?|werkzeug[a-zß-ÿ]{0,3}|app|geplant|gezeichnet|gebucht|ausgewertet|läuft|laufen|dokumentiert|verarbeitet|konstruiert|modelliert|nutz(?:t|en)|verwende(?:t|n)|planen|arbeite(?:t|n) mit|bedien(?:t|en)|bildschirm|rechner|übermittlung|heißt)(?![a-zß-ÿ])/u;

/** A name behind the noun for its sort: "die Planungssoftware Kontura", "ein Programm wie kontura". */
const SORT = /(?:software|programm|plattform|datenbank|spracherkennung|app|tool)$/u;
const LIKE = /^(?:wie|namens)$/u;
/** Words behind such a noun that are no names. */
const NO_NAME = /(?:ung|ungen|er|erin|innen|en|keit|heit|tion)$/u;

/** The name behind a noun for a sort of tool. */
function nameBehind(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!token.isBeside) return false;
    const before = tokens[at - 1];
    if (before !== undefined && LIKE.test(before.lower)) return before.isBeside && isSort(tokens[at - 2]);
    return isSort(before) && token.isNoun && !NO_NAME.test(token.lower) && kindOfNoun(token.lower) === undefined;
  });
}

function isSort(token: Token | undefined): boolean {
  return token?.isNoun === true && SORT.test(token.lower);
}

const isProduct = remembered((text) => PRODUCT.test(text) && !NO_PRODUCT.test(text) && findTerms(text).length === 0);

/** Names of products in sentences that tell what one works with, and in sections on it. */
export function findNamedTools({ sentences }: ReadingText): readonly FactMention[] {
  const telling = sentences.filter(
    ({ line, lower, topics, marks }) =>
      line.kind !== 'heading' && (topics.has('tool') || ((marks & MARK.product) !== 0 && USED.test(lower))),
  );
  const named = sentences.filter(({ line, marks }) => line.kind !== 'heading' && (marks & MARK.product) !== 0);
  return [
    ...gathered(telling, ({ tokens }) => tokens.filter(({ text }) => isProduct(text))),
    ...gathered(named, ({ tokens }) => nameBehind(tokens)),
  ].map(({ text, start, end }): FactMention => ({ kind: 'tool', start, end, value: { label: text } }));
}
