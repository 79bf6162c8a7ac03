import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { documents } from '../../src/documents/documents.ts';
import type { FactKind, FactOf } from '../../src/occupation/fact.ts';
import { readOccupation } from '../../src/reading/read-occupation.ts';
import { addedScores, scoreReading, totalScore } from './score-reading.ts';

const shared = inject('shared');
const isPresent = shared !== '' && existsSync(`${shared}documents`);

/** Kinds whose figures must all be read as they were entered. */
const EXACT: readonly FactKind[] = ['salary', 'weekly-hours', 'date', 'place', 'title'];

describe.skipIf(!isPresent)('readOccupation over the five documents', () => {
  // The body of a skipped suite is run all the same.
  const read = (isPresent ? documents : []).map((entered) => {
    const text = readFileSync(`${shared}documents/${entered.id}.txt`, 'utf8');
    return { entered, text, reading: readOccupation(text, { document: entered.id }) };
  });
  const scores = addedScores(
    read.map(({ entered, text, reading }) => scoreReading(text, entered.facts, reading.profile.facts)),
  );
  const factsOf = <Kind extends FactKind>(id: string, kind: Kind) =>
    read
      .filter(({ entered }) => entered.id.startsWith(id))
      .flatMap(({ reading }) => reading.profile.facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind));

  it('finds most of what was entered by hand and adds little', () => {
    const { entered, found, reported, excess } = totalScore(scores);
    expect(found / entered).toBeGreaterThanOrEqual(0.85);
    expect(excess / reported).toBeLessThanOrEqual(0.15);
  });

  it.each(Object.entries(scores).filter(([, { entered }]) => entered > 0))(
    'finds more than half of each kind: %s',
    (_, score) => {
      expect(score.found / score.entered).toBeGreaterThanOrEqual(0.6);
    },
  );

  it.each(EXACT)('reads every %s as it was entered', (kind) => {
    expect(scores[kind]?.found).toBe(scores[kind]?.entered);
  });

  it('flags the figure with four digits behind the point and reads it as tens of thousands', () => {
    const flagged = factsOf('002', 'salary').filter(({ issues = [] }) =>
      issues.some(({ code }) => code === 'salary/number-typo'),
    );
    expect(flagged.map(({ value }) => value.maxValue)).toEqual([36_000]);
  });

  it('links the two ranges for beginners, and holds pay told in two units as one fact', () => {
    const salaries = factsOf('002', 'salary');
    const [first, second] = salaries.filter(({ value }) => value.level === 'entry');
    expect([first?.value.minValue, second?.value.minValue]).toEqual([27_000, 27_600]);
    expect(first?.conflictsWith).toEqual([second?.id]);
    expect(second?.conflictsWith).toEqual([first?.id]);
    const [trainee] = salaries.filter(({ value }) => value.level === 'training');
    expect(trainee?.value).toMatchObject({ minValue: 1200, unitText: 'MONTH' });
    expect(trainee?.provenance).toHaveLength(2);
  });

  it('reads shares, counts, hours and dates', () => {
    expect(factsOf('003', 'statistic').map(({ value: { label: _, ...value } }) => value)).toEqual([
      { value: 16, unit: 'percent', population: 'Unternehmen in Deutschland', year: 2013 },
      { value: 10, unit: 'percent', population: 'Unternehmen in Deutschland', year: 2011 },
    ]);
    expect(factsOf('004', 'statistic')[0]?.value).toMatchObject({ value: 600, unit: 'people', approximate: true });
    expect(factsOf('002', 'weekly-hours').map(({ value }) => value)).toEqual([{ min: 40, max: 50 }]);
    const dates = ['001', '003', '004'].flatMap((id) => factsOf(id, 'date').map(({ value }) => value));
    expect(dates).toEqual([
      { date: '2024', of: 'state' },
      { date: '2013-03', of: 'survey' },
      { date: '2011', of: 'survey' },
      { date: '2014-03-14', of: 'publication' },
    ]);
  });

  it('gives each task the phase that it was entered with', () => {
    const { entered, reading } = read.find(({ entered: { id } }) => id.startsWith('002')) ?? {};
    const wrong = (entered?.facts ?? []).filter(
      (fact) =>
        fact.kind === 'task' &&
        fact.provenance.some(({ start, end }) => {
          const found = (reading?.facts ?? []).filter(
            (other) => other.value.kind === 'task' && other.start < end && start < other.end,
          );
          const phases = found.map(({ value }) => (value.kind === 'task' ? value.value.phase : undefined));
          return phases.length > 0 && !phases.includes(fact.value.phase);
        }),
    );
    expect(wrong).toEqual([]);
    const named = new Set(factsOf('002', 'task').map(({ value }) => value.phase));
    expect([...named].sort()).toEqual([
      'management',
      'measurement',
      'planning',
      'production',
      'promotion',
      'publication',
      undefined,
    ]);
  });

  it('reads the lengths of training', () => {
    const months = factsOf('002', 'further-training').flatMap(({ value }) => value.months ?? []);
    expect(months).toEqual([
      { min: 8, max: 8 },
      { min: 3, max: 4 },
    ]);
  });
});
