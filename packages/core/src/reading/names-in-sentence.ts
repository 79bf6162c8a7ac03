import { allMatches } from './all-matches.ts';
import { type ComposedPhrase, standalone } from './composed-phrases.ts';
import { isSurname } from './is-surname.ts';
import { nameStem } from './name-stem.ts';
import { namedField } from './named-field.ts';
import type { NamingRow } from './naming-rows.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { withoutUmlauts } from './without-umlauts.ts';

/** What names an occupation stands before it and belongs to no name: "der Beruf Steinmetz". */
const LABEL_OF_NAME =
  /^(?:Job|Beruf|Stelle|Funktion|Rolle|Tätigkeit|Ausbildung|Lehre|(?:Job)?[Tt]itel|Position|(?:Berufsb|B)ezeichnung(?:en)?|Wort|Begriffe?n?|Suchbegriffe|Namen?|Ausdruck|Englisch(?:en)?|Neudeutsch|Nachfolger|Schweiz|Österreich|Deutschland|Studios|Sender|[A-ZÀ-ÞĀ-Ž]?[A-Za-zÀ-ž]{0,20}(?:[Hh]äusern|[Ff]irmen|[Bb]etrieben|[Kk]onzernen|[Kk]antonen|[Bb]undesländern|[Aa]nzeigen|[Aa]usschreibungen|[Ii]nseraten|[Aa]genturen|[Uu]nternehmen)) /u;
const LABEL_REACH = 24;

/** People whatever they do. */
const ANYBODY =
  /^(?:leute|männer|frauen|menschen|personen|fachleute|fachkraft|fachkräfte|kraft|kräfte|schüler(?:innen)?|meister(?:in)?|chefs?|kolleg(?:en?|in|innen)|kund(?:en|innen)|kandidat(?:en|innen)|älteren?|jüngeren?|(?:berufs)?(?:anfänger|einsteiger)(?:innen)?|quereinsteiger(?:n|innen)?|keiner|jeder|einer|nachfolger(?:in)?|vorgänger(?:in)?|passant(?:in|en|innen)?|träger|trainee)$/u;
/** Nouns beside a name that are none. */
const NO_NAME =
  /(?:beruf|berufe|job|jobs|stelle|stellen|funktion|position|rolle|tätigkeit|ausbildung|titel|bezeichnung(?:en)?|namen?|begriffe?|schweiz|österreich|deutschland|norden|süden|osten|westen|ausland|anzeigen?|ausschreibungen|inseraten?|betrieb(?:en)?|firmen|konzernen|häusern|alltag|praxis|arbeit|jahren?|region(?:en)?)$/u;
/** Heads that name an occupation only with the adjective before them: "pädagogische Fachkraft". */
const NEEDS_ADJECTIVE = /^(?:fachkraft|fachangestellter?|assistentin|assistent)$/u;
/** Words before somebody whom the sentence names besides: "für Schüler", "mein Schwager". */
const OF_OTHERS =
  /(?<![A-Za-zÀ-ž])(?:für|mit|gegen|durch|ohne|von|bei|zwischen|mein|meine|dein|deine|unser|unsere|kein|keine) $/u;
const OF_OTHERS_REACH = 10;

/** What a phrase names, where it can be an occupation. */
interface Candidate {
  readonly phrase: ComposedPhrase;
  readonly label: string;
  readonly isPerson: boolean;
}

/** The occupations that a sentence names by the words of its rows; far from the head those beside the occupation's own name. */
export function namesInSentence(
  sentence: Sentence,
  rows: readonly NamingRow[],
  { plain, lower }: ReadingText,
  own: string,
  isFar: boolean,
): readonly string[] {
  const candidates = candidatesOf(sentence, plain, lower);
  const people = candidates.filter(({ isPerson }) => isPerson).map(({ phrase }) => phrase.list);
  const ofOwn = isFar
    ? new Set(candidates.filter(({ label }) => nameStem(label) === own).map(({ phrase }) => phrase.list))
    : undefined;
  const lists = new Set(
    rows.flatMap((row) => {
      const named = row.side === undefined ? people : listsBeside(row, sentence, candidates, own);
      return row.besideOwn === true || ofOwn === undefined ? named : named.filter((list) => ofOwn.has(list));
    }),
  );
  return candidates
    .filter(
      ({ phrase: { list, determiner, nounStart } }) =>
        lists.has(list) && determiner !== 'im' && plain[nounStart - 1] !== '-',
    )
    .map(({ label }) => label);
}

/** The phrases that can be names, by themselves or in what leads to them. */
function candidatesOf({ phrases }: Sentence, plain: string, lower: string): readonly Candidate[] {
  return phrases
    .flatMap((phrase) =>
      LEADS_ON.test(phrase.head) && phrase.complements.length > 0
        ? phrase.complements.map((one) => standalone(one, phrase.list))
        : [phrase],
    )
    .filter(
      (phrase) =>
        (isName(phrase) || LABEL_OF_NAME.test(plain.slice(phrase.nounStart, phrase.nounEnd))) &&
        !isOfOthers(plain, phrase.nounStart) &&
        !isSurname(phrase.head, lower),
    )
    .map((phrase) => candidateOf(phrase, plain))
    .filter(({ label }) => !ANYBODY.test(label.toLowerCase()) && !NO_NAME.test(label.toLowerCase()));
}

