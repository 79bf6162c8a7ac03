export { documents } from './documents.ts';
export { occupationProfiles } from './occupation-profiles.ts';
export type { SourceDocument } from './source-document.ts';
