import { expect, it } from 'vitest';
import { memoryEngine } from '../memory/memory-engine.ts';
import { createStore } from '../store/create-store.ts';
import type { Engine } from './engine.ts';
import type { MergeableSession } from './partial-answer.ts';
import { shard } from './shard.ts';

/** A memory engine that counts what is open. */
function counted(open: { count: number }, change: (session: MergeableSession) => MergeableSession = (same) => same) {
  const engine = memoryEngine();
  return {
    name: engine.name,
    async open(collection) {
      const session = await engine.open(collection);
      open.count += 1;
      return change({
        ...session,
        async close() {
          open.count -= 1;
          await session.close();
        },
      });
    },
  } satisfies Engine<MergeableSession>;
}

it('closes what has been opened where one engine fails', async () => {
  const open = { count: 0 };
  const failing: Engine<MergeableSession> = { name: 'failing', open: () => Promise.reject(new Error('locked')) };
  await expect(createStore(shard([counted(open), failing, counted(open)]))).rejects.toThrow('locked');
  expect(open.count).toBe(0);
});

it('refuses engines whose answers cannot be merged when it is opened', async () => {
  const open = { count: 0 };
  const alone = counted(open, ({ part, ...session }) => session as MergeableSession);
  await expect(createStore(shard([counted(open), alone]))).rejects.toThrow(TypeError);
  expect(open.count).toBe(0);
});

it('refuses an empty list', () => {
  expect(() => shard([])).toThrow(RangeError);
});
