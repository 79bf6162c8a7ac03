export { type FixResult, fixJsonLd } from '../fix/fix-json-ld.ts';
export { PROFILES, type Profile } from '../profile.ts';
export { lintHtml } from './lint-html.ts';
export { lintJsonLd } from './lint-json-ld.ts';
export type { LintOptions } from './lint-options.ts';
