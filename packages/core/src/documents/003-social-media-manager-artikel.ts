import { SOCIAL_MEDIA_MANAGER } from './document-occupations.ts';
import { sourceDocumentOf } from './source-document-of.ts';

/** What an article about the Social Media Manager says. Undated; its figures are of 2011 and March 2013. */
export const socialMediaManagerArtikel = sourceDocumentOf({
  id: '003_5fa132396b2403cf',
  title: 'Der Social Media Manager als junger Beruf',
  kind: 'article',
  source: 'Blogbeitrag mit Zahlen einer Umfrage des BITKOM',
  occupation: SOCIAL_MEDIA_MANAGER,
  rows: [
    ['title', 'Social Media Manager', [0, 20], [112, 132]],
    [
      'statistic',
      {
        label: 'Unternehmen mit eigenen Kräften für Social Media (BITKOM)',
        value: 16,
        unit: 'percent',
        year: 2013,
        population: 'Unternehmen in Deutschland',
      },
      [456, 459, '16%'],
    ],
    [
      'statistic',
      {
        label: 'Unternehmen mit eigenen Kräften für Social Media (BITKOM)',
        value: 10,
        unit: 'percent',
        year: 2011,
        population: 'Unternehmen in Deutschland',
      },
      [582, 585, '10%'],
    ],
    ['date', { date: '2013-03', of: 'survey' }, [390, 399]],
    ['date', { date: '2011', of: 'survey' }, [560, 564]],
  ],
});
