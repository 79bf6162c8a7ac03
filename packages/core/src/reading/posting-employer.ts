import { allMatches } from './all-matches.ts';
import type { OutlineLine } from './outline.ts';

/** Longest line that is a name and nothing else, and how far before its legal form a name may begin, in UTF-16 units. */
const NAME_LENGTH = 80;

/**
 * Who is hiring, by a name with its legal form near the top: a line of its own, perhaps with a town or as "Über die …",
 * else whoever a sentence there speaks of ("Die Muster AG sucht", "Wir sind die Muster AG").
 *
 * @param head - The lines near the top.
 * @param title - The title of the posting, which is no employer.
 */
export function postingEmployer(head: readonly OutlineLine[], title: string | undefined): string | undefined {
  const lines = head.map(({ text }) => text);
  const own = lines.filter((text) => text !== title && text.length <= NAME_LENGTH);
  return own.flatMap(nameOfLine)[0] ?? lines.flatMap(namesInSentences)[0];
}

const LEGAL_FORM =
  /(?<=^|\s)(?:(?:g?GmbH|GMBH|gmbh|AG|SE|UG)(?: & Co\. ?KG(?:aA)?)?|mbH|KG(?:aA)?|OHG|GbR|eG|e\. ?V\.|e\. ?K\.|[Kk]dÖ?ö?R|AöR|PartG ?mbB|[Gg]es\. ?m\. ?b\. ?H\.|S[àA][rR][lL]|SA)(?: \(haftungsbeschränkt\))?(?![A-Za-zÀ-ž\d&-])/gu;

/** Behind a name in its line: nothing, or a place. */
const TOWN_BEHIND = /^(?:[.!]?|(?:,| \|| [–-]) (?:\d{4,5} )?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž ()/.-]{2,40})$/u;
/** What stands before the name in a heading or a short sentence. */
const BEFORE_NAME =
  /^(?:(?:[Üü]ber(?: uns:)?|[Ww]ir sind|[Dd]as ist|(?:[Ww]illkommen|[Kk]arriere|[Jj]obs?|[Aa]rbeiten) bei)(?: (?:die|der|das))? |[Ff]irma )/u;
/** Words of lines that say something about a name, or are a title. */
const NO_NAME =
  /(?<![A-Za-zÀ-ž])(?:wir|uns|unsere?[mnrs]?|such(?:en|t)|ist|sind|bei|als|du|kunden?|für (?:die|den|das|eine?n?)|unternehmen|(?:partner|mitglied|tochter|teil) (?:der|des|von)|[mwfdx](?:\/[mwfdx]){1,2})(?![A-Za-zÀ-ž])|[,:!?|]/iu;

/** The name that a line holds and nothing else. */
function nameOfLine(line: string): readonly string[] {
  const form = allMatches(LEGAL_FORM, line).at(-1);
  if (form === undefined) return [];
  const end = form.index + form[0].length;
  const name = line.slice(0, end).replace(BEFORE_NAME, '');
  return name.includes(' ') && TOWN_BEHIND.test(line.slice(end)) && !NO_NAME.test(name) ? [name] : [];
}

const NAME_WORD = /^(?:[A-ZÀ-ÞĀ-Ž\d][^,;:!?()„“"|]{0,40}|[&+]|und|von)$/u;
const ENDS_SENTENCE = /[a-zß-ž\d]{3}\.$/u;
const ARTICLE = /^(?:Die|Der|Das|Firma|Wir)$/u;
/** Before a name that is the subject: the beginning of a sentence. */
const SUBJECT_BEFORE = /(?:^|[.!?:–-] )(?:Die |Der |Das |Firma )?$/u;
/** What an employer does who is told of; of a client, too. */
const VERB_BEHIND =
  /^ (?:sucht|ist|bietet|gehört|zählt|steht|betreibt|produziert|entwickelt|beschäftigt|vertreibt|fertigt|baut|wächst|verstärkt)(?![A-Za-zÀ-ž])/u;
/** Before a name that is the one who speaks, who seeks, or whom one would work for. */
const EMPLOYER_BEFORE =
  /(?:(?:^|[.!?:–-] )Wir(?: sind| von| bei|,| [–-])?|(?<![A-Za-zÀ-ž])sucht|\) bei)(?: (?:[Dd]ie|[Dd]er|[Dd]as|[Ff]irma))? $/u;
const SEEKS = /^ sucht(?![A-Za-zÀ-ž])/u;
const ARTICLE_BEFORE = /(?<![A-Za-zÀ-ž])(?:die|der|das|[Ff]irma) $/u;
/** Around the name of a client, for whom somebody else is looking. */
const CLIENT_BEFORE = /(?:kund|auftrag|mandant|partner|tochter)[^.!?]{0,40}$/iu;
const CLIENT_BEHIND = /^ ist (?:(?!für )[a-zß-ž]{2,14} ){0,3}(?:Kunde|Auftraggeber|Mandant|Partner|Tochter)/u;
/** How far around a name its sentence is looked at, in UTF-16 units. */
const REACH = 60;

/** The names of those whom sentences of a line tell of as who is hiring. */
function namesInSentences(line: string): readonly string[] {
  return allMatches(LEGAL_FORM, line).flatMap(({ 0: form, index }) => {
    const end = index + form.length;
    const start = startOfName(line, index);
    const lead = line.slice(Math.max(0, start - REACH), start);
    const behind = line.slice(end, end + REACH);
    const isHiring =
      EMPLOYER_BEFORE.test(lead) ||
      (VERB_BEHIND.test(behind) && SUBJECT_BEFORE.test(lead)) ||
      (SEEKS.test(behind) && ARTICLE_BEFORE.test(lead));
    return start < index && isHiring && !CLIENT_BEFORE.test(lead) && !CLIENT_BEHIND.test(behind)
      ? [line.slice(start, end)]
      : [];
  });
}

/** Where the capitalised words before a legal form begin, the article left out. */
function startOfName(line: string, end: number): number {
  const words = line
    .slice(Math.max(0, end - NAME_LENGTH), end)
    .split(' ')
    .slice(0, -1);
  let start = end;
  for (const word of words.reverse()) {
    if (!NAME_WORD.test(word) || ARTICLE.test(word) || ENDS_SENTENCE.test(word)) break;
    start -= word.length + 1;
  }
  return start;
}
