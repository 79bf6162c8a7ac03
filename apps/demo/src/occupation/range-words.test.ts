import { expect, it } from 'vitest';
import { viewOf } from '../layout/view.ts';
import { rangeWords } from './range-words.ts';

const german = viewOf('de', 'http://localhost/');

it.each([
  [{ min: 40, max: 50 }, '40–50'],
  [{ min: 40, max: 40 }, '40'],
  [{ min: 1000 }, 'ab 1.000'],
  [{ max: 50 }, 'bis 50'],
  [{}, ''],
])('%o is "%s"', (range, words) => expect(rangeWords(range, german)).toBe(words));
