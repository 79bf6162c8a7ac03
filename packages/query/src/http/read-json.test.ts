import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

const sent = (body: string | ReadableStream) =>
  new Request('http://localhost', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit);

describe('readJson', () => {
  it('reads nothing at a signal that was there before', async () => {
    const endless = sent(new ReadableStream());
    await expect(readJson(endless, 10, AbortSignal.abort('enough'))).rejects.toBe('enough');
  });

  it('ends at a signal in the middle', async () => {
    const controller = new AbortController();
    const read = readJson(sent(new ReadableStream()), 10, controller.signal);
    controller.abort('enough');
    await expect(read).rejects.toBe('enough');
  });

  it('does not hold on to the signal', async () => {
    const { signal } = new AbortController();
    expect(await readJson(sent('{}'), 10, signal)).toEqual({});
    await expect(readJson(sent('"0123456789"'), 10, signal)).rejects.toMatchObject({ problem: { status: 413 } });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
