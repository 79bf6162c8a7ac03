import type { MessageRows } from '../messages/message.ts';

/** Texts of the issues of this topic. */
export const PLACE_MESSAGES = {} as const satisfies MessageRows;
