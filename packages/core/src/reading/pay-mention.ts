import type { FactMention } from './fact-mention.ts';

/** A mention of pay. */
export type PayMention = Extract<FactMention, { readonly kind: 'salary' }>;
