import { describe, expect, it } from 'vitest';
import type { FactKind, FactOf } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

/** The values of one kind in a page about a stonemason in Jena. */
function valuesOf<Kind extends FactKind>(kind: Kind, section: string): readonly FactOf<Kind>['value'][] {
  const { facts } = readOccupation(`Beruf Steinmetz in Jena\n\n${section}`).profile;
  return facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind).map(({ value }) => value);
}

function labelsOf(kind: FactKind, section: string): readonly string[] {
  return valuesOf(kind, section).flatMap((value) => ('label' in value ? value.label : []));
}

describe('readOccupation by sections', () => {
  it.each<[FactKind, string, readonly string[]]>([
    [
      'entry-path',
      'Wie kommst du rein?\n\nGelernte Maurer steigen im zweiten Jahr ein, wir kennen auch eine frühere Köchin.',
      ['Gelernte Maurer', 'frühere Köchin'],
    ],
    [
      'entry-path',
      'Wie wird man Steinmetz?\n\nMöglich ist auch die verkürzte Lehre oder ein Vorpraktikum von drei Monaten.',
      ['verkürzte Lehre', 'Vorpraktikum von drei Monaten'],
    ],
    ['entry-path', 'Woher kommen die Leute?\n\nViele kommen aus dem Gartenbau.', ['aus dem Gartenbau']],
    [
      'entry-path',
      'Quereinstieg\n• Umschulung über die Kammer\n• Teilqualifizierung',
      ['Umschulung über die Kammer', 'Teilqualifizierung'],
    ],
    [
      'reporting-line',
      'An wen berichtest du?\n\nDein Chef ist der Werkstattleiter, darüber steht die Betriebsleitung.',
      ['Werkstattleiter', 'Betriebsleitung'],
    ],
    [
      'reporting-line',
      'Zusammenarbeit\n\nVorgesetzter ist der Polier, in kleinen Betrieben der Steinmetzmeister.',
      ['Polier', 'Steinmetzmeister'],
    ],
    [
      'employer-kind',
      'Wer stellt ein?\n\nLaut einem Berufsverband suchen Dombauhütten. Dazu kommt eine Handvoll städtischer Werkstätten.',
      ['Dombauhütten', 'städtischer Werkstätten'],
    ],
    [
      'task',
      'Was ansteht\n\nDer Kern hat sich kaum verändert: Steine sägen, Fugen schließen, Listen führen.',
      ['Steine sägen', 'Fugen schließen', 'Listen führen'],
    ],
    [
      'specialisation',
      'Karriere\n\nSpäter wählt man ein Gebiet: Fassaden, Skulpturen oder Grabmale.',
      ['Fassaden', 'Skulpturen', 'Grabmale'],
    ],
    ['education', 'Ausbildung\n\nRegelstudienzeit Master (M.A.): vier Semester', []],
    [
      'further-training',
      'Weiterbildung\n• Energieberater: fünftägiges Seminar bei der Kammer\n• Sachverständiger: 6 Monate',
      ['Energieberater', 'Sachverständiger'],
    ],
    ['career-step', 'Karriere\n\nSie dürfen weder Statiker noch Architekt werden.', []],
    [
      'education',
      'Ausbildung\n\nÜblich ist die Ausbildung zum Kaufmann für Spedition und Logistik.',
      ['Ausbildung zum Kaufmann für Spedition und Logistik'],
    ],
    [
      'region-statement',
      'Und in Jena?\n\nJena ist so gut an Schiene, Straße und Wasser angebunden. Das hat eine Kehrseite. Viele spezialisieren sich.',
      ['Jena ist so gut an Schiene, Straße und Wasser angebunden'],
    ],
    [
      'reporting-line',
      'Zusammenarbeit\n\nMan muss sich mit Statikern, Gärtnern und der Bauleitung arrangieren.',
      ['Statikern', 'Gärtnern', 'Bauleitung'],
    ],
    ['reporting-line', 'Er berichtet fachlich an den Head of Restoration.', ['Head of Restoration']],
    [
      'department',
      'Mit wem arbeitest du?\n\nKurze Wege bestehen zur Sägerei und zum Plattenlager.',
      ['Sägerei', 'Plattenlager'],
    ],
    [
      'employer-kind',
      'Arbeiten kannst du in Steinwerken, bei Dombauhütten oder für Friedhofsgärtnereien.',
      ['Steinwerken', 'Dombauhütten', 'Friedhofsgärtnereien'],
    ],
    [
      'employer-kind',
      'Wo finde ich nach dem Abschluss Arbeit?\n\nSteinwerke · kleine Ateliers · Dombauhütten',
      ['Steinwerke', 'kleine Ateliers', 'Dombauhütten'],
    ],
    ['employer-kind', 'Typische Arbeitgeber: Steinwerke, Dombauhütten\nDauer: 3 Jahre', ['Steinwerke', 'Dombauhütten']],
    [
      'education',
      'Voraussetzungen\n\nZugelassen wirst du mit Matura oder Studienberechtigungsprüfung.',
      ['Matura', 'Studienberechtigungsprüfung'],
    ],
    [
      'education',
      'Wie wird man Steinmetz?\n\nWer lieber studiert, wählt Geologie oder Architektur.',
      ['Geologie', 'Architektur'],
    ],
    [
      'skill',
      'Was du mitbringst\n\nDu solltest gern im Regen stehen, zupacken können und Geduld haben.',
      ['gern im Regen stehen', 'zupacken können', 'Geduld'],
    ],
    ['tool', 'Womit arbeitest du?\n\nDabei kommen Fäustel und Zahneisen zum Einsatz.', ['Fäustel', 'Zahneisen']],
    ['tool', 'Werkzeug\n\nEin Spitzeisen darf in keiner Werkstatt fehlen.', ['Spitzeisen']],
    ['region-statement', 'Gute Leute pendeln nach Weimar.', ['Gute Leute pendeln nach Weimar']],
    [
      'region-statement',
      'Was ist hier anders?\n\nIm Saaletal fehlen Gesellen, die Nähe zu den Brüchen hilft.',
      ['Im Saaletal fehlen Gesellen', 'die Nähe zu den Brüchen hilft'],
    ],
    ['specialisation', 'Manche spezialisieren sich im Betrieb, etwa auf Brunnen oder Treppen.', ['Brunnen', 'Treppen']],
    ['task', 'Kurz gesagt: dafür sorgen, dass Mauern stehen.', ['dafür sorgen, dass Mauern stehen']],
    ['task', 'What do they do all day?\n• Fugen schließen\n• Platten sägen', ['Fugen schließen', 'Platten sägen']],
    [
      'department',
      'Wo sitzt er denn?\n\nMeist gehört er zum Vertrieb, seltener zur Unternehmenskommunikation.',
      ['Vertrieb', 'Unternehmenskommunikation'],
    ],
    [
      'reporting-line',
      'Zusammenarbeit\n\nEng ist der Kontakt zu Kuratoren, Stiftungen und der Denkmalpflege.',
      ['Kuratoren', 'Stiftungen', 'Denkmalpflege'],
    ],
    ['reporting-line', 'Unterstellt ist er in großen Firmen einem Bauleiter.', ['Bauleiter']],
    [
      'entry-path',
      'Wie kommt man rein?\n\nUmsteiger gibt es viele: Gärtnerinnen, Maurer, sogar Bühnenbildner.',
      ['Gärtnerinnen', 'Maurer', 'Bühnenbildner'],
    ],
    [
      'entry-path',
      'Wie kommt man rein?\n\nEin Freiwilliges Soziales Jahr Kultur hilft, mancher hat zwölf Jahre im Steinbruch gearbeitet.',
      ['Freiwilliges Soziales Jahr Kultur', 'im Steinbruch gearbeitet'],
    ],
    ['skill', 'Anforderungen\n• Humor, aber den richtigen\n• Kraft', ['Humor', 'Kraft']],
    ['task', 'Inhalt\n1 Aufgaben\n2 Gehalt\n3 Karriere', []],
    ['channel', 'Was Steinmetze tun\n\nSie hauen.\n\nDiesen Beitrag teilen: Facebook | Twitter', []],
    [
      'specialisation',
      'Karriere\n\nDanach kannst du dich auf Brunnen, Treppen oder Grabmale spezialisieren.',
      ['Brunnen', 'Treppen', 'Grabmale'],
    ],
    [
      'education',
      'Wie kommt man rein?\n\nDie meisten haben Geologie oder Architektur gemacht.',
      ['Geologie', 'Architektur'],
    ],
  ])('reads %s: %s', (kind, section, labels) => {
    expect(labelsOf(kind, section)).toEqual(labels);
  });

  it('reads a ladder as steps ahead', () => {
    const section = 'Vom Gesellen zum Chef\n\nNach der Lehre zuerst Vorarbeiter, dann Polier, dann Werkstattleiter.';
    expect(valuesOf('career-step', section)).toEqual([
      { label: 'Vorarbeiter', direction: 'after' },
      { label: 'Polier', direction: 'after' },
      { label: 'Werkstattleiter', direction: 'after' },
    ]);
  });

  it('reads a ladder between arrows, and beginners as steps behind', () => {
    expect(valuesOf('career-step', 'Karriere\n\nJunior Restaurator → Bauleiter → Hüttenmeister')).toEqual([
      { label: 'Junior Restaurator', direction: 'before' },
      { label: 'Bauleiter', direction: 'after' },
      { label: 'Hüttenmeister', direction: 'after' },
    ]);
    const section = 'Karriere\n\nFast alle fangen als Hilfsarbeiter an. Ganz oben warten Posten wie Hüttenmeister.';
    expect(valuesOf('career-step', section).map(({ direction }) => direction)).toEqual(['before', 'after']);
  });

  it('takes the name in quotes for that of a course', () => {
    expect(labelsOf('further-training', 'Der Abendkurs „Altes Pflaster“ kostet 300 Euro.')).toEqual([
      'Abendkurs „Altes Pflaster“',
    ]);
  });

  it('reads what is paid and sought in parts of the country, where a page is about no place', () => {
    const { facts } = readOccupation(
      'Steinmetz werden\n\nGehalt\n\nIm Süden wird am besten bezahlt, in Leipzig ist die Konkurrenz am größten.',
    ).profile;
    expect(facts.filter(({ kind }) => kind === 'region-statement').map(({ value }) => value)).toEqual([
      { label: 'Im Süden wird am besten bezahlt' },
      { label: 'in Leipzig ist die Konkurrenz am größten' },
    ]);
  });

  it('reads a table of courses, whose head names none', () => {
    const section =
      'Weiterbildung im Überblick\n\nKurs\tAnbieter\tDauer\nLehmputz\tKammer\t2 Monate\nVergolden\tAkademie\t4 Monate';
    expect(valuesOf('further-training', section).map(({ label, months }) => [label, months?.max])).toEqual([
      ['Lehmputz', 2],
      ['Vergolden', 4],
    ]);
  });

  it('takes a heading above length and price for the name of a course', () => {
    const section =
      'Weiterbildung\n\nRestaurator im Handwerk\nDauer: 18 Monate\nKosten: 4.000 €\n\nLehmputz\nDauer: 2 Monate\nKosten: 300 €';
    expect(valuesOf('further-training', section).map(({ label, months }) => [label, months?.max])).toEqual([
      ['Restaurator im Handwerk', 18],
      ['Lehmputz', 2],
    ]);
  });

  it('leaves out what a section on something else says in passing, where the page has a section on it', () => {
    const sections = (employers: string) =>
      `Gehalt\n\nKleine Betriebe zahlen weniger, große Steinwerke mehr.\n\n${employers}`;
    expect(labelsOf('employer-kind', sections('Arbeitgeber\n\nEs suchen Dombauhütten und Ateliers.'))).not.toContain(
      'große Steinwerke',
    );
    expect(labelsOf('skill', 'Gehalt\n\nGeduld zahlt sich aus.\n\nAnforderungen\n• Sorgfalt\n• Kraft')).not.toContain(
      'Geduld',
    );
  });
});
