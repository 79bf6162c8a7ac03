import { SOCIAL_MEDIA_MANAGER } from './document-occupations.ts';
import { sourceDocumentOf } from './source-document-of.ts';

/** What an interview about training to be a Social Media Manager says. */
export const socialMediaManagerInterview = sourceDocumentOf({
  id: '004_e67e17aa53c013e8',
  title: 'Fortbildung zum Social-Media-Manager',
  kind: 'interview',
  source: 'Interview der Zeitschrift acquisa mit dem Leiter einer Akademie',
  date: '2014-03-14',
  occupation: SOCIAL_MEDIA_MANAGER,
  rows: [
    ['title', 'Social-Media-Manager', [61, 81], [548, 568], [648, 668]],
    // No year: the count is as of the interview.
    [
      'statistic',
      {
        label: 'Ausgebildete im Lehrgang zum Social-Media-Manager',
        value: 600,
        unit: 'people',
        population: 'Teilnehmende der Social Media Akademie',
        approximate: true,
      },
      [729, 746, 'Rund 600 Menschen'],
    ],
    [
      'statistic',
      {
        label: 'Vorsprung großer Konzerne in der Entwicklung',
        value: 1,
        maxValue: 2,
        unit: 'years',
        population: 'große Konzerne',
      },
      [2938, 2956, 'ein bis zwei Jahre'],
    ],
    ['date', { date: '2014-03-14', of: 'publication' }, [0, 10]],
  ],
});
