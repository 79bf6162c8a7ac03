import { describe, expect, it } from 'vitest';
import { SMALL_GAZETTEER } from '../../test/small-gazetteer.ts';
import { formatIssue } from '../messages/format-issue.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { readOccupation } from './read-occupation.ts';

const PAGE = `Beruf Tontechniker in Rostock

Ein Handwerk für gute Ohren

Zum Einstieg zahlen die Studios 2.300 bis 2.700 € im Monat, mit acht Jahren Erfahrung 3.400 € im Monat.
Nach einer Umfrage vom Mai 2019 arbeiten 30 % aller Studios mit freien Kräften.

IT/Software
• Pro Tools
• Cubase

Wochenstunden 38–42 h/Woche
`;

describe('readOccupation', () => {
  it('takes what a heading tells topics of for the occupation, whatever the noun', () => {
    const { profile } = readOccupation('Concierge in Davos: Aufgaben, Lohn und Ausbildung\n\nEr grüßt Gäste.');
    expect(profile.facts).toContainEqual(expect.objectContaining({ kind: 'title', value: { label: 'Concierge' } }));
  });

  const reading = readOccupation(PAGE, { document: 'page' });
  const valuesOf = (kind: string) =>
    reading.profile.facts.filter((fact) => fact.kind === kind).map((fact) => fact.value);

  it('names the occupation and keeps the place as written without a gazetteer', () => {
    expect(reading.profile.titles.male).toBe('Tontechniker');
    expect(reading.profile.place).toEqual({ name: 'Rostock', kind: 'city', country: 'DE' });
    expect(reading.issues).toContainEqual(expect.objectContaining({ code: 'place/unresolved', received: 'Rostock' }));
  });

  it('says once why a place stays as written, with its name in the text', () => {
    const placed = (gazetteer?: Gazetteer) =>
      readOccupation('Beruf Tontechniker in Rostock', gazetteer && { gazetteer }).issues.filter(({ code }) =>
        code.startsWith('place/'),
      );
    const [unresolved, ...more] = placed();
    expect([unresolved?.code, more]).toEqual(['place/unresolved', []]);
    expect(unresolved && formatIssue(unresolved, 'de').message).toContain('„Rostock“');
    expect(placed(SMALL_GAZETTEER)).toMatchObject([
      { code: 'place/unknown', severity: 'warning', path: ['place'], params: { name: 'Rostock' } },
    ]);
  });

  it('reads pay by level', () => {
    expect(valuesOf('salary')).toMatchObject([
      { minValue: 2300, maxValue: 2700, unitText: 'MONTH', level: 'entry' },
      { minValue: 3400, maxValue: 3400, unitText: 'MONTH' },
    ]);
  });

  it('reads hours, statistics with their year, dates and the items of a list', () => {
    expect(valuesOf('weekly-hours')).toEqual([{ min: 38, max: 42 }]);
    expect(valuesOf('statistic')).toMatchObject([{ value: 30, unit: 'percent', year: 2019, population: 'Studios' }]);
    expect(valuesOf('date')).toEqual([{ date: '2019-05', of: 'survey' }]);
    expect(valuesOf('tool')).toEqual([{ label: 'Pro Tools' }, { label: 'Cubase' }]);
  });

  it('gives every mention with its place in the text and its document', () => {
    expect(reading.facts.length).toBeGreaterThan(6);
    for (const { raw, start, end, value } of reading.facts) {
      expect(raw).toBe(PAGE.slice(start, end));
      expect(value.provenance).toMatchObject([{ document: 'page', start, end }]);
    }
  });

  it('links two ranges for one level and keeps both', () => {
    const { profile, issues } = readOccupation(
      'Beruf Tontechniker in Rostock\n\nDas Einstiegsgehalt liegt bei 27.000 bis 31.000 € im Jahr.\n\nEinstiegsgehalt: 28.000 – 31.000 €/Jahr',
    );
    const [first, second] = profile.facts.filter((fact) => fact.kind === 'salary');
    expect(first?.conflictsWith).toEqual([second?.id]);
    expect(second?.conflictsWith).toEqual([first?.id]);
    expect(issues.map((issue) => issue.code)).toContain('fact/conflict');
  });

  it('joins one pay told in two units into one fact with two places', () => {
    const { profile } = readOccupation(
      'Beruf Tontechniker in Rostock\n\nTrainees bekommen 1.500 €/Monat bzw. 18.000 €/Jahr.',
    );
    const salaries = profile.facts.filter((fact) => fact.kind === 'salary');
    expect(salaries).toHaveLength(1);
    expect(salaries[0]?.provenance).toHaveLength(2);
  });

  it('says that a text without an occupation has none', () => {
    const { profile, issues } = readOccupation('Heute scheint die Sonne.');
    expect(profile).toEqual({ titles: { aliases: [] }, codes: {}, facts: [] });
    expect(issues.map((issue) => issue.code)).toEqual(['fact/occupation-missing']);
  });
});
