import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { kindOfHead } from './kind-of-head.ts';
import { isOccupationNoun } from './occupation-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import type { Token } from './tokens.ts';
import { isZuInfinitive, verbFormOf } from './verb-forms.ts';

const ACTOR = /^(?:er|sie|du|man|wer|wir|ich)$/u;
const MODAL =
  /^(?:kann|kannst|können|könnt|muss|musst|müssen|soll|sollst|sollen|sollte|solltest|sollten|darf|dürfen)$/u;
const DENIAL = /^(?:kein(?:e[rnms]?)?|nicht|kaum|niemand|niemals|nie|weder|statt|könnte|könnten|würde|würden)$/u;
/** Words before an infinitive with "zu" that make it a duty. */
const DUTY_CUE =
  /(?<!\p{L})(?:aufgaben?|hauptaufgaben?|verantwortungsbereich|aufgabenbereich|verantwort\p{L}{1,6}|zuständig|gilt es|es gilt|gehört es|herausforderung(?:en)? ist es|alltag|verbring(?:t|en)|beschäftigt|dazu da|darum,|darauf an,|zum job|zum beruf)(?!\p{L})/u;
/** Nouns and adjectives that an infinitive with "zu" completes to an ability. */
const ABILITY =
  /^(?:fähigkeit|fähigkeiten|talent|bereitschaft|gabe|lust|mut|begabung|kunst|wille|willen|bereit|freude|spaß|geschick|geduld)$/u;
const NO_DUTY = /^(?:um|ohne|statt|anstatt|nicht)$/u;
const UNREAL = /(?<!\p{L})(?:ginge|wäre|als ob|kaum|niemand)(?!\p{L})/u;
const QUESTION_WORD = /^(?:wie|ob|was|wann|wo|womit|welche[rnms]?)$/u;
/** Verbs that say nothing beside their object. */
const LIGHT_VERB = /^(?:kümmer(?:n|t|st)|sorg(?:en|t|st)|verantworte(?:n|t|st))$/u;
const PASSIVE = /^(?:werden|wird|worden|wurden?|sein)$/u;
const MANNER =
  /^(?:flexibel|schnell|ruhig|sicher|souverän|gut|genau|selbstständig|freundlich|zügig|besonnen|verständlich|strukturiert|sorgfältig)$/u;
const BREAK = /[,;:()!?"]| - /u;
/** Longest clause and widest distance of an object, in words and UTF-16 units. */
const LONGEST_CLAUSE = 14;
const OBJECT_REACH = 50;

/** What people do and can do, as verbs with their objects say. */
export function findDuties({ sentences, plain }: ReadingText): readonly FactMention[] {
  return sentences
    .filter(({ line }) => line.kind !== 'heading')
    .flatMap((sentence) => [...infinitiveClauses(sentence), ...finiteVerbs(sentence)])
    .map(({ kind, start, end }): FactMention => ({ kind, start, end, value: { label: plain.slice(start, end) } }));
}

const FILLER = /^(?:und|oder|sowie|dann|auch|aber|nun|diese|dieses|diesen|es|sich|zudem|mal|immer|wieder)$/u;
const FEW = /^(?:ein|eine|einen|zwei|drei|vier)$/u;

/** Whether a clause begins at a word; "ein, zwei Tage" is none. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  if (FEW.test(tokens[at]?.lower ?? '') && FEW.test(tokens[at - 1]?.lower ?? '')) return false;
  return BREAK.test(tokens[at]?.gap ?? '');
}

interface Duty {
  readonly kind: 'task' | 'skill';
  readonly start: number;
  readonly end: number;
}

/** "…, Strategien zu entwickeln und Termine festzulegen" behind a word such as "Aufgabe" or "Fähigkeit". */
function infinitiveClauses({ tokens, phrases, lower, start }: Sentence): Duty[] {
  const duties: Duty[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (!isZuInfinitive(token.lower, tokens[at - 1]?.lower ?? '')) continue;
    const zu = tokens[at - 1]?.lower === 'zu' ? at - 1 : at;
    const first = withoutCue(tokens, clauseStart(tokens, phrases, from, at), zu);
    const kind = kindOfClause(tokens, first, at, duties.at(-1), lower.slice(0, token.start - start));
    from = at + 1;
    const begin = tokens[first];
    if (kind === undefined || begin === undefined) continue;
    if (tokens[zu - 1]?.lower === 'nicht') continue;
    const hasObject = tokens.slice(first, zu).some((word) => word.isNoun || /^(?:sie|es|ihn|diese)$/u.test(word.lower));
    const end = hasObject ? token.end : endOfQuestion(tokens, at);
    if (end !== undefined) duties.push({ kind, start: begin.start, end });
  }
  return duties;
}

/** A clause that holds the word "Aufgabe" itself has its object elsewhere. */
function withoutCue(tokens: readonly Token[], first: number, zu: number): number {
  const isCue = tokens.slice(first, zu).some(({ lower }) => DUTY_CUE.test(lower));
  return isCue ? zu : first;
}

/** "zu entscheiden, wie die Ware liegt" goes to the end of the question. */
function endOfQuestion(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at + 1]?.gap !== ', ' || !QUESTION_WORD.test(tokens[at + 1]?.lower ?? '')) return undefined;
  let to = at + 1;
  while (tokens[to + 1] !== undefined && !BREAK.test(tokens[to + 1]?.gap ?? '')) to += 1;
  return tokens[to]?.end;
}

