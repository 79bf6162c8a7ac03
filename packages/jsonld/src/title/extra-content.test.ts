import { describe, expect, it } from 'vitest';
import { tidied, withoutExtraContent, withoutExtras } from './extra-content.ts';

describe('withoutExtraContent', () => {
  it.each([
    ['Medienmanagerin (m/w/d) – Ref. 4711', 'Medienmanagerin (m/w/d)'],
    ['Koch (m/w/d, Ref. 123)', 'Koch (m/w/d)'],
    ['Koch (Ref-Nr.: AB-2026/17)', 'Koch'],
    ['Buchhalter #88123 (m/w/d)', 'Buchhalter (m/w/d)'],
    ['JR-104455 Data Engineer', 'Data Engineer'],
    ['Elektriker, Kennziffer 2026-17', 'Elektriker'],
    ['Koch, Lindenstraße 12, 50667 Köln', 'Koch'],
    ['Verkäufer (m/w/d) in 80331 München', 'Verkäufer (m/w/d)'],
    ['Ausbildung 2026 zum Koch (m/w/d)', 'Ausbildung zum Koch (m/w/d)'],
    ['Ausbildung Fachinformatiker ab 01.09.2026', 'Ausbildung Fachinformatiker'],
    ['Gärtner (m/w/d) zum 1. März 2027', 'Gärtner (m/w/d)'],
    ['Gärtner ab sofort', 'Gärtner'],
    ['Praktikum Gartenbau 2027', 'Praktikum Gartenbau'],
    ['Gärtner (m/w/d) 2027', 'Gärtner (m/w/d)'],
    ['Lagerhelfer 15,50 €/h', 'Lagerhelfer'],
    ['Lagerhelfer (m/w/d) – bis zu 3.200 EUR brutto im Monat', 'Lagerhelfer (m/w/d)'],
    ['Vertriebler 60-70k', 'Vertriebler'],
    ['Jetzt bewerben: Pflegefachkraft (m/w/d)', 'Pflegefachkraft (m/w/d)'],
    ['Pflegefachkraft gesucht!', 'Pflegefachkraft'],
    ['Wir suchen dich als Koch (m/w/d)', 'Koch (m/w/d)'],
    ['Bewerben Sie sich jetzt als Koch (m/w/d)!', 'Koch (m/w/d)!'],
  ])('makes of "%s" "%s"', (title, reduced) => {
    expect(withoutExtraContent(title)).toBe(reduced);
  });

  it.each([
    'Medienmanager/in in Leverkusen (m/w/d)',
    'Senior C#-Entwickler:in (.NET 8)',
    'Auditor ISO 27001',
    'Zeichner (m/w/d) AutoCAD 2024',
    'Administrator Windows Server 2022',
    'ISO 9001 Auditor (m/w/d)',
    'ISO 27001 Auditor (m/w/d)',
    'SAP S/4HANA Berater 80–100 %',
    'Assistenz (w/m/d), 20 Std./Woche',
    'Leiter Kita Nr. 5',
    'Job Coach (m/w/d)',
    'Ausbildung als Koch (m/w/d)',
    'Mitarbeiter 24/7 Support',
    'Key Account Manager B2B – Region Nord',
  ])('leaves "%s" as it is', (title) => {
    expect(withoutExtraContent(title)).toBe(title);
  });

  it('takes the employer off where it stands apart', () => {
    expect(withoutExtraContent('Koch bei der Muster GmbH', 'Muster GmbH')).toBe('Koch');
    expect(withoutExtraContent('Koch – Muster', 'Muster GmbH')).toBe('Koch');
    expect(withoutExtraContent('Muster GmbH | Koch', 'Muster GmbH')).toBe('Koch');
    expect(withoutExtraContent('Musterbau-Leiter', 'Muster')).toBe('Musterbau-Leiter');
  });

  it('keeps a title that would lose all its words', () => {
    expect(withoutExtraContent('Jetzt bewerben')).toBe('Jetzt bewerben');
  });
});

describe('withoutExtras', () => {
  it('tells what it took off, and leaves calls to action', () => {
    const { rest, extras } = withoutExtras('Koch bei Muster – Ref. 4711 – jetzt bewerben', 'Muster');
    expect(tidied(rest)).toBe('Koch – jetzt bewerben');
    expect(extras).toEqual(['Ref. 4711', 'bei Muster']);
  });
});
