import { type ComposedPhrase, standalone } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import { kindOfHead } from './kind-of-head.ts';
import { namesArea } from './names-area.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { MARK } from './word-marks.ts';

/** Words that tell that what follows are fields or occupations within one. */
const CUE =
  /(?<![a-zß-ÿ])(?:speziali(?:sier(?:en|t|st)|sierung(?:en)?)|spezial[a-zß-ÿ]{0,20}|know-how|schwerpunkte?|fachrichtung(?:en)?|vertiefung(?:en)?)(?: [a-zß-ÿ]{2,12}){0,3} (?:als|auf|in|sind|zum|zur|wie)(?: (?:den|die|das|dem|der|bereichen|etwa))?\s/u;
const REACH = 30;
/** Words for a field within an occupation, in a sentence that then names the fields; patterns each. */
const FIELD_WORDS = [
  'speziali(?:siert|sieren)',
  'spezialgebiete?n?',
  'nischen?(?!, aber)',
  'vertief(?:en|t|ung|ungen)',
  'fachrichtung(?:en)?',
  'schwerpunkte?n?',
  'festlegen',
  'auf(?= [^.;:?!]{3,150} (?:zu )?(?:konzentrier|fokussier|ausricht|ausgericht|verleg|beschränk|festleg|festgeleg|spezialisier|stürz|einschieß))',
  'zieht es (?:[A-Za-zÀ-ž]{2,12} ){0,3}in(?= (?:die|den|das) )',
  'häng(?:t|en) sich an(?= (?:die|den|das) )',
  'leg(?:t|en|e) (?:ich |man )?(?:sich|mich|dich)(?= [^.;:?!]{0,24}fest(?![A-Za-zÀ-ž]))[^.;:?!]{0,24}fest(?:,? auf)?',
  'festlegt, [^.,;:?!]{0,30} auf',
  '(?:gefragte?|beliebte?|mögliche|häufige) (?:richtungen|spezialgebiete|schwerpunkte|fachgebiete|zweige) sind',
  'mach(?:en|t) (?:[A-Za-zÀ-ž]{2,12} ){0,2}nur noch',
  'spezialist(?:en|in|innen)? (?:für|in)(?= )',
  'fachgebieten?(?![A-Za-zÀ-ž])[^.;:?!]{0,60} -',
  '(?:sonder|spezial|unter|teil)gebiete (?:sind|gibt es|reichen)',
  '(?:konzentrier|verleg|beschränk|fokussier)(?:en|t) sich (?:später |dann |lieber |ganz |voll )?auf',
  '(?:hast|haben|hat) (?:[A-Za-zÀ-ž]{2,4} )?die wahl(?: zwischen)?',
  'spezialisierungen (?:gibt es|reichen)(?: (?:für|in|auf|von))?',
  '(?:kümmern|kümmert) sich nur noch um',
  'arbeite(?:n|t) nur noch (?:mit|in|an)',
  'ein (?:fach|teil|spezial)?gebiet(?=:)',
  'man unterscheidet',
  'unterschieden (?:wird|werden)',
];
const FIELD = new RegExp(`(?<![a-zß-ÿ]|kein |keine )(?:${FIELD_WORDS.join('|')})(?![A-Za-zÀ-ž])`, 'u');
/** Nouns beside such words that are no fields. */
const NO_FIELD =
  /^(?:seite|bereich|bereiche|thema|themen|aufgabe|aufgaben|technik|arbeit|jahr|jahre|beruf|branche|unternehmen|studium|ausbildung|weiterbildung|karriere|wahl|möglichkeit|möglichkeiten|branchen?|beispiel|gebiet|gebiete|fach|fächer|nische|nischen|richtung|richtungen|amts?|betriebs?|rahmen|laufe?|feld|felder|spezialisierung(?:en)?|anteil|prozent|frage|kollegen|kolleginnen|leute|schnitt|jahres|klasse|niveau|moment|stadt|weile|idee)$/u;

