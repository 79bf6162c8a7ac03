import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import type { OccupationTitle } from './find-occupation-title.ts';
import { isSurname } from './is-surname.ts';
import { namedField } from './named-field.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText } from './reading-text.ts';

/** Most words between first and last of another name that shares them. */
const INNER_WORDS = 2;

/** Every mention of the occupation's name, of its feminine form, its short form, and of names that share its ends. */
export function findTitles(reading: ReadingText, { name }: OccupationTitle): readonly FactMention[] {
  const { plain } = reading;
  const others = [...formsOf(name).map(spelling), ...sharedEnds(name)];
  const halves = name.split('/').filter((half) => half !== name && HALF.test(half));
  const ofBothSexes = [...[...halves, ...genderFormsOf(name)].map(spelling), ...pluralsOf(name)];
  const named = aliasesIn(reading, name);
  const aliases = new Set([...named, ...abbreviationsOf(plain, [name, ...named])]);
  return [
    ...occurrences(plain, [spelling(name), ...others], (written) => nominative(written, name)),
    ...occurrences(plain, ofBothSexes, () => name),
    ...[...aliases].flatMap((alias) => occurrences(plain, [spelling(alias)], () => alias)),
  ];
}

/** A whole name beside the sign between both forms: "Florist/Floristin". */
const HALF = /^\p{Lu}[\p{L} -]{4,60}$/u;
/** A letter or figure, which right before a name makes it part of another word. */
const LETTER = /[\p{L}\p{N}]/u;

/** Where a text holds one of several patterns as words of their own, in one pass; the longer pattern before the shorter. */
function occurrences(
  plain: string,
  patterns: readonly string[],
  labelOf: (written: string) => string,
): readonly FactMention[] {
  if (patterns.length === 0) return [];
  const sources = [...patterns].sort((a, b) => b.length - a.length).join('|');
  return allMatches(new RegExp(`(?:${sources})(?![\\p{L}\\p{N}-])`, 'gu'), plain)
    .filter(({ index }) => !LETTER.test(plain[index - 1] ?? ''))
    .map(
      ({ 0: written, index }): FactMention => ({
        kind: 'title',
        start: index,
        end: index + written.length,
        value: { label: labelOf(written) },
      }),
    );
}

/** Both forms in the plural, or the feminine one: the occupation by its name. */
function pluralsOf(name: string): readonly string[] {
  const masculine = name.endsWith('in') ? name.slice(0, -'in'.length) : name;
  if (!MASCULINE.test(masculine)) return [];
  const [men, women] = [`${joined(masculine)}(?:e?n)?`, `${joined(masculine.replace(/e$/u, ''))}innen`];
  return [`${women}(?: (?:und|oder|bzw\\.) ${men})?`, `${men} (?:und|oder|bzw\\.) ${women}`];
}

