import { breaksClause, clauseStart, type Duty } from './clause.ts';
import type { ComposedPhrase } from './composed-phrases.ts';
import { gathered } from './gathered.ts';
import { kindOfHead } from './kind-of-head.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import type { Sentence } from './reading-text.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';
import { type VerbForm, verbFormOf } from './verb-forms.ts';
import { ACTOR, MARK } from './word-marks.ts';

const MODAL =
  /^(?:kann|kannst|können|könnt|muss|musst|müssen|soll|sollst|sollen|sollte|solltest|sollten|darf|dürfen)$/u;
const DENIAL = /^(?:kein(?:e[rnms]?)?|nicht|kaum|niemand|niemals|nie|weder|statt|könnte|könnten|würde|würden)$/u;
const PASSIVE = /^(?:werden|wird|worden|wurden?|sein)$/u;
const CLAUSE_END = /^(?:und|oder|sowie|werden|wird|um|als)$/u;
/** Verbs that say nothing beside their object. */
const LIGHT_VERB = /^(?:kümmer(?:e|n|t|st)|sorg(?:e|en|t|st)|verantworte(?:n|t|st)?)$/u;
/** "führt zum Erfolg" is no leading. */
const AIM = /^(?:zu|zum|zur)$/u;
/** "führt über eine Schule". */
const LEADS = /^führ(?:t|en)$/u;
const WHERE = /^(?:über|in|nach|durch|der|die|dahin|dorthin|meist|oft)$/u;
const MANNER =
  /^(?:flexibel|schnell|ruhig|sicher|souverän|gut|genau|selbstständig|freundlich|zügig|besonnen|verständlich|strukturiert|sorgfältig)$/u;
const OBJECT_REACH = 50;
/** Most words between a verb and its parted prefix. */
const PREFIX_REACH = 12;
/** How many words before and behind a verb deny it. */
const DENIAL_REACH = 8;

/** What the occupation, by the last word of its name, or somebody does: "Er koordiniert Termine", "Du musst Kennzahlen auswerten", "die sich um Kunden kümmern". */
export function finiteDuties(sentence: Sentence, own: string | undefined): readonly Duty[] {
  const { tokens, phrases, topics, marks } = sentence;
  if (topics.has('pay')) return [];
  const hasVerb = (marks & MARK.verb) !== 0;
  if (!hasActor(tokens, own)) return [...(hasVerb ? chainedDuties(sentence) : []), ...passiveDuties(sentence)];
  if (!hasVerb) return [];
  if (phrases.some((phrase) => kindOfHead(phrase) === 'further-training')) return [];
  const isOwn = tokens.some((token) => token.lower === 'ich');
  const duties: Duty[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = verbAt(tokens, at, isOwn);
    if (verb === undefined) continue;
    const last = lastOfVerbs(tokens, at);
    const duty = partedDuty(sentence, at, verb) ?? (verb.isWhole ? dutyOf(sentence, at, last, verb.kind) : undefined);
    const isNew = duty !== undefined && duty.start >= (duties.at(-1)?.end ?? 0);
    if (isNew && !isDenied(tokens, at)) duties.push(duty);
    at = last;
  }
  const listed = tokens.findLastIndex(({ gap }) => gap.includes(':'));
  const behind =
    listed === -1 ? [] : chainedDuties(sentence, listed).filter(({ start }) => start >= (duties.at(-1)?.end ?? 0));
  return [...duties, ...behind].map((duty) => (topics.has('task') ? { ...duty, kind: 'task' } : duty));
}

/** Whoever does the work together. */
const CREW = /(?:teams?|kolonnen?|mannschaft|belegschaft|crews?|truppe|profis?|leute|kräfte)$/u;

const isCrewNoun = remembered((lower) => isOccupationNoun(bareOf(lower)) || CREW.test(lower));

function isCrew({ lower }: Token): boolean {
  return isCrewNoun(lower);
}

