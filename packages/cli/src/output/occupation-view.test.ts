import { readOccupation } from '@berufsbild/core';
import { describe, expect, it } from 'vitest';
import { occupationView } from './occupation-view.ts';
import type { ReadDocument } from './read-document.ts';

function documentOf(id: string, text: string): ReadDocument {
  return { id, name: `${id}.txt`, text, reading: readOccupation(text, { document: id }) };
}

const PAGE = [
  'Beruf Tontechniker in Rostock',
  '',
  'Zum Einstieg gibt es 2.300 € bis 2.700 €, nach fünf Jahren ab 3.100 € im Monat.',
  'Im Vertrag stehen 39 Stunden pro Woche. Gefragt sind Geduld und <b>Humor</b>.',
  'Laut einer Umfrage von 2022 suchen 12 % aller Betriebe.',
].join('\n');

/** What links of a page point at. */
function targetsOf(page: string): readonly string[] {
  return [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id = '']) => id);
}

describe('occupationView', () => {
  const page = occupationView([documentOf('rostock', PAGE)], [], 'de');

  it('links every number to a place in the text that is there', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const targets = targetsOf(page);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    for (const figure of ['2.300 € bis 2.700 €', 'ab 3.100 € im Monat', '39 Stunden pro Woche', '12 %'])
      expect(page).toMatch(new RegExp(`<mark id="d0-${PAGE.indexOf(figure)}">${figure}</mark>`, 'u'));
  });

  it('has a table beside the chart, with the lines', () => {
    expect(page).toMatch(/<div class="chart" aria-hidden="true">/u);
    expect(page).toContain('<span style="left:0.0%">0</span>');
    expect(page).toMatch(/<td>Einstieg<\/td>.+Zeile 3/su);
  });

  it('says what the text does not name, and draws no pay where there is none', () => {
    expect(page).toMatch(/<strong>nicht genannt:<\/strong> [^<]*Branchen/u);
    expect(page).not.toContain('<h4>Branchen</h4>');
    const silent = occupationView([documentOf('jena', 'Beruf Steinmetz in Jena\n\nEr bearbeitet Granit.')], [], 'en');
    expect(silent).toContain('The text names no pay.');
    expect(silent).not.toContain('class="chart"');
  });

  it('shows markup of a text as text, loads nothing and runs nothing', () => {
    expect(page).toContain('&lt;b&gt;');
    expect(page).not.toMatch(/<script|<link|<img|https?:/u);
  });

  it('speaks English when asked, and names contradictions between documents', () => {
    const [one, other] = [
      documentOf('a', 'Beruf Steinmetz in Jena\n\nDas Einstiegsgehalt liegt zwischen 2.400 € und 2.700 € im Monat.'),
      documentOf('b', 'Beruf Steinmetz in Jena\n\nDas Einstiegsgehalt liegt zwischen 2.500 € und 2.900 € im Monat.'),
    ];
    const conflict = {
      code: 'fact/conflict',
      severity: 'warning',
      path: ['facts', 'b/salary/1'],
      params: { facts: ['a/salary/1', 'b/salary/1'] },
    } as const;
    const both = occupationView([one, other], [conflict], 'en');
    expect(both).toContain('lang="en"');
    expect(both).toMatch(/Between the documents.+€2,400.+a\.txt, line 3.+ against .+b\.txt, line 3/su);
  });
});
