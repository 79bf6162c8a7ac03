/** The number of a figure written with dots, apostrophes or blanks between thousands and a comma before fractions. */
export function writtenFigure(written: string): number {
  return Number(written.replace(/[.' ]/gu, '').replace(',', '.'));
}