/** Shortest stem of the name of an occupation that its other forms begin with, in UTF-16 units. */
const SHORTEST_STEM = 5;
/** Most units of an ending that such a form adds: "innen" for "e". */
const ENDING = 4;

/** The occupation in any of its forms: "Podologen" where the page is on a "Podologe". */
function isOwn({ lower }: Token, own: string | undefined): boolean {
  if (own === undefined || lower[0] !== own[0]) return false;
  const stem = bareOf(own).replace(/(?:e|in)$/u, '');
  return (
    lower === own ||
    (stem.length >= SHORTEST_STEM && lower.startsWith(stem) && bareOf(lower).length <= own.length + ENDING)
  );
}

/** A name without the ending for both sexes: "Konditor:innen", "Techniker/in". */
const bareOf = remembered((lower) => lower.replace(/[*:_/]-?in(?:nen)?$/u, ''));

/** A verb of work or ability. */
function isVerb(token: Token | undefined): token is Token {
  return token !== undefined && !token.isNoun && (token.marks & MARK.verb) !== 0;
}

/** "die einen", "die meisten", "wieder andere": some of those who do it. */
const SOME = /^(?:einen|anderen|andere|meisten|viele|manche|einige|irgendwer)$/u;

/** Such a word by itself, with no noun behind it. */
function isSome(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isVerb(next) && SOME.test(tokens[at]?.lower ?? '');
}

function hasActor(tokens: readonly Token[], own: string | undefined): boolean {
  return tokens.some(
    (token, at) =>
      (token.marks & MARK.actor) !== 0 ||
      isSome(tokens, at) ||
      (token.isNoun && (isOwn(token, own) || isCrew(token)) && !TOWARDS_OTHERS.test(tokens[at - 1]?.lower ?? '')),
  );
}

/** Words before those whom something is done for or with. */
const TOWARDS_OTHERS = /^(?:dem|den|einem|einer|mit|von|vom|für|beim|bei|zum|an|als)$/u;

function verbAt(tokens: readonly Token[], at: number, isOwn: boolean): VerbForm | undefined {
  const token = tokens[at];
  if (!isVerb(token) || tokens[at - 1]?.lower === 'zu') return undefined;
  const verb = verbFormOf(token.lower);
  return verb === undefined || verb.form === 'zu' || (verb.form === 'first' && !isOwn) ? undefined : verb;
}

/** "kauft Waren ein", "bereiten Ergebnisse in Tafeln auf". */
function partedDuty({ tokens, phrases }: Sentence, at: number, { prefixes, kind }: VerbForm): Duty | undefined {
  const verb = tokens[at];
  if (verb === undefined || prefixes.length === 0 || tokens[at + 1]?.lower === 'sich') return undefined;
  let last = at;
  while (last - at < PREFIX_REACH && tokens[last + 1] !== undefined && !endsClause(tokens, phrases, last + 1))
    last += 1;
  const prefix = tokens[last];
  if (prefix === undefined || !prefixes.includes(prefix.lower)) return undefined;
  return phrases.some(({ start, end }) => start >= verb.end && end <= prefix.start)
    ? { kind: prefix.isNoun ? 'task' : kind, start: verb.start, end: prefix.end }
    : undefined;
}

/** A sign, or "und" that links no two nouns. */
function endsClause(tokens: readonly Token[], phrases: readonly ComposedPhrase[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const isInList = phrases.some(
    (phrase) =>
      phrase.start >= token.start && phrases.some((other) => other.list === phrase.list && other.end <= token.start),
  );
  return (breaksClause(token) || /^(?:und|oder)$/u.test(token.lower)) && !isInList;
}

/** "verfolgen, analysieren und auswerten" are one. */
function lastOfVerbs(tokens: readonly Token[], first: number): number {
  let at = first;
  for (;;) {
    const next = tokens[at + 1];
    const step = /^(?:und|oder)$/u.test(next?.lower ?? '') ? 2 : next?.gap === ', ' ? 1 : 0;
    const verb = tokens[at + step];
    if (step === 0 || !isVerb(verb)) return at;
    at += step;
  }
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - DENIAL_REACH), at + DENIAL_REACH / 2).some(({ lower }) => DENIAL.test(lower));
}

