import { allMatches } from './all-matches.ts';
import { hintedRows } from './hinted-rows.ts';
import { isSurname } from './is-surname.ts';
import { namedField } from './named-field.ts';
import { NAMING_ROWS } from './naming-rows.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText } from './reading-text.ts';

const namingRows = hintedRows(NAMING_ROWS);

/** How much of a text may name the occupation otherwise, in UTF-16 units. */
const NAMING_REACH = 1200;

/** The label of a row that tells other names wherever it stands. */
const OTHER_NAMES =
  /^(?:auch (?:genannt|bekannt(?: als| unter)?)|(?:andere|alternative|weitere|frühere|veraltete) (?:(?:berufs)?bezeichnung(?:en)?|namen?|titel)|synonyme?)(?::|\t| \|)/u;
/** "Ob Steinmetz oder Steinhauer", with the occupation among them. */
const EITHER = /^(?:egal,? )?ob [^.;!?]{3,60} oder /u;

/** The label of a line that tells names, among the items of a list too. */
const NAMING_LABEL = /^(?:beruf|(?:berufs)?bezeichnung(?:en)?|titel|synonyme?)(?!\p{L})/u;
const LABEL_OF_NAME =
  /^(?:Job|Beruf|Stelle|(?:Job)?[Tt]itel|Position|(?:Berufsb|B)ezeichnung(?:en)?|Wort|Begriff|Namen?|Ausdruck|Schweiz|Österreich|Deutschland|\p{Lu}?\p{L}{0,20}(?:[Hh]äusern|[Ff]irmen|[Bb]etrieben|[Kk]onzernen|[Kk]antonen|[Bb]undesländern|[Aa]nzeigen|[Aa]usschreibungen|[Ii]nseraten|[Aa]genturen|[Uu]nternehmen)) /u;

/** People whatever they do. */
const ANYBODY =
  /^(?:leute|männer|frauen|menschen|personen|fachleute|fachkraft|fachkräfte|kraft|kräfte|schüler(?:innen)?|meister(?:in)?|chefs?|kolleg(?:en|innen)|kund(?:en|innen)|kandidat(?:en|innen)|älteren?|jüngeren?|(?:berufs)?(?:anfänger|einsteiger)(?:innen)?)$/u;
/** Heads that name an occupation only with the adjective before them: "pädagogische Fachkraft". */
const NEEDS_ADJECTIVE = /^(?:fachkraft|fachangestellter?|assistentin|assistent)$/u;
/** Words before somebody whom the sentence names besides: "für Schüler", "mein Schwager". */
const OF_OTHERS =
  /(?<!\p{L})(?:für|mit|gegen|durch|ohne|von|bei|zwischen|mein|meine|dein|deine|unser|unsere|kein|keine) $/u;
const OF_OTHERS_REACH = 10;
const LABEL_REACH = 24;

/** Other occupations that a sentence near the head names this one by. */
export function findOtherNames({ sentences, plain, lower }: ReadingText, name: string): readonly string[] {
  const own = stemOf(name);
  const naming = sentences.filter(
    ({ start, lower, line, tokens }) =>
      (start < NAMING_REACH || OTHER_NAMES.test(lower)) &&
      (line.kind !== 'item' || line.cells.length > 0 || NAMING_LABEL.test(lower)) &&
      (namingRows(tokens).some(({ cue }) => cue.test(lower)) || (EITHER.test(lower) && lower.includes(own))),
  );
  const bracketed = allMatches(IN_BRACKETS, plain.slice(0, NAMING_REACH)).flatMap(([, words = '']) => words);
  const quoted = naming.flatMap(({ start, end }) => quotedNames(plain.slice(start, end + 1)));
  const listed = naming
    .flatMap(({ phrases }) => {
      const names = phrases.filter(
        (phrase) =>
          (isName(phrase) || LABEL_OF_NAME.test(plain.slice(phrase.nounStart, phrase.nounEnd))) &&
          !isOfOthers(plain, phrase.nounStart) &&
          !isSurname(phrase.head, lower),
      );
      const lists = new Set(
        names
          .filter(({ head, nounStart, end }) => isPersonNoun(head) && !ANYBODY.test(lower.slice(nounStart, end)))
          .map(({ list }) => list),
      );
      return names.filter(
        ({ list, determiner, nounStart }) => lists.has(list) && determiner !== 'im' && plain[nounStart - 1] !== '-',
      );
    })
    .map((phrase) => {
      const { start, nounStart, nounEnd, head } = phrase;
      const noun = plain.slice(nounStart, nounEnd).replace(LABEL_OF_NAME, '');
      const isWhole = isBare(phrase.adjectives) || !isName(phrase);
      return (isWhole ? noun : plain.slice(start, nounEnd)) + namedField(plain, head, nounEnd);
    })
    .filter((label) => stemOf(label) !== own && !ANYBODY.test(label.toLowerCase()));
  return [...listed, ...[...bracketed, ...quoted].filter((label) => stemOf(label) !== own)];
}

/** "wahlweise", "inzwischen", "früher". */
const ADVERB =
  /weise$|^(?:sag(?:en|t)|nenn(?:en|t)|hei(?:ß|ss)(?:en|t)|inzwischen|mittlerweile|neuerdings|manchmal|mitunter|gelegentlich|meistens?|oft|häufig|teils|früher|heute|schlicht|einfach|eben|halt|gern|offiziell|amtlich)$/u;

/** Whether no adjective stands before a noun; an adverb may. */
function isBare(adjectives: readonly string[]): boolean {
  return adjectives.every((word) => ADVERB.test(word));
}

function isName({ adjectives, head, determiner }: NounPhrase): boolean {
  return isBare(adjectives) || (adjectives.length === 1 && determiner === '' && NEEDS_ADJECTIVE.test(head));
}

/** "(engl. Stone Artist)". */
const IN_BRACKETS = /\((?:engl\.|englisch:?|auf Englisch:?) (\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30}){0,2})\)/gu;

/** Whether the word right before somebody tells that they are others than who is named. */
function isOfOthers(plain: string, start: number): boolean {
  return (
    !LABEL_OF_NAME.test(plain.slice(start, start + LABEL_REACH)) &&
    OF_OTHERS.test(plain.slice(Math.max(0, start - OF_OTHERS_REACH), start).toLowerCase())
  );
}

const QUOTED = /[„"»]([^„“”"«»\n]{3,50})[“”"«]/gu;

/** "Offiziell heißt das „Mediengestalter Digital und Print“." */
function quotedNames(sentence: string): readonly string[] {
  return allMatches(QUOTED, sentence)
    .map(([, words = '']) => words)
    .filter((words) => {
      const [first, last] = [/^[\p{L}-]+/u, /(?<![\p{L}-])[\p{L}-]{1,40}$/u].map(
        (end) => end.exec(words)?.[0].toLowerCase() ?? '',
      );
      return isPersonNoun(first ?? '') || isPersonNoun(last ?? '');
    });
}

/** A name in lower case without the endings of both sexes. */
function stemOf(name: string): string {
  return name.toLowerCase().replace(/(?:[/:*_-]{0,2}in(?:nen)?)$/u, '');
}
