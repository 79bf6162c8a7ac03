import type { Count } from './count-mention.ts';

/** A count with the lower-case words of its sentence around it. */
export interface CountSetting extends Pick<Count, 'value' | 'unit'> {
  /** The words before it, without the one that makes it rough. */
  readonly lead: string;
  /** Its own words. */
  readonly raw: string;
  /** The words behind it. */
  readonly rest: string;
  /** The same, as they are written. */
  readonly written: string;
  readonly isRough: boolean;
}
