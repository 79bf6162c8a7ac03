import { describe, expect, it } from 'vitest';
import type { FactKind, FactOf } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

function factsOf<Kind extends FactKind>(kind: Kind, text: string): readonly FactOf<Kind>['value'][] {
  const { facts } = readOccupation(text).profile;
  return facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind).map(({ value }) => value);
}

/** The labels of one kind in a page with a section. */
function labelsOf(kind: FactKind, section: string): readonly string[] {
  return factsOf(kind, `Beruf Steinmetz in Jena\n\n${section}`).flatMap((value) =>
    'label' in value ? value.label : [],
  );
}

describe('readOccupation by the form of a page', () => {
  it('takes a gender note for the proof of an occupation', () => {
    const { profile } = readOccupation('Trümmerkieker (m/w/d) in Jena\n\nEin Tag mit viel Staub.');
    expect([profile.titles.male, profile.place?.name]).toEqual(['Trümmerkieker', 'Jena']);
  });

  it('takes the noun that a text comes back to for the occupation, and the place that it names again', () => {
    const text = `»Mein Helfer ist der Hammer«

Seit Jahren haut Frau Ost als Steinmetzin Grabmale. Ihr Hof liegt in Jena.

Was tut eine Steinmetzin? Steinmetzinnen hauen. In Jena weiß das jeder, doch Steinmetzinnen sind selten.`;
    const { profile } = readOccupation(text);
    expect(factsOf('title', text)[0]?.label).toBe('Steinmetzin');
    expect(profile.place?.name).toBe('Jena');
  });

  it('names both forms in the plural by the occupation', () => {
    expect(labelsOf('title', 'Steinmetzinnen und Steinmetze hauen.')).toEqual(['Steinmetz']);
  });

  it('reads short lines under a heading as its list', () => {
    const section = 'Anforderungen\n\nAusdauer\nRuhige Hand\nDeutsch mindestens B1';
    expect(labelsOf('skill', section)).toEqual(['Ausdauer', 'Ruhige Hand']);
    expect(labelsOf('language', section)).toHaveLength(1);
  });

  it('reads rows with a length and a price as courses, whatever parts their cells', () => {
    const text = `Beruf Steinmetz in Jena

Kurs Schriftgravur: 2 Monate, 900 €
Fachwirt Naturstein: 18 Monate, 4.100 €, IHK

Steinsatz | Kammer | 3 Monate | 700 €
Mörtel | Kammer | 1 Monat | 300 €`;
    expect(factsOf('further-training', text).map(({ label, months }) => [label, months?.max])).toEqual([
      ['Kurs Schriftgravur', 2],
      ['Fachwirt Naturstein', 18],
      ['Steinsatz', 3],
      ['Mörtel', 1],
    ]);
    expect(factsOf('salary', text)).toEqual([]);
  });

  it('reads a label that its cell runs into', () => {
    expect(
      labelsOf('title', 'Auf einen Blick\nBerufSteinmetz\nAndere BezeichnungenSteinhauer/in, Steinbildhauer/in'),
    ).toEqual(expect.arrayContaining(['Steinhauer/in', 'Steinbildhauer/in']));
  });

  it.each<[FactKind, string, readonly string[]]>([
    [
      'task',
      'Deine Aufgaben\n\nDann entwirfst du Schriften und holst Angebote ein.',
      ['entwirfst du Schriften', 'holst Angebote ein'],
    ],
    ['task', 'Morgens belade ich den Wagen, danach haue ich Fugen.', ['belade ich den Wagen', 'haue ich Fugen']],
    ['task', 'Aufgaben\n\nIm Constructor lege ich Felder an.', ['lege ich Felder an']],
    [
      'task',
      'Er bedient die Säge, meldet Risse und bucht Platten.',
      ['bedient die Säge', 'meldet Risse', 'bucht Platten'],
    ],
    ['task', 'Er sorgt dafür, dass Grabmale fest stehen.', ['sorgt dafür, dass Grabmale fest stehen']],
    ['tool', 'Gearbeitet wird mit Fäustel, Zahneisen und Scharriereisen.', ['Fäustel', 'Zahneisen', 'Scharriereisen']],
    ['entry-path', 'Wege in den Beruf\n\nIn unserer Klasse waren eine Köchin und zwei Maurer.', ['Köchin', 'Maurer']],
    ['entry-path', 'Wer vom Bau oder aus dem Handel kommt, ist willkommen.', ['vom Bau oder aus dem Handel']],
    ['department', 'Eng arbeitet er mit der Gießerei und mit dem Lager zusammen.', ['Gießerei', 'Lager']],
    [
      'specialisation',
      'Einige verlegen sich auf Grabmale, auf Treppen oder auf Brunnen.',
      ['Grabmale', 'Treppen', 'Brunnen'],
    ],
    ['industry', 'Viele Stellen kommen aus der Fischerei und dem Gartenbau.', ['Fischerei', 'Gartenbau']],
    ['employer-kind', 'Das Finanzamt zählt 12 Steinbetriebe.', []],
  ])('reads %s: %s', (kind, section, labels) => {
    expect(labelsOf(kind, section)).toEqual(labels);
  });
});

describe('readOccupation on pay and hours', () => {
  const paid = (text: string) => factsOf('salary', `Beruf Steinmetz in Jena\n\nGehalt\n\n${text}`);

  it('takes a mean and gross from an announcement, and gross from an afterword', () => {
    expect(paid('Mittelwert, brutto im Monat: Jena 3.310 €, Gera 3.020 €.')).toMatchObject([
      { minValue: 3310, statistic: 'mean', basis: 'gross' },
      { minValue: 3020, statistic: 'mean', basis: 'gross' },
    ]);
    expect(paid('Gesellen bekommen 2.900 Euro im Monat. Alles brutto.')).toMatchObject([{ basis: 'gross' }]);
  });

  it('takes years in order for those of an apprenticeship, and a question for a level', () => {
    expect(paid('Es gibt im ersten Jahr 940 Euro, im zweiten 1.060 Euro.').map(({ level }) => level)).toEqual([
      'training',
      'training',
    ]);
    expect(paid('Noch in der Lehre? Dann rechne mit 1.100 € im Monat.')).toMatchObject([{ level: 'training' }]);
  });

  it('takes neither a count nor a price for pay', () => {
    expect(paid('Etwa 7.500 Steinmetze hauen im Land, und die Säge hat 64.000 Euro gekostet.')).toEqual([]);
  });

  it('reads hours that go on about a week', () => {
    const text = 'Beruf Steinmetz in Jena\n\nÜblich sind 39 Stunden in der Woche, im Sommer oft 45.';
    expect(factsOf('weekly-hours', text)).toEqual([
      { min: 39, max: 39 },
      { min: 45, max: 45 },
    ]);
  });
});
