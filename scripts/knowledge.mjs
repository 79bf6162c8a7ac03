// Writes down what the five documents say: tables and charts by occupation, what sources share, what they contradict.
// Reads: the doors core, core/documents and core/messages from source. Writes: docs/knowledge.md; with --check it only looks.
import { writeOrCheck } from './generated-file.mjs';
import { importSource } from './import-source.mjs';
import { knowledgePage } from './knowledge/knowledge-page.mjs';

const doors = await importSource(`
  export * from '@berufsbild/core';
  export * from '@berufsbild/core/documents';
  export * from '@berufsbild/core/messages';
`);
writeOrCheck('docs/knowledge.md', knowledgePage(/** @type {any} */ (doors)));
