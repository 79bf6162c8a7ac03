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
    ['task', 'Kommunikation mit Kunden', [2098, 2112]],
    ['task', 'Kommunikation mit internen Stakeholdern', [2162, 2207]],
    ['task', 'interne Entscheider überzeugen', [2257, 2293]],
    ['channel', 'Social Media', [149, 161], [191, 203]],
    ['skill', 'gutes Kommunikationsvermögen', [2055, 2083]],
    ['skill', 'Gespür für interne Stakeholder', [2134, 2207]],
    ['skill', 'Geduld', [2444, 2450]],
    ['skill', 'Ausdauer', [2455, 2463]],
    ['entry-path', 'Entsendung durch das Unternehmen', [1365, 1396], [1733, 1758]],
    ['entry-path', 'Weiterbildung aus Eigeninitiative', [1422, 1457], [1553, 1591]],
    ['entry-path', 'Quereinstieg', [1880, 1906]],
    [
      'further-training',
      { label: 'Fortbildung zum Social-Media-Manager', provider: 'Social Media Akademie' },
      [632, 668],
    ],
    ['further-training', 'selbstbestimmtes Lernen', [961, 985]],
    ['further-training', 'Kurse komplett online', [991, 1031]],
    ['further-training', 'Videochats mit Dozenten', [1094, 1121]],
    ['career-step', { label: 'Schritt auf der Karriereleiter', direction: 'after' }, [1667, 1697]],
    ['reporting-line', 'interne Stakeholder', [2173, 2194]],
    ['reporting-line', 'Entscheider', [2268, 2279]],
    ['department', 'Marketing', [1836, 1845]],
    ['department', 'Kommunikation', [1855, 1868]],
    ['employer-kind', 'Mittelstand', [1234, 1248], [2968, 2989]],
    ['employer-kind', 'kleine Unternehmen', [1253, 1271], [3014, 3033]],
    ['employer-kind', 'große Konzerne', [2894, 2909]],
    ['region-statement', 'extrem steigende Nachfrage', [2844, 2870]],
    ['region-statement', 'neue Stellen im deutschen Mittelstand', [2965, 3104]],
    ['region-statement', 'anhaltender Boom ohne absehbares Ende', [3106, 3124]],
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
