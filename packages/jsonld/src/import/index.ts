export { type DuplicateGroup, type DuplicateReason, groupDuplicates } from '../duplicates/group-duplicates.ts';
export { importHtml } from './import-html.ts';
export { importJsonLd } from './import-json-ld.ts';
export type { ImportOptions } from './import-options.ts';
export type { Imported, ImportResult } from './imported.ts';
