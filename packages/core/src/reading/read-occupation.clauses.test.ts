import { describe, expect, it } from 'vitest';
import type { FactKind } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

/** The labels of one kind in a text. */
function labelsOf(kind: FactKind, text: string): readonly string[] {
  const { facts } = readOccupation(text).profile;
  return facts.flatMap((fact) => (fact.kind === kind && 'label' in fact.value ? [fact.value.label] : []));
}

describe('readOccupation, what is said of a place', () => {
  it.each<[string, readonly string[]]>([
    ['Jena ist eine Stadt der Optik, um die es viele beneiden.', ['Jena ist eine Stadt der Optik']],
    ['Jena ist bunter, als der erste Blick vermuten lässt.', ['Jena ist bunter']],
    ['Manche Leute bleiben hängen.', []],
    ['Auch das Land Thüringen sucht.', []],
    ['Vor Ort bietet die Kammer einen Lehrgang an.', []],
    ['Die Stadt ist klein genug, dass man zu Fuß geht.', ['Die Stadt ist klein genug, dass man zu Fuß geht']],
    ['Sechs von zehn Leuten arbeiten in kleinen Betrieben.', []],
  ])('reads "%s" in a page on a town as %j', (sentence, labels) => {
    expect(labelsOf('region-statement', `Beruf Steinmetz in Jena\n\nDer Standort Jena\n\n${sentence}`)).toEqual(labels);
  });

  it.each<[string, readonly string[]]>([
    [
      'Köln und München bieten die größten Hütten, in Berlin sitzen die Bildhauer.',
      ['Köln und München bieten die größten Hütten', 'in Berlin sitzen die Bildhauer'],
    ],
    ['An der Küste herrscht Flaute.', ['An der Küste herrscht Flaute']],
    ['In Österreich heißt der Beruf Steinmetz.', []],
  ])('reads "%s" in a page on no place as %j', (sentence, labels) => {
    expect(labelsOf('region-statement', `Steinmetz werden\n\nWo gibt es Arbeit?\n\n${sentence}`)).toEqual(labels);
  });
});

describe('readOccupation, ways into the occupation', () => {
  it.each<[string, readonly string[]]>([
    ['Unter den Teilnehmenden sind Kauffrauen und Köche.', ['Kauffrauen', 'Köche']],
    ['Der übliche Weg hinein ist das Volontariat.', ['Volontariat']],
    ['Wie komme ich rein?\n\nGut gelingt es Bäckern und Gärtnern.', ['Bäckern', 'Gärtnern']],
    ['Wie komme ich rein?\n\nWir haben schon Bäcker und Gärtnerinnen untergebracht.', ['Bäcker', 'Gärtnerinnen']],
    ['Viele sind Quereinsteiger: Bäcker und Gärtner.', ['Bäcker', 'Gärtner']],
    ['Wer von der Uni kommt, beginnt am Sägetisch.', []],
  ])('reads "%s" as %j', (section, labels) => {
    expect(labelsOf('entry-path', `Beruf Steinmetz in Jena\n\n${section}`)).toEqual(labels);
  });
});

describe('readOccupation, what several do', () => {
  it.each<[string, readonly string[]]>([
    ['Die einen entwerfen Brunnen, die anderen prüfen Treppen.', ['entwerfen Brunnen', 'prüfen Treppen']],
    [
      'Die meisten planen Treppen, füllen Mörtel ein und suchen Risse.',
      ['planen Treppen', 'füllen Mörtel ein', 'suchen Risse'],
    ],
    ['Steinmetz:innen reinigen Fassaden.', ['reinigen Fassaden']],
    [
      'Er nimmt die Säge in Betrieb und behält die Termine im Blick.',
      ['nimmt die Säge in Betrieb', 'behält die Termine im Blick'],
    ],
    [
      'Was macht man da?\n\nAm Ende müssen Fugen geschlossen und Kanten gebrochen werden, wird Staub gesaugt.',
      ['Fugen geschlossen', 'Kanten gebrochen', 'Staub gesaugt'],
    ],
    ['Nach Jahren bieten sich Stellen als Polier an.', []],
    [
      'Was macht man da?\n\nEr reinigt Fassaden.\n\nDer Standort Jena\n\nHier prüfen Ämter jedes Denkmal.',
      ['reinigt Fassaden'],
    ],
  ])('reads "%s" as %j', (section, labels) => {
    expect(labelsOf('task', `Beruf Steinmetz in Jena\n\n${section}`)).toEqual(labels);
  });
});

