import { describe, expect, it } from 'vitest';
import type { TrainingValue } from '../occupation/fact.ts';
import { findFurtherTraining } from './find-further-training.ts';
import { readingTextOf } from './reading-text.ts';

/** Training in a section of a page about a stonemason. */
function trainingIn(heading: string, section: string): readonly TrainingValue[] {
  const mentions = findFurtherTraining(readingTextOf(`Beruf Steinmetz in Jena\n\n${heading}\n\n${section}`));
  return mentions.flatMap((mention) => (mention.kind === 'further-training' ? [mention.value] : []));
}

function labelsIn(heading: string, section: string): readonly string[] {
  return trainingIn(heading, section).map(({ label }) => label);
}

describe('findFurtherTraining', () => {
  it.each<[string, string, readonly string[]]>([
    ['a kind of course', 'Im Winter belegt man einen Vergolderkurs.', ['Vergolderkurs']],
    ['a course of which something is said', 'Es gibt auch mehrtägige Kurse.', ['mehrtägige Kurse']],
    ['a course with its name', 'Beliebt ist der Lehrgang Steinsatz.', ['Lehrgang Steinsatz']],
    ['a paper whose course has a length', 'Der Staubnachweis dauert zwei Tage.', ['Staubnachweis']],
    ['a master taken', 'Manche machen später den Techniker.', ['Techniker']],
    ['the goal of training', 'Sie hat sich zur Restauratorin fortgebildet.', ['Restauratorin']],
  ])('reads %s in any section', (_, sentence, labels) => {
    expect(labelsIn('Der Alltag', sentence)).toEqual(labels);
  });

  it.each<[string, string, readonly string[]]>([
    ['a paper', 'Nützlich ist ein Gerüstschein.', ['Gerüstschein']],
    ['a degree', 'Danach lockt ein Bachelor.', ['Bachelor']],
    ['a course with its name', 'Auch der Kurs Marmorkunde wird empfohlen.', ['Kurs Marmorkunde']],
    ['a study with its field', 'Möglich ist ein Studium der Denkmalpflege.', ['Studium der Denkmalpflege']],
    ['a master named next', 'Der Klassiker bleibt der Techniker.', ['Techniker']],
    ['a master among courses', 'Beliebt sind der Techniker und die Fachprüfung.', ['Techniker', 'Fachprüfung']],
    ['a master of a field', 'Weiter führt auch der Techniker Bautechnik.', ['Techniker Bautechnik']],
    ['a master with a length', 'Bis zum Techniker sind es vier Semester.', ['Techniker']],
  ])('reads %s in a section on training, and in no other', (_, sentence, labels) => {
    expect(labelsIn('Weiterbildung', sentence)).toEqual(labels);
    expect(labelsIn('Der Alltag', sentence)).toEqual([]);
  });

  it.each([
    ['its label', 'Weiterbildung: Man fragt am besten im Betrieb.'],
    ['one denied', 'Verlangt wird keine Meisterprüfung.'],
    ['one of those who still learn', 'Die überbetrieblichen Lehrgänge finden in Gera statt.'],
    ['a course of which nothing is said', 'Man fragt im Betrieb nach Seminaren und Kursen.'],
    ['a paper that no course gives', 'Einen Führerschein und den Lieferschein hat man dabei.'],
    ['a paper by itself', 'Am Ende gibt es ein Zertifikat.'],
    ['a question', 'Viele zögern. Lohnt sich die Meisterprüfung? Das weiß der Betrieb.'],
    ['a master who works', 'Die Steine sucht der Techniker aus.'],
    ['a school that only has a name', 'Das Studium ist lang her.'],
  ])('takes no training from %s', (_, sentence) => {
    expect(labelsIn('Weiterbildung', sentence)).toEqual([]);
  });

  it.each([
    ['Der Alltag', 'Den Techniker fragt man vorher.'],
    ['Der Alltag', 'Die Techniker machen die Pläne.'],
    ['Der Alltag', 'Die Technikerin macht die Pläne.'],
    ['Der Alltag', 'Er führt Kunden zur Restauratorin.'],
    ['Der Alltag', 'Den Lieferschein unterschreibt der Kunde, das dauert.'],
    ['Gehalt', 'Mit Meisterprüfung sind es 3.300 Euro.'],
    ['Der Alltag', 'Im Mai bestanden 41 Personen die Meisterprüfung.'],
    ['Aufgaben', '- Schulungen für Lehrlinge planen\n- Steine sägen'],
  ])('takes no training under "%s" from: %s', (heading, section) => {
    expect(labelsIn(heading, section)).toEqual([]);
  });
});

