import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../src/occupation/fact.ts';
import { readOccupation } from '../../src/reading/read-occupation.ts';
import { type ExpectedArticle, factsOf } from './expected-article.ts';
import { addedScores, FIGURE_KINDS, type KindScore, scoreReading, totalScore } from './score-reading.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));

describe('readOccupation over ten articles that it was not written for', () => {
  const cases = readdirSync(FOLDER).filter((file) => file.endsWith('.input.txt'));
  const scores = addedScores(
    cases.map((file) => {
      const text = readFileSync(`${FOLDER}${file}`, 'utf8');
      const expected: ExpectedArticle = JSON.parse(
        readFileSync(`${FOLDER}${file.replace('.input.txt', '.expected.json')}`, 'utf8'),
      );
      return scoreReading(text, factsOf(text, expected), readOccupation(text, { document: 'article' }).profile.facts);
    }),
  );
  const shareFound = ({ found, entered }: KindScore) => found / entered;

  it('reads all ten', () => {
    expect(cases).toHaveLength(10);
  });

  it('finds occupation, place, pay, hours and statistics', () => {
    const figures = Object.entries(scores).filter(([kind]) => FIGURE_KINDS.includes(kind as FactKind));
    expect(shareFound(totalScore(Object.fromEntries(figures)))).toBeGreaterThanOrEqual(0.85);
  });

  it('finds most of all kinds together', () => {
    expect(shareFound(totalScore(scores))).toBeGreaterThanOrEqual(0.7);
  });

  it('has its last score beside the first; "node scripts/reading-score.mjs --record" writes it anew', () => {
    const [first, last] = ['first', 'last'].map((name) =>
      JSON.parse(readFileSync(`${FOLDER}${name}-score.json`, 'utf8')),
    );
    expect(last.shares.figures).toBeGreaterThanOrEqual(Math.max(0.85, first.shares.figures));
    expect(last.shares.all).toBeGreaterThanOrEqual(Math.max(0.7, first.shares.all));
    expect(totalScore(last.byKind).entered).toBe(totalScore(scores).entered);
  });
});
