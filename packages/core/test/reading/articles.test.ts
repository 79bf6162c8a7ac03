import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../src/occupation/fact.ts';
import { readOccupation } from '../../src/reading/read-occupation.ts';
import { type ExpectedArticle, factsOf } from './expected-article.ts';
import { addedScores, FIGURE_KINDS, type KindScore, scoreReading, totalScore } from './score-reading.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const SETS = readdirSync(FIXTURES).filter((name) => name.startsWith('articles'));

describe.each(SETS)('readOccupation over articles that it was not written for: %s', (set) => {
  const folder = `${FIXTURES}${set}/`;
  const cases = readdirSync(folder).filter((file) => file.endsWith('.input.txt'));
  const scores = addedScores(
    cases.map((file) => {
      const text = readFileSync(`${folder}${file}`, 'utf8');
      const expected: ExpectedArticle = JSON.parse(
        readFileSync(`${folder}${file.replace('.input.txt', '.expected.json')}`, 'utf8'),
      );
      return scoreReading(text, factsOf(text, expected), readOccupation(text, { document: 'article' }).profile.facts);
    }),
  );
  const shareFound = ({ found, entered }: KindScore) => found / entered;
  const [first, last] = ['first', 'last'].map((name) =>
    JSON.parse(readFileSync(`${folder}${name}-score.json`, 'utf8')),
  );

  it('finds occupation, place, pay, hours and statistics', () => {
    const figures = Object.entries(scores).filter(([kind]) => FIGURE_KINDS.includes(kind as FactKind));
    expect(shareFound(totalScore(Object.fromEntries(figures)))).toBeGreaterThanOrEqual(LEAST.figures);
  });

  it('finds most of all kinds together', () => {
    expect(shareFound(totalScore(scores))).toBeGreaterThanOrEqual(LEAST.all);
  });

  it('has its last score beside the first; "node scripts/reading-score.mjs --record" writes it anew', () => {
    expect(last.shares.figures).toBeGreaterThanOrEqual(Math.max(LEAST.figures, first.shares.figures));
    expect(last.shares.all).toBeGreaterThanOrEqual(Math.max(LEAST.all, first.shares.all));
    expect(totalScore(last.byKind).entered).toBe(totalScore(scores).entered);
  });
});

/** The shares that must be found, of what is said in figures and of all. */
const LEAST = { figures: 0.85, all: 0.7 };