/** Words of a sentence that tells other names of the occupation. */
const NAMING =
  /(?<![a-zß-ÿ])(?:genannt|nenn(?:t|en)|(?<!auf |in |den |dem |der |des |jeder |jeden |jedem |viel )hei(?:ß|ss)(?:t|en)(?! es(?! mal))|hie(?:ß|ss)(?:en)?(?! es)|(?:läuft|laufen) (?:[^.;:!?]{0,40} )?unter|auf (?:d|dein|ihr|viel|manch)e[rmn] (?:visitenkarten?|türschild)|im (?:\p{L}{0,12}vertrag|organigramm) steh(?:t|en)|international (?:heißt|spricht|sagt)|steht (?:[^.;:!?]{2,40} )?im (?:\p{L}{0,12}vertrag|organigramm)|amtlich|kurz(?= [„"»])|sagte? man|man (?:sagte?|hört)|hört man|würde man|(?:manche|viele|andere|ältere|leute|kunden|patienten|kollegen|kolleginnen|sender|studios|betriebe|firmen|verlage|häuser) sagen(?= \p{L})|wie (?:\p{L}{2,20} ){1,4}(?:sag(?:t|en)|nennt|nennen)|(?:spricht man|sprechen \p{L}{2,20}) (?:\p{L}{2,12} )?vo[nm]|(?:berufs|stellen|job|funktions|amts|dienst)?(?:bezeichn(?:et|ung|ungen)|titeln?)|namen|synonyme?|alte[rs]? (?:wort|name)|früher [^.;:!?]{3,60} (?:gesagt|gerufen)|(?<=^|\(|[,;:-] )früher:?(?= \p{L}{4,40}(?: \p{L}{4,40})?(?:[),.;]|$))|(?<=^|\(|[,;:-] )(?:offiziell:?(?= [„"»]| \p{L}{4,40}(?:[),.;]| -|$))|engl\.|englisch:|auf englisch)|in (?:der schweiz|österreich|deutschland):|wahlweise|auch als|als [^.;:!?]{3,50} bekannt|kenn(?:en|t) [^.;:!?]{2,30} als|(?:ist|war) (?:\p{L}{3,9} )?vo[nm] [^.;:!?]{3,50} die rede|auf dem papier|gibt [^.;:!?,]{3,40} ein|(?:im volksmund|umgangssprachlich|landläufig)|bekannt (?:als|unter)|(?<=\()auch|^(?:auch|englisch|international)(?=:|\t| \|)|alias|aka|vulgo|vormals|ehemals|neudeutsch|gemeint ist|ausgeschrieben|nachfolge(?:r|beruf) de[sr]|vorgängerberuf|hervorgegangen|firmiert|(?:steht|liest (?:man|du|sie)|lesen (?:wir|sie)|finde(?:t man|st du|n sie)) (?:[^.;:!?]{0,40} )?auch|(?:anzeigen|ausschreibungen|inseraten|annoncen) (?:liest|lesen|steh(?:t|en)|finde(?:t|n)|stoßen|stößt|tauch(?:t|en)|begegnen|sieht)|begriff|veraltet|unterwegs als)(?!\p{L})/u;
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
function aliasesIn({ sentences, plain, lower }: ReadingText, name: string): readonly string[] {
  const own = stemOf(name);
  const naming = sentences.filter(
    ({ start, lower, line }) =>
      (start < NAMING_REACH || OTHER_NAMES.test(lower)) &&
      (line.kind !== 'item' || line.cells.length > 0 || NAMING_LABEL.test(lower)) &&
      (NAMING.test(lower) || (EITHER.test(lower) && lower.includes(own))),
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

const SHORT = String.raw`\p{Lu}{2,7}|\p{Lu}{1,2}\p{Ll}{1,4}\p{Lu}?\p{Ll}{0,4}`;
/** Two capitals at least: bare words behind "kurz" begin with one. */
const CAPITALS = String.raw`\p{Lu}{2,7}|\p{Lu}\p{Ll}{1,3}\p{Lu}\p{L}{0,4}`;
const ABBREVIATION = String.raw`(?:,? kurz:? |,? abgekürzt |,? Abkürzung |(?:[/:*_-]{1,2}in(?:nen)?)? \()(\p{Lu}{2,6})(?![\p{L}\p{N}])`;
/** How far behind the name its abbreviation may stand, in UTF-16 units. */
const ABBREVIATION_REACH = 20;

/** "Medizinische Fachangestellte, kurz MFA", "MFA ist die übliche Abkürzung". */
function abbreviationsOf(plain: string, names: readonly string[]): readonly string[] {
  const pattern = new RegExp(`(?:${names.slice(0, 1).map(joined).join('')})\\p{L}{0,5}${ABBREVIATION}`, 'u');
  const head = plain.slice(0, NAMING_REACH + ABBREVIATION_REACH);
  const beside = [pattern, CALLED].flatMap((naming) => naming.exec(head)?.[1] ?? []);
  const told = (TELLS_SHORT.test(head) ? allMatches(SHORT_FORM, head) : []).flatMap(({ groups = {} }) => {
    const { label, quoted = label, behind = quoted, before = behind } = groups;
    return before !== undefined && (label !== undefined || isShortOf(before, names)) ? [before] : [];
  });
  return [...beside, ...told].filter((letters) => !NO_ABBREVIATION.test(letters));
}

/** A quick look before the closer one. */
const TELLS_SHORT = /kurz|kürz|steht für/iu;
/** "Kurzform: ReFa", "kurz „Tf“", "MFA steht für". */
const SHORT_FORM = new RegExp(
  `(?:(?:^|\\n)(?:Kurz(?:form|wort|bezeichnung)|Abkürzung|Kürzel)(?::|\\t| \\|) {0,3}(?<label>\\p{Lu}[\\p{L}-]{1,9})|(?:[Kk]urz(?:form)?|Abkürzung|Kürzel|[Aa]bgekürzt)(?: (?:ist|lautet|heißt|meist|einfach|auch|nur|oft|genannt)){0,2}:? (?:[„"»](?<quoted>${SHORT})|(?<behind>${CAPITALS}))|(?![ a-zß-ÿ])(?<![\\p{L}-])(?<before>${SHORT})[“"«]? (?:ist|lautet|steht) (?:(?:die|das|der|eine|dabei|hier) )?(?:\\p{Ll}{3,15} )?(?:Abkürzung|Kurzform|Kürzel|für))(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Whether the letters of an abbreviation stand in a name in their order, the first in front, and are no word of it. */
function isShortOf(letters: string, names: readonly string[]): boolean {
  if (names.some((name) => name.includes(letters))) return false;
  return names.some((name) => {
    if (name[0] !== letters[0]) return false;
    const rest = name.toLowerCase();
    let at = -1;
    for (const letter of letters.toLowerCase()) {
      at = rest.indexOf(letter, at + 1);
      if (at === -1) return false;
    }
    return true;
  });
}

/** "Früher hieß das MTRA". */
const CALLED =
  /(?<!\p{L})(?:hei(?:ß|ss)t|hie(?:ß|ss)|nannte) (?:das |die |der |es |er |sie |man )(?:Beruf |Stelle |das |ihn |sie )?(\p{Lu}{3,6})(?![\p{L}\p{N}-])/u;

/** Certificates and genders in brackets. */
const NO_ABBREVIATION = /^(?:EFZ|EBA|HF|FH|IHK|HWK|BA|SHK|MWD|DIY)$/u;

/** A genitive -s goes. */
function nominative(written: string, name: string): string {
  return written === `${name}s` ? name : written.replaceAll('-', ' ') === name.replaceAll('-', ' ') ? name : written;
}

function escaped(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}/-]/gu, '\\$&');
}

/** The words of a name, parted by blank or hyphen, in the genitive too. */
function spelling(name: string): string {
  return `${joined(name)}s?`;
}

function joined(name: string): string {
  return name.split(/[ -]/u).map(escaped).join('[ -]');
}

const MASCULINE = /(?:er|or|ist|ent|ant|eur|loge|at|ekt|iker|eut|oge)$/u;
/** Endings of names of men to which those of women add "in". */
const FEMININE_ENDINGS = ['er', 'eur', 'ist', 'eut', 'or', 'ant', 'ent'] as const;
/** Endings of the two forms of a name. */
const FORM_PAIRS = [
  ['frau', 'mann'],
  ['mann', 'frau'],
  ['fachperson', 'fachfrau'],
  ['fachperson', 'fachmann'],
] as const;

/** The name of a woman in the occupation beside that of a man, and the other way round. */
function genderFormsOf(name: string): readonly string[] {
  return [
    ...(MASCULINE.test(name) ? [`${name.replace(/e$/u, '')}in`] : []),
    ...FEMININE_ENDINGS.flatMap((ending) => (name.endsWith(`${ending}in`) ? [name.slice(0, -'in'.length)] : [])),
  ];
}

function formsOf(name: string): readonly string[] {
  const initials = name
    .split(/[ -]/u)
    .map((word) => word[0] ?? '')
    .join('');
  return [
    ...FORM_PAIRS.flatMap(([ending, other]) => (name.endsWith(ending) ? [name.slice(0, -ending.length) + other] : [])),
    ...(name.endsWith('ent') ? [name.replace(/ent$/u, 'enz')] : []),
    ...(/^\p{Lu}{3,5}$/u.test(initials) ? [initials] : []),
  ];
}

/** "Online Medien Manager" beside "Online Marketing Manager". */
function sharedEnds(name: string): readonly string[] {
  const words = name.split(/[ -]/u);
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 3 || first === undefined || last === undefined) return [];
  return [String.raw`${escaped(first)}(?: \p{Lu}\p{L}{1,20}){0,${INNER_WORDS}} ${escaped(last)}s?`];
}
