// Decides about one regular expression. Reads and writes: nothing.
import { runInNewContext } from 'node:vm';

/** Answer for a pattern that takes linear time. */
export const LINEAR = 'linear';

/** Answer for a pattern that the checker did not get through with; asked again next time. */
export const UNDECIDED = 'not decided in time: make the pattern simpler';

/** Milliseconds for the checker: one that needs longer is no pattern for people either. */
const PATIENCE = 30_000;
/** Length of an attack that is tried, in UTF-16 units: far longer than any job ad. */
const ATTACK_LENGTH = 300_000;
/** Milliseconds within which a linear pattern is through with it, on a busy machine too; a quadratic one needs ten times as long. */
const ATTACK_PATIENCE = 5_000;

/** What stands for a Unicode property while a pattern is checked: all its letters would take the checker minutes. */
const STAND_INS = { L: 'A-Za-zÄÖÜäöüß', Lu: 'A-ZÄÖÜ', Ll: 'a-zäöüß', N: '0-9', Nd: '0-9' };

/**
 * `linear`, or why not. The checker takes a large bound (`{1,99}`) for no bound at all; so its attack is tried.
 *
 * @param {(source: string, flags: string, options: object) => any} check
 * @param {{ source: string, flags: string }} pattern
 * @returns {string}
 */
export function decide(check, { source, flags }) {
  const simple = withStandIns(source);
  let { status, complexity, attack } = check(simple, flags, { timeout: PATIENCE });
  // A pattern too large for proofs is attacked at random.
  if (status === 'unknown')
    ({ status, complexity, attack } = check(simple, flags, { timeout: PATIENCE, checker: 'fuzz' }));
  if (status === 'safe') return LINEAR;
  if (status === 'unknown') return UNDECIDED;
  if (withstands(source, flags, textOf(attack))) return LINEAR;
  return `${complexity.summary}, attacked by ${attack.pattern}`;
}

/** @param {string} source */
function withStandIns(source) {
  let isInClass = false;
  return source.replace(/\\p\{(L|Lu|Ll|N|Nd)\}|\\.|[[\]]/gu, (token, name) => {
    if (token === '[') isInClass = true;
    if (token === ']') isInClass = false;
    const standIn = STAND_INS[/** @type {keyof typeof STAND_INS} */ (name)];
    if (standIn === undefined) return token;
    return isInClass ? standIn : `[${standIn}]`;
  });
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
