/** What a pasted text is read as, by the value that the form sends. */
export const READ_AS = ['artikel', 'anzeige'] as const;

/** An article about an occupation, or a job posting. */
export type ReadAs = (typeof READ_AS)[number];

/** The choice that was sent; an article where none was. */
export function readAsOf(sent: unknown): ReadAs {
  return READ_AS.find((choice) => choice === sent) ?? 'artikel';
}
