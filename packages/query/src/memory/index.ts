export { type MemoryEngineOptions, memoryEngine } from './memory-engine.ts';
export type { MemoryIndex } from './memory-index.ts';
export type { IndexStorage, Storage } from './storage.ts';
