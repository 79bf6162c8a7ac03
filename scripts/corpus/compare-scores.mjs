/**
 * What the readers made of each labelled line, by measure: `+` where it was right, `-` where not, and a digest of what
 * was read.
 *
 * @typedef {Record<string, Record<string, string>>} Scores
 */

/**
 * Ids of the lines of a measure that are read otherwise than before.
 *
 * @typedef {{ measure: string, gained: string[], lost: string[], changed: string[], added: string[], gone: string[] }} Difference
 */

/**
 * Compares the scores of two states, measure by measure.
 *
 * @param {Scores} before
 * @param {Scores} now
 * @returns {Difference[]} `changed` are those that were as right or wrong before.
 */
export function compareScores(before, now) {
  return Object.entries(now).map(([measure, lines]) => {
    const then = before[measure] ?? {};
    const both = Object.keys(lines).filter((id) => id in then);
    const turned = (/** @type {string} */ from, /** @type {string} */ to) =>
      both.filter((id) => then[id]?.startsWith(from) && lines[id]?.startsWith(to));
    return {
      measure,
      gained: turned('-', '+'),
      lost: turned('+', '-'),
      changed: [...turned('+', '+'), ...turned('-', '-')].filter((id) => then[id] !== lines[id]),
      added: Object.keys(lines).filter((id) => !(id in then)),
      gone: Object.keys(then).filter((id) => !(id in lines)),
    };
  });
}
