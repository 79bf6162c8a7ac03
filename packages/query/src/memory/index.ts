export { type MemoryEngineOptions, memoryEngine } from './memory-engine.ts';
export type { Storage } from './storage.ts';
