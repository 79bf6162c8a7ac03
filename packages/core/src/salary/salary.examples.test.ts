import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { type SalaryExample, scoreSalaries } from '../../test/corpus/score-salary.ts';
import { findSalaries } from './find-salaries.ts';

/** Least share of texts that are read wholly right, and most of those without pay in which some is found. */
const GOAL = { strict: 0.9, falsePay: 0.02 };

describe('findSalaries on the labelled examples', () => {
  it.skipIf(inject('shared') === '')('reaches its goals by the strict rule', () => {
    const score = scoreSalaries(labelled(), findSalaries);
    const told = score.misses.map((miss) => `${miss.id}: ${miss.expected.join(' | ')} ≠ ${miss.found.join(' | ')}`);
    expect(score.strict / score.total, told.join('\n')).toBeGreaterThanOrEqual(GOAL.strict);
    expect(score.falsePay / score.withoutPay, told.join('\n')).toBeLessThanOrEqual(GOAL.falsePay);
  });

  it.skipIf(inject('shared') === '')('gives spans that hold what they quote', () => {
    for (const { text } of labelled()) {
      for (const found of findSalaries(text)) expect(text.slice(found.start, found.end)).toBe(found.raw);
    }
  });
});

function labelled(): SalaryExample[] {
  const lines = readFileSync(`${inject('shared')}examples/salary.jsonl`, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as SalaryExample);
}
