import { breaksClause, type Duty } from './clause.ts';
import type { ComposedPhrase } from './composed-phrases.ts';
import { gathered } from './gathered.ts';
import type { Sentence } from './reading-text.ts';
import type { Token } from './tokens.ts';
import { verbFormOf } from './verb-forms.ts';
import { MARK } from './word-marks.ts';

/** Endings of the verbs of those who speak or are spoken to. */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['ich', /^[a-zß-ž]{2,20}e$/u],
  ['du', /^[a-zß-ž]{2,20}st$/u],
  ['wir', /^[a-zß-ž]{2,20}(?:en|ern|eln)$/u],
]);
/** Stems of verbs of being, wanting, knowing, saying and going, and of words that end like verbs. */
const STATES = `arbeit begin beginn bekomm best bewerb bewirb bi bin bleib brauch dach darf denk dies ein entscheid erhal erhäl ers
  fang fes find freu fäng fühl geh gern glaub gut hab has hat hatt heiß heut hoff hätt hör interessier kam kann kein kenn komm konn kündig
  könn lach lass leb lern lieb läng mach mag manch mein merk muss mög möch müss nächs ohn sag seh selb sieh sitz soll sons spür start steh
  verdien versteh viel wart weiß werd wil will wir wird wirs wiss wohn woll wär wünsch würd zuers all alt`;
const NO_WORK = new RegExp(`^(?:${STATES.split(/\s+/u).join('|')})(?:e|st|t|en|n|ten|test|est|te)?$`, 'u');
const CONJUNCTION = /^(?:und|oder|dann|danach|anschließend|außerdem|auch)$/u;
const PREFIX =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|frei|her|heraus|hin|los|mit|nach|um|vor|vorbei|weg|weiter|wieder|zu|zurück|zusammen)$/u;
/** Times of a day's work: "Morgens", "Einmal pro Woche". */
const TIME =
  /^(?:morgens|frühmorgens|vormittags|mittags|nachmittags|abends|nachts|tagsüber|täglich|zuerst|danach|anschließend|als erstes|um (?:sechs|sieben|acht|neun|zehn|\d{1,2})|jeden (?:tag|morgen|abend|montag|freitag)|am (?:morgen|vormittag|mittag|nachmittag|abend)|nach (?:der|dem) (?:frühstück|mittag[A-Za-zÀ-ž]{0,8}|pause|übergabe)|einmal (?:im|in der|am|pro) [A-Za-zÀ-ž]{3,12})(?![A-Za-zÀ-ž])/u;
/** Most words of a clause. */
const LONGEST = 24;

/** What those who speak or are spoken to do, whatever their verb: in a section on work, or at a time of the day. */
export function personalDuties({ tokens, phrases, topics, lower, marks }: Sentence): readonly Duty[] {
  if ((marks & MARK.personal) === 0) return [];
  if (!topics.has('task') && !TIME.test(lower)) return [];
  const subject = tokens.find(({ lower }) => FORMS.has(lower))?.lower;
  const form = FORMS.get(subject ?? '');
  if (subject === undefined || form === undefined) return [];
  const duties: Duty[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = tokens[at];
    if (verb === undefined || !isVerb(tokens, at, form, subject, duties.length > 0)) continue;
    const last = lastOfClause(tokens, phrases, at);
    const end = endOfObjects(tokens, phrases, at, last);
    if (end === undefined) continue;
    duties.push({ kind: 'task', start: verb.start, end });
    at = last;
  }
  return duties;
}

/** A verb beside its subject, or one that goes on about it. */
function isVerb(tokens: readonly Token[], at: number, form: RegExp, subject: string, goesOn: boolean): boolean {
  const verb = tokens[at];
  if (verb === undefined || verb.isNoun || !form.test(verb.lower) || NO_WORK.test(verb.lower)) return false;
  const [before, behind] = [tokens[at - 1]?.lower, tokens[at + 1]?.lower];
  if (before === subject || behind === subject) return true;
  return goesOn && (verb.gap === ', ' || CONJUNCTION.test(before ?? ''));
}

/** The last word before a sign, or before "und" that links no two nouns. */
function lastOfClause(tokens: readonly Token[], phrases: readonly ComposedPhrase[], at: number): number {
  let last = at;
  while (last - at < LONGEST) {
    const next = tokens[last + 1];
    if (next === undefined) return last;
    const isLink = breaksClause(next) || /^(?:und|oder)$/u.test(next.lower);
    if (isLink && !linksNouns(phrases, next)) return last;
    last += 1;
  }
  return last;
}

function linksNouns(phrases: readonly ComposedPhrase[], { start }: Token): boolean {
  const behind = phrases.find((phrase) => phrase.start >= start);
  return behind !== undefined && phrases.some((phrase) => phrase.list === behind.list && phrase.end <= start);
}

/** What goes on with a question: "legst fest, welche …". */
const ASKED = /^(?:welche[rnms]?|was|wer|wie|wo|wann|ob|dass)$/u;

/** Where the objects of a verb end, with the prefix that closes its clause. */
function endOfObjects(
  tokens: readonly Token[],
  phrases: readonly ComposedPhrase[],
  at: number,
  last: number,
): number | undefined {
  const [from, to] = [tokens[at]?.end ?? 0, tokens[last]?.end ?? 0];
  const object = phrases.findLast(({ start, end }) => start >= from && end <= to);
  const closing = tokens[last];
  if (object === undefined)
    return last === at + 1 && PREFIX.test(closing?.lower ?? '') && !ASKED.test(tokens[last + 1]?.lower ?? '')
      ? to
      : undefined;
  return closing !== undefined && PREFIX.test(closing.lower) ? closing.end : object.end;
}

/** A verb in the third person; "nicht" and "gemacht" end like one. */
const THIRD = /^(?!ge|nicht|damit|somit|statt|jetzt|meist|fast|bereit|insgesamt)[a-zß-ž]{3,20}t$/u;

/** The same of several: "bedienen Kräne, melden Schäden". */
const THIRD_OF_MANY = /^(?!gegen|neben|wegen|selten|zwischen)[a-zß-ž]{3,20}(?:en|ern|eln)$/u;

/** "bedient Kräne, meldet Schäden und bucht Plätze": verbs that go on in an enumeration behind one that is known. */
export function coordinatedDuties({ tokens, phrases }: Sentence, known: readonly Duty[]): readonly Duty[] {
  const [first] = known;
  const opening = first === undefined ? undefined : tokens.find(({ start }) => start === first.start);
  const form = [THIRD, THIRD_OF_MANY].find((one) => one.test(opening?.lower ?? ''));
  if (opening === undefined || opening.isNoun || form === undefined) return [];
  return gathered(tokens, (verb, at): Duty[] => {
    const isLinked = verb.gap === ', ' || CONJUNCTION.test(tokens[at - 1]?.lower ?? '');
    if (!isLinked || verb.start < opening.end || verb.isNoun || !form.test(verb.lower) || NO_WORK.test(verb.lower))
      return [];
    const isKnown = verbFormOf(verb.lower)?.isWhole === true;
    const end = isKnown ? undefined : endOfObjects(tokens, phrases, at, lastOfClause(tokens, phrases, at));
    return end === undefined ? [] : [{ kind: 'task', start: verb.start, end }];
  });
}
