import { occupationProfiles } from '@berufsbild/core/documents';
import { loadGazetteer } from '@berufsbild/places';
import type { Hono } from 'hono';
import { createApp } from '../app.tsx';
import { readAssets } from '../layout/assets.ts';
import { createPortal } from '../portal/create-portal.ts';
import type { Portal } from '../portal/portal.ts';

/** The instant at which tests start and ask the portal. */
export const TEST_NOW = new Date('2026-11-22T12:00:00Z');

/** A whole portal for tests. */
export interface TestPortal {
  readonly portal: Portal;
  readonly app: Hono;
  /** What broke answers. */
  readonly failures: readonly Error[];
}

/** The portal as it is served, at a fixed instant. */
export async function testPortal(now: Date = TEST_NOW): Promise<TestPortal> {
  const failures: Error[] = [];
  const [gazetteer, assets] = await Promise.all([
    loadGazetteer(),
    readAssets(new URL('../../public/', import.meta.url)),
  ]);
  const portal = await createPortal({ profiles: occupationProfiles, gazetteer, now: TEST_NOW });
  const app = createApp({ portal, assets, now: () => now, onFailure: (error) => failures.push(error) });
  return { portal, app, failures };
}
