import { describe, expect, it } from 'vitest';
import { findCountsOfThem } from './find-counts-of-them.ts';
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
    ['Im Herbst begannen 610 Jugendliche die Lehre.', { value: 610, unit: 'people' }],
    ['Jedes Jahr gehen 400 Dachdecker in Rente.', { value: 400, unit: 'people' }],
    ['➤ Offene Jobs: 312', { value: 312, unit: 'positions' }],
    ['Einer von vier Betrieben bildet aus.', { value: 25, unit: 'percent' }],
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
    ['Im Kanton arbeiten derzeit 420 Floristinnen.', { value: 420, unit: 'people' }],
    ['Es gibt 16 Berufsschulen mit Fachklassen.', { value: 16, unit: 'institutions' }],
    ['Lehrstellen im Kanton: 14', { value: 14, unit: 'positions' }],
    ['Studienplätze in Jena: 18 Plätze, jedes Jahr', { value: 18, unit: 'positions' }],
    ['Berufstätige im Land ca. 800', { value: 800, unit: 'people', approximate: true }],
    ['Eine Zählung kam im Bezirk auf 42 Betriebe.', { value: 42, unit: 'companies' }],
    ['Rund 60 Visual Designer arbeiten hier.', { value: 60, unit: 'people', approximate: true }],
    ['Laut Kammer sind 2021 rund 60 Prozent Frauen.', { value: 60, unit: 'percent' }],
    ['Studienplätze Jena\t30 pro Jahr', { value: 30, unit: 'positions' }],
    ['Bewerber | rund 240 (2021)', { value: 240, unit: 'people', year: 2021, approximate: true }],
    ['Beschäftigte in Handel und Lager, ganz Tirol (2021): 12.300', { value: 12300, unit: 'people', year: 2021 }],
    ['Malerbetriebe: gegen 700', { value: 700, unit: 'companies', approximate: true }],
    ['2021 wurden 180 Verträge neu abgeschlossen.', { value: 180, unit: 'positions', year: 2021 }],
    ['Rund 900 der deutschen Prüfer sitzen in Jena.', { value: 900, unit: 'people', approximate: true }],
    ['Es gibt viele Floristinnen, davon etwa 120 in Tirol.', { value: 120, unit: 'people', approximate: true }],
    ['Die Betriebe wurden weniger. Vor zehn Jahren waren es noch 70.', { value: 70, unit: 'companies' }],
    ['Von den Ausbildungsplätzen blieb ein Fünftel leer.', { value: 20, unit: 'percent' }],
    ['Drei Viertel arbeiten außerhalb der Stadt.', { value: 75, unit: 'percent' }],
    ['Jeder zwölfte Ausbildungsplatz blieb frei.', { value: 8, unit: 'percent' }],
    ['Jede vierte Apotheke sucht.', { value: 25, unit: 'percent' }],
    ['Vier von fünf Pflegekräften sind Frauen.', { value: 80, unit: 'percent' }],
    ['Zwei von 3 Betrieben suchen.', { value: 67, unit: 'percent' }],
    ['Im Schnitt bleiben Köche acht Jahre im Beruf.', { value: 8, unit: 'years' }],
    ['Die Verweildauer beträgt nur sieben Jahre.', { value: 7, unit: 'years' }],
    ['In unserer Region gibt es 45 Betriebe.', { value: 45, unit: 'companies' }],
    ['Bei uns in Tirol gibt es acht Krankenhäuser.', { value: 8, unit: 'companies' }],
    ['Laut einer Zählung unseres Verbands gibt es 640 Floristinnen.', { value: 640, unit: 'people' }],
    ['In der Praxis gibt es 45 Betriebe, die ausbilden.', { value: 45, unit: 'companies' }],
    ['Im Handwerk gibt es 450 Betriebe.', { value: 450, unit: 'companies' }],
    ['Es gibt nur drei Berufsschulen im Land.', { value: 3, unit: 'institutions' }],
  ])('reads %s', (text, statistic) => {
    expect(findStatistics(text).map(({ value }) => value)).toMatchObject([statistic]);
  });

  it.each([
    ['An 2 von 4 Tagen wird im Büro gearbeitet.'],
    ['Bewertung: 3,7 von 5 im Mittel, also gut'],
    ['Der Kurs hat 4 von 5 Sternen.'],
    ['Von den Kosten tragen 2 von 3 Euro die Betriebe.'],
    ['Damit steht das Haus auf Platz 4 von 10, so die Liste der Agenturen.'],
    ['Die Zahl der Urlaubstage liegt bei 28.'],
    ['Die Anzahl der Seiten beträgt 320.'],
    ['Die Angestellten kommen auf 36 Stunden, im Winter sind es 42.'],
    ['Die Betriebe haben viel zu tun. Am Tag sind es 60.'],
    ['Im Ort gibt es Betriebe. Die Leiterin hat Lastwagen, davon 14 mit Kran.'],
    ['Die Gesellen verdienen dort 2.600 €, im Süden sind es 2.900.'],
    ['Bei einer Betriebszugehörigkeit ab zehn Jahren steigt der Urlaub.'],
    // Ages and days beside a noun, and those of one house.
    ['Früher waren die Azubis im Schnitt 17, heute 21.'],
    ['Lehrbetriebe nehmen Leute ab 15, in Bayern 16.'],
    ['Bewerbungen gehen bis 15. Mai ein, in Bremen 20.'],
    ['Wir sind ein Familienbetrieb. Rund 40 sind hier beschäftigt.'],
    ['Die Azubis sind jung. Rund 20 von ihnen arbeiten im Lager.'],
    ['Der Betrieb hat Floristinnen, davon 14 im Lager.'],
    ['Die Betriebe zahlen nicht gut. Am Sonntag gibt es 60.'],
    ['Die Lehrstellen sind begehrt, im Betrieb blieben zwei frei.'],
    ['In unserem Betrieb gibt es zwei Werkstätten.'],
    ['In unserer Klinik gibt es 45 Pflegekräfte.'],
    ['In der Klinik gibt es rund 45 Pflegekräfte.'],
    ['Rund 45 Pflegekräfte arbeiten in unserer Klinik.'],
    ['Bei uns gibt es 45 Floristinnen.'],
    ['In meiner Gärtnerei gibt es 12 Floristinnen und Gärtner.'],
    ['Im Klinikum gibt es 45 Pflegekräfte, in Tirol 20.'],
    ['Unser Betrieb hat 12 Filialen in Hessen.'],
    ['Im Schnitt kommt alle vier Jahre auf den Hof ein neuer Traktor.'],
  ])('reads nothing of a market in %s', (text) => {
    expect(findStatistics(text)).toEqual([]);
  });

  it.each([
    ['Die Zahl der Lehrlinge ist von 2011 bis 2021 auf 1.350 gestiegen.', [1350]],
    ['Die Zahl der Betriebe sank von 840 im Jahr 2011 auf 610.', [840, 610]],
  ])('takes no year for a count in %s', (text, figures) => {
    expect(findStatistics(text).map(({ value }) => value)).toMatchObject(figures.map((value) => ({ value })));
  });

  it('ends a mean length where its noun ends', () => {
    const text = 'Nach im Schnitt zehn Jahren im Beruf wird man Meister.';
    expect(findStatistics(text).map(({ start, end }) => text.slice(start, end))).toEqual(['zehn Jahren']);
  });

  it.each<[string, readonly number[]]>([
    ['In Bremen lernen 300 Azubis. Früher waren die Azubis im Schnitt 17, heute 21.', [300]],
    ['Im Kanton arbeiten 410 Drogisten. Die Lehrlinge sind jung, in Bern 17.', [410]],
    ['Im Land gibt es 60 Betriebe. Früher waren es 90, 1990 noch 130.', [60, 90, 130]],
    ['Die Zahl der Betriebe sinkt. 2010 waren es noch 90, heute 61.', [90, 61]],
    ['Praxen gibt es gut 10.000.', [10_000]],
    ['Im Land gibt es 60 Betriebe. Vor 10 Jahren waren es 90.', [60, 90]],
    ['Der Verband zählt 2.300 Mitglieder, 2010 waren es 1.900.', [2300, 1900]],
    ['In Tirol gibt es 60 Betriebe. Bewerben kann man sich bis 15. Mai, in Bern 20.', [60]],
    ['In unserer Bäckerei arbeiten 40 Leute. 2010 waren es 25.', []],
  ])('carries a noun only from a count of the same: %s', (text, figures) => {
    expect(findStatistics(text).map(({ value }) => value)).toMatchObject(figures.map((value) => ({ value })));
  });

  it.each<[string, readonly string[]]>([
    ['Bundesweit arbeiten 2.900 Bestatter, früher waren es 3.100.', ['fact/unit-from-context']],
    ['Praxen gibt es gut 10.000.', []],
    ['1.400 der 4.100 deutschen Prüfer sind Frauen.', []],
    [
      'Nur 12 Prozent der Kapitäne sind Frauen, vor zehn Jahren waren es 5.',
      ['fact/unit-from-context', 'fact/population-from-context'],
    ],
  ])('tells what is taken from the figure before: %s', (text, codes) => {
    expect(
      findStatistics(text)
        .flatMap(({ issues }) => issues ?? [])
        .map(({ code }) => code),
    ).toEqual(codes);
  });

  it('counts the same by "von ihnen" as the figure before', () => {
    const values = findStatistics('In Tirol gibt es 60 Betriebe. Rund 20 von ihnen bilden aus.').map(
      ({ value }) => value,
    );
    expect(values).toMatchObject([{ unit: 'companies' }, { value: 20, unit: 'companies' }]);
  });

  it('looks for the counted noun no further back than it may stand', () => {
    const text = `Florist/in in Bern\n\n${'Betriebe, davon 14 in Tirol, '.repeat(8000)}`;
    expect([...findCountsOfThem(text)]).toHaveLength(8000);
  });

  it('reads how many all of the counted businesses have', () => {
    const values = findStatistics('Der Verband vertritt 2.300 Betriebe mit 11.000 Angestellten.').map(
      ({ value }) => value,
    );
    expect(values).toMatchObject([{ value: 2300 }, { value: 11_000, unit: 'people' }]);
  });

  it('reads both figures where only a verb parts them', () => {
    const values = findStatistics('Die Zahl der Azubis sank von 1.900 auf 1.200.').map(({ value }) => value);
    expect(values).toMatchObject([{ value: 1900 }, { value: 1200 }]);
  });

  it('reads both figures that a number falls from and to, each with the year beside it', () => {
    const text = 'Die Zahl der neuen Lehrverträge ist von etwa 4.100 (2004) auf 2.600 (2021) gefallen.';
    expect(findStatistics(text).map(({ value }) => value)).toMatchObject([
      { value: 4100, unit: 'positions', year: 2004, approximate: true },
      { value: 2600, unit: 'positions', year: 2021 },
    ]);
  });

  it.each([
    'In Jena gibt es 15 Prozent mehr.',
    'Bei uns bestellt jeder fünfte Tisch Wasser.',
    'Bremen liegt rund zehn Prozent darunter.',
    'Das trifft mit 30 Prozent Wahrscheinlichkeit ein.',
    'Lohn brutto pro Jahr, 100 %, inkl. 13. Monatslohn',
    'Im Schnitt dauert die Ausbildung drei Jahre in Vollzeit.',
    'Im Sommer sind es 50 Stunden, die Hälfte der Zeit draußen.',
    'Telefon: 4711',
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
    'Marie ist eine von drei Köchinnen im Haus.',
    'Einer von vier Standorten liegt am See.',
    'Alle 212 offene Stellen ansehen',
  ])('counts nothing in %s', (text) => {
    expect(findStatistics(text)).toEqual([]);
  });
});
