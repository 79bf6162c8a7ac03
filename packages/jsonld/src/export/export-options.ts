import type { Profile } from '../profile.ts';
import type { TitleStyle } from './title-markup.ts';

/** Options of `toJobPosting`. */
export interface ToJobPostingOptions {
  /** The present instant. Without it nothing counts as expired. */
  readonly now?: Date;
  /**
   * Whose requirements are checked.
   * @default 'google-2026-09'
   */
  readonly profile?: Profile | readonly Profile[];
  /**
   * How the title goes into the markup.
   * @default 'reduced'
   */
  readonly title?: TitleStyle;
  /**
   * What becomes of a posting whose validThrough lies before `now`.
   * @default 'omit'
   */
  readonly expired?: 'omit' | 'keep';
}
