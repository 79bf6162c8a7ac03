import type { JobPosting } from '@berufsbild/core';

/**
 * A posting as a store keeps it: the posting itself with a key beside its other properties.
 *
 * The key is the portal's own, unique in the store. `identifier` is no key: it is optional, and two employers may use
 * the same number.
 */
export interface StoredPosting extends JobPosting {
  /** The portal's key: 1 to 200 characters. */
  readonly id: string;
}
