import { existsSync, readFileSync } from 'node:fs';
import { loadGazetteer } from '@berufsbild/places';
import { expect, inject, it } from 'vitest';
import { type PlaceExample, scorePlaces } from './score-place.ts';

const FILE = `${inject('shared')}examples/place.jsonl`;

it.skipIf(inject('shared') === '' || !existsSync(FILE))(
  'reads the set of places of the labelled examples',
  async () => {
    const lines = readFileSync(FILE, 'utf8').trim().split('\n');
    const examples = lines.map((line) => JSON.parse(line) as PlaceExample);
    const scores = scorePlaces(examples, await loadGazetteer());
    const wrong = scores.filter(({ isRight }) => !isRight);
    expect(wrong.map(({ id, expected, found }) => ({ id, expected, found }))).toEqual([]);
  },
);
