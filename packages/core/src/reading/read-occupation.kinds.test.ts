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
    ['department', 'Typische Abteilungen sind die Sägerei und das Lager.', ['Sägerei', 'Lager']],
    ['task', 'Aufgaben\n\nTäglich werden Steine gesägt und Fugen verfüllt.', ['Steine gesägt', 'Fugen verfüllt']],
    ['task', 'Was auf dem Zettel steht\n• Steine sägen\n• Fugen schließen', ['Steine sägen', 'Fugen schließen']],
    ['task', 'Auch das Sägen großer Blöcke kommt vor.', ['Sägen großer Blöcke']],
    ['skill', 'Was zählt\n• Geduld\n• Kraft in den Armen\n• Sorgfalt', ['Geduld', 'Kraft in den Armen', 'Sorgfalt']],
    ['tool', 'Software\n\nZeichnen: Steinplan\nRechnen: Fugenfix', ['Steinplan', 'Fugenfix']],
    [
      'language',
      'Gut ist Deutsch auf Niveau B2, dazu Tschechisch oder Obersorbisch.',
      ['Deutsch auf Niveau B2', 'Tschechisch', 'Obersorbisch'],
    ],
    ['career-step', 'Danach winken Stellen als Werkstattleiter oder Dozentin.', ['Werkstattleiter', 'Dozentin']],
    ['career-step', 'Viele waren vorher Maurer.', ['Maurer']],
    [
      'specialisation',
      'Wer sich vertiefen will, geht in die Denkmalpflege oder in den Treppenbau.',
      ['Denkmalpflege', 'Treppenbau'],
    ],
    [
      'employer-kind',
      'Als Arbeitgeber kommen Dombauhütten und Steinbrüche in Betracht.',
      ['Dombauhütten', 'Steinbrüche'],
    ],
    ['entry-path', 'Wege in den Beruf\n\nWillkommen sind auch Maurer mit Zusatzkurs.', ['Maurer mit Zusatzkurs']],
    [
      'reporting-line',
      'Mit wem man arbeitet\n\nMit Architekten, dem Bauherrn und dem Polier.',
      ['Architekten', 'Bauherrn', 'Polier'],
    ],
    [
      'region-statement',
      'Die Region\n\nViele Brüche haben geschlossen, neue Werkstätten entstehen am Stadtrand.',
      ['Viele Brüche haben geschlossen', 'neue Werkstätten entstehen am Stadtrand'],
    ],
    ['title', 'Manche nennen sich auch Steinbildhauer.', ['Steinmetz', 'Steinbildhauer']],
    [
      'further-training',
      'Weiterbildung\n• Restaurator im Handwerk (2 Jahre)\n• Lehmputz',
      ['Restaurator im Handwerk', 'Lehmputz'],
    ],
    [
      'further-training',
      'Karriere\n\nMeister: 12 Monate, Kammer\nDenkmalpfleger: 18 Monate',
      ['Meister', 'Denkmalpfleger'],
    ],
    ['department', 'Er stimmt sich mit der Buchhaltung und dem Einkauf ab.', ['Buchhaltung', 'Einkauf']],
    ['department', 'Mit der Sägerei hat er täglich zu tun.', ['Sägerei']],
    ['employer-kind', 'Das hat unser Verband gezählt, sagt die Agentur.', []],
    ['employer-kind', 'Für 62 % der Steinmetzbetriebe gilt das.', []],
    ['employer-kind', 'Das gilt für die meisten Betriebe.', []],
    ['language', 'Nötig ist gutes Deutsch.', ['gutes Deutsch']],
    ['entry-path', 'Auch wer das Studium abgebrochen hat, ist willkommen.', ['wer das Studium abgebrochen hat']],
    ['education', 'Schulabschluss: in der Regel Hauptschulabschluss\nDauer: 3 Jahre', ['Hauptschulabschluss']],
    ['skill', 'Anforderungen\n• Führerschein Klasse C/CE\n• Geduld', ['Führerschein Klasse C/CE', 'Geduld']],
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
