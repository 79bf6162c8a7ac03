import type { AppOptions } from '../app-options.ts';
import type { Assets } from './assets.ts';

/** What every page knows about the portal. */
export interface Site {
  /** Files that pages link to. */
  readonly assets: Assets;
  /** State of the data on places. */
  readonly placesEdition: string;
}

/** What every page knows about a portal. */
export function siteOf({ assets, portal }: AppOptions): Site {
  return { assets, placesEdition: portal.gazetteer.edition };
}
