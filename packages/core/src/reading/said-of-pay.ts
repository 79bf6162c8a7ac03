import type { ExperienceLevel } from '../experience/experience-level.ts';

/** What the words beside a figure say of whose pay it is. */
export interface SaidOfPay {
  readonly level?: ExperienceLevel | undefined;
  readonly levelText?: string | undefined;
  readonly trainingYear?: number | undefined;
  /** Whether the sentence goes on about the apprentice or trainee of the one before. */
  readonly isCarried?: true;
}
