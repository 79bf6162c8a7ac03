import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_GAZETTEER } from '../../test/small-gazetteer.ts';
import { formatIssue } from '../messages/format-issue.ts';
import { type ReadPostingOptions, readPosting } from './read-posting.ts';

const AD = `Nordlicht Ton GmbH

Tontechniker (m/w/d) – Ref. TT-204

Einsatzort: Rostock
Veröffentlicht am 3.11.2026
Bewerbungsschluss: 15.12.2026

Ihre Aufgaben
• Konzerte mischen
• Anlagen warten

Ihr Profil
• Abgeschlossene Ausbildung als Fachkraft für Veranstaltungstechnik
• Mindestens drei Jahre Berufserfahrung im Live-Ton
• Führerschein Klasse B
• Gutes Englisch

Wir bieten
• Gehalt von 2.900 bis 3.400 € brutto im Monat
• unbefristete Anstellung in Vollzeit (39 Stunden/Woche)
`;

describe('readPosting', () => {
  const result = readPosting(AD);
  const posting = result.ok ? result.value : undefined;

  it('takes title, employer, reference and days from the head of the advertisement', () => {
    expect(posting?.title).toContain('Tontechniker (m/w/d)');
    expect(posting?.hiringOrganization).toEqual({ name: 'Nordlicht Ton GmbH' });
    expect(posting?.identifier).toEqual({ value: 'TT-204' });
    expect(posting?.datePosted).toBe('2026-11-03');
    expect(posting?.validThrough).toBe('2026-12-15');
  });

  it('keeps a labelled place as written where there is no gazetteer, and says so', () => {
    expect(posting?.jobLocation).toEqual([{ name: 'Rostock', kind: 'city', country: 'DE' }]);
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: 'place/unresolved', path: ['jobLocation', 0] }),
    );
  });

  it('names the place in the text of its issue, and says where the gazetteer does not know it', () => {
    const issue = (options: ReadPostingOptions) =>
      readPosting('Tontechniker (m/w/d)\n\nStandort: Kleinkleckersdorf', options).issues.find(({ code }) =>
        code.startsWith('place/'),
      );
    const [unresolved, unknown] = [issue({}), issue({ gazetteer: SMALL_GAZETTEER })];
    expect([unresolved?.code, unknown?.code]).toEqual(['place/unresolved', 'place/unknown']);
    for (const one of [unresolved, unknown])
      expect(one && formatIssue(one, 'de').message).toContain('„Kleinkleckersdorf“');
  });

  it('reads pay, working time and experience', () => {
    expect(posting?.baseSalary).toMatchObject([{ minValue: 2900, maxValue: 3400, unitText: 'MONTH', basis: 'gross' }]);
    expect(posting?.employment).toMatchObject({
      time: ['full'],
      contract: ['permanent'],
      hoursPerWeek: { min: 39, max: 39 },
    });
    expect(posting?.experience).toMatchObject({ minYears: 3, requirement: 'required' });
    expect(posting?.experienceLevel).toBe('experienced');
  });

  it('sorts requirements into education, languages and skills, as stated', () => {
    expect(posting?.educationRequirements).toEqual([
      'Abgeschlossene Ausbildung als Fachkraft für Veranstaltungstechnik',
    ]);
    expect(posting?.languages).toEqual(['Gutes Englisch']);
    expect(posting?.skills).toEqual(['Führerschein Klasse B']);
  });

  it('finds labels and years behind signs that nobody sees, and in decomposed spelling', () => {
    const text = `\u200b\u00ad${AD}`.replace('drei Jahre', 'eine dreijährige').normalize('NFD');
    const read = readPosting(text);
    const { identifier, validThrough, skills } = read.ok ? read.value : {};
    expect({ identifier, validThrough, skills }).toEqual({
      identifier: { value: 'TT-204' },
      validThrough: '2026-12-15',
      skills: ['Führerschein Klasse B'.normalize('NFD')],
    });
  });

  it('invents nothing', () => {
    const bare = readPosting('Koch (m/w/d)');
    expect(bare.ok && bare.value).toEqual({ title: 'Koch (m/w/d)', description: 'Koch (m/w/d)' });
    expect(bare.issues).toEqual([]);
  });

  it('has no posting without a title', () => {
    expect(readPosting(' \n ')).toMatchObject({ ok: false, issues: [{ code: 'posting/title-missing' }] });
  });

  it('names the levels that contradict each other, and takes none', () => {
    const read = readPosting('Senior Tontechniker (m/w/d)\n\nIhr Profil\n• mindestens 3 Jahre Berufserfahrung');
    expect(read.ok && read.value.experienceLevel).toBeUndefined();
    expect(read.issues).toMatchObject([
      { code: 'experience-level/several', path: ['experienceLevel'], params: { levels: ['senior', 'experienced'] } },
    ]);
  });

  it.each([
    ['Wir suchen zum 1.3.2027 eine Floristin (m/w/d) für unser Geschäft in Trier.', 'Floristin (m/w/d)'],
    ['Für unsere Werkstatt in Hof suchen wir einen erfahrenen Mechaniker. Bewirb dich!', 'erfahrenen Mechaniker'],
    ['We are looking for a Test Engineer (f/m/d) in Jena. Apply now!', 'Test Engineer (f/m/d)'],
    ['Wir suchen eine Lösung. Wer hilft?', undefined],
  ])('finds the role in a sentence: %s', (text, title) => {
    const read = readPosting(text);
    expect(read.ok ? read.value.title : undefined).toBe(title);
  });

  it.each([
    ['Holzbau Tanne GmbH & Co. KG, 95028 Hof\n\nZimmerer (m/w/d)', 'Holzbau Tanne GmbH & Co. KG'],
    ['Zimmerer (m/w/d)\n\nWillkommen! Die Holzbau Tanne GmbH sucht Verstärkung.', 'Holzbau Tanne GmbH'],
    ['Zimmerer (m/w/d)\n\nDie GmbH sucht Verstärkung.', undefined],
    ['Zimmerer (m/w/d)\n\nUnser Kunde sucht Verstärkung.', undefined],
  ])('names the employer by its legal form: %s', (text, name) => {
    const read = readPosting(text);
    expect(read.ok && read.value.hiringOrganization?.name).toBe(name);
  });

  it.each([
    ['Ihr Profil\n• Fluent German and English', ['Fluent German and English']],
    ['Ihr Profil\n• Fließendes Deutsch, gutes Englisch', ['Fließendes Deutsch', 'gutes Englisch']],
    ['Ihr Profil\n• Gute Deutsch- und Englischkenntnisse', ['Gute Deutsch- und Englischkenntnisse']],
    ['Ihr Profil\n• Gutes Englisch in Wort und Schrift', ['Gutes Englisch in Wort und Schrift']],
    ['Ihr Profil\n• Good knowledge of German law', undefined],
    ['Requirements: 2+ years of experience in sound; fluent French', ['fluent French']],
    ['Voraussetzungen: Führerschein Klasse C, Deutsch B2 und Polnisch A2', ['Deutsch B2', 'Polnisch A2']],
    ['Voraussetzungen: Du sprichst gut Deutsch, das ist uns wichtig', undefined],
  ])('reads languages one by one: %s', (text, languages) => {
    const read = readPosting(`Tontechniker (m/w/d)\n\n${text}`);
    expect(read.ok && read.value.languages).toEqual(languages);
  });

  it('reads what a label enumerates on its line', () => {
    const read = readPosting('Maler (m/w/d)\nAnforderungen: abgeschlossene Lehre als Maler, Führerschein Klasse B');
    expect(read.ok && read.value).toMatchObject({
      educationRequirements: ['abgeschlossene Lehre als Maler'],
      skills: ['Führerschein Klasse B'],
    });
  });

  it.each([
    ['Bewerbungsfrist: 31. Dezember 2026', '2026-12-31'],
    ['Bewerbungsfrist: Donnerstag, den 31. Dez. 2026, 12 Uhr', '2026-12-31'],
    ['Bewerbungsfrist | 31.12.2026', '2026-12-31'],
    ['Bewerbungen bis zum 6. Jänner 2027 an uns', '2027-01-06'],
    ['Frist: Bewerbung bis 31. März 2027', '2027-03-31'],
    ['Eckdaten: Vollzeit, Bewerbungsschluss: 2027-01-31', '2027-01-31'],
    ['Kündigungsfrist: 31. März 2027', undefined],
    ['Bewerbungsfrist: laufend', undefined],
    ['Bewerbung: bis bald', undefined],
  ])('reads until when one may apply: %s', (line, day) => {
    const read = readPosting(`Maler (m/w/d)\n\n${line}`);
    expect(read.ok && read.value.validThrough).toBe(day);
    expect(read.issues.filter(({ code }) => code === 'date/unknown')).toEqual([]);
  });

  it.each([
    ['Veröffentlicht am: 20. November 2026', '2026-11-20'],
    ['Publiziert: 18.11.2026', '2026-11-18'],
    ['Veröffentlichungsdatum: 3. Nov 2026', '2026-11-03'],
    ['Veröffentlicht: gestern\nVeröffentlicht am 3.11.2026', '2026-11-03'],
    ['Online seit 2015', undefined],
    ['Veröffentlichungen: 12', undefined],
  ])('reads when it was published: %j', (line, day) => {
    const read = readPosting(`Maler (m/w/d)\n\n${line}`);
    expect(read.ok && read.value.datePosted).toBe(day);
    expect(read.issues.filter(({ code }) => code === 'date/unknown')).toEqual([]);
  });

  it.each([
    ['Bewerbungsfrist: 31.12.26', '31.12.26', 'validThrough'],
    ['Bewerbungsfrist: Ende Januar', 'Ende Januar', 'validThrough'],
    ['Bewerbungsfrist: 31. November 2026', '31. November 2026', 'validThrough'],
    ['Bewirb dich bis zum 15.1.', '15.1.', 'validThrough'],
    ['Veröffentlicht: heute', 'heute', 'datePosted'],
  ])('says where a label has no day behind it that can be read: %s', (line, received, field) => {
    const text = `Maler (m/w/d)\n\n${line}`;
    const start = text.indexOf(received);
    expect(readPosting(text).issues).toEqual([
      expect.objectContaining({
        code: 'date/unknown',
        path: [field],
        received,
        span: { start, end: start + received.length },
      }),
    ]);
  });

  it.each([
    ['Bis zu 60 % Homeoffice', { kind: 'hybrid', share: 60 }],
    ['Homeoffice nach Absprache', { kind: 'hybrid' }],
    ['100 % remote', { kind: 'remote' }],
  ])('reads where the work is done, and how much of it away: %s', (line, workplace) => {
    const read = readPosting(`Maler (m/w/d)\n\n${line}`);
    expect(read.ok && read.value.workplace).toEqual(workplace);
  });

  it('takes no stated minimum wage for pay', () => {
    const read = readPosting('Küchenhilfe (m/w/d)\n\nDer gesetzliche Mindestlohn beträgt 13,90 € pro Stunde.');
    expect(read.ok && read.value.baseSalary).toBeUndefined();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => readPosting(text).issues.length >= 0),
    );
  });
});
