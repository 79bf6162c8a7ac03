import { checkText } from '../argument/check-text.ts';
import type { Found } from '../reading/found.ts';
import type { Tariff } from './tariff.ts';
import { GROUP_ROWS, type GroupRow, SCHEME_ROWS, TARIFF_CONTEXT } from './tariff-rows.ts';
import { withoutAbsent } from './without-absent.ts';

/**
 * Finds the collective agreements and pay groups that a text names: TVöD, TV-L, TV-Ärzte, AVR, IG Metall, KV, Besoldung.
 *
 * A group goes with the nearest agreement of its sentence; an agreement without a group stands alone. No amount is
 * looked up or invented: tables of amounts change every year.
 *
 * @param text - Any text.
 * @returns Groups and agreements in order; empty when there is none.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * findTariffs('Vergütung nach TV-L bis E 14')[0]?.value
 * //=> { scheme: 'TV-L', group: 'E14', bound: 'max' }
 */
export function findTariffs(text: string): readonly Found<Tariff>[] {
  checkText(text);
  return [...sentencesOf(text)].flatMap(([start, end]) => tariffsWithin(text, start, end));
}

interface Place {
  readonly start: number;
  readonly end: number;
}
type Scheme = Place & { readonly scheme: string };
type Group = Place & { readonly group: string };

/** Longest sentence that is looked at, so that a text without full stops stays cheap. */
const LONGEST_SENTENCE = 600;

/** Stretches of a text between full stops or lines. */
function* sentencesOf(text: string): Generator<readonly [number, number]> {
  for (const match of text.matchAll(new RegExp(`[^\\n!?;]{1,${LONGEST_SENTENCE}}`, 'g'))) {
    yield [match.index, match.index + match[0].length];
  }
}

function tariffsWithin(text: string, from: number, to: number): Found<Tariff>[] {
  const sentence = text.slice(from, to);
  if (!/\d|TV|AVR|KV|Kollektiv|IG|BA[PT]/.test(sentence)) return [];
  const schemes = schemesOf(sentence);
  const groups = groupsOf(sentence, schemes.length > 0 || TARIFF_CONTEXT.test(sentence));
  const named = groups.map((group) => ({ group, scheme: nearest(schemes, group) }));
  const alone = schemes.filter((scheme) => !named.some((one) => one.scheme === scheme));
  const found = [
    ...named.map(({ group, scheme }) => tariffOf(sentence, from, group, scheme)),
    ...alone.map((scheme) => placed(sentence, from, scheme, { scheme: scheme.scheme })),
  ];
  return found.sort((one, other) => one.start - other.start);
}

function schemesOf(sentence: string): Scheme[] {
  const found = SCHEME_ROWS.flatMap(({ scheme, pattern }) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      scheme: scheme ?? match[0].trim(),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return withoutInner(found);
}

function groupsOf(sentence: string, hasContext: boolean): Group[] {
  const rows = GROUP_ROWS.filter((row) => hasContext || !row.needsContext);
  return withoutInner(
    rows.flatMap((row) => [...sentence.matchAll(row.pattern)].flatMap((match) => groupOf(row, match))),
  );
}

function groupOf({ letter }: GroupRow, match: RegExpExecArray): Group[] {
  const [raw, written = letter, number = ''] = match;
  const sign = written === 'EG' ? 'E' : written;
  const [start, end] = [match.index, match.index + raw.trimEnd().length];
  const group = sign + number.replace(/\s/g, '');
  if (group === '' || group === letter) return [];
  const [upTo = '', last] = UPPER_END.exec(match.input.slice(end, end + 16)) ?? [];
  const upper =
    last === undefined ? [] : [{ group: sign + last, start: end + upTo.length - last.length, end: end + upTo.length }];
  return [{ group, start, end }, ...upper];
}

/** The number of a second group that goes without its letter: "EG 9a bis 9c", but not "EG 9 - 39 Stunden". */
const UPPER_END =
  /^\s?(?:[–-]|bis)\s?((?:1[0-7]|[1-9])[a-c]?)(?![\da-zäöüß]|[.,:]\d|\s?(?:[%€h]|Std|Stund|Jahr|Monat|Tag|Uhr))/;

/** Places in order, without those that overlap an earlier or longer one. */
function withoutInner<Found extends Place>(places: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const place of [...places].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}

function nearest(schemes: readonly Scheme[], group: Group): Scheme | undefined {
  const distance = (scheme: Scheme) => Math.max(scheme.start - group.end, group.start - scheme.end, 0);
  return [...schemes].sort((one, other) => distance(one) - distance(other))[0];
}

const BOUND_BEFORE =
  /(?:(\bab|mindestens|von)|(bis|bis zu|bis max\.|bis maximal|max\.|maximal|[–-]))(?: (?:zu|zur|in|der|die))?(?: \(?TV[A-Za-zÄÖÜäöü-]{1,12})?[ (]{0,3}$/i;
const STEP_BEHIND = /^[^\n.;]{0,12}?\b(?:Stufen?|St\.|Erfahrungsstufen?)\s?([1-6])(?!\d)/;

function tariffOf(sentence: string, offset: number, group: Group, scheme: Scheme | undefined): Found<Tariff> {
  const bound = BOUND_BEFORE.exec(sentence.slice(Math.max(0, group.start - 30), group.start));
  const step = STEP_BEHIND.exec(sentence.slice(group.end, group.end + 40))?.[1];
  return placed(sentence, offset, group, {
    ...withoutAbsent({ scheme: scheme?.scheme }),
    group: group.group,
    ...withoutAbsent({ step, bound: boundOf(bound, sentence, group) }),
  });
}

function boundOf(before: RegExpExecArray | null, sentence: string, group: Group): 'min' | 'max' | undefined {
  if (before?.[2] !== undefined) return 'max';
  const opensRange = /^\s?(?:[–-]|bis)\s?(?:E|EG|S|P|KR|A)?\s?\d/.test(sentence.slice(group.end, group.end + 12));
  return before?.[1] !== undefined || opensRange ? 'min' : undefined;
}

function placed(sentence: string, offset: number, { start, end }: Place, value: Tariff): Found<Tariff> {
  return { value, raw: sentence.slice(start, end), start: start + offset, end: end + offset, issues: [] };
}
