import { joinedName } from './joined-name.ts';
import { nameSpelling } from './name-spelling.ts';

/** How a text writes the name of its occupation. */
export interface NamePatterns {
  /** The name itself, its short form, and names that share its ends. */
  readonly own: readonly string[];
  /** The name of women beside that of men, and both in the plural. */
  readonly ofBothSexes: readonly string[];
}

/** Most words between first and last of another name that shares them. */
const INNER_WORDS = 2;

/** The patterns by which a name is found again. */
export function namePatterns(name: string): NamePatterns {
  const halves = name.split('/').filter((half) => half !== name && HALF.test(half));
  return {
    own: [...[name, ...formsOf(name)].map(nameSpelling), ...sharedEnds(name)],
    ofBothSexes: [...[...halves, ...genderFormsOf(name)].map(nameSpelling), ...pluralsOf(name)],
  };
}

/** A whole name beside the sign between both forms: "Florist/Floristin". */
const HALF = /^[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž -]{4,60}$/u;

/** Both forms in the plural, or the feminine one: the occupation by its name. */
function pluralsOf(name: string): readonly string[] {
  const masculine = name.endsWith('in') ? name.slice(0, -'in'.length) : name;
  if (!MASCULINE.test(masculine)) return [];
  const [men, women] = [`${joinedName(masculine)}(?:e?n)?`, `${joinedName(masculine.replace(/e$/u, ''))}innen`];
  return [`${women}(?: (?:und|oder|bzw\\.) ${men})?`, `${men} (?:und|oder|bzw\\.) ${women}`];
}

const MASCULINE = /(?:er|or|ist|ent|ant|eur|loge|at|ekt|iker|eut|oge)$/u;
/** Endings of names of men to which those of women add "in". */
const FEMININE_ENDINGS = ['er', 'eur', 'ist', 'eut', 'or', 'ant', 'ent'] as const;
/** Endings of the two forms of a name. */
const FORM_PAIRS = [
  ['frau', 'mann'],
  ['mann', 'frau'],
  ['ante', 'ant'],
  ['fachperson', 'fachfrau'],
  ['fachperson', 'fachmann'],
] as const;

/** The name of a woman in the occupation beside that of a man, and the other way round. */
function genderFormsOf(name: string): readonly string[] {
  return [
    ...(MASCULINE.test(name) ? [`${name.replace(/e$/u, '')}in`] : []),
    ...FEMININE_ENDINGS.flatMap((ending) => (name.endsWith(`${ending}in`) ? [name.slice(0, -'in'.length)] : [])),
    ...FORM_PAIRS.flatMap(([ending, other]) => (name.endsWith(ending) ? [name.slice(0, -ending.length) + other] : [])),
  ];
}

function formsOf(name: string): readonly string[] {
  const initials = name
    .split(/[ -]/u)
    .map((word) => word[0] ?? '')
    .join('');
  return [
    ...(name.endsWith('ent') ? [name.replace(/ent$/u, 'enz')] : []),
    ...(/^[A-ZÀ-ÞĀ-Ž]{3,5}$/u.test(initials) ? [initials] : []),
  ];
}

/** "Online Medien Manager" beside "Online Marketing Manager". */
function sharedEnds(name: string): readonly string[] {
  const words = name.split(/[ -]/u);
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 3 || first === undefined || last === undefined) return [];
  return [`${joinedName(first)}(?: [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž]{1,20}){0,${INNER_WORDS}} ${joinedName(last)}s?`];
}
