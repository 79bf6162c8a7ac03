import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

describe('findArticlePlace', () => {
  it.each([
    ['Schreiner (m/w/d) in Halle (Saale): was zu tun ist', 'Halle (Saale)'],
    ['Handwerk > Schreiner > Jena\n\nSchreiner werden in Frankfurt am Main', 'Frankfurt am Main'],
    ['„Holz ist geduldig“ - eine Schreinerin aus Jena erzählt', 'Jena'],
    ['Schreiner: was zu tun ist\n\nOrt: Jena', 'Jena'],
    ['Dein Job als Schreiner in St. Pölten', 'St. Pölten'],
    ['Ausbildung zum Schreiner in Wiener Neustadt', 'Wiener Neustadt'],
    ['Gespräch mit der Schreinerin Jana aus Graz', 'Graz'],
    ['Schreiner/in (Lehrberuf) – Graz und Umgebung\n\nHolz', 'Graz'],
    ['Schreinerin EFZ, Aarau – Interview\n\nHolz', 'Aarau'],
    ['SCHREINER (M/W/D) IN JENA\n\nHolz', 'JENA'],
    ['Schreinerin: fünf Fragen\n\nWir haben Jana in Lübeck besucht.', 'Lübeck'],
    ['Schreiner – Bremen (m/w/d): alles zum Beruf\n\nHolz', 'Bremen'],
    ['Schreiner: was zu tun ist\nRegion Thun\n\nHolz', 'Thun'],
    ['Schreiner gesucht? So steht der Schreiner in Leoben da\n\nHolz', 'Leoben'],
    ['Was verdient ein Schreiner in der Steiermark?\n\nHolz', 'Steiermark'],
    ['Schreiner im Allgäu: Jobs und Gehalt\n\nHolz', 'Allgäu'],
    ['Schreiner werden im Saarland\n\nHolz', 'Saarland'],
    ['Schreiner/in im Kanton Bern\n\nHolz', 'Bern'],
    ['Beruf Schreiner – Standort Kiel\n\nHolz', 'Kiel'],
    ['Jobs für Schreiner im Raum Stuttgart\n\nHolz', 'Stuttgart'],
    ['Berufsbild Schreiner (Graz)\n\nHolz', 'Graz'],
    ['Schreiner in Österreich: Lohn und Lehre\n\nHolz', 'Österreich'],
    ['Schreiner – Merkblatt\n\nDas Merkblatt sagt, was zu tun ist.', undefined],
    ['Schreiner: Ausbildung in Ulm und Jena\n\nHolz', undefined],
    ['Schreiner im Handwerk\n\nHolz', undefined],
    ['Schreiner in der Industrie\n\nHolz', undefined],
    ['Schreiner, Tischler\n\nHolz', undefined],
    ['Schreiner – Berufsporträt\n\nHolz', undefined],
    ['Schreiner: was zu tun ist\n\nEin Schreiner in Teilzeit arbeitet weniger.', undefined],
  ])('reads the place of "%s"', (page, place) => {
    expect(readOccupation(page).profile.place?.name).toBe(place);
  });
});
