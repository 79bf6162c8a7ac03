import { isAnybody } from './anybody.ts';
import { countedUnit } from './counted-unit.ts';
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

/** A name behind the noun for its sort: "mit der Planungssoftware Kontura", "ein Programm wie kontura". */
const SORT = /(?:software|programm|plattform|datenbank|spracherkennung|app|tool)$/u;
/** Sorts that are much besides what one works with, unless their noun or their sentence says so. */
const ANY_SORT = /^(?:programm|plattform)$/u;
const LIKE = /^(?:wie|namens)$/u;
/** Words before such a noun, an article between, and words of the sentence, by which it is used. */
const WITH = /^(?:mit|in|im|über|per|am)$/u;
const WORKED =
  /(?<![a-zß-ÿ])(?:geplant|gezeichnet|gebucht|ausgewertet|dokumentiert|verarbeitet|konstruiert|modelliert|erfasst|nutz(?:t|en|e|ung)|benutz(?:t|en|e)|verwende(?:t|n)?|planen|plant|zeichne[nt]|buch(?:t|en)|arbeite(?:t|n)?|bedien(?:t|en)|beherrsch(?:t|en)|laufen|entsteh(?:t|en))(?![a-zß-ÿ])/u;
/** Endings of words behind such a noun that are no names: "Software Architekt" is a person, "App Store" a noun of its own. */
const NO_NAME =
  /(?:ung|ungen|er|erin|innen|en|keit|heit|tion|schaft|tag|woche|monat|jahr|frage|arbeit|kunft|branche|firma|markt|paket|lizenz|version|projekt|thema|store|design|update|release|team|test)$/u;
/** Words behind "wie" that begin a clause or point. */
const NO_LIKENESS =
  /^(?:.{1,3}|dies.{1,2}|jene.?|viele.?|alle.?|manche.?|immer|früher|heute|damals|sonst|andere.?|keine.?)$/u;

/** The names behind nouns for a sort of tool. */
function namesBehind(tokens: readonly Token[], isOfTools: boolean, lower: string): readonly Token[] {
  return tokens.filter((token, at) => {
    const before = tokens[at - 1];
    if (!token.isBeside || before === undefined || isKnownNoun(token)) return false;
    if (LIKE.test(before.lower)) return before.isBeside && isSort(tokens[at - 2]) && !NO_LIKENESS.test(token.lower);
    if (!isSort(before) || !isName(token) || isPartOfNoun(tokens[at + 1])) return false;
    const isWith = tokens.slice(Math.max(0, at - 3), at - 1).some((word) => WITH.test(word.lower));
    const isWorked = isOfTools || WORKED.test(lower);
    return ANY_SORT.test(before.lower) ? isWith && isWorked : isWith || isWorked;
  });
}

function isSort(token: Token | undefined): boolean {
  return token?.isNoun === true && SORT.test(token.lower);
}

function isName({ isNoun, lower }: Token): boolean {
  return isNoun && !NO_NAME.test(lower);
}

/** Whether a word is one that other readers know: a person, a noun of a kind, a name with a kind of its own. */
function isKnownNoun({ isNoun, lower, text }: Token): boolean {
  if (!isNoun) return false;
  return isAnybody(lower) || countedUnit(lower) !== undefined || kindOfNoun(lower) !== undefined || isKnownName(text);
}

/** Whether what follows makes one noun of the words before it: "App Store Daten". */
function isPartOfNoun(next: Token | undefined): boolean {
  return next?.isBeside === true && next.isNoun && (isKnownNoun(next) || NO_NAME.test(next.lower));
}

const isKnownName = remembered((text) => findTerms(text).length > 0);
const isProduct = remembered((text) => PRODUCT.test(text) && !NO_PRODUCT.test(text) && !isKnownName(text));

/** Names of products in sentences that tell what one works with, and in sections on it. */
export function findNamedTools({ sentences }: ReadingText): readonly FactMention[] {
  const telling = sentences.filter(
    ({ line, lower, topics, marks }) =>
      line.kind !== 'heading' && (topics.has('tool') || ((marks & MARK.product) !== 0 && USED.test(lower))),
  );
  const named = sentences.filter(({ line, marks }) => line.kind !== 'heading' && (marks & MARK.product) !== 0);
  return [
    ...gathered(telling, ({ tokens }) => tokens.filter(({ text }) => isProduct(text))),
    ...gathered(named, ({ tokens, topics, lower }) => namesBehind(tokens, topics.has('tool'), lower)),
  ].map(({ text, start, end }): FactMention => ({ kind: 'tool', start, end, value: { label: text } }));
}