/** Occupations and fields within this one. */
export function findSpecialisations({ sentences, plain }: ReadingText): readonly FactMention[] {
  const names = gathered(sentences, (sentence) => {
    if (sentence.line.kind === 'heading') return [];
    const named = behindCue(sentence);
    const fields = fieldsOf(sentence);
    const found = named.length >= fields.length ? named : fields;
    return found.some((phrase) => isPlace(phrase, plain)) ? [] : found;
  });
  return names.map(({ start, end }) => ({
    kind: 'specialisation',
    start,
    end,
    value: { label: plain.slice(start, end) },
  }));
}

/** "spezialisiert auf Lehmputz", "Spezialisierungen wie Glasmaler". */
function behindCue({ lower, start: from, phrases, marks }: Sentence): readonly NounPhrase[] {
  const cue = (marks & MARK.field) === 0 ? null : CUE.exec(lower);
  if (cue === null) return [];
  const to = from + cue.index + cue[0].length;
  const first = phrases.find((phrase) => phrase.end > to && phrase.start - to <= REACH);
  const names = first?.complements.filter(({ start }) => start >= to) ?? [];
  const listed = phrases.filter((phrase) => phrase.list === first?.list && phrase.start >= to);
  return [...names, ...listed].filter(
    ({ head, lead }) =>
      isOccupationNoun(head) || isOccupationNoun(lead) || /\s(?:auf|in|sind)\s/u.test(cue[0]) || /er$/u.test(head),
  );
}

/** The nouns behind a word for a field; in a section on fields, those of an enumeration of three or more. */
function fieldsOf({ lower, start, phrases, topics, marks }: Sentence): readonly NounPhrase[] {
  const cue = (marks & MARK.field) === 0 || topics.has('pay') ? null : FIELD.exec(lower);
  if (cue === null) {
    const listed =
      topics.has('specialisation') && !topics.has('task') ? phrases.filter((phrase) => isInList(phrase, phrases)) : [];
    return listed.some(({ head }) => isPersonNoun(head)) ? [] : listed;
  }
  const said = cue.index + cue[0].length;
  const away = cue[0].startsWith('spezialisier') ? (TOWARDS.exec(lower.slice(said))?.[0].length ?? 0) : 0;
  const to = start + said + away;
  const parts = phrases.flatMap((phrase) => (phrase.nounStart < to && phrase.end > to ? partsOf(phrase) : phrase));
  const first = parts.find((phrase) => phrase.nounStart >= to);
  const end = first?.end ?? to;
  const until = end + (ENDS.exec(lower.slice(end - start))?.index ?? lower.length);
  const behind = parts.filter(
    (phrase) =>
      phrase.nounStart >= to &&
      (phrase.nounStart < until || phrase.list === first?.list) &&
      !NO_FIELD.test(phrase.head) &&
      !isSomebody(phrase),
  );
  return behind.some((phrase) => kindOfHead(phrase) === 'employer-kind') ? [] : behind;
}

/** "Schwerpunkte sind Bayern und Hessen" tells where. */
function isPlace({ nounStart, end }: NounPhrase, plain: string): boolean {
  return namesArea({ isNoun: true, text: plain.slice(nounStart, end) });
}

/** What hangs on a phrase, in its enumeration: "Spezialisten für Brunnen". */
function partsOf({ complements, list }: ComposedPhrase): readonly ComposedPhrase[] {
  return complements.map((part) => standalone(part, list));
}

/** What goes on behind the fields about something else. */
const ENDS =
  /;|\((?:nicht|das|die|was)|, (?:das|was|der|die|wobei|obwohl|wo|wenn|weil|seit|denn|also|als|in|aber|nicht)(?![A-Za-zÀ-ž])| (?:hat|haben|wird|werden|verdien(?:t|en)|sucht?|gesucht)(?![A-Za-zÀ-ž])/u;

/** "spezialisieren sich innerhalb des Hauses, zum Beispiel auf …": the fields stand behind the preposition. */
const TOWARDS = /^[^.;:?!]{1,60}? auf(?= )/u;

/** "eine frühere Kollegin", who has her own field. */
function isSomebody({ determiner, head }: ComposedPhrase): boolean {
  return /^eine?$/u.test(determiner) && isPersonNoun(head);
}

const SHORTEST_LIST = 3;

function isInList({ list }: ComposedPhrase, phrases: readonly ComposedPhrase[]): boolean {
  return phrases.filter((other) => other.list === list).length >= SHORTEST_LIST;
}
