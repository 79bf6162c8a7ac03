// How the processor time of a reader grows from a text to one that is ten times as long; bench/linear.mjs measures with it.
// Reads: nothing. Writes: nothing.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A long text is as many units as so many short ones. */
const TIMES = 10;
/** Most that {@link TIMES} times the text should cost. */
export const LIMIT = 12;
/** Below so many milliseconds for {@link TIMES} short texts, a measurement says nothing about growth. */
const NOISE = 20;
/** Other work on the machine only ever makes a round longer: there are more of them where the growth seems over the limit. */
const ROUNDS = { least: 3, most: 8 };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/**
 * Milliseconds for a short text and for a ten times longer one: the least of several rounds, all of which read the same
 * number of units, so that each pays for the garbage of as much text.
 *
 * @param {(text: string) => unknown} read
 * @param {string} shortText
 * @param {string} longText {@link TIMES} times as long.
 */
export function growthOf(read, shortText, longText) {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const growth = () => (long / Math.max(short, NOISE)) * TIMES;
  for (let round = 0; round < ROUNDS.least || (round < ROUNDS.most && growth() > LIMIT); round++) {
    short = Math.min(short, timed(read, shortText, TIMES));
    long = Math.min(long, timed(read, longText, 1));
  }
  return { short: short / TIMES, long, growth: growth() };
}

/**
 * Milliseconds of processor time for so many readings, begun with a clean heap; what they find is kept until the last is done.
 *
 * @param {(text: string) => unknown} read
 * @param {string} text
 * @param {number} times
 */
function timed(read, text, times) {
  collectGarbage();
  const before = process.cpuUsage();
  const found = [];
  while (found.length < times) found.push(read(text));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
