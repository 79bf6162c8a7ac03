import type { Gazetteer, OccupationProfile } from '@berufsbild/core';
import { createStore } from '@berufsbild/query';
import { memoryEngine } from '@berufsbild/query/memory';
import { berlinDay } from '../calendar/berlin-day.ts';
import { generatePostings } from '../posting/generate-postings.ts';
import { largestPlaces } from '../posting/largest-places.ts';
import { occupationsFrom } from './occupations.ts';
import type { Portal } from './portal.ts';

/** What a portal is made from. */
export interface CreatePortalOptions {
  readonly profiles: readonly OccupationProfile[];
  readonly gazetteer: Gazetteer;
  /**
   * Instant of the start. Example postings end with its day in Berlin, so that their markup holds whenever the portal is
   * started; a fixed day would have them expire.
   */
  readonly now: Date;
}

/** Places that example postings are made for. */
const PLACES = 400;

/** Reads the profiles, makes the example postings and fills the store. */
export async function createPortal({ profiles, gazetteer, now }: CreatePortalOptions): Promise<Portal> {
  const occupations = occupationsFrom(profiles);
  const places = largestPlaces(gazetteer, 'DE', PLACES);
  const examples = generatePostings({ occupations, places, today: berlinDay(now) });
  const store = await createStore(memoryEngine());
  await store.upsert(examples.map(({ id, posting }) => ({ id, ...posting })));
  return {
    occupations,
    examples: new Map(examples.map((example) => [example.id, example])),
    gazetteer,
    store,
  };
}
