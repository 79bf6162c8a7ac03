// The 95 % Wilson interval of a share. Reads and writes: nothing.

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The interval in which the true share lies with 95 % confidence, both ends from 0 to 1.
 *
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference
 * @param {number} right
 * @param {number} total at least 1
 * @returns {[number, number]}
 */
export function wilsonInterval(right, total) {
  const share = right / total;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  const shrink = 1 + Z ** 2 / total;
  const centre = share + Z ** 2 / (2 * total);
  return [Math.max(0, (centre - spread) / shrink), Math.min(1, (centre + spread) / shrink)];
}
