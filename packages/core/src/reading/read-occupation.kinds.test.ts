import { describe, expect, it } from 'vitest';
import type { FactKind } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

/** The labels of one kind that a sentence about a stonemason in Jena gives up. */
function labelsIn(kind: FactKind, sentence: string): readonly string[] {
  const { profile } = readOccupation(`Beruf Steinmetz in Jena\n\n${sentence}`);
  return profile.facts.flatMap((fact) => (fact.kind === kind && 'label' in fact.value ? [fact.value.label] : []));
}

describe('readOccupation, kind by kind', () => {
  it.each<[FactKind, string, readonly string[]]>([
    [
      'task',
      'Ein Steinmetz bearbeitet Granit und restauriert Denkmäler.',
      ['bearbeitet Granit', 'restauriert Denkmäler'],
    ],
    ['task', 'Er stimmt Termine mit Architekten ab.', ['stimmt Termine mit Architekten ab']],
    [
      'task',
      'Zu den Aufgaben gehören das Ausmessen von Treppen und die Pflege alter Grabsteine.',
      ['Ausmessen von Treppen', 'Pflege alter Grabsteine'],
    ],
    ['task', 'Sie ist für den Einkauf von Sandstein verantwortlich.', ['Einkauf von Sandstein']],
    [
      'task',
      'Zur Aufgabe wird es, Fugen zu erneuern und Platten anzupassen.',
      ['Fugen zu erneuern', 'Platten anzupassen'],
    ],
    [
      'task',
      'Fugen schließen, Platten verlegen, Kanten schleifen.',
      ['Fugen schließen', 'Platten verlegen', 'Kanten schleifen'],
    ],
    ['task', 'Er prüft keine Statik.', []],
    [
      'skill',
      'Gefragt sind räumliches Denken und ein Gespür für Formen und Farben.',
      ['räumliches Denken', 'Gespür für Formen und Farben'],
    ],
    [
      'skill',
      'Dazu kommt die Fähigkeit, auch bei Regen die Ruhe zu bewahren.',
      ['auch bei Regen die Ruhe zu bewahren'.replace('auch ', '')],
    ],
    ['skill', 'Wer starke Hände und eine Portion Humor mitbringt, passt gut.', ['starke Hände', 'Humor']],
    [
      'tool',
      'Gezeichnet wird mit Programmen (z. B. Steinplan, Fugenfix oder AutoCAD).',
      ['Steinplan', 'Fugenfix', 'AutoCAD'],
    ],
    [
      'employer-kind',
      'Arbeit gibt es bei kleinen Handwerksbetrieben, Dombauhütten und Restaurierungsfirmen.',
      ['kleinen Handwerksbetrieben', 'Dombauhütten', 'Restaurierungsfirmen'],
    ],
    [
      'education',
      'Verlangt wird ein Hauptschulabschluss oder die Mittlere Reife.',
      ['Hauptschulabschluss', 'Mittlere Reife'],
    ],
    ['further-training', 'Die Meisterschule ist nicht billig.', ['Meisterschule']],
    ['career-step', 'Später kann er zum Werkstattleiter aufsteigen.', ['Werkstattleiter']],
    [
      'reporting-line',
      'Die Arbeit geschieht in Absprache mit Architekten und Denkmalpflegern.',
      ['Architekten und Denkmalpflegern'],
    ],
    ['entry-path', 'Willkommen sind Quereinsteiger aus dem Baugewerbe.', ['Quereinsteiger aus dem Baugewerbe']],
    ['specialisation', 'Manche spezialisieren sich als Vergolder oder Bildhauer.', ['Vergolder', 'Bildhauer']],
    ['region-statement', 'In Jena ist die Auftragslage gut.', ['In Jena ist die Auftragslage gut']],
    ['language', 'Deutsche Kunden sprechen selten Tschechisch.', ['Tschechisch']],
    ['department', 'Der Einkauf und die Konstruktion reden mit.', ['Einkauf', 'Konstruktion']],
  ])('%s: %s', (kind, sentence, labels) => {
    expect(labelsIn(kind, sentence)).toEqual(labels);
  });

  it('gives further training its length, cost and provider, from the next sentence where it stands there', () => {
    const { profile } = readOccupation(
      'Beruf Steinmetz in Jena\n\nBeliebt ist der Lehrgang zum Restaurator. Er dauert acht Monate und ist kostenpflichtig.',
    );
    expect(profile.facts.find(({ kind }) => kind === 'further-training')).toMatchObject({
      value: { months: { min: 8, max: 8 }, cost: 'fee' },
      issues: [{ code: 'fact/detail-from-next-sentence' }],
    });
  });
});
