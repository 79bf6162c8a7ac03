import type { FactMention } from './fact-mention.ts';
import type { OccupationTitle } from './find-occupation-title.ts';
import type { ReadingText } from './reading-text.ts';

/** Most words between first and last of another name that shares them. */
const INNER_WORDS = 2;

/** Every mention of the occupation's name, of its feminine form, its short form, and of names that share its ends. */
export function findTitles({ plain }: ReadingText, { name }: OccupationTitle): readonly FactMention[] {
  const patterns = [spelling(name), ...formsOf(name).map(spelling), ...sharedEnds(name)];
  const mentions = patterns.flatMap((source) =>
    [...plain.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}-])`, 'gu'))].map(
      (match): FactMention => ({
        kind: 'title',
        start: match.index,
        end: match.index + match[0].length,
        value: { label: nominative(match[0], name) },
      }),
    ),
  );
  return mentions;
}

/** A genitive -s goes. */
function nominative(written: string, name: string): string {
  return written === `${name}s` ? name : written.replaceAll('-', ' ') === name.replaceAll('-', ' ') ? name : written;
}

function escaped(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}/-]/gu, '\\$&');
}

/** The words of a name, parted by blank or hyphen. */
function spelling(name: string): string {
  return `${name.split(/[ -]/u).map(escaped).join('[ -]')}s?`;
}

function formsOf(name: string): readonly string[] {
  const initials = name
    .split(/[ -]/u)
    .map((word) => word[0] ?? '')
    .join('');
  return [
    ...(/(?:er|or|ist|ent|ant|eur|loge|at|ekt|iker)$/u.test(name) ? [`${name.replace(/e$/u, '')}in`] : []),
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