/** A name with its field, without what leads to it and without its certificate. */
function candidateOf(phrase: ComposedPhrase, plain: string): Candidate {
  const { start, nounStart, nounEnd, determiner } = phrase;
  const isWhole = isBare(phrase.adjectives) || !isName(phrase);
  const written = isWhole ? plain.slice(nounStart, nounEnd).replace(LABEL_OF_NAME, '') : plain.slice(start, nounEnd);
  const bare = written.replace(CERTIFICATE, '');
  const name = determiner === 'des' ? bare.replace(/s$/u, '') : bare;
  const [first = '', last = ''] = [
    /^[A-Za-zÀ-ž-]{1,40}/u.exec(name)?.[0],
    /[A-Za-zÀ-ž-]{1,40}(?=(?:[/:*_]-?in(?:nen)?)?$)/u.exec(name)?.[0],
  ];
  return {
    phrase,
    label: name + namedField(plain, last, nounEnd),
    isPerson: isPersonNoun(last.toLowerCase()) || (determiner === '' && isPersonNoun(first.toLowerCase())),
  };
}

const CERTIFICATE = / (?:EFZ|EBA|HF|FH)$/u;
/** Nouns whose complement is the name: "Nachfolger des Steinhauers". */
const LEADS_ON = /^(?:nachfolger(?:in)?|nachfolgeberuf|vorgänger|kurzform|abkürzung|synonym|name|titel|bezeichnung)$/u;

/** How far behind its words an enumeration may begin, and how much an ending and signs may part the occupation's name from them, in UTF-16 units. */
const BEHIND_REACH = 70;
const BESIDE_REACH = 10;
/** A new clause. */
const CLAUSE = /[.;!?]|, (?:dass|weil|wenn|wo|was|wer|ob|denn|der|die|das) /u;
/** "in Wien", "bei uns im Haus": where it is said. */
const AT_PLACE =
  /(?<![A-Za-zÀ-ž])(?:in|im|aus|auf|bei|beim|am|an|seit|nach|laut|von|unter den|in den|in der|in manchen|in vielen) $/u;
const AT_PLACE_REACH = 14;
/** What may stand between words that must be side by side. */
const NOTHING = /^[ „"»:]{0,3}(?:(?:auch|oft|meist|noch|ein|eine|vom|zum) )?[„"»]?$/u;
/** Articles of somebody who is known already. */
const KNOWN = /^(?:d(?:er|ie|as|en|em|es)|[mds]eine?[rnm]?|ihre?[rnm]?|unsere?[rnm]?|dies[A-Za-zÀ-ž]{1,2})$/u;

/** The numbers of the enumerations right behind or before the words of a row. */
function listsBeside(
  row: NamingRow,
  sentence: Sentence,
  candidates: readonly Candidate[],
  own: string,
): readonly number[] {
  const lists: number[] = [];
  for (const { 0: words, index } of allMatches(row.cue, sentence.lower)) {
    const before = withoutUmlauts(sentence.lower.slice(Math.max(0, index - own.length - BESIDE_REACH), index));
    if (row.besideOwn === true && lists.length === 0 && !before.includes(own)) continue;
    const end = sentence.start + index + words.length;
    const beside =
      row.side === 'before' ? lastBefore(end, candidates, own) : firstBehind(end, row, sentence, candidates, own);
    if (beside === undefined) continue;
    const { phrase, isPerson } = beside;
    if (
      isPerson ? row.side === 'before' || !KNOWN.test(phrase.determiner) : row.any === true && phrase.determiner === ''
    )
      lists.push(phrase.list);
  }
  return lists;
}

function lastBefore(end: number, candidates: readonly Candidate[], own: string): Candidate | undefined {
  return candidates.findLast(({ phrase, label }) => phrase.end <= end && nameStem(label) !== own);
}

function firstBehind(
  from: number,
  row: NamingRow,
  { phrases, lower, start }: Sentence,
  candidates: readonly Candidate[],
  own: string,
): Candidate | undefined {
  const textTo = (to: number) => lower.slice(from - start, Math.max(from, to) - start);
  const phrase = phrases.find(
    (one) =>
      one.nounEnd > from &&
      !NO_NAME.test(one.head) &&
      nameStem(lower.slice(Math.max(0, one.nounStart - start), one.nounEnd - start)) !== own &&
      !AT_PLACE.test(textTo(one.nounStart).slice(-AT_PLACE_REACH)),
  );
  if (phrase === undefined || phrase.nounStart - from > BEHIND_REACH) return undefined;
  const between = textTo(phrase.nounStart);
  const isBeside = row.besideOwn === true ? NOTHING.test(between) : !CLAUSE.test(between);
  return isBeside ? candidates.find((one) => one.phrase === phrase) : undefined;
}

/** What may stand before a name as an adjective does: "wahlweise", "inzwischen", "der frühere". */
const ADVERB =
  /weise$|^(?:sag(?:en|t)|nenn(?:en|t)|hei(?:ß|ss)(?:en|t)|inzwischen|mittlerweile|neuerdings|manchmal|mitunter|gelegentlich|meistens?|oft|häufig|teils|früher|heute|schlicht|einfach|eben|halt|gern|offiziell|amtlich|(?:früher|ehemalig|einstig|sogenannt)e[nrs]?)$/u;

/** Whether no adjective stands before a noun; an adverb may. */
function isBare(adjectives: readonly string[]): boolean {
  return adjectives.every((word) => ADVERB.test(word));
}

function isName({ adjectives, head, determiner }: NounPhrase): boolean {
  return isBare(adjectives) || (adjectives.length === 1 && determiner === '' && NEEDS_ADJECTIVE.test(head));
}

/** Whether the word right before somebody tells that they are others than who is named. */
function isOfOthers(plain: string, start: number): boolean {
  return (
    !LABEL_OF_NAME.test(plain.slice(start, start + LABEL_REACH)) &&
    OF_OTHERS.test(plain.slice(Math.max(0, start - OF_OTHERS_REACH), start).toLowerCase())
  );
}
