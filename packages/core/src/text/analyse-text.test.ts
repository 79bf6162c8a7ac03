import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';

/** All that a text is found by. */
const keys = (text: string) => analyseText(text).flatMap(({ token, parts }) => [token, ...parts]);
const tokens = (text: string) => analyseText(text).map(({ token }) => token);

describe('analyseText', () => {
  it.each([
    ['Ärztin', 'Aerzte'],
    ['Köln', 'Koeln'],
    ['Straßenbauer', 'Strassenbauerin'],
    ['Entwickler', 'Entwickler:in'],
    ['Entwickler', 'EntwicklerInnen'],
    ['Entwickler', 'Entwickler/-in'],
    ['Arbeiter', 'Arbeiter(innen)'],
    ['Kaufmann', 'Kaufleute'],
    ['Kaufmann', 'Kaufmann/-frau'],
    ['Online-Marketing-Manager', 'Onlinemarketingmanagerinnen'],
    ['R&D', 'r/d'],
    ['Schreinerin', 'Tischler'],
    ['Frisörin', 'Friseur'],
    ['Krankenschwester', 'Pflegefachfrau'],
    ['Azubis', 'Auszubildende'],
    ['KFZ-Mechaniker', 'Kfz-Mechatronikerin'],
    ['Pflegefachfrau/-mann', 'Pflegefachkraft'],
    ['Kauffrau/mann', 'Kaufleute'],
    ['Angestellte/r', 'Angestellter'],
    ['Auszubildende(r)', 'Azubi'],
    ['Logopädin', 'Logopäde'],
    ['Orthopädinnen', 'Orthopäde'],
    ['Chirurgin', 'Chirurg'],
    ['Pilotin', 'Pilot'],
    ['Bibliothekarin', 'Bibliothekar'],
    ['Archivarin', 'Archivar'],
    ['Justiziarin', 'Justiziar'],
    ['Lotsin', 'Lotse'],
    ['Postbotin', 'Postbote'],
    ['Gesellinnen', 'Gesellen'],
    ['Doktorandin', 'Doktorand'],
    ['Stipendiatin', 'Stipendiat'],
    ['Diplomatin', 'Diplomat'],
    ['Kapitänin', 'Kapitän'],
    ['Analystin', 'Analyst'],
    ['Expertin', 'Experte'],
    ['Ökonominnen', 'Ökonom'],
    ['Zimmerleute', 'Zimmerer'],
    ['Metzgereien', 'Metzgerei'],
  ])('takes %s and %s for one word', (left, right) => {
    expect(tokens(left)).toEqual(tokens(right));
  });

  it.each([
    ['Marketingmanager', ['marketing', 'manag']],
    ['Softwareentwicklerin', ['softwar', 'entwickl']],
    ['Vertriebsmitarbeiter', ['vertrieb', 'mitarbeit']],
    ['Orgelpfeifenmechaniker', ['orgelpfeif', 'mechan']],
    ['SAP S/4HANA', ['s4', 'hana']],
    ['ASP.NET', ['asp', 'dotnet']],
    ['Kita-Leitung', ['kita', 'leitung']],
    ['Mathelehrerin', ['mathemat', 'lehr']],
    ['Möbelschreiner', ['mobel', 'tischl']],
  ])('takes %s apart', (text, parts) => {
    expect(analyseText(text).flatMap((token) => token.parts)).toEqual(parts);
  });

  it.each(['Begleiter', 'Berlin', 'Termin', 'Medizin', 'Universität', 'Kaufmann', 'Sonntag'])(
    'leaves %s whole',
    (word) => {
      expect(analyseText(word)).toEqual([{ start: 0, end: word.length, token: expect.any(String), parts: [] }]);
    },
  );

  it.each([
    ['Fleisch', 'Metzger'],
    ['Fleisch', 'Fleischer'],
    ['Zimmer', 'Zimmerer'],
    ['Zimmermann', 'Zimmermädchen'],
    ['Magazin', 'Lagerist'],
    ['Truck', 'Kraftfahrer'],
  ])('tells %s from %s', (left, right) => {
    expect(tokens(left)).not.toEqual(tokens(right));
  });

  it.each([
    ['C/C++', ['c', 'cplusplus']],
    ['C/C#/Java', ['c', 'csharp', 'java']],
    ['Java-C#', ['java', 'csharp']],
    ['C/C++-Entwickler', ['c', 'cplusplus', 'entwickl']],
    ['C&A', ['ca']],
  ])('reads %s as names that each have their sign', (text, names) => {
    expect(tokens(text)).toEqual(names);
  });

  it('tells Berlin, Termin and Medizin from a feminine form', () => {
    expect(tokens('Berlin Termin Medizin')).toEqual(['berlin', 'termin', 'medizin']);
    expect(tokens('Mandarin Margarin Satin Kapitän')).toEqual(['mandarin', 'margarin', 'satin', 'kapitan']);
  });

  it('keeps the names of techniques apart', () => {
    expect(tokens('C, C++, C# und F#')).toEqual(['c', 'cplusplus', 'csharp', 'fsharp']);
    expect(keys('.NET')).toEqual(['dotnet']);
    expect(keys('Node.js')).toContain('nodejs');
  });

  it('drops function words and gender notes', () => {
    expect(tokens('Manager für das Marketing (m/w/d)')).toEqual(['manag', 'marketing']);
    expect(tokens('WMF')).toEqual(['wmf']);
  });

  it('meets in the parts of a compound', () => {
    expect(keys('Marketingmanager')).toEqual(expect.arrayContaining(tokens('Manager Marketing')));
  });

  it('gives the place of each word, its gender ending and sign included', () => {
    const text = 'Als Entwickler(in) mit C#';
    expect(analyseText(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Entwickler(in)', 'C#']);
  });

  it('reads a number with its points as one', () => {
    expect(tokens('3.500 €')).toEqual(['3500']);
  });

  it('never throws, and orders its tokens without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of analyseText(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.token).toMatch(/^.{1,80}$/su);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('cuts what is no word', () => {
    expect(tokens('x'.repeat(1000))[0]).toHaveLength(64);
  });

  it.each(['a-', 'a.', '(', 'ue'])('answers long hostile text of %s', (piece) => {
    const text = piece.repeat(100_000);
    for (const { end } of analyseText(text)) expect(end).toBeLessThanOrEqual(text.length);
  });
});
