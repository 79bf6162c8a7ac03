// Writes down what the five documents say: tables and charts by occupation, what sources share, what they contradict.
// Reads: the doors core, core/documents and core/messages from source. Writes: docs/knowledge.md; with --check it only looks.
import { writeOrCheck } from './generated-file.mjs';
import { knowledgePage } from './knowledge/knowledge-page.mjs';
import { loadSource } from './load-source.mjs';

/** @typedef {typeof import('@berufsbild/core')} CoreDoor */
/** @typedef {typeof import('@berufsbild/core/documents')} DocumentsDoor */
/** @typedef {typeof import('@berufsbild/core/messages')} MessagesDoor */

const coreDoor = /** @type {CoreDoor} */ (await loadSource('@berufsbild/core'));
const documentsDoor = /** @type {DocumentsDoor} */ (await loadSource('@berufsbild/core/documents'));
const messagesDoor = /** @type {MessagesDoor} */ (await loadSource('@berufsbild/core/messages'));
writeOrCheck('docs/knowledge.md', knowledgePage({ ...coreDoor, ...documentsDoor, ...messagesDoor }));
