import { isAnybody } from './anybody.ts';
import { CERTIFICATES } from './certificates.ts';
import { type ComposedPhrase, standalone } from './composed-phrases.ts';
import { isFullName } from './is-full-name.ts';
import { isSurname } from './is-surname.ts';
import { nameStem } from './name-stem.ts';
import { namedField } from './named-field.ts';
import { namesPerson } from './names-person.ts';
import { nominativeName } from './nominative-name.ts';
import type { ReadingText, Sentence } from './reading-text.ts';

/** What a phrase names, where it can be an occupation. */
export interface NameCandidate {
  readonly phrase: ComposedPhrase;
  /** The name with its field, without what leads to it and without its certificate. */
  readonly label: string;
  /** Whether it is one for people. */
  readonly isPerson: boolean;
  /** Whether its article tells somebody who is known already. */
  readonly isKnown: boolean;
}

/** The phrases of a sentence that can be names of an occupation, by themselves or in what leads to them. */
export function nameCandidates(
  sentence: Sentence,
  { plain, lower }: ReadingText,
  own: string,
): readonly NameCandidate[] {
  return sentence.phrases
    .flatMap((phrase) =>
      LEADS_ON.test(phrase.head) && phrase.complements.length > 0
        ? phrase.complements.map((one) => standalone(one, phrase.list))
        : [phrase],
    )
    .filter((phrase) => !isOfOthers(plain, phrase.nounStart) && !isSurname(phrase.head, lower))
    .flatMap((phrase) => candidateOf(phrase, plain, sentence.start, own));
}

/** Nouns whose complement is the name: "Nachfolger des Steinhauers". */
const LEADS_ON =
  /^(?:nachfolger(?:in)?|nachfolgeberuf|vorgänger|kurzform|abkürzung|synonym|name|titel|bezeichnung|form)$/u;

/** What names an occupation stands before it and belongs to no name: "der Beruf Steinmetz". */
const LABEL_OF_NAME =
  /^(?:Job|Beruf|Stelle|Funktion|Rolle|Tätigkeit|Ausbildung|Lehre|(?:Job)?[Tt]itel|Position|(?:Berufsb|B)ezeichnung(?:en)?|Wort|Begriffe?n?|Suchbegriffe|Kürzel|Übersetzung|Entsprechung|Pendant|Variante|Namen?|Ausdruck|(?:Neud|D)eutsch|Englisch(?:en)?|Nachfolger|Schweiz|Österreich|Deutschland|Zeugnis|Diplom|Urkunde|[A-Z][a-z]{2,12}brief|Studios|Sender|Firma|Agentur|Klinik|Behörde|Branche|Leute|Kunden|Kollegen|[A-ZÀ-ÞĀ-Ž]?[A-Za-zÀ-ž]{0,20}(?:[Hh]äusern|[Ff]irmen|[Bb]etrieben|[Kk]onzernen|[Kk]antonen|[Ll]ändern|[Rr]egionen|[Gg]egenden|[Aa]nzeigen|[Aa]usschreibungen|[Ii]nseraten|[Aa]genturen|[Uu]nternehmen)) /u;
const LABEL_REACH = 24;
const CERTIFICATE = new RegExp(` ${CERTIFICATES}$`, 'u');
/** "Kaufmann/Kauffrau". */
const OTHER_FORM = /^\/[A-ZÀ-ÞĀ-Ž][a-zß-ž]{3,38}/u;
const OTHER_REACH = 40;
/** Articles of somebody who is known already. */
const KNOWN =
  /^(?:d(?:er|ie|en|em|es)|im|[mds]eine?[rnms]?|ihre?[rnms]?|unsere?[rnms]?|dies[a-zß-ž]{1,2}|keine?[rnms]?|welche[rnms]?|alle[rn]?)$/u;
/** "in Wien", "in der Schweiz", "im Süden": where it is said. */
const AT_PLACE = /(?<![A-Za-zÀ-ž])(?:in|im|aus)(?: der)? $/iu;
const AT_PLACE_REACH = 9;

/** The name in a phrase: none where an adjective tells that it is no name, or where it stands for anybody. */
function candidateOf(
  phrase: ComposedPhrase,
  plain: string,
  sentenceStart: number,
  own: string,
): readonly NameCandidate[] {
  const { nounStart, nounEnd, determiner } = phrase;
  const adjectives = nameAdjectives(phrase, plain, sentenceStart);
  const nouns = plain.slice(nounStart, nounEnd);
  const led = nouns.replace(LABEL_OF_NAME, '').replace(CERTIFICATE, '');
  if (adjectives === undefined && led === nouns) return [];
  const isSaidAt =
    determiner === 'im' || AT_PLACE.test(plain.slice(Math.max(0, nounStart - AT_PLACE_REACH), nounStart));
  const placed = isSaidAt && led === nouns ? withoutPlace(led) : led;
  const alone = withoutOwn(placed, own);
  const other = OTHER_FORM.exec(plain.slice(nounEnd, nounEnd + OTHER_REACH))?.[0] ?? '';
  const bare = (determiner === 'des' ? alone.replace(/s$/u, '') : alone) + other;
  if (determiner === 'im' && placed === nouns) return [];
  const named = (led === nouns ? (adjectives ?? '') : '') + bare + namedField(plain, bare, nounEnd + other.length);
  const label = nominativeName(named, determiner);
  if (isAnybody(label.toLowerCase()) || NO_NAME.test(bare.toLowerCase()) || isFullName(bare, own, plain)) return [];
  const isPerson = namesPerson(bare, 'last') || (determiner === '' && namesPerson(bare, 'first'));
  return [
    {
      phrase,
      label,
      isPerson,
      isKnown: alone === nouns && !phrase.adjectives.some((word) => FORMER.test(word)) && KNOWN.test(determiner),
    },
  ];
}

