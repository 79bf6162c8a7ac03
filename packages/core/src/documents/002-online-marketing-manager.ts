import { ONLINEMARKETING_MANAGER } from './document-occupations.ts';
import { BASE, YEARLY } from './document-pay.ts';
import { sourceDocumentOf } from './source-document-of.ts';

/** What a career guide about the Online Marketing Manager says. */
export const onlineMarketingManager = sourceDocumentOf({
  id: '002_0fb294c574078a7e',
  title: 'Arbeit und Karriere im Online-Marketing-Management',
  kind: 'career-guide',
  source: 'Karriereratgeber mit Übersichtstabelle',
  occupation: ONLINEMARKETING_MANAGER,
  rows: [
    ['title', 'Online Marketing Manager', [0, 24], [3359, 3383], [14477, 14501], [14535, 14558]],
    ['title', 'OMM', [5054, 5057]],
    ['title', 'Online Medien Manager', [13868, 13889]],
    ['title', 'Online Manager', [14560, 14574]],
    // "so zwischen" is a manner of speech, no mark of a rough figure.
    [
      'salary',
      { ...YEARLY, minValue: 27_000, maxValue: 36_000, level: 'entry', levelText: 'Am Anfang' },
      [8211, 8236, '27.000 und 36.0000 €/Jahr'],
    ],
    // Entry: the experience was gained in two other occupations, the figure holds for the start in this one.
    [
      'salary',
      { ...YEARLY, minValue: 42_000, maxValue: 42_000, level: 'entry', levelText: 'am Anfang' },
      [8575, 8588, '42.000 €/Jahr'],
    ],
    // Twelve times the one is the other: one fact, said in two units.
    [
      'salary',
      {
        ...BASE,
        unitText: 'MONTH',
        minValue: 1200,
        maxValue: 1200,
        level: 'training',
        levelText: 'Trainee',
        approximate: true,
      },
      [9040, 9054, '1.200 €/ Monat'],
      [9060, 9072, '14.400€/Jahr'],
    ],
    // Senior: five years and more.
    [
      'salary',
      { ...YEARLY, maxValue: 96_000, level: 'senior', levelText: 'zehnjährigen Berufserfahrung' },
      [9203, 9226, 'bis zu 96.000 € im Jahr'],
    ],
    // The year stands in the sentence before only.
    [
      'salary',
      { ...YEARLY, minValue: 60_000, level: 'top', levelText: 'Spitzengehälter', inferred: ['unitText'] },
      [9261, 9274, 'über 60.000 €'],
    ],
    [
      'salary',
      { ...YEARLY, minValue: 27_600, maxValue: 36_000, level: 'entry', levelText: 'Einstiegsgehalt' },
      [14729, 14751, '27.600 – 36.000 €/Jahr'],
    ],
    [
      'salary',
      { ...YEARLY, minValue: 96_000, maxValue: 96_000, level: 'top', levelText: 'Spitzenverdiener' },
      [14769, 14782, '96.000 €/Jahr'],
    ],
    ['weekly-hours', { min: 40, max: 50 }, [14690, 14703, '40–50 h/Woche']],
  ],
  conflicts: [['salary/1', 'salary/6']],
  issues: {
    // Four digits behind the point; 36,000 stands in the table of the same page.
    'salary/1': [{ code: 'salary/number-typo', severity: 'warning', path: ['maxValue'], received: '36.0000' }],
  },
});
