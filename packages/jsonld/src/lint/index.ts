export type { Profile } from '../profile.ts';
export { lintJsonLd } from './lint-json-ld.ts';
export type { LintOptions } from './lint-options.ts';
