/** The named groups of a match. */
export type PhraseGroups = Readonly<Record<string, string | undefined>>;

/** What stands around a match, for rows that must look at their neighbours. */
export interface PhraseContext {
  /** Named groups of the match. */
  readonly groups: PhraseGroups;
  /** Words before the match that the row's `lead` found; '' for none. */
  readonly lead: string;
  /** At most 60 units before match and lead, lower case. */
  readonly before: string;
  /** At most 60 units behind the match, lower case. */
  readonly after: string;
}

/**
 * One way to say something: a row of a reader's table.
 *
 * @typeParam Meaning - What the words mean. A row that means `undefined` hides its words from shorter rows.
 */
export interface PhraseRow<Meaning> {
  /** The words, on lower-case plain text: global, bounded, linear. */
  readonly pattern: RegExp;
  /** Words before the match that belong to it, anchored at their end. Found faster so than within the pattern. */
  readonly lead?: RegExp;
  /** What they mean, or how to tell from their neighbours. */
  readonly meaning: Meaning | ((context: PhraseContext) => Meaning | undefined) | undefined;
  /** A text that the row is for; the tests read it. */
  readonly example: string;
}

/** A row that is looked for only where one of its words stands. */
export interface HintedPhraseRow<Meaning> extends PhraseRow<Meaning> {
  /** Words parted by `|`, one of which stands in all that the pattern finds; see `createWordFinder`. */
  readonly words: string;
}
