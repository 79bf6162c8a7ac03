import { describe, expect, it } from 'vitest';
import { findStatistics } from './find-statistics.ts';

describe('findStatistics', () => {
  it.each([
    ['Rund 45 Fachgeschäfte gibt es hier.', { value: 45, unit: 'companies', approximate: true }],
    ['Es fehlen ungefähr 70 Lokführer.', { value: 70, unit: 'people', approximate: true }],
    ['Etwa sechs Prozent sind Frauen.', { value: 6, unit: 'percent', approximate: true }],
    ['Acht von zehn Betrieben suchen.', { value: 80, unit: 'percent' }],
    ['Mehr als die Hälfte der Beschäftigten ist über fünfzig.', { value: 50, unit: 'percent', approximate: true }],
    ['In Jena gibt es acht Krankenhäuser.', { value: 8, unit: 'companies' }],
    ['Bundesweit fehlen derzeit 140 Erzieherinnen.', { value: 140, unit: 'people' }],
    ['Die Zahl der Azubis sank von 1.900 auf 1.200.', { value: 1200, unit: 'people' }],
    ['Die Zahl der Lehrlinge liegt bei 240, der Rest ist fertig.', { value: 240, unit: 'people' }],
    ['Das Durchschnittsalter beträgt 44 Jahre.', { value: 44, unit: 'years' }],
    ['Laut Kammer sind fünfzig Prozent Frauen.', { value: 50, unit: 'percent' }],
    ['Davon arbeiten 20 bis 30 Prozent in Teilzeit.', { value: 20, maxValue: 30, unit: 'percent' }],
    ['In der Schweiz sind 0.4 % Männer.', { value: 0.4, unit: 'percent' }],
    ['Azubis (2023): 1.850', { value: 1850, unit: 'people', year: 2023 }],
    ['Fast jeder dritte Betrieb sucht.', { value: 33, unit: 'percent', approximate: true }],
    ['Es gibt 27 Stellen im Land.', { value: 27, unit: 'positions' }],
    ['Offene Stellen in Jena\t31 (Stand: 04/2023)', { value: 31, unit: 'positions', year: 2023 }],
    ['Gemeldet sind 64 Bewerbungen je Stelle.', { value: 64, unit: 'applications' }],
    ['In Hessen gibt es etwa 40 Fachschulen.', { value: 40, unit: 'institutions', approximate: true }],
    ['Etwa ein Drittel der Inhaber ist über 60.', { value: 33, unit: 'percent', approximate: true }],
    ['Sieben von zehn, so die Umfrage, putzen selbst.', { value: 70, unit: 'percent' }],
    ['Rund 1.400 Mitglieder zählt der Verband.', { value: 1400, unit: 'people', approximate: true }],
    ['9 Jahre bleibt man im Schnitt.', { value: 9, unit: 'years' }],
    ['Hier sucht man unter 53 offenen Stellen aus.', { value: 53, unit: 'positions' }],
    ['Rund 1.700 von ihnen sind in Kliniken.', { value: 1700, unit: 'people', approximate: true }],
    ['Durchschnittsalter: 49', { value: 49, unit: 'years' }],
    ['Nur jede 40. Stelle hat eine Frau.', { value: 3, unit: 'percent' }],
    ['Ein Zehntel lebt davon allein.', { value: 10, unit: 'percent' }],
    ['Die Hälfte war weiblich.', { value: 50, unit: 'percent' }],
    ['Ein Drittel der Floristinnen hat einen Laden.', { value: 33, unit: 'percent' }],
    ['Zugleich suchten 240 Köche eine Arbeit.', { value: 240, unit: 'people' }],
    ['Im Land sind 2.400 Hebammen dabei.', { value: 2400, unit: 'people' }],
    ['Treffer: 61 offene Stellen', { value: 61, unit: 'positions' }],
    ['Auf jede Stelle kommen 90 Bewerbungen.', { value: 90, unit: 'applications' }],
    ['Sechs Hochschulen in Hessen bieten das Fach.', { value: 6, unit: 'institutions' }],
    ['Lernende 2021: 980, meist Frauen.', { value: 980, unit: 'people', year: 2021 }],
  ])('reads %s', (text, statistic) => {
    expect(findStatistics(text).map(({ value }) => value)).toMatchObject([statistic]);
  });

  it.each([
    'In Jena gibt es 15 Prozent mehr.',
    'Bis dorthin sind es gut 200 Kilometer.',
    'Jeder zweite Samstag ist frei.',
    'Dort steht gefühlt jeder dritte Verband.',
    'Der Kurs kostete 2.300 Euro, die Hälfte davon zahlte der Betrieb.',
    'Ich arbeite Teilzeit, wie viele hier, 60 Prozent.',
    'Er berät rund 40 Kunden.',
    'Die Zahl stieg um rund 9 Prozent.',
    'Das Pensum liegt meist bei 80 bis 100 Prozent.',
    'Ein Viertel der Arbeitszeit geht für Büro drauf.',
    'Jetzt 1.284 Stellen als Steinmetz ansehen',
    'Dafür zahlt man 27 Prozent Provision.',
    'Die Courtage beträgt 3,57 Prozent des Kaufpreises.',
    'Bonus: 10-20 %',
    'Der Lohn bei 100 Prozent ist gut.',
    'Der Kurs ist 100 % förderfähig.',
    'Wochenarbeitszeit bei 100 %: 42 Std.',
    'Führungsspanne: 20-80 Mitarbeiter',
    'über 1.000 Mitarbeiter: 3.760 €',
    'Der Lohn ist auf 100 % gerechnet.',
    'Auf 100 offene Stellen kommen nur 38 Bewerber.',
    'Sie verbringt 70 Prozent ihrer Zeit am Telefon, die restlichen 30 Prozent am Tisch.',
    'Sie arbeitet aber 70 Prozent.',
    'Zuschläge für Nacht (25 %) und Sonntag (50 %)',
    'Es gibt 50 % Zuschuss zur Fahrkarte.',
    'Er arbeitet zu 60 Prozent im Homeoffice.',
    'Dort verdient die Hälfte unter 41.000 Euro.',
    '51 bis 1.000 Mitarbeiter\t67.500',
    'Alle 212 offene Stellen ansehen',
  ])('counts nothing in %s', (text) => {
    expect(findStatistics(text)).toEqual([]);
  });

  it('takes the year of the own sentence, of the paragraph, or of the announcement of a list', () => {
    const yearsOf = (text: string) =>
      findStatistics(text).map(({ value }) => ('year' in value ? value.year : undefined));
    expect(yearsOf('2019 waren es 8 %. Im Jahr 2022 waren 12 % Frauen.')).toEqual([2019, 2022]);
    expect(yearsOf('Eine Umfrage vom Juni 2023 ergab:\n\n• 70 % der Betriebe suchen\n• 20 % bilden aus')).toEqual([
      2023, 2023,
    ]);
    expect(yearsOf('2018 gab es eine Umfrage. 2015 waren es erst 14 %. Ein Viertel der Befragten sucht.')).toEqual([
      2015, 2018,
    ]);
    expect(yearsOf('Eine Umfrage von 2022 liegt vor.\n\nLaut derselben Umfrage sind 58 % zufrieden.')).toEqual([2022]);
    expect(yearsOf('Gegründet 1990.\n\nBis 2030 geht ein Drittel der Beschäftigten in Rente.')).toEqual([undefined]);
  });
});