describe('findFurtherTraining, details', () => {
  it.each<[string, Partial<TrainingValue>]>([
    ['Der Vergolderkurs dauert anderthalb Jahre.', { months: { min: 18, max: 18 } }],
    ['Der Vergolderkurs dauert zwei bis drei Semester.', { months: { min: 12, max: 18 } }],
    ['Der Vergolderkurs dauert 13 Wochen.', { months: { min: 3, max: 3 } }],
    ['Nach fünf Jahren Praxis dauert der Vergolderkurs noch 4 Monate.', { months: { min: 4, max: 4 } }],
    ['Der Vergolderkurs kostet rund 900 Euro.', { cost: 'fee' }],
    ['Den Vergolderkurs zahlt der Betrieb.', { cost: 'funded' }],
    ['Der Vergolderkurs ist gratis.', { cost: 'free' }],
    ['Den Vergolderkurs gibt die Handwerkskammer.', { provider: 'Handwerkskammer' }],
    ['Der Vergolderkurs mit Zertifikat ist beliebt.', { certificate: 'Zertifikat' }],
  ])('reads %s', (sentence, details) => {
    expect(trainingIn('Weiterbildung', sentence)).toMatchObject([details]);
  });

  it('gives a length to the course before it, and to nothing that only frees time for one', () => {
    const section = 'Für den Vergolderkurs und die Meisterschule gibt es Bildungsurlaub, sie dauert zwei Jahre.';
    expect(trainingIn('Weiterbildung', section).map(({ label, months }) => [label, months?.max])).toEqual([
      ['Vergolderkurs', undefined],
      ['Meisterschule', 24],
      ['Bildungsurlaub', undefined],
    ]);
  });

  it('lets figures before a course begin its name', () => {
    expect(trainingIn('Weiterbildung', 'Es gibt 2-3 jährige Weiterbildungen.')).toMatchObject([
      { label: '2-3 jährige Weiterbildungen', months: { min: 24, max: 36 } },
    ]);
  });
});

describe('findFurtherTraining, lists', () => {
  it('reads the courses behind the school that offers them', () => {
    const row =
      '- Höhere Fachschule: dipl. Techniker HF Steinbau, 3 Jahre; z. B. Marmorkunde (berufsbegleitend), CHF 900';
    expect(trainingIn('Weiterbildung', row)).toMatchObject([
      { label: 'dipl. Techniker HF Steinbau', months: { min: 36, max: 36 } },
      { label: 'Marmorkunde' },
    ]);
  });

  it('reads an item by its name, brackets and details left out', () => {
    expect(trainingIn('Weiterbildung', '- Marmorkunde: 3 Monate, IHK\n- Kantenschliff (abends)')).toEqual([
      { label: 'Marmorkunde', months: { min: 3, max: 3 }, provider: 'IHK' },
      { label: 'Kantenschliff' },
    ]);
  });

  it('takes rows on pay and labels for no courses', () => {
    expect(labelsIn('Gehalt', 'Geselle: 2.600 € nach 2 Jahren')).toEqual([]);
    expect(labelsIn('Weiterbildung', '- Dauer: 3 Monate')).toEqual([]);
  });

  it('takes the heading above several courses for none of them', () => {
    expect(labelsIn('Weiterbildung', 'Lehrgänge in Gera\nDauer: meist 3 Monate, Anmeldung im Juni.')).toEqual([]);
    expect(labelsIn('Weiterbildung', 'Kantenschliff in Gera\nDauer: meist 3 Monate, Anmeldung im Juni.')).toEqual([
      'Kantenschliff in Gera',
    ]);
  });
});
