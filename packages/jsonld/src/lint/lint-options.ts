import type { Gazetteer } from '@berufsbild/core';
import type { Profile } from '../profile.ts';

/** Options of the linter. */
export interface LintOptions {
  /**
   * One set of rules or several.
   * @default 'google-2026-09'
   */
  readonly profile?: Profile | readonly Profile[];
  /** The present instant. Without it, no rule that compares with today runs. */
  readonly now?: Date;
  /** Places. Without them, addresses are not checked against them. */
  readonly gazetteer?: Gazetteer;
  /** Name or host of the portal that the markup stands on. */
  readonly portal?: string;
}
