import type { ComposedPhrase } from './composed-phrases.ts';
import type { HeadRow } from './head-rows.ts';
import { kindOfHead } from './kind-of-head.ts';
import { listedWith } from './listed-with.ts';
import { isPersonNoun } from './person-noun.ts';
import type { Sentence } from './reading-text.ts';
import type { Token } from './tokens.ts';

/** Gives phrases of no known kind that of their section, else that of the enumeration they stand in. */
export function spreadKinds(sentence: Sentence, kinds: Map<ComposedPhrase, HeadRow['kind']>): void {
  spreadInSection(sentence, kinds);
  spreadInLists(sentence, kinds);
}

/** Fewest nouns of an enumeration that its section gives a kind. */
const SECTION_LIST = 3;

/** In a section on nothing but tools or employers, a longer enumeration holds such. */
function spreadInSection(
  { topics, phrases, tokens, lower }: Sentence,
  kinds: Map<ComposedPhrase, HeadRow['kind']>,
): void {
  const kind =
    topics.size > 1 ? undefined : topics.has('tool') ? 'tool' : topics.has('employer') ? 'employer-kind' : undefined;
  if (kind === undefined) return;
  const isVerbless = !tokens.some(isVerbLike);
  for (const phrase of phrases) {
    const isTold = kinds.has(phrase) || (phrase.row !== undefined && phrase.row.needs === undefined);
    const listed = isTold ? [] : listedWith(phrase, phrases);
    if (
      kind === 'employer-kind'
        ? [phrase, ...listed].some(isArea) || !(isVerbless || namesEmployer([phrase, ...listed], lower))
        : isSomebody(phrase) || MADE.test(lower)
    )
      continue;
    const isOfIndustries = listed.some((other) => kinds.get(other) === 'industry');
    if (!isTold && listed.length + 1 >= SECTION_LIST) kinds.set(phrase, isOfIndustries ? 'industry' : kind);
  }
}

/** An enumeration with an employer in it, or in a sentence of nothing else or on who employs. */
function namesEmployer(listed: readonly ComposedPhrase[], lower: string): boolean {
  return listed.some(({ row }) => row?.kind === 'employer-kind') || EMPLOYS.test(lower);
}

/** What one makes and mends is no tool: "fertigen Masten und Segel". */
const MADE = /(?<![a-zß-ÿ])(?:fertig|reparier|herstell|verkauf|produzier|montier)(?:t|en)(?![a-zß-ÿ])/u;
const EMPLOYS =
  /^(?:(?:vor allem|auch|etwa|meist|oft|und|oder) ){0,2}(?:in|bei|im|am|an|für|auf)(?![a-zß-ÿ])|arbeit(?:en|est|et|geber)|beschäftig|angestellt|stell(?:t|en)|such(?:t|en)(?![a-zß-ÿ])|tätig|dazu|hinzu|daneben|gibt es|gehören|zählen|finde(?:t|n)|einsatz|bedarf|gefragt|unterkommen|wechsel/u;

/** "eine frühere Köchin"; a bare name may end like a word for a person. */
function isSomebody({ head, determiner, adjectives }: ComposedPhrase): boolean {
  return (determiner !== '' || adjectives.length > 0) && isPersonNoun(head);
}

/** "im Umland, Richtung Jena": where employers are. */
function isArea({ head, lead }: ComposedPhrase): boolean {
  return /^(?:umland|umgebung|richtung|region|stadt|innenstadt)$/u.test(head) || lead === 'richtung';
}

/** Kinds whose enumerations tell the kind of what stands among them. */
const SPREADING: ReadonlySet<string> = new Set([
  'skill',
  'employer-kind',
  'education',
  'tool',
  'department',
  'task',
  'industry',
]);
/** Kinds that nobody is among. */
const WITHOUT_PEOPLE: ReadonlySet<string> = new Set(['department', 'tool']);

/** A phrase of no known kind among as many of one kind is of that kind. */
function spreadInLists({ phrases, tokens }: Sentence, kinds: Map<ComposedPhrase, HeadRow['kind']>): void {
  if (kinds.size === 0) return;
  const isBareList = phrases.length >= SECTION_LIST && isOneList(phrases) && !tokens.some(isVerbLike);
  for (const phrase of phrases) {
    const { row, lead } = phrase;
    if (kinds.has(phrase) || (row !== undefined && row.needs === undefined)) continue;
    const list = phrases.filter((other) => other.list === phrase.list);
    const known = list.flatMap((other) => kinds.get(other) ?? []);
    const [kind] = known;
    if (WITHOUT_PEOPLE.has(kind ?? '') && (isPersonNoun(lead) || isPersonNoun(phrase.head))) continue;
    if (kind === undefined || !SPREADING.has(kind) || known.some((other) => other !== kind)) continue;
    const isLikely = isBareList || row?.kind === kind || known.length * (kind === 'tool' ? 3 : 2) >= list.length;
    if (isLikely) kinds.set(telling(phrase, kind), kind);
  }
}

function isOneList(phrases: readonly ComposedPhrase[]): boolean {
  return phrases.every(({ list }) => list === phrases[0]?.list);
}

function isVerbLike({ lower, isNoun }: Token): boolean {
  return !isNoun && /^(?:ist|sind|war|hat|gibt|[a-zß-ž]{3,20}(?:t|en|ern|eln))$/u.test(lower);
}

/** Of "ein Netz von Agenturen" among employers the agencies. */
function telling(phrase: ComposedPhrase, kind: HeadRow['kind']): ComposedPhrase {
  const part = phrase.complements.find((complement) => kindOfHead(complement) === kind);
  return part === undefined ? phrase : { ...phrase, ...part, nounEnd: part.end, complements: [] };
}
