import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import type { Token } from './tokens.ts';

/** Nouns that speak of a labour market or a place of business. */
const MARKET =
  /(?:markt|\p{L}{3}landschaft|nachfrage|jobchancen|chancen|konkurrenz|wettbewerb|gehälter|löhne|gehaltsniveau|lohnniveau|tarifverträge|bandbreite|fachkräftemangel|personalmangel|mieten|lebenshaltungskosten|boom|\p{L}{4}druck|\p{L}{3,}standorte?s?|standort|wege|pendlern?|arbeitsplätze|stellen|stellenangebot|ballungsraum|speckgürtel|maßstäbe|einzugsgebiet|umfeld)$/u;
const HERE =
  /(?<!\p{L})(?:hier|vor ort|in der (?:region|stadt|gegend)|im umland|hierzulande|am ort|im (?:norden|süden|osten|westen)|rund um)(?!\p{L})/u;
const COUNTRY = /(?<!\p{L})(?:in deutschland|im deutschen (?:mittelstand|markt)|deutschlandweit|bundesweit)(?!\p{L})/u;
const SPEAKER = /(?<!\p{L})(?:ich|mir|mich|wer|man|du|dir|dich|niemand|jemand|manche|viele unterschätzen)(?!\p{L})/u;
const CLAUSE_OPENER =
  /^(?:der|die|das|den|dem|deren|weil|dass|wenn|wo|was|aber|doch|denn|sondern|sodass|obwohl|während|bieten|bietet|inmitten|wobei)$/u;
const MONEY = /\d ?(?:€|euro|eur|%)/iu;
const SHORTEST = 12;
const LONGEST = 190;

/** What a text says of its place and of the market there, a clause each. */
export function findRegionStatements(
  { sentences, plain }: ReadingText,
  place: string | undefined,
): readonly FactMention[] {
  const named = place?.toLowerCase();
  const mentions: FactMention[] = [];
  let isPlaced = false;
  for (const sentence of sentences) {
    const isNamed = named !== undefined && sentence.lower.includes(named);
    const isHere = isPlaced || isNamed || HERE.test(sentence.lower) || COUNTRY.test(sentence.lower);
    isPlaced = isNamed;
    if (sentence.line.kind === 'heading' || plain[sentence.end] === '?' || !(isHere || named !== undefined)) continue;
    for (const clause of clausesOf(sentence)) {
      const words = plain.slice(clause.start, clause.end);
      if (isStatement(clause, words.toLowerCase(), isHere, named))
        mentions.push({ kind: 'region-statement', start: clause.start, end: clause.end, value: { label: words } });
    }
  }
  return mentions;
}

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly phrases: readonly ComposedPhrase[];
}

function isStatement(
  { start, end, phrases }: Clause,
  lower: string,
  isHere: boolean,
  place: string | undefined,
): boolean {
  if (
    end - start < SHORTEST ||
    end - start > LONGEST ||
    MONEY.test(lower) ||
    SPEAKER.test(lower) ||
    phrases.length === 0
  )
    return false;
  const own = phrases.filter(({ head }) => head !== place);
  const isMarket = own.some(
    (phrase) => MARKET.test(phrase.head) || phrase.complements.some(({ head }) => MARKET.test(head)),
  );
  const isHereItself = HERE.test(lower) || COUNTRY.test(lower) || (place !== undefined && lower.includes(place));
  return own.length > 0 && ((isMarket && (isHere || place !== undefined)) || isHereItself);
}

/** The clauses of a sentence: what signs part, or a comma before a word that opens a clause. */
function clausesOf({ tokens, phrases }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && !opensClause(tokens, phrases, at)) continue;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[at - 1]?.end ?? start;
    clauses.push({ start, end, phrases: phrases.filter((phrase) => phrase.start >= start && phrase.end <= end) });
    first = at;
  }
  return clauses;
}

function opensClause(tokens: readonly Token[], phrases: readonly ComposedPhrase[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/[:;()]| - /u.test(token.gap)) return true;
  if (!token.gap.includes(',')) return false;
  if (CLAUSE_OPENER.test(token.lower)) return true;
  const phrase = phrases.find(({ start, end }) => start <= token.start && token.start < end);
  const verb =
    tokens[
      at +
        (phrase === undefined ? 1 : tokens.filter(({ start }) => start > token.start && start < phrase.end).length + 1)
    ];
  return (
    phrase !== undefined &&
    verb !== undefined &&
    verb.gap === ' ' &&
    /^(?:ist|sind|\p{Ll}{2,20}(?:t|en|ern))$/u.test(verb.text)
  );
}