describe('readOccupation, whom one works with', () => {
  it.each<[string, readonly string[]]>([
    ['Am Abend bespreche ich die Pläne mit den Architekten.', ['Architekten']],
    ['Das letzte Wort hat in den meisten Betrieben der Meister.', ['Meister']],
    ['Engster Kontakt: Maurer und Gärtner.', ['Maurer', 'Gärtner']],
    ['Steinmetze sind einem Polier oder der Bauleitung zugeordnet.', ['Polier', 'Bauleitung']],
    ['Vorgesetzt ist in der Regel der Polier.', ['Polier']],
    ['Daneben sprichst Du täglich mit Maurern und Gärtnern.', ['Maurern', 'Gärtnern']],
    ['Euer Chef ist der Polier.', ['Polier']],
  ])('reads "%s" as %j', (sentence, labels) => {
    expect(labelsOf('reporting-line', `Beruf Steinmetz in Jena\n\n${sentence}`)).toEqual(labels);
  });
});

describe('readOccupation, what comes next', () => {
  it.each<[string, readonly string[]]>([
    ['Möglich sind Stellen als Werkstattleiter, seltener als Gutachter.', ['Werkstattleiter', 'Gutachter']],
    ['Nach Jahren bieten sich Positionen als Bauleiter oder Gutachter an.', ['Bauleiter', 'Gutachter']],
    ['Mögliche Positionen: Bauleiter, Werkstattleiter.', ['Bauleiter', 'Werkstattleiter']],
    ['Nach oben geht es über den Polier zum Werkstattleiter.', ['Polier', 'Werkstattleiter']],
    ['Der klassische Schritt wäre Bauleiter.', ['Bauleiter']],
    ['Einige machen sich als Steinbildhauer selbstständig.', ['Steinbildhauer']],
  ])('reads "%s" as %j', (sentence, labels) => {
    expect(labelsOf('career-step', `Beruf Steinmetz in Jena\n\n${sentence}`)).toEqual(labels);
  });
});

describe('readOccupation, who employs', () => {
  it.each<[string, readonly string[]]>([
    [
      'Auch Bauabteilungen großer Unternehmen und Werften stellen ein.',
      ['Bauabteilungen großer Unternehmen', 'Werften'],
    ],
    ['Es suchen Verbände, die ihre Denkmäler pflegen.', ['Verbände']],
    ['Größere Betriebe zahlen mehr, und jede Werft hat einen Hof.', []],
    ['Im Umland, Richtung Weimar und Marienberg, fehlen Leute.', []],
  ])('reads "%s" as %j', (sentence, labels) => {
    expect(labelsOf('employer-kind', `Beruf Steinmetz in Jena\n\nWer stellt ein?\n\n${sentence}`)).toEqual(labels);
  });
});

describe('readOccupation, lists and training', () => {
  it.each<[FactKind, string, readonly string[]]>([
    [
      'further-training',
      'Weiterkommen\n\nMeisterkurs – 9 Monate – 4.200 €\nSachkundenachweis Staub – zwei Tage – kostenlos',
      ['Meisterkurs', 'Sachkundenachweis Staub'],
    ],
    [
      'employer-kind',
      'Wer stellt ein?\n\nDas Feld ist bunt und weit. Stellen gibt es auch bei\n  Dombauhütten\n  Bauämtern\n  Museen',
      ['Dombauhütten', 'Bauämtern', 'Museen'],
    ],
    ['tool', 'Dein Werkzeug\n\nDazu kommen Fäustel und Steinheber.', ['Fäustel', 'Steinheber']],
    ['industry', 'Jena hat Industrie: Optik, Glas und Pharmazie.', ['Optik', 'Glas', 'Pharmazie']],
    ['department', 'Was macht man da?\n\nDer Vertrieb ruft an, dann meldet sich das Lager.', ['Vertrieb', 'Lager']],
    [
      'employer-kind',
      'Bunt sind die Arbeitgeber: Dombauhütten, Museen, Bauämter.',
      ['Dombauhütten', 'Museen', 'Bauämter'],
    ],
    [
      'further-training',
      'Wer noch weiter will, macht den Fugenschein oder den Kantenpass.',
      ['Fugenschein', 'Kantenpass'],
    ],
    ['skill', 'Und ein dickes Fell schadet nicht.', ['dickes Fell']],
    ['reporting-line', 'Nicht jede Zahl gefällt jedem Vorstand.', []],
    ['education', 'Laut Statistik fehlen Leute, der Kurs dauert zwei Semester.', []],
    [
      'task',
      'Wie sieht ein normaler Tag aus?\n\nIch kaufe ein, prüfe Blöcke und räume auf.',
      ['kaufe ein', 'prüfe Blöcke', 'räume auf'],
    ],
    ['career-step', 'Mit einigen Jahren Erfahrung kann man Praxisinhaber werden.', ['Praxisinhaber']],
    ['entry-path', 'Was muss man mitbringen?\n\nViele kommen aus dem Gartenbau.', ['aus dem Gartenbau']],
    ['education', 'Manche bringen eine Ausbildung als Maurer mit.', ['Ausbildung als Maurer']],
    ['education', 'Eine Lehre zum Vergolder gibt es bekanntlich nicht.', []],
  ])('reads a %s in "%s" as %j', (kind, section, labels) => {
    expect(labelsOf(kind, `Beruf Steinmetz in Jena\n\n${section}`)).toEqual(labels);
  });
});