/** "Saarland Blechner" in "im Saarland Blechner" is the plumber. */
function withoutPlace(nouns: string): string {
  const blank = nouns.indexOf(' ');
  if (blank === -1 || namesPerson(nouns, 'first') || !namesPerson(nouns, 'last')) return nouns;
  return nouns.slice(blank + 1);
}

/** "Lagerist Packer" in "Früher hieß der Lagerist Packer" is the packer. */
function withoutOwn(nouns: string, own: string): string {
  const words = nouns.split(' ');
  if (words.length < 2) return nouns;
  const [first = '', last = '', before = ''] = [words[0], words.at(-1), words.at(-2)];
  if (nameStem(first) === own && namesPerson(last, 'last')) return words.slice(1).join(' ');
  return nameStem(last) === own && SIMPLE.test(before) && namesPerson(before, 'last')
    ? words.slice(0, -1).join(' ')
    : nouns;
}

const SIMPLE = /^[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,40}$/u;

/** What may stand before a name as an adjective does and is none of it: "wahlweise", "inzwischen", "der frühere", "nennen". */
const ADVERB =
  /weise$|^(?:(?:sag|nenn|heiß|heiss|tauch|steh|les|laut|such|find|mein|kursier|schreib|hör|kenn|sprech|verwend)(?:en|t)|inzwischen|mittlerweile|neuerdings|manchmal|mitunter|gelegentlich|meistens?|oft|häufig|teils|früher|heute|schlicht|einfach|eben|halt|gern|offiziell|amtlich|(?:früher|ehemalig|einstig|sogenannt)e[nrs]?)$/u;
/** "Der frühere Steinhauer" is a name, whatever its article. */
const FORMER = /^(?:früher|ehemalig|einstig|sogenannt)e[nrs]?$/u;
/** Adjectives that belong to a name: "Technische Zeichnerin". */
const OF_NAME =
  /(?:techn|kaufmänn|medizin|pharmazeut|pädagog|psycholog|jurist)ische[rnms]?$|^(?:freie|freiberufliche|diplomierte|examinierte|zertifizierte|geprüfte)[rnms]?$/u;
/** Heads that name an occupation only with the adjective before them: "pädagogische Fachkraft". */
const NEEDS_ADJECTIVE = /^(?:fachkraft|fachangestellter?|assistentin|assistent)$/u;

/** The adjectives of a name with a blank behind them, '' for none; undefined where one tells that it is no name. */
function nameAdjectives(
  { start, nounStart, adjectives, determiner, head }: ComposedPhrase,
  plain: string,
  sentenceStart: number,
): string | undefined {
  if (adjectives.every((word) => ADVERB.test(word))) return '';
  const written = plain.slice(start, nounStart).trimEnd().split(' ');
  const first = written.findIndex((word) => !ADVERB.test(word.toLowerCase()));
  const own = written.slice(first);
  const isCapital = own.every((word) => /^[A-ZÀ-ÞĀ-Ž]/u.test(word)) && start > sentenceStart;
  const isOfName =
    own.length === 1 && (OF_NAME.test(own[0] ?? '') || (determiner === '' && NEEDS_ADJECTIVE.test(head)));
  return isCapital || isOfName ? `${own.join(' ')} ` : undefined;
}

/** Nouns beside a name that are none. */
const NO_NAME =
  /(?:beruf|berufe|job|jobs|stelle|stellen|funktion|position|rolle|tätigkeit|ausbildung|titel|bezeichnung(?:en)?|namen?|begriffe?|schweiz|österreich|deutschland|norden|süden|osten|westen|ausland|anzeigen?|ausschreibungen|inseraten?|betrieb(?:en)?|firmen|konzernen|häusern|alltag|praxis|arbeit|jahren?|region(?:en)?|programm)$/u;
/** Words before somebody whom the sentence names besides: "für Schüler", "mein Schwager". */
const OF_OTHERS =
  /(?<![A-Za-zÀ-ž])(?:(?<!steht |kurz |kürzung |form )für|mit|gegen|durch|ohne|(?<!kürzung |form )von|bei|zwischen|mein|meine|dein|deine|unser|unsere|kein|keine) $/u;
const OF_OTHERS_REACH = 16;

/** Whether the word right before somebody tells that they are others than who is named. */
function isOfOthers(plain: string, start: number): boolean {
  return (
    !LABEL_OF_NAME.test(plain.slice(start, start + LABEL_REACH)) &&
    OF_OTHERS.test(plain.slice(Math.max(0, start - OF_OTHERS_REACH), start).toLowerCase())
  );
}
