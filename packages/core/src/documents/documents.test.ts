import { describe, expect, it } from 'vitest';
import { formatIssue } from '../messages/format-issue.ts';
import type { Salary } from '../salary/salary.ts';
import { documents } from './documents.ts';

const facts = documents.flatMap((document) => document.facts);
const byId = new Map(facts.map((fact) => [fact.id, fact]));

/** Pay of one document as `level min–max per unit`. */
function payOf(number: string): readonly string[] {
  return facts
    .filter((fact) => fact.id.startsWith(`${number}/`))
    .flatMap((fact) => (fact.kind === 'salary' ? [paid(fact.value)] : []));
}

function paid({ level, minValue, maxValue, unitText, inferred, approximate }: Salary): string {
  const marks = [
    ...(inferred === undefined ? [] : ['inferred']),
    ...(approximate === undefined ? [] : ['approximate']),
  ];
  return [`${level ?? 'any level'}:`, `${minValue ?? ''}–${maxValue ?? ''}`, unitText, ...marks].join(' ');
}

describe('documents', () => {
  it('holds the pay of the Medienmanager in Leverkusen', () => {
    expect(payOf('000')).toEqual([
      'entry: 2800–3300 MONTH inferred',
      'experienced: 3500–4200 MONTH inferred approximate',
    ]);
  });

  it('holds the pay of the Medienassistent in Bochum', () => {
    expect(payOf('001')).toEqual(['entry: 2300–2900 MONTH inferred', 'any level: 3100– MONTH inferred']);
  });

  it('holds the pay of the Online Marketing Manager', () => {
    expect(payOf('002')).toEqual([
      'entry: 27000–36000 YEAR',
      'any level: 42000–42000 YEAR',
      'training: 1200–1200 MONTH approximate',
      'senior: –96000 YEAR',
      'top: 60000– YEAR inferred',
      'entry: 27600–36000 YEAR',
      'top: 96000–96000 YEAR',
    ]);
  });

  it('holds no pay of the Social Media Manager, since the sources name none', () => {
    expect([...payOf('003'), ...payOf('004')]).toEqual([]);
  });

  it('keeps the trainee pay as one fact with two places', () => {
    expect(byId.get('002/salary/3')?.provenance.map(({ raw }) => raw)).toEqual(['1.200 €/ Monat', '14.400€/Jahr']);
  });

  it('flags the typo and links the two lower bounds of the entry pay', () => {
    const [typo] = byId.get('002/salary/1')?.issues ?? [];
    expect(typo && formatIssue(typo, 'en').message).toContain('36.0000');
    expect(byId.get('002/salary/1')?.conflictsWith).toEqual(['002/salary/6']);
    expect(byId.get('002/salary/6')?.conflictsWith).toEqual(['002/salary/1']);
  });

  it('gives every statistic the year it is of, else the day of its source', () => {
    const dated = facts.filter((fact) => fact.kind === 'statistic').map(({ value, asOf }) => [value.value, asOf]);
    expect(dated).toEqual([
      [16, '2013'],
      [10, '2011'],
      [600, '2014-03-14'],
      [1, '2014-03-14'],
    ]);
  });

  it('has one id for every fact, and only links that exist, both ways', () => {
    expect(byId.size).toBe(facts.length);
    for (const { id, conflictsWith = [] } of facts) {
      for (const other of conflictsWith) expect(byId.get(other)?.conflictsWith).toContain(id);
    }
  });

  it('names no thing twice in one document', () => {
    for (const document of documents) {
      const names = document.facts
        .filter(({ kind }) => kind !== 'task')
        .map(({ kind, value }) => `${kind} ${JSON.stringify(value)}`);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('stores figure phrases of at most 60 characters', () => {
    expect(facts.flatMap(({ provenance }) => provenance).filter(({ raw = '' }) => raw.length > 60)).toEqual([]);
  });
});
