// Decides about one regular expression. Reads and writes: nothing.
import { runInNewContext } from 'node:vm';

/** Answer for a pattern that takes linear time. */
export const LINEAR = 'linear';

/** Answer for a pattern that the checker did not get through with; asked again next time. */
export const UNDECIDED = 'not decided in time: make the pattern simpler';

/** Milliseconds for the checker, on a busy machine too: one that needs longer is no pattern for people either. */
const PATIENCE = 90_000;
/** Length of an attack that is tried, in UTF-16 units: far longer than any job ad. */
const ATTACK_LENGTH = 300_000;
/** Milliseconds within which a linear pattern is through with it, on a busy machine too; a quadratic one needs ten times as long. */
const ATTACK_PATIENCE = 5_000;

/** What stands for a Unicode property while a pattern is checked: all its letters would take the checker minutes. */
const STAND_INS = { L: 'A-Za-zÄÖÜäöüß', Lu: 'A-ZÄÖÜ', Ll: 'a-zäöüß', N: '0-9', Nd: '0-9' };

/** Up to here a bound is a bound: what it repeats costs a fixed number of steps. Above, it counts as no bound. */
const LARGEST_BOUND = 200;
/** Bounds are cut down to this while a pattern is checked: every step more makes the automaton larger, none slower. */
const SMALL_BOUND = 4;

/**
 * `linear`, or why not. The checker sees a simpler pattern; an attack that it finds is tried on the real one.
 *
 * @param {(source: string, flags: string, options: object) => any} check
 * @param {{ source: string, flags: string }} pattern
 * @returns {string}
 */
export function decide(check, { source, flags }) {
  const simple = simplified(source);
  let { status, complexity, attack } = checked(check, simple, flags, {});
  // A pattern too large for proofs is attacked at random.
  if (status === 'unknown') ({ status, complexity, attack } = checked(check, simple, flags, { checker: 'fuzz' }));
  if (status === 'safe') return LINEAR;
  if (status === 'unknown') return UNDECIDED;
  if (withstands(source, flags, textOf(attack))) return LINEAR;
  return `${complexity.summary}, attacked by ${attack.pattern}`;
}

/**
 * What the checker says; a checker that breaks down has not decided.
 *
 * @param {(source: string, flags: string, options: object) => any} check
 * @param {string} source
 * @param {string} flags
 * @param {object} options
 */
function checked(check, source, flags, options) {
  try {
    return check(source, flags, { timeout: PATIENCE, ...options });
  } catch {
    return { status: 'unknown' };
  }
}

/**
 * The same pattern with small bounds and few letters.
 *
 * @param {string} source
 */
export function simplified(source) {
  let isInClass = false;
  return source.replace(/\\p\{(L|Lu|Ll|N|Nd)\}|\\.|[[\]]|\{(\d+)(,?)(\d*)\}/gu, (token, property, min, comma, max) => {
    if (token === '[') isInClass = true;
    if (token === ']') isInClass = false;
    if (property !== undefined) return standInFor(property, isInClass);
    return min === undefined || isInClass
      ? token
      : repetition(Number(min), comma === '' ? Number(min) : Number(max || Infinity));
  });
}

/**
 * @param {string} property
 * @param {boolean} isInClass
 */
function standInFor(property, isInClass) {
  const letters = STAND_INS[/** @type {keyof typeof STAND_INS} */ (property)];
  return isInClass ? letters : `[${letters}]`;
}

/**
 * @param {number} min
 * @param {number} max
 */
function repetition(min, max) {
  if (max > LARGEST_BOUND) return min === 0 ? '*' : '+';
  return `{${Math.min(min, SMALL_BOUND)},${Math.min(max, SMALL_BOUND)}}`;
}

/** @param {{ pumps: { prefix: string, pump: string }[], suffix: string }} attack */
function textOf({ pumps, suffix }) {
  const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.ceil(ATTACK_LENGTH / Math.max(1, length));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}

/**
 * @param {string} source
 * @param {string} flags
 * @param {string} text
 */
function withstands(source, flags, text) {
  try {
    runInNewContext(
      'text.replace(new RegExp(source, flags), "")',
      { text, source, flags },
      { timeout: ATTACK_PATIENCE },
    );
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
