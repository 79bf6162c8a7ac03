import { allMatches } from './all-matches.ts';
import { ENTRY_PATH_ROWS } from './entry-path-rows.ts';
import type { FactMention } from './fact-mention.ts';
import { hintedRows } from './hinted-rows.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import type { Span } from './span.ts';
import { MARK } from './word-marks.ts';

/** How far behind the words the first noun may stand, in UTF-16 units. */
const REACH = 40;

/** How one comes into the occupation. */
export function findEntryPaths({ sentences, plain }: ReadingText): readonly FactMention[] {
  return sentences
    .flatMap((sentence) => [...byWords(sentence), ...byPeople(sentence, plain)])
    .map(({ start, end }) => ({ kind: 'entry-path', start, end, value: { label: plain.slice(start, end) } }));
}

const rowsFor = hintedRows(ENTRY_PATH_ROWS);

function byWords(sentence: Sentence): Span[] {
  return rowsFor(sentence.tokens).flatMap(({ pattern, takesNouns }) =>
    allMatches(pattern, sentence.lower).flatMap((match): Span[] => {
      const start = sentence.start + match.index;
      const to = start + match[0].length;
      const end = takesNouns ? endOfNouns(sentence, to) : to;
      return end === undefined ? [] : [{ start, end }];
    }),
  );
}

/** Words of a sentence that tells who comes in besides those with the usual training. */
const WELCOME =
  /(?<!\p{L})(?:auch|daneben|ebenso|ebenfalls|willkommen|gern(?:e)? gesehen|genommen|unterkommen|unter|gefunden|geschafft|quer|umgesattelt|wechseln|stoßen|saßen|offen|zugänglich|verkürzen|steigen|finden|kommen dazu|dazu kommen)(?!\p{L})/u;
/** Words that tell of people who are taken. */
const TAKEN = /(?<!\p{L})(?:genommen|willkommen|gern(?:e)? gesehen|akzeptiert)(?!\p{L})/u;
/** Where those came from whom one learned with. */
const CAME_IN =
  /(?<!\p{L})(?:war(?:en)?|gab es|hatten|kamen) (?:\p{L}{2,12} ){0,2}|(?:klasse|jahrgang|kurs|lehrgang)(?!\p{L})/u;
/** What a person brings along: "mit Zusatzlehrgang", "aus der Elektrotechnik"; or does: ", die umsatteln". */
const BRINGS =
  /^(?: (?:mit|aus|nach|ohne) (?:der |dem |den |einer |einem )?(?:\p{Ll}{3,20} )?\p{Lu}[\p{L}-]{2,40}){1,2}|^, die [^,.;:()\n]{3,40}(?=[,.;])/u;

/** "steigen oft quer ein", "Quereinsteiger". */
const ACROSS =
  /einsteiger|umsteiger|(?<!\p{L})quer (?:hinein|herein|rein|dazu)|ins fach|den (?:sprung|schritt)|umgesattelt|umsatteln|umgestiegen|umsteigen|die (?:lehre|ausbildung) verkürzen|umwege|aus anderen berufen|in meine[rm] (?:klasse|jahrgang|kurs)|steig(?:en|t) (?:\p{L}{2,12} ){0,2}quer ein/u;

/** In a section on the way into the occupation, people by their trade or by what they bring along. */
function byPeople({ topics, lower, phrases, line, marks }: Sentence, plain: string): Span[] {
  const isOfEntry =
    topics.has('education') ||
    ((marks & MARK.entry) !== 0 && ACROSS.test(lower)) ||
    (topics.has('skill') && TAKEN.test(lower));
  if (line.kind !== 'prose' || !isOfEntry) return [];
  const people = phrases.filter(({ head }) => isPersonNoun(head));
  const lists = new Set(people.filter(({ list }, at) => people[at - 1]?.list === list).map(({ list }) => list));
  if (!WELCOME.test(lower) && !(lists.size > 0 && CAME_IN.test(lower))) return [];
  return phrases
    .filter(({ head, determiner, list }) => isPersonNoun(head) && (!ONE.test(determiner) || lists.has(list)))
    .map(({ start, end }) => ({
      start,
      end: end + (BRINGS.exec(plain.slice(end, end + BRINGS_REACH))?.[0].length ?? 0),
    }));
}

const BRINGS_REACH = 120;
/** One of them is an example, not a way in, but in an enumeration. */
const ONE = /^(?:der|ein|eine)$/u;

/** Where the enumeration behind an offset ends; a phrase that the offset lies in counts. */
function endOfNouns({ phrases }: Sentence, to: number): number | undefined {
  const first = phrases.find((phrase) => phrase.end > to && phrase.start - to <= REACH);
  if (first === undefined) return undefined;
  return phrases.filter((phrase) => phrase.list === first.list).at(-1)?.end;
}
