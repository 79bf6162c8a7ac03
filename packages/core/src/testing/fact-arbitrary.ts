import * as fc from 'fast-check';
import type { Fact, FactKind, FactValues, LabelValue } from '../occupation/fact.ts';
import { calendarDayArbitrary } from './calendar-day-arbitrary.ts';
import { issueArbitrary } from './issue-arbitrary.ts';
import { phraseArbitrary } from './phrase-arbitrary.ts';
import { placeArbitrary } from './place-arbitrary.ts';
import { rangeArbitrary } from './range-arbitrary.ts';
import { salaryArbitrary } from './salary-arbitrary.ts';
import { spanArbitrary } from './span-arbitrary.ts';

/**
 * Facts of every kind, from one or two places of a document.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(factArbitrary()).every(({ provenance }) => provenance.length > 0) //=> true
 */
export function factArbitrary(): fc.Arbitrary<Fact> {
  const values = valueArbitraries();
  const kinds = Object.keys(values) as FactKind[];
  return fc.constantFrom(...kinds).chain(
    (kind) =>
      fc.tuple(values[kind], detailsArbitrary(kind)).map(([value, details]) => ({ ...details, kind, value }) as Fact), // the table ties value to kind, a union of its rows does not
  );
}

function detailsArbitrary(kind: FactKind) {
  const document = fc.constantFrom('000_0123456789abcdef', '001_fedcba9876543210');
  const provenance = fc.tuple(spanArbitrary(), document).map(([span, id]) => ({ ...span, document: id }));
  return fc.record(
    {
      id: fc.integer({ min: 1, max: 999 }).map((number) => `000/${kind}/${number}`),
      provenance: fc.array(provenance, { minLength: 1, maxLength: 2 }),
      asOf: fc.oneof(calendarDayArbitrary(), fc.constantFrom('2013', '2013-03')),
      conflictsWith: fc.constant([`000/${kind}/1000`]),
      sameAs: fc.constant([`000/${kind}/1001`]),
      issues: fc.array(issueArbitrary(), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['id', 'provenance'] },
  );
}

function valueArbitraries(): { readonly [Kind in FactKind]: fc.Arbitrary<FactValues[Kind]> } {
  const label: fc.Arbitrary<LabelValue> = fc.record({ label: phraseArbitrary() });
  return {
    title: label,
    place: placeArbitrary(),
    salary: salaryArbitrary(),
    'weekly-hours': rangeArbitrary({ min: 1, max: 60, step: 0.5 }),
    task: taskArbitrary(),
    tool: label,
    channel: label,
    skill: label,
    language: label,
    education: label,
    'entry-path': label,
    'further-training': trainingArbitrary(),
    'career-step': fc.record({ label: phraseArbitrary(), direction: fc.constantFrom('before', 'after') }),
    specialisation: label,
    'reporting-line': label,
    department: label,
    'employer-kind': label,
    industry: label,
    'region-statement': label,
    statistic: statisticArbitrary(),
    date: fc.record({ date: calendarDayArbitrary(), of: fc.constantFrom('publication', 'survey', 'state') }),
  };
}

function taskArbitrary(): fc.Arbitrary<FactValues['task']> {
  const phase = fc.constantFrom('management', 'planning', 'production', 'publication', 'promotion', 'measurement');
  return fc.record({ label: phraseArbitrary(), phase }, { requiredKeys: ['label'] });
}

function trainingArbitrary(): fc.Arbitrary<FactValues['further-training']> {
  return fc.record(
    {
      label: phraseArbitrary(),
      months: rangeArbitrary({ min: 1, max: 48 }),
      cost: fc.constantFrom('fee', 'free', 'funded'),
      certificate: phraseArbitrary(),
      provider: phraseArbitrary(),
    },
    { requiredKeys: ['label'] },
  );
}

function statisticArbitrary(): fc.Arbitrary<FactValues['statistic']> {
  return fc.record(
    {
      label: phraseArbitrary(),
      value: fc.nat(100),
      maxValue: fc.integer({ min: 101, max: 200 }),
      unit: fc.constantFrom('percent', 'people', 'companies', 'positions', 'applications', 'institutions', 'years'),
      year: fc.integer({ min: 1990, max: 2040 }),
      population: phraseArbitrary(),
      approximate: fc.constant(true),
    },
    { requiredKeys: ['label', 'value', 'unit'] },
  );
}
