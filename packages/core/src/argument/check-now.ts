/** Throws where a caller hands something else than a point in time as the present. */
export function checkNow(now: unknown): asserts now is Date | undefined {
  if (now === undefined) return;
  if (!(now instanceof Date)) throw new TypeError(`options.now must be a Date; received ${typeof now}`);
  if (Number.isNaN(now.getTime()))
    throw new RangeError('options.now must be a point in time such as new Date(); received an invalid Date');
}
