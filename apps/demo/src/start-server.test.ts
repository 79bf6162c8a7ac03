import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readServerSettings } from './server-settings.ts';
import { startServer } from './start-server.ts';

describe('readServerSettings', () => {
  it('listens on this machine alone unless told otherwise', () => {
    expect(readServerSettings({})).toEqual({ port: 3000, host: '127.0.0.1' });
    expect(readServerSettings({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ port: 8080, host: '0.0.0.0' });
  });

  it.each(['abc', '-1', '70000', '80.5', ' 80'])('refuses PORT=%s', (port) => {
    expect(() => readServerSettings({ PORT: port })).toThrow(RangeError);
  });
});

describe('startServer', () => {
  const settings = { port: 0, host: '127.0.0.1' };

  it('answers, and gives the port back when it is closed', async () => {
    const server = await startServer(() => new Response('da'), settings);
    expect(await (await fetch(server.url)).text()).toBe('da');
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('lets a running answer finish', async () => {
    let closing: Promise<void> | undefined;
    const server = await startServer(async () => {
      closing = server.close();
      await setTimeout(50);
      return new Response('fertig');
    }, settings);
    expect(await (await fetch(server.url)).text()).toBe('fertig');
    await closing;
  });

  it('says when the port is taken', async () => {
    const server = await startServer(() => new Response(), settings);
    const port = Number(new URL(server.url).port);
    await expect(startServer(() => new Response(), { ...settings, port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await server.close();
  });
});
