import type { Assets } from './layout/assets.ts';
import type { Portal } from './portal/portal.ts';

/** What the portal is made of. */
export interface AppOptions {
  readonly portal: Portal;
  readonly assets: Assets;
  /** The clock. */
  readonly now: () => Date;
  /** Gets what broke an answer. */
  readonly onFailure: (error: Error) => void;
}