function kindOfClause(
  tokens: readonly Token[],
  first: number,
  at: number,
  last: Duty | undefined,
  before: string,
): 'task' | 'skill' | undefined {
  const opener = tokens[first]?.lower ?? '';
  const lead = leadOf(tokens, first);
  if (NO_DUTY.test(opener) || NO_DUTY.test(lead) || UNREAL.test(before)) return undefined;
  if (ABILITY.test(lead) || (/^(?:waren?|sind|ist|bist)$/u.test(lead) && ABILITY.test(tokens[first - 2]?.lower ?? '')))
    return 'skill';
  const own = verbFormOf(tokens[at]?.lower ?? '')?.kind;
  if (last !== undefined && last.end + 8 >= (tokens[first]?.start ?? 0)) return own ?? last.kind;
  if (/fähigkeit(?:en)? (?:ist|sind|besteht)/u.test(before)) return own ?? 'skill';
  return DUTY_CUE.test(before) ? 'task' : undefined;
}

/** The word before a clause, over fillers such as "auch". */
function leadOf(tokens: readonly Token[], first: number): string {
  let at = first - 1;
  while (FILLER.test(tokens[at]?.lower ?? '')) at -= 1;
  return tokens[at]?.lower ?? '';
}

/** The first word of the clause that ends at a verb: behind the last sign, an enumeration of objects kept whole. */
function clauseStart(tokens: readonly Token[], phrases: readonly ComposedPhrase[], from: number, at: number): number {
  let first = at;
  while (first > from && at - first < LONGEST_CLAUSE && !isBreak(tokens, first)) first -= 1;
  const begin = tokens[first]?.start ?? 0;
  const object = phrases.find((phrase) => phrase.end > begin);
  const listed = phrases.filter((phrase) => phrase.list === object?.list && phrase.start < begin);
  const cue = listed.findLastIndex((phrase) => DUTY_CUE.test(phrase.head) || ABILITY.test(phrase.head));
  const opening = listed[cue + 1];
  if (opening !== undefined) {
    const start = tokens.findIndex((token) => token.start >= opening.start);
    if (start >= from) first = start;
  }
  while (first < at && FILLER.test(tokens[first]?.lower ?? '')) first += 1;
  return first;
}

/** "Er koordiniert Termine", "Du musst Kennzahlen auswerten", "die sich um Kunden kümmern". */
function finiteVerbs(sentence: Sentence): Duty[] {
  const { tokens } = sentence;
  if (sentence.phrases.some((phrase) => kindOfHead(phrase) === 'further-training')) return [];
  if (!tokens.some((token) => ACTOR.test(token.lower) || (token.isNoun && isOccupationNoun(token.lower)))) return [];
  const duties: Duty[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.isNoun) continue;
    const verb = verbFormOf(token.lower);
    if (verb === undefined || tokens[at - 1]?.lower === 'zu' || verb.form === 'zu') continue;
    const last = lastOfVerbs(tokens, at);
    const duty = dutyOf(sentence, at, last, verb.kind);
    if (
      duty !== undefined &&
      !isDenied(tokens, at) &&
      !duties.some((other) => duty.start < other.end && other.start < duty.end)
    )
      duties.push(duty);
    at = last;
  }
  return duties;
}

/** "verfolgen, analysieren und auswerten" are one. */
function lastOfVerbs(tokens: readonly Token[], first: number): number {
  let at = first;
  for (;;) {
    const next = tokens[at + 1]?.lower ?? '';
    const step = /^(?:und|oder)$/u.test(next) ? 2 : tokens[at + 1]?.gap === ', ' ? 1 : 0;
    if (step === 0 || verbFormOf(tokens[at + step]?.lower ?? '') === undefined || tokens[at + step]?.isNoun === true)
      return at;
    at += step;
  }
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at + 4).some((token) => DENIAL.test(token.lower));
}

/** The verbs with the object behind them, or before them where the clause ends with them. */
function dutyOf({ tokens, phrases }: Sentence, first: number, last: number, kind: 'task' | 'skill'): Duty | undefined {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last]?.end ?? 0;
  const next = tokens[last + 1];
  const isFinal =
    next === undefined ||
    BREAK.test(next.gap) ||
    MODAL.test(next.lower) ||
    /^(?:und|oder|sowie|werden|wird|um|als)$/u.test(next.lower);
  const hasModal = tokens.slice(0, first).some((token) => MODAL.test(token.lower));
  if (!isFinal && !hasModal) {
    const object = phrases.find((phrase) => phrase.start >= to && phrase.start - to <= OBJECT_REACH);
    if (object === undefined || hasBreak(tokens, to, object.start)) return undefined;
    const end = phrases.filter((phrase) => phrase.list === object.list).at(-1)?.end ?? object.end;
    return { kind, start: LIGHT_VERB.test(tokens[first]?.lower ?? '') ? object.start : from, end };
  }
  if (PASSIVE.test(next?.lower ?? '')) return undefined;
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
  const isAim = /^(?:zu|zum|zur)$/u.test(tokens.findLast((token) => token.end < start)?.lower ?? '');
  if (isSubject || isAim || (kind === 'skill' && from - object.end > 2)) return undefined;
  return { kind, start, end: to };
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
  return tokens.some((token) => token.start > from && token.start <= to && BREAK.test(token.gap));
}
