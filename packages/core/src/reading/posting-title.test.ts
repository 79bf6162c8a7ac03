import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';
import { postingTitle } from './posting-title.ts';

const titleOf = (text: string) => postingTitle(outlineOf(text));

describe('postingTitle', () => {
  it.each([
    ['Gärtner (m/w/d)!', 'Gärtner (m/w/d)'],
    ['Gärtner (M/W/D) in Teilzeit.', 'Gärtner (M/W/D) in Teilzeit'],
    ['Gärtner m/w/d gesucht!', 'Gärtner m/w/d'],
    [
      'Zahnmedizinische Fachangestellte (ZFA) (m/w/d) dringend gesucht!',
      'Zahnmedizinische Fachangestellte (ZFA) (m/w/d)',
    ],
    ['Gärtner (m/w/d) – komm in unser Team!', 'Gärtner (m/w/d)'],
    ['Wir suchen Dich! Gärtner (m/w/d)', 'Gärtner (m/w/d)'],
    ['Gärtner gesucht!', 'Gärtner'],
    ['eine/n Gärtner/in (m/w/d)', 'Gärtner/in (m/w/d)'],
    ['🌳 Gärtner (m/w/d) gesucht! 🌳', 'Gärtner (m/w/d)'],
    ['Ein-/Verkäufer (m/w/d)', 'Ein-/Verkäufer (m/w/d)'],
    ['Gärtner (m/w/d) – Ref. 4711', 'Gärtner (m/w/d) – Ref. 4711'],
  ])('reads a line that calls: %s', (line, title) => {
    expect(titleOf(`${line}\n\nBaumschule Muster`)).toBe(title);
  });

  it.each([
    ['Stellenangebot: Gärtner (m/w/d)', 'Gärtner (m/w/d)'],
    ['Gesucht: Gärtner', 'Gärtner'],
    ['Dein neuer Job: Gärtner (m/w/d)', 'Gärtner (m/w/d)'],
    ['Ihre Chance: Gärtner (m/w/d)!', 'Gärtner (m/w/d)'],
    ['Wir suchen ab sofort: einen Gärtner (m/w/d)', 'Gärtner (m/w/d)'],
    ['Stellenausschreibung Gärtner (m/w/d)', 'Gärtner (m/w/d)'],
    ['Ausbildung 2028: Gärtner (m/w/d)', 'Ausbildung 2028: Gärtner (m/w/d)'],
    ['Minijob: Gärtner', 'Minijob: Gärtner'],
    ['Erfurt: Gärtner (m/w/d)', 'Erfurt: Gärtner (m/w/d)'],
    ['Gärtner (m/w/d): Baumpflege', 'Gärtner (m/w/d): Baumpflege'],
  ])('takes what only announces off, and leaves what says more: %s', (line, title) => {
    expect(titleOf(`${line}\n\nDeine Aufgaben\n- Hecken schneiden`)).toBe(title);
  });

  it.each([
    ['Wir suchen Dich als Gärtner (m/w/d)!', 'Gärtner (m/w/d)'],
    ['Wir suchen einen Gärtner (m/w/d) in Vollzeit', 'Gärtner (m/w/d)'],
    ['Wir suchen einen Bauleiter (m/w/d) Tiefbau in Gera', 'Bauleiter (m/w/d) Tiefbau'],
    ['Baumschule Muster sucht Gärtner (m/w/d)', 'Gärtner (m/w/d)'],
    ['Zur Verstärkung unseres Teams suchen wir zum 1.4.2027 Gärtner (m/w/d) für den Park', 'Gärtner (m/w/d)'],
    ['Wir suchen für eine Klinik in Gera einen Arzt (m/w/d)', 'Arzt (m/w/d)'],
    ['Wir suchen als Familienbetrieb einen Gärtner (m/w/d)', 'Gärtner (m/w/d)'],
    ['Gesucht wird eine Leitung für eine Kita (m/w/d)', 'Leitung für eine Kita (m/w/d)'],
    ['Werden Sie Teil unseres Teams als Gärtner (m/w/d)!', 'Gärtner (m/w/d)'],
    ['Werde Gärtner (m/w/d) bei uns!', 'Gärtner (m/w/d)'],
    ['Starte deine Ausbildung zum Gärtner (m/w/d)!', 'Ausbildung zum Gärtner (m/w/d)'],
    ['Du suchst einen Job als Gärtner (m/w/d)?', 'Gärtner (m/w/d)'],
    ['Du bist Gärtner (m/w/d) und magst Bäume?', 'Gärtner (m/w/d)'],
    ['Wir suchen einen Leiter Baumpflege in Gera', 'Leiter Baumpflege'],
  ])('takes the sentence off: %s', (line, title) => {
    expect(titleOf(`${line}\n\nBaumschule Muster`)).toBe(title);
  });

  it.each([
    ['Du bist Gärtner (m/w/d)?\n\nVorarbeiter (m/w/d)', 'Vorarbeiter (m/w/d)'],
    ['Als Gärtner (m/w/d) bist du bei uns richtig!\n\nVorarbeiter (m/w/d)', 'Vorarbeiter (m/w/d)'],
    ['Vorarbeit im Park\n\nQualifikation: Ausbildung als Gärtner (m/w/d)', 'Vorarbeit im Park'],
    ['Vorarbeit im Park\n\nAlle Bezeichnungen gelten für jedes Geschlecht (m/w/d).', 'Vorarbeit im Park'],
    ['Vorarbeit im Park\n\nWir freuen uns auf Menschen (m/w/d) mit Herz!', 'Vorarbeit im Park'],
    ['Vorarbeit im Park\n\nIhre Aufgaben: Als Gärtner (m/w/d) schneiden Sie Hecken', 'Vorarbeit im Park'],
    ['Vorarbeit im Park\n\n- Gärtner (m/w/d)', 'Vorarbeit im Park'],
    ['Vorarbeit im Park\n\nKontakt: Frau Gärtner', 'Vorarbeit im Park'],
    ['Vorarbeit im Park\n\nSie haben Erfahrung als Gärtner.', 'Vorarbeit im Park'],
    ['Vorarbeit im Park\n\nWir sind Gärtner mit Herz!', 'Vorarbeit im Park'],
    ['Willkommen im Park!\n\nGärtner (m/w/d)', 'Gärtner (m/w/d)'],
    ['Wir suchen Verstärkung!\n\nBaumschule Muster\n\nGärtner in Vollzeit', 'Gärtner in Vollzeit'],
    ['Hecken! Bäume! Rasen!', undefined],
  ])('takes no role that a line only mentions: %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});
