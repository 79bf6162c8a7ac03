import type { JobPosting } from '@berufsbild/core';

/** Two postings, and whether they are the same job. */
export interface DuplicatePair {
  readonly name: string;
  readonly same: boolean;
  readonly one: Partial<JobPosting>;
  readonly other: Partial<JobPosting>;
}

const title = (one: string, other: string) => ({ one: { title: one }, other: { title: other } });
const at = (name: string) => [{ name, kind: 'city', country: 'DE' } as const];
const id = (name: string, value: string) => ({ identifier: { name, value } });

/** Labelled by hand; each pair has the same employer, place and title where it names none of its own. */
export const DUPLICATE_PAIRS: readonly DuplicatePair[] = [
  { name: 'the same words', same: true, ...title('Koch (m/w/d)', 'Koch (m/w/d)') },
  { name: 'another gender note', same: true, ...title('Koch (m/w/d)', 'Koch (w/m/x)') },
  { name: 'a gender note and none', same: true, ...title('Mediengestalter (m/w/d)', 'Mediengestalter') },
  { name: 'two inclusive forms', same: true, ...title('Mediengestalter/in', 'Mediengestalter:in') },
  { name: 'both forms written out', same: true, ...title('Verkäuferin / Verkäufer', 'Verkäufer (m/w/d)') },
  { name: 'a place in one title', same: true, ...title('Koch (m/w/d) in Bochum', 'Koch (m/w/d)') },
  { name: 'a reference in one title', same: true, ...title('Koch (m/w/d) – Ref. 4711', 'Koch (m/w/d)') },
  { name: 'another case', same: true, ...title('KOCH (m/w/d)', 'Koch (m/w/d)') },
  { name: 'umlauts spelt out', same: true, ...title('Bäcker (m/w/d)', 'Baecker (m/w/d)') },
  { name: 'a call to action', same: true, ...title('Koch (m/w/d) – Jetzt bewerben!', 'Koch (m/w/d)') },
  { name: 'the legal form left out', same: true, one: {}, other: { hiringOrganization: { name: 'Gasthof Beispiel' } } },
  {
    name: 'the same number by one issuer',
    same: true,
    one: { ...id('Gasthof', '17'), title: 'Koch' },
    other: { ...id('Gasthof', '17'), title: 'Küchenkraft' },
  },
  {
    name: 'the same address',
    same: true,
    one: { url: 'https://example.org/1', title: 'Koch' },
    other: { url: 'https://example.org/1', title: 'Köche gesucht' },
  },
  { name: 'numbers of two portals', same: true, one: id('Portal A', '17'), other: id('Portal B', '99') },
  {
    name: 'several places, one shared',
    same: true,
    one: { jobLocation: [...at('Bochum'), ...at('Kiel')] },
    other: { jobLocation: at('Bochum') },
  },
  { name: 'hours in one title', same: true, ...title('Koch (m/w/d) 30 Std./Woche', 'Koch (m/w/d)') },
  { name: 'another role', same: false, ...title('Koch (m/w/d)', 'Kellner (m/w/d)') },
  { name: 'a role inside another', same: false, ...title('Koch (m/w/d)', 'Beikoch (m/w/d)') },
  { name: 'another rank', same: false, ...title('Junior Controller (m/w/d)', 'Senior Controller (m/w/d)') },
  { name: 'a lead', same: false, ...title('Leiter Controlling (m/w/d)', 'Controller (m/w/d)') },
  { name: 'training for it', same: false, ...title('Ausbildung zum Koch (m/w/d)', 'Koch (m/w/d)') },
  { name: 'an internship in it', same: false, ...title('Praktikum Controlling', 'Controller (m/w/d)') },
  { name: 'another technology', same: false, ...title('Entwickler Java (m/w/d)', 'Entwickler Python (m/w/d)') },
  { name: 'another language', same: false, ...title('Entwickler C# (m/w/d)', 'Entwickler C++ (m/w/d)') },
  {
    name: 'another region of sales',
    same: false,
    ...title('Außendienstmitarbeiter Region Nord', 'Außendienstmitarbeiter Region Süd'),
  },
  { name: 'another place', same: false, one: { jobLocation: at('Bochum') }, other: { jobLocation: at('Kiel') } },
  { name: 'another employer', same: false, one: {}, other: { hiringOrganization: { name: 'Hotel Beispiel' } } },
  { name: 'another number by one issuer', same: false, one: id('Gasthof', '17'), other: id('Gasthof', '18') },
  { name: 'no employer named', same: false, one: { hiringOrganization: {} }, other: { hiringOrganization: {} } },
  { name: 'no place named', same: false, one: { jobLocation: [] }, other: { jobLocation: [] } },
  { name: 'a deputy', same: false, ...title('Küchenleitung (m/w/d)', 'Stellvertretende Küchenleitung (m/w/d)') },
];