/** The verbs with the object behind them, or before them where the clause ends with them. */
function dutyOf(sentence: Sentence, first: number, last: number, kind: Duty['kind']): Duty | undefined {
  const { tokens } = sentence;
  const next = tokens[last + 1];
  const isLed = LEADS.test(tokens[first]?.lower ?? '') && !ACTOR.test(tokens[first - 1]?.lower ?? '');
  if (AIM.test(next?.lower ?? '') || (isLed && WHERE.test(next?.lower ?? ''))) return undefined;
  const isFinal = next === undefined || breaksClause(next) || MODAL.test(next.lower) || CLAUSE_END.test(next.lower);
  const hasModal = tokens.slice(0, first).some((token) => MODAL.test(token.lower));
  const behind = isFinal || hasModal ? undefined : dutyWithObjectBehind(sentence, first, last, kind);
  const isInverted = ACTOR.test(next?.lower ?? '') && behind === undefined;
  return isFinal || hasModal || isInverted ? dutyWithObjectBefore(sentence, first, last, kind) : behind;
}

function dutyWithObjectBehind(
  { tokens, phrases }: Sentence,
  first: number,
  last: number,
  kind: Duty['kind'],
): Duty | undefined {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last]?.end ?? 0;
  const behind = phrases.filter((phrase) => phrase.start >= to && phrase.start - to <= OBJECT_REACH);
  const object = behind.length > 1 && CREW.test(behind[0]?.head ?? '') ? behind[1] : behind[0];
  if (object === undefined || hasBreak(tokens, to, object.start)) return undefined;
  const end = phrases.filter((phrase) => phrase.list === object.list).at(-1)?.end ?? object.end;
  return { kind, start: LIGHT_VERB.test(tokens[first]?.lower ?? '') ? object.start : from, end };
}

function dutyWithObjectBefore(
  { tokens, phrases }: Sentence,
  first: number,
  last: number,
  kind: Duty['kind'],
): Duty | undefined {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last]?.end ?? 0;
  if (PASSIVE.test(tokens[last + 1]?.lower ?? '') || isOfItself(tokens, first)) return undefined;
  const manner = tokens[first - 1];
  if (kind === 'skill' && manner !== undefined && MANNER.test(manner.text))
    return { kind, start: manner.start, end: to };
  const begin = clauseStart(tokens, phrases, 0, first);
  if (LIGHT_VERB.test(tokens[last]?.lower ?? '')) return lightDuty(tokens, phrases, begin, first);
  const object = phrases.findLast((phrase) => phrase.end <= from && phrase.start >= (tokens[begin]?.start ?? 0));
  if (object === undefined) return undefined;
  const listed = phrases.filter((phrase) => phrase.list === object.list);
  const start = listed[0]?.start ?? object.start;
  const isSubject = isOccupationNoun(object.head) && listed.length === 1;
  const isAim = AIM.test(tokens.findLast((token) => token.end < start)?.lower ?? '');
  if (isSubject || isAim || (kind === 'skill' && from - object.end > 2)) return undefined;
  return { kind, start, end: to };
}

/** "warum sich eine Scheibe dreht": nobody does it. */
function isOfItself(tokens: readonly Token[], verb: number): boolean {
  if (LIGHT_VERB.test(tokens[verb]?.lower ?? '')) return false;
  for (let at = verb - 1; at >= 0 && verb - at < PREFIX_REACH; at -= 1) {
    if (tokens[at]?.lower === 'sich') return tokens[at - 1]?.lower !== 'die';
    if (breaksClause(tokens[at])) return false;
  }
  return false;
}

