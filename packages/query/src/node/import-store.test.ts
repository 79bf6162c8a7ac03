import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { memoryEngine } from '../memory/memory-engine.ts';
import { createStore } from '../store/create-store.ts';
import { fileStorage } from './file-storage.ts';

vi.mock('lmdb', () => {
  throw Object.assign(new Error("Cannot find package 'lmdb'"), { code: 'ERR_MODULE_NOT_FOUND' });
});

describe('fileStorage without its peer', () => {
  it('says what to install, and makes no folder', async () => {
    const folder = join(tmpdir(), 'berufsbild-without-peer');
    await expect(createStore(memoryEngine({ storage: fileStorage(folder) }))).rejects.toMatchObject({
      code: 'storage/peer-missing',
      message: expect.stringContaining('npm install lmdb'),
    });
    expect(existsSync(folder)).toBe(false);
  });
});