/** What stands behind the preposition in "die sich um Kunden und Waren kümmern". */
function lightDuty(
  tokens: readonly Token[],
  phrases: readonly ComposedPhrase[],
  begin: number,
  verb: number,
): Duty | undefined {
  const preposition = tokens.slice(begin, verb).find(({ lower }) => /^(?:um|für)$/u.test(lower));
  const objects = phrases.filter(
    ({ start, end }) => start >= (preposition?.end ?? 0) && end <= (tokens[verb]?.start ?? 0),
  );
  const [object] = objects;
  if (preposition === undefined || object === undefined) return undefined;
  return { kind: 'task', start: object.start, end: objects.at(-1)?.end ?? object.end };
}

function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.some((token) => token.start > from && token.start <= to && breaksClause(token));
}

/** "Flächen reinigen, Listen führen": nouns each with an infinitive, two or more, one of them a verb of work. */
function chainedDuties({ tokens, phrases, topics }: Sentence, from = 0): readonly Duty[] {
  const pairs: Duty[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.isNoun || token.text !== token.lower || (token.marks & MARK.infinitive) === 0)
      continue;
    const next = tokens[at + 1];
    const isFinal = next === undefined || breaksClause(next) || NAMED_BY.test(next.lower);
    const object = isFinal ? objectBefore(tokens, phrases, at) : undefined;
    if (object !== undefined) pairs.push({ kind: 'task', start: object.start, end: token.end });
  }
  const hasVerbOfWork = tokens.some((token) => isVerb(token) && verbFormOf(token.lower)?.kind === 'task');
  const last = pairs.at(-1)?.end ?? 0;
  const announced = tokens.findLastIndex(({ gap, start }) => gap.includes(':') && start < last);
  const isDeniedBefore = tokens.some(({ lower, start }, at) => at >= announced && start < last && DENIAL.test(lower));
  const isEnough = pairs.length > 1 || topics.has('task');
  return isEnough && hasVerbOfWork && !isDeniedBefore ? pairs : [];
}

/** Most words between a noun and its infinitive: "Flächen gründlich reinigen". */
const MOST_BETWEEN = 3;

function objectBefore(
  tokens: readonly Token[],
  phrases: readonly ComposedPhrase[],
  at: number,
): ComposedPhrase | undefined {
  let first = at;
  while (at - first < MOST_BETWEEN && tokens[first]?.isBeside && isBetween(tokens[first - 1])) first -= 1;
  const to = tokens[first]?.start ?? 0;
  return tokens[first]?.isBeside ? phrases.findLast(({ end }) => end === to - 1) : undefined;
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && !token.isNoun && token.lower !== 'zu';
}

/** What goes on behind an infinitive with its object: "Listen führen und …", "Listen führen gehört dazu". */
const NAMED_BY = /^(?:und|oder|gehört|gehören|zählt|steht|kommt)$/u;

const PARTICIPLE =
  /^(?:[a-zß-ž]{2,8})?ge[a-zß-ž]{2,20}(?:t|en)$|^[a-zß-ž]{3,20}iert$|^(?:be|er|ver|ent|zer|über|unter)[a-zß-ž]{3,20}(?:t|en)$/u;

/** "… wird ein Plan erstellt, werden Listen geführt" in a section on tasks: nouns each with a participle. */
function passiveDuties({ tokens, phrases, topics, lower }: Sentence): readonly Duty[] {
  if (!topics.has('task') || !/(?<![a-zß-ÿ])(?:wird|werden)(?![a-zß-ÿ])/u.test(lower)) return [];
  return gathered(tokens, (token, at): Duty[] => {
    const next = tokens[at + 1];
    const isFinal = next === undefined || breaksClause(next) || /^(?:und|oder|werden|wird)$/u.test(next.lower);
    if (token.isNoun || !isFinal || !PARTICIPLE.test(token.text)) return [];
    const object = phrases.find((phrase) => phrase.end === token.start - 1);
    const isSubject = object !== undefined && !DATIVE.test(object.determiner) && !isOccupationNoun(object.head);
    return isSubject ? [{ kind: 'task', start: object.start, end: token.end }] : [];
  });
}

const DATIVE = /^(?:dem|den|einem|im|am|vom|zum|zur|beim)$/u;
