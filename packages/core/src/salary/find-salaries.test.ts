import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSalaries } from './find-salaries.ts';
import type { ReadSalaryOptions } from './read-salary-options.ts';

/** Figures, currency and unit of each statement, as `min..max currency unit`. */
function figures(text: string, options: ReadSalaryOptions = {}): string[] {
  return findSalaries(text, options).map(
    ({ value }) => `${value.minValue ?? ''}..${value.maxValue ?? ''} ${value.currency} ${value.unitText}`,
  );
}

describe('findSalaries', () => {
  it('throws where a caller hands it no text', () => {
    expect(() => findSalaries(3000 as never)).toThrow(new TypeError('text must be a string; received number'));
  });

  it('reads an open monthly salary', () => {
    expect(findSalaries('Gehalt ab 2.800 € brutto im Monat')).toEqual([
      {
        value: { currency: 'EUR', minValue: 2800, unitText: 'MONTH', basis: 'gross', component: 'base' },
        raw: 'ab 2.800 € brutto im Monat',
        start: 7,
        end: 33,
        issues: [],
      },
    ]);
  });

  it.each(['Tel. 0221 3.200', 'Kontakt: Frau Muster, Telefon 0221 3.200-15', '0221 3.200'])(
    'takes no telephone number for pay: %s',
    (text) => {
      expect(figures(text)).toEqual([]);
    },
  );

  it.each([
    ['Jahresgehalt zwischen 48.000 und 56.000 Euro', '48000..56000 EUR YEAR'],
    ['35-40.000 Euro im Jahr', '35000..40000 EUR YEAR'],
    ['7.5 - 9k brutto mtl.', '7500..9000 EUR MONTH'],
    ['40k-50k €', '40000..50000 EUR YEAR'],
    ['ca. 36-38 T€ im Jahr', '36000..38000 EUR YEAR'],
    ['TEUR 65 - 75 fix', '65000..75000 EUR YEAR'],
    ['Gehalt 2.800,00€bis3.300,00€ brutto', '2800..3300 EUR MONTH'],
    ['Einkommen zwischen 88.000 und bis zu 104.000 Euro jährlich', '88000..104000 EUR YEAR'],
    ['Annual gross salary between €48,000 and €56,000', '48000..56000 EUR YEAR'],
    ['Gehalt von: 2.450 Gehalt bis: 2.900 Einheit: Monat', '2450..2900 EUR MONTH'],
    ['Gehalt min. 2450 max. 2900 EUR brutto/Monat', '2450..2900 EUR MONTH'],
    ['Lohn zwischen 2.750 u. 3.150 € im Monat', '2750..3150 EUR MONTH'],
    ['Stundenlohn ab 19,50 € brutto, je nach Qualifikation bis 23 €', '19.5..23 EUR HOUR'],
    ['EG 8: 19,10 bis 21,40 €/Std.', '19.1..21.4 EUR HOUR'],
    ["CHF 5'900.– bis 6'800.– Monatslohn", '5900..6800 CHF MONTH'],
    ['Lohnband 95–115 TCHF brutto/Jahr', '95000..115000 CHF YEAR'],
    ['Wir zahlen zw. 2.750 und 3.150 im Monat', '2750..3150 EUR MONTH'],
    ['Lohnband 6’400.-- bis 7’700.-- x 13', '6400..7700 EUR MONTH'],
    ['Verdienst zwischen dreizehn und fünfzehn Euro die Stunde', '13..15 EUR HOUR'],
  ])('reads the range in "%s"', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it.each([
    ['über 4.000 € brutto im Monat', '4000.. EUR MONTH'],
    ['Gehälter jenseits der 100.000 Euro sind möglich.', '100000.. EUR YEAR'],
    ['Spitzenverdiener kommen auf 6.000 Euro aufwärts.', '6000.. EUR MONTH'],
    ['3.100 € oder mehr verdienen', '3100.. EUR MONTH'],
    ['60k+ Gehalt', '60000.. EUR YEAR'],
    ['Das Mindestgehalt beträgt 2.500 € brutto im Monat.', '2500.. EUR MONTH'],
    ['Gehalt oberhalb von 65.000 Euro im Jahr', '65000.. EUR YEAR'],
    ['3.800 € und aufwärts Monatsgehalt', '3800.. EUR MONTH'],
    ['Gehalt bis zu 4.500 Euro brutto', '..4500 EUR MONTH'],
    ['Gehalt: 2.850 bis Euro brutto monatlich', '2850.. EUR MONTH'],
    ['weniger als 2.300 € brutto im Monat', '..2300 EUR MONTH'],
    ['Der Lohn beginnt bei 61 000 Franken im Jahr.', '61000.. CHF YEAR'],
    ['Das Jahresgehalt übersteigt nicht selten 150.000 Euro.', '150000.. EUR YEAR'],
    ['An engineer earns CHF 130,000 and up.', '130000.. CHF YEAR'],
    ['Gehalt 60k+. Bewirb dich!', '60000.. EUR YEAR'],
    ['Bauleiter in Direktvermittlung, bis 70 T€', '..70000 EUR YEAR'],
  ])('leaves the end open in "%s"', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it.each([
    ['Drei Millionen Euro im Jahr verdienen nur Stars.', '3000000..3000000 EUR YEAR'],
    ['Stundenlohn 24 Franken 50', '24.5..24.5 CHF HOUR'],
    ['Ich bekomme 3100 brutto plus Dienstwagen.', '3100..3100 EUR MONTH'],
    ['15 € die Stunde und Trinkgeld', '15..15 EUR HOUR'],
    ['Die Schulung kostet nichts und wird mit 1.100 € im Monat vergütet.', '1100..1100 EUR MONTH'],
    ['Verantwortung für ein Großprojekt, 4.800 € brutto im Monat', '4800..4800 EUR MONTH'],
    ['Nach Abzug der Steuern bleiben 2.150 Euro netto.', '2150..2150 EUR MONTH'],
    ['Unsere Monteure bekommen 3.300 Euro und einen Firmenwagen.', '3300..3300 EUR MONTH'],
    ['480–560 € pro Tag, vor Ort in Mainz', '480..560 EUR DAY'],
    ['Verdiene 49k all in, 38h Woche', '49000..49000 EUR YEAR'],
    ['Der Koch verdiente zuletzt 1.720 Euro netto – bei 36 Stunden.', '1720..1720 EUR MONTH'],
    ['Aushilfe, 13,95 € Std-Lohn auf 603 €-Basis', '13.95..13.95 EUR HOUR'],
    ['Stundenlohn CHF 26.80 zzgl. 8.33% Ferienentschädigung', '26.8..26.8 CHF HOUR'],
    ['Gehalt: 3100,- brutto x 13,5', '3100..3100 EUR MONTH'],
    ['Kriege 13,90 die Stunde', '13.9..13.9 EUR HOUR'],
    ['Branchenmindestlohn von 16,20 Euro', '16.2..16.2 EUR HOUR'],
    ['Mo-Fr 16-19 Uhr, 14,10 €/Std.', '14.1..14.1 EUR HOUR'],
    ['Wer Schicht fährt, verdient mehr als 3.600 Euro brutto im Monat.', '3600.. EUR MONTH'],
    ['Stunde auf Rechnung: 28 €/h', '28..28 EUR HOUR'],
    ['Küchenhilfe (m/w/d), Urlaubsgeld, Weihnachtsgeld, 15,20 €/Std.', '15.2..15.2 EUR HOUR'],
    ['Zu einem Gehalt von 2.700 € kommen Prämien, die zuletzt bei 200 € bis 600 € lagen.', '2700..2700 EUR MONTH'],
    ['Gehalt: 2.600 € | Stunden: 38,5 | Urlaub: 29 Tage', '2600..2600 EUR MONTH'],
    ['Für unseren Kunden suchen wir Monteure, 19 € pro Stunde', '19..19 EUR HOUR'],
    ['Verdienstmöglichkeit: über 90.000 € im Jahr', '90000.. EUR YEAR'],
    ['a salary of €52,000 gross per year plus shares worth up to €8,000', '52000..52000 EUR YEAR'],
    ['Ab einem Alter von 18 Jahren verdienst du 14,60 € pro Stunde.', '14.6..14.6 EUR HOUR'],
    ['Kitchen helper, €14.10/h, staff meals', '14.1..14.1 EUR HOUR'],
    ['Altenpflegerin in Gera – 3.300 €', '3300..3300 EUR MONTH'],
    ['Im Vertrieb sind 2.300 € Fixum plus Provision üblich.', '2300..2300 EUR MONTH'],
    ['19 € / Std. (inkl. aller Zuschläge)', '19..19 EUR HOUR'],
    ['Provision: 8 %, Fixum 2.200 €', '2200..2200 EUR MONTH'],
    ['Provision und Fixum 2.200 €', '2200..2200 EUR MONTH'],
    ['Du hast 900 € BAföG und 1.200 € Gehalt', '1200..1200 EUR MONTH'],
    ['Eine Logopädin bekommt laut Entgeltatlas 3.240 Euro.', '3240..3240 EUR MONTH'],
    ['Die Spanne reicht von 31.000 bis 44.000 Euro jährlich.', '31000..44000 EUR YEAR'],
    ['Wir bieten 48k-56k', '48000..56000 EUR YEAR'],
    ['Als Selbstständige verlangst du 55 bis 80 Euro pro Stunde.', '55..80 EUR HOUR'],
    ['monthly stipend of 950 Euro', '950..950 EUR MONTH'],
    ['Gehalt: dreieinhalbtausend Euro im Monat', '3500..3500 EUR MONTH'],
    ['Gehalt: anderthalb tausend Euro im Monat', '1500..1500 EUR MONTH'],
    ['Nach Abzügen bleiben der Erzieherin 2.060 Euro.', '2060..2060 EUR MONTH'],
    ['Nach dem Studium verdient sie 3.850 Euro und hat Studienschulden von 24.000 Euro.', '3850..3850 EUR MONTH'],
    ['Erzieher verdienen ohne Jahressonderzahlung 3.420 Euro.', '3420..3420 EUR MONTH'],
    ['Jahresgehalt von 61.000 Euro mit einem Bonus in Höhe von 7.500 Euro', '61000..61000 EUR YEAR'],
    ['Mitarbeiter Forderungen: 3.150 € brutto/Monat', '3150..3150 EUR MONTH'],
    ['Kosten: keine. Gehalt: 2.750 € im Monat', '2750..2750 EUR MONTH'],
    ['Ab Januar 2027 brutto 14,70 Euro pro Stunde', '14.7..14.7 EUR HOUR'],
    ['Mindestlohn ab dem 1. Januar 2027: brutto 14,70 Euro pro Stunde', '14.7..14.7 EUR HOUR'],
    ['Einkommen 2025 (Vollzeit, brutto): 4.150 Euro', '4150..4150 EUR MONTH'],
    ['Median 2025 brutto 44.800 Euro im Jahr', '44800..44800 EUR YEAR'],
    ['Verdiene 2050 netto im Monat', '2050..2050 EUR MONTH'],
    ['Als Maler 2000 brutto im Monat', '2000..2000 EUR MONTH'],
    ['Zuschläge: ja | Lagerhilfe | 17 € pro Stunde', '17..17 EUR HOUR'],
    ['Zimmerer, 22 Euro Std. brutto', '22..22 EUR HOUR'],
    ['Maurer gesucht, 19 € Std. plus Auslöse', '19..19 EUR HOUR'],
    ['Koch 2.600 € Mon. brutto', '2600..2600 EUR MONTH'],
    ['Aushilfe: 14 € Std., 20 Std. Woche', '14..14 EUR HOUR'],
    ['Bei uns gibts 14,20/h fürs Kellnern.', '14.2..14.2 EUR HOUR'],
    ['Die Landrätin wird nach B 7 besoldet, derzeit 11.460 Euro im Monat.', '11460..11460 EUR MONTH'],
    ['Der Mittelwert der Gehälter liegt bei 3.350 Euro.', '3350..3350 EUR MONTH'],
    ['Helfer im Weinbau: 560 Euro pro Woche, Kost und Logis frei', '560..560 EUR WEEK'],
    ['Übersetzer arbeiten auf Honorarbasis für 45 Euro pro Stunde.', '45..45 EUR HOUR'],
    ['Kellner verdienen 2.450 Euro auf Sylt.', '2450..2450 EUR MONTH'],
    ['Sie kann vom Lohn als Köchin leben: 2.850 Euro brutto.', '2850..2850 EUR MONTH'],
    ['Gehalt: 3.350 Zeitraum: Monat', '3350..3350 EUR MONTH'],
    ['Wir suchen Fahrer, 15 € pro Stunde zzgl. Zuschläge', '15..15 EUR HOUR'],
    ['We are hiring two carpenters: €34,000 - €37,500', '34000..37500 EUR YEAR'],
    ['Lehrer im kirchlichen Dienst: 4.200 bis 5.500 Euro', '4200..5500 EUR MONTH'],
    ['Baggerfahrer, 19 € pro Stunde', '19..19 EUR HOUR'],
    ['Als Meister sind 4.000 Euro drin.', '4000..4000 EUR MONTH'],
    ['Lohn für Lager- und Versandhelfer: 15,50 € pro Stunde', '15.5..15.5 EUR HOUR'],
    ['Remote role, 65k EUR + 10% bonus', '65000..65000 EUR YEAR'],
    ['Tagessätze im Schnitt: Neulinge rufen 340 bis 440 Euro auf.', '340..440 EUR DAY'],
    ['Bei Fragen wenden Sie sich an Frau Ott. Das Gehalt beträgt 2.900 Euro.', '2900..2900 EUR MONTH'],
  ])('reads the figure in "%s"', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it.each([
    [
      'Der Unterschied ist groß: Männer verdienen 3.580 Euro, Frauen 3.090 Euro.',
      ['3580..3580 EUR MONTH', '3090..3090 EUR MONTH'],
    ],
    ['Gehalt: Männer 3.580 €, Frauen 3.090 €, Differenz 490 €', ['3580..3580 EUR MONTH', '3090..3090 EUR MONTH']],
    ['Brutto 3.120 €, Abzüge 890 €, Nettolohn 2.230 €', ['3120..3120 EUR MONTH', '2230..2230 EUR MONTH']],
    [
      'Grundgehalt 3.150 €, inklusive Zulagen und Weihnachtsgeld 3.650 €',
      ['3150..3150 EUR MONTH', '3650..3650 EUR MONTH'],
    ],
    ['Gehalt ohne Zuschläge 2.720 €, mit Zuschlägen 3.120 €', ['2720..2720 EUR MONTH', '3120..3120 EUR MONTH']],
    ['14,80 € Grundlohn, mit Branchenzuschlag nach einem Jahr 16,90 €', ['14.8..14.8 EUR HOUR', '16.9..16.9 EUR HOUR']],
    ['Gehalt ohne Zulagen: 3.300 €, mit Zulagen: 3.700 €', ['3300..3300 EUR MONTH', '3700..3700 EUR MONTH']],
    [
      'In der Pflege werden 19,50 Euro gezahlt, Fachkräfte kommen auf 24 Euro pro Stunde.',
      ['19.5..19.5 EUR HOUR', '24..24 EUR HOUR'],
    ],
    [
      'Löhne im Labor: Zentralwert 6.150 Franken, unteres Viertel 5.300 Franken',
      ['6150..6150 CHF MONTH', '5300..5300 CHF MONTH'],
    ],
    ['Entgelttabelle: EG 3 = 2.650 €, EG 5 = 2.880 €', ['2650..2650 EUR MONTH', '2880..2880 EUR MONTH']],
    [
      'Beschäftigungsgruppe B 1. Stufe 2.211,00 2. Stufe 2.264,00 (brutto/Monat)',
      ['2211..2211 EUR MONTH', '2264..2264 EUR MONTH'],
    ],
    ['Gehaltstransparenz: Level 1 = 48 k€, Level 2 = 56 k€', ['48000..48000 EUR YEAR', '56000..56000 EUR YEAR']],
  ])('tells pay from what stands beside it in "%s"', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it('lets a currency that stands in the heading of a list hold for its bare figures', () => {
    expect(figures('Tagesgagen in Euro: Kamera 410, Schnitt 340')).toEqual(['410..410 EUR DAY', '340..340 EUR DAY']);
  });

  it('gives each cell of a row the unit of its size where two stand in the heading', () => {
    const text = 'Beruf Brutto/Monat Brutto/Jahr Maler 2.950 € 35.400 €';
    expect(figures(text)).toEqual(['2950..2950 EUR MONTH', '35400..35400 EUR YEAR']);
  });

  it('keeps both ends of a written range, whatever opens it', () => {
    expect(figures('Mindestgehalt 2.500 - 3.000 € brutto, Überzahlung möglich')).toEqual(['2500..3000 EUR MONTH']);
  });

  it('opens a figure that the employer is ready to top', () => {
    const text = 'Das Gehalt beträgt € 2.683,- brutto/Monat (14x). Bereitschaft zur Überzahlung.';
    expect(findSalaries(text, { country: 'AT' })[0]?.value).toMatchObject({ minValue: 2683, paymentsPerYear: 14 });
    expect(figures(text)).toEqual(['2683.. EUR MONTH']);
    expect(figures('Gehalt 2.683 € im Monat, keine Überzahlung')).toEqual(['2683..2683 EUR MONTH']);
  });

  it('gives the unit by size where none is stated, and marks it', () => {
    const [found] = findSalaries('Gehalt: 3.200 €');
    expect(found?.value).toMatchObject({ unitText: 'MONTH', inferred: ['unitText'] });
    expect(found?.issues.map(({ code }) => code)).toEqual(['salary/unit-inferred']);
    expect(figures('Gehalt: 17,50 €')).toEqual(['17.5..17.5 EUR HOUR']);
    expect(figures('Gehalt: 52.000 €')).toEqual(['52000..52000 EUR YEAR']);
    expect(figures('Gehalt: 18’000', { country: 'CH' })).toEqual(['18000..18000 CHF MONTH']);
  });

  it('marks a currency that only the country gives', () => {
    expect(findSalaries('Gehalt 52.000 - 61.000 brutto')[0]?.value.inferred).toEqual(['unitText', 'currency']);
    expect(findSalaries('Lohn 60.000 - 70.000', { country: 'CH' })[0]?.value.currency).toBe('CHF');
  });

  it('lets a unit that stands once hold for the other amounts of its sentence', () => {
    expect(figures('Frauen verdienen 2.441 €, Männer 2.636 € im Monat')).toEqual([
      '2441..2441 EUR MONTH',
      '2636..2636 EUR MONTH',
    ]);
  });

  it.each([
    'Gehalt nach Vereinbarung, 400 € Büroausstattung',
    'Den Führerschein zahlen wir: 7.500 € Kostenübernahme',
    'Wer unter Mindestlohn zahlt, muss mit Geldbußen bis 500.000 Euro rechnen',
    'Der Erlös des Sommerfests der Belegschaft (3.120 Euro) ging an das Tierheim',
    'Durchschnittsgehalt aus 1.530 Angaben',
    '3.000 Gehälter sind abzurechnen',
    'Gehalt: seit 14.10. unverändert',
    'Stellenanzeige 30 Tage 790 €, Preise zzgl. USt.',
  ])('takes no extra, fine, gift, price, count or date for pay: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('takes the higher of two amounts for net only where it is said of it', () => {
    const bases = (text: string) => findSalaries(text).map(({ value }) => value.basis);
    expect(bases('Gehalt: 3.100 € im Monat (etwa 2.080 € netto)')).toEqual([undefined, 'net']);
    expect(bases('Lohn netto: 1.900 € oder 2.100 € im Monat')).toEqual(['net', 'net']);
  });

  it.each([
    ['Die Schicht dauert je sechs Stunden, Stundenlohn 15 €', undefined],
    ['Stundenlohn 15 €, 7 Stunden täglich', undefined],
    ['14 € pro Stunde, vier Stunden am Tag', undefined],
    ['Stundenlohn 15 € bei 40 Stunden, Montag bis Freitag', { min: 40, max: 40 }],
  ])('takes hours of a day or a time for no week: %s', (text, hours) => {
    expect(findSalaries(text)[0]?.value.hoursPerWeek).toEqual(hours);
  });

  it.each([
    ['Gehalt 2.900 € (1.980 € netto)', '1.980 € netto'],
    ['Stundenlohn 17 € (brutto/Stunde)', '17 € (brutto/Stunde)'],
    ["Lohn: Fr. 5'450.– x 13", "Fr. 5'450.–"],
  ])('quotes what belongs to the amount: %s', (text, raw) => {
    expect(findSalaries(text).at(-1)?.raw).toBe(raw);
  });

  it('lets the heading of a table hold for its lines', () => {
    expect(figures('Gehalt (brutto/Monat)\nEinsteiger 2.400 €\nmit Erfahrung 3.100 €')).toEqual([
      '2400..2400 EUR MONTH',
      '3100..3100 EUR MONTH',
    ]);
    const [yearly] = findSalaries('55.000-70.000€ Jahresgehalt je nach Erfahrung 28 Tage Urlaub');
    expect(yearly?.value).not.toHaveProperty('inferred');
    expect(figures('BerufserfahrungGehaltEinstieg2.500 €10 Jahre4.000 €')).toHaveLength(2);
  });

  it('believes the unit that fits where two are stated', () => {
    const [found] = findSalaries('Stundenlohn: 13,12 € brutto monatlich');
    expect(found?.value.unitText).toBe('HOUR');
    expect(found?.issues[0]).toMatchObject({ code: 'salary/unit-contradiction', params: { stated: 'MONTH' } });
  });

  it('repairs a nought too many and says so', () => {
    const [found] = findSalaries('Gehalt: 2.7000 € brutto monatlich');
    expect(found?.value).toMatchObject({ minValue: 2700, maxValue: 2700 });
    expect(found?.issues[0]?.code).toBe('salary/number-typo');
  });

  it('keeps pay that is said twice in two units as two, the later linked to the earlier', () => {
    const [, same] = findSalaries('um die 1.250 €/Monat bzw. 15.000 €/Jahr');
    expect(same?.issues[0]).toMatchObject({ code: 'salary/same-as', span: { start: 7, end: 20 } });
    expect(same?.value.approximate).toBe(true);
    const [, other] = findSalaries('1.250 €/Monat bzw. 30.000 €/Jahr');
    expect(other?.issues[0]?.code).toBe('salary/disagrees');
  });

  it.each([
    ['Monatlich 1.300 € bzw. jährlich 15.600 €', [1300, 15_600]],
    ['Volontärinnen bekommen 1.500 €/Monat bzw. 18.000 €/Jahr.', [1500, 18_000]],
    ['1.150 €/Monat, das sind 13.800 €/Jahr', [1150, 13_800]],
  ])('reads pay said again per another unit in "%s"', (text, expected) => {
    const found = findSalaries(text);
    expect(found.map(({ value }) => value.minValue)).toEqual(expected);
    expect(found[1]?.issues.map(({ code }) => code)).toEqual(['salary/same-as']);
  });

  it.each([
    ['netto 1.900 Euro (brutto 2.700 Euro)', [1900, 'net'], [2700, 'gross']],
    ['Brutto: 3.150 EUR, Netto: 2.090 EUR', [3150, 'gross'], [2090, 'net']],
    ['Brutto 3.150 EUR / Netto 2.090 EUR', [3150, 'gross'], [2090, 'net']],
    ['3.150 € brutto, 2.090 € netto', [3150, 'gross'], [2090, 'net']],
  ])('reads net beside gross in "%s"', (text, ...expected) => {
    expect(findSalaries(text).map(({ value }) => [value.minValue, value.basis])).toEqual(expected);
  });

  it.each([
    ['Wir zahlen 3.300 € statt bisher 3.000 € brutto monatlich', '3300..3300 EUR MONTH'],
    ['2.950 € anstelle von 2.700 € brutto im Monat', '2950..2950 EUR MONTH'],
    ['Du verdienst nicht 2.300 €, sondern 2.700 € monatlich', '2700..2700 EUR MONTH'],
    ['früher 2.250 €, jetzt 2.600 € Gehalt im Monat', '2600..2600 EUR MONTH'],
    ['Das Gehalt liegt nicht unter 2.600 € im Monat', '2600.. EUR MONTH'],
    ['Das Gehalt beträgt nicht nur 2.600 € im Monat', '2600..2600 EUR MONTH'],
  ])('leaves out what no longer holds in "%s"', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it('lets a unit that stands with denied pay hold for the pay that is stated', () => {
    const [found, ...others] = findSalaries('Der Verdienst beträgt 540 statt zuvor 500 Euro im Monat');
    expect([found?.value, others]).toEqual([expect.not.objectContaining({ inferred: expect.anything() }), []]);
  });

  it.each([
    ['Gehalt: 42.000 SEK im Monat', '42000..42000 SEK MONTH'],
    ['Salary: PLN 9,500 per month', '9500..9500 PLN MONTH'],
    ['Salary: JPY 310,000 per month', '310000..310000 JPY MONTH'],
    ['Gehalt von 58.000 US-Dollar im Jahr', '58000..58000 USD YEAR'],
    ['Gehalt von 44.000 Pfund im Jahr', '44000..44000 GBP YEAR'],
    ['In 45 Sek. bewerben: Gehalt 3.100 € im Monat', '3100..3100 EUR MONTH'],
  ])('reads the currency in "%s"', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it('guesses no unit in a currency whose sizes it does not know', () => {
    expect(figures('Gehalt: 42.000 SEK')).toEqual([]);
  });

  it('reads training pay by year, whose ordinal is no period', () => {
    const text = 'Im ersten Ausbildungsjahr erhältst du 1.068 €, im zweiten 1.118 € und im dritten 1.164 €.';
    expect(findSalaries(text).map(({ value }) => [value.minValue, value.unitText, value.trainingYear])).toEqual([
      [1068, 'MONTH', 1],
      [1118, 'MONTH', 2],
      [1164, 'MONTH', 3],
    ]);
  });

  it.each([
    ['Ausbildungsvergütung: 1.–3. Jahr 1.150/1.220/1.310 €', [1, 2, 3]],
    ['Lehrlingsentschädigung: 1. LJ € 850, 2. LJ € 1.050', [1, 2]],
  ])('reads the years of training in "%s"', (text, expected) => {
    expect(findSalaries(text).map(({ value }) => value.trainingYear)).toEqual(expected);
  });

  it('reads the level that the words beside the figure name', () => {
    const levels = (text: string) => findSalaries(text).map(({ value }) => value.level);
    expect(levels('Einstiegsgehalt: 2.500 Euro')).toEqual(['entry']);
    expect(levels('mit drei Jahren Erfahrung 3.500 Euro Gehalt')).toEqual(['experienced']);
    expect(levels('Mit acht Jahren Erfahrung sind 5.000 Euro Gehalt möglich')).toEqual(['senior']);
    expect(levels('Nach zehn Jahren im Beruf sind 4.900 Euro brutto drin')).toEqual(['senior']);
    expect(levels('Mit zehnjähriger Berufserfahrung sind 5.000 Euro Gehalt möglich')).toEqual(['senior']);
    expect(levels('Spitzengehälter liegen bei 90.000 €')).toEqual(['top']);
    expect(levels('Gehalt ab 2.800 €, je nach Erfahrung')).toEqual([undefined]);
  });

  it.each([
    ['Gehalt 3 bis 5 Jahre Berufserfahrung: 3.300 €', 'experienced', '3 bis 5 Jahre Berufserfahrung'],
    ['Gehalt, befristet auf 2 Jahre: 3.300 €', undefined, undefined],
    ['Head of: 95.000 €', 'leadership', 'Head of'],
    ['Nach der Ausbildung verdient man 2.800 €', 'entry', 'Nach der Ausbildung'],
    ['In der Ausbildung gibt es 1.000 bis 1.250 Euro.', 'training', 'In der Ausbildung'],
    ['Gehalt als Berufsanfa\u0308nger: 2.800 €', 'entry', 'Berufsanfänger'],
  ])('reads the level in "%s"', (text, level, levelText) => {
    expect(findSalaries(text).map(({ value }) => [value.level, value.levelText])).toEqual([[level, levelText]]);
  });

  it('gives no level where the words contradict each other', () => {
    const [found] = findSalaries('Mit Berufserfahrung sind am Anfang 42.000 €/Jahr Gehalt drin');
    expect(found?.value.level).toBeUndefined();
    expect(found?.issues[0]).toMatchObject({
      code: 'salary/level-unclear',
      params: { levels: ['experienced', 'entry'] },
    });
  });

  it('takes what pay depends on for no level', () => {
    const [found] = findSalaries('Gehalt nach Berufserfahrung: Einsteiger 2.450 € brutto im Monat');
    expect(found?.value.level).toBe('entry');
    expect(findSalaries('Bezahlt wird nach Erfahrung: 16 bis 18 Euro die Stunde.')[0]?.value.level).toBeUndefined();
  });

  it('tells mean, median and quartiles apart', () => {
    const text = 'Gehalt: unteres Quartil 2.563 €, Median 3.050 €, oberes Quartil 3.700 €, im Schnitt 3.100 €';
    expect(findSalaries(text).map(({ value }) => value.statistic)).toEqual(['q1', 'median', 'q3', 'mean']);
    for (const mean of ['Ø 3.100 € brutto', 'Durchschnitt: 3.100 € brutto', 'im Mittel 3.100 € brutto'])
      expect(findSalaries(mean)[0]?.value.statistic).toBe('mean');
  });

  it('tells fixed pay, total pay, tariffs and rates apart', () => {
    const value = (text: string) => findSalaries(text)[0]?.value;
    expect(value('Zieleinkommen von 92.000 € im Jahr')?.component).toBe('total');
    expect(value('total comp up to 75.000 EUR')).toMatchObject({ maxValue: 75_000, component: 'total' });
    expect(value('Inklusive Weihnachtsgeld verdiene ich 44 000 Euro im Jahr')?.component).toBe('total');
    expect(value('nach Tarifvertrag 2.600 Euro brutto im Monat')?.floor).toBe('tariff');
    expect(value('Der Mindestlohn liegt bei 12,82 Euro pro Stunde')?.floor).toBe('statutory');
    expect(value('Stundenlohn 15,20 € (deutlich über dem Mindestlohn)')).not.toHaveProperty('floor');
    expect(value('Wir zahlen 15 % über Tarif: 3.700 Euro')).not.toHaveProperty('floor');
    expect(value('KV-Mindestlohn EUR 12,95 pro Stunde')).toMatchObject({ minValue: 12.95, floor: 'tariff' });
    expect(value('Tagessatz 650 - 750 €')).toMatchObject({ unitText: 'DAY', arrangement: 'freelance' });
  });

  it('reads payments a year and weekly hours beside pay', () => {
    expect(findSalaries('3.150,- € brutto bei 13,75 Gehältern')[0]?.value.paymentsPerYear).toBe(13.75);
    expect(findSalaries("Lohn CHF 92'000 bis 104'000 (inkl. 13. ML)")[0]?.value.paymentsPerYear).toBe(13);
    expect(findSalaries('18 €/h, 8 bis 20 Stunden/Woche')[0]?.value.hoursPerWeek).toEqual({ min: 8, max: 20 });
  });

  it.each([
    'Deutschlandticket-Zuschuss von 25 € im Monat',
    'monatlich 50 € Sachbezug über eine Guthabenkarte',
    '500 € Urlaubsgeld und 1.000 € Weihnachtsgeld',
    'jährlich 1.000 € für deine Weiterbildung, kostenlos',
    'Budgetverantwortung von bis zu 500.000 €',
    'Projekte mit einem Volumen von 5 bis 20 Mio. Euro',
    'Gehaltserhöhung um 200 € nach der Probezeit',
    'Das Gehalt steigt nach der Probezeit um 150 Euro.',
    'Wir zahlen dir 300 € mehr als der Tarif.',
    'Minijob auf 556-Euro-Basis',
    'Geringfügige Beschäftigung bis 556 Euro monatlich',
    'Dieser Job ist keine 2.700 € wert.',
    'Telefon 0221 / 123 456 789, PLZ 50667 Köln',
    'Bußgelder von bis zu 50.000 Euro',
    'Die Fortbildung kostet zwischen 2.000 und 4.000 Euro.',
    'Fahrtkosten werden mit 0,30 € pro km erstattet',
    'Series B funding of 30 million euros',
    'relocation support of up to €5,000',
    'Das Gehalt von 3.200 Auszubildenden steigt.',
    'Gehalt: nach Absprache, Kennziffer 38.210/2027',
    'Mo–Fr 8.00–16.30 Uhr',
    'Wer mehr als 6.000 Euro im Monat verdient, darf sich privat versichern.',
    'Der Zuverdienst bleibt bis 5.400 Euro im Jahr anrechnungsfrei.',
    'Der Bund fördert jeden Ausbildungsplatz mit 3.500 €.',
    'Der Lohnunterschied beträgt 300 bis 450 Euro im Monat.',
    'Du bearbeitest Schäden bis 12.000 € selbst.',
    'Für jede Empfehlung zahlen wir dir 1.500 €.',
    'Zum Geburtstag bekommst du 75 €.',
    'Umzugshilfe bis 2.000 € einmalig',
    'Dienstwagen (BLP bis 48.000 €)',
    'Nachtzuschlag 3,10 €/Std., So. 4,90 €/Std.',
    'Pensum 60-80 %, Vertrag 2026 - 2028',
    'Entrümpelung zum Festpreis, 48 € pro Stunde, Anfahrt frei',
    'Unsere Stundensätze liegen bei 92 € netto.',
    'Was kostet ein Notar? Zwischen 150 und 250 Euro die Stunde.',
    'Das Mikroskop (ca. 4.800 €) bleibt in der Praxis.',
    'Wir vermieten Ladenflächen ab 1.900 €.',
    'In Kassel gibt es 1.310 Stellen für Maurer.',
    'Zahl der Betten: 540-1.100',
    'Gehalt: n. V. Postleitzahl: 5020',
    'Beratung von Kunden mit einem Einkommen ab 70.000 € jährlich',
    'Versicherungsgrenze: 64.350 Euro Jahresgehalt',
    'Für das Dossier kamen 2.480 Gehaltsangaben zusammen.',
    'Gehalt verhandelbar, Chiffre siehe Referenznummer 70-38211',
    'Gehalt nach Vereinbarung, Aktenzeichen QX-47200',
    'Ab einem Jahreseinkommen von 31.500 Euro zahlen Mitglieder den vollen Beitrag.',
    'Für den Zuzug braucht man ein Jahresbrutto von 47.900 Euro.',
    'Die Gehaltsschwelle liegt bei 46.100 Euro brutto im Jahr.',
    'Die Entgelte steigen um 2 Prozent, mindestens aber um 95 Euro.',
    'Das Gehalt des Intendanten wurde um 15.000 Euro gekürzt.',
    'Bereitschaftsdienste werden mit 31 € pro Stunde vergütet.',
    'Das Vermittlungshonorar beträgt 5.200 € zzgl. MwSt.',
    'Gärtner gesucht? Wir mähen ab 32 € pro Stunde.',
    'Vertragsstrafe von zwei Monatsgehältern, höchstens 7.500 €',
    'Witwenrente: Wer gut verdient hat, bekommt bis zu 1.400 Euro.',
    'Der Wirt muss 9.300 Euro nachzahlen, eine Kellnerin hatte geklagt.',
    'Klarinette, kaum gespielt, mit Koffer und Ständer, 1.450 €',
    'Aus der Lohnstatistik: 3.900 Kunden, 12 Branchen',
    'Ohne Schicht verlieren die Drucker 260 Euro brutto im Monat.',
    'Die Differenz zum Tarif beträgt 430 Euro brutto im Monat.',
    'Der Unterschied zwischen Nord und Süd: 510 Euro brutto monatlich',
    'Gehaltseinbußen von 390 Euro brutto im Monat',
    'Bekomme 1.290 Euro ALG im Monat und suche eine Stelle in Teilzeit.',
    'Sie erhält 970 Euro Grundsicherung im Monat und arbeitet als Aushilfe.',
    'Wir locken Pflegekräfte mit einer Prämie von 3.000 Euro.',
    'Wer den Lohn nicht zahlt, muss mit Bußgeldern von bis zu 400.000 Euro rechnen.',
    'Stuhlmiete: Platz für Friseurin in Jena frei, 360 € mtl.',
    'Kursgebühr: für Auszubildende 85 € im Monat',
    'Nach Ende der Laufzeit werden 5.000 Euro ausgezahlt.',
    'Der Wert der Anlage liegt bei 3.350 Euro.',
    'Der Betrieb wendet pro Lehrling und Jahr 17.500 Euro auf.',
    'Selbstständige Friseurinnen setzen im Monat etwa 3.900 Euro um.',
    'Von ihrem Lohn legt sie monatlich 250 Euro zurück.',
    'Makler nehmen 25 Prozent des ersten Jahresgehalts, oft 14.700 Euro.',
    'Von ihrem Gehalt spendet sie 280 Euro im Monat.',
    'Vom Lohn gehen 410 Euro monatlich für die Miete ab.',
    'Gehälter in 380 Berufen und 12.500 Firmen: hier lesen',
    'Unsere Haushaltshilfen: Sie zahlen 32,50 € pro Stunde, alles inklusive.',
    'Elektriker, 66 € pro Stunde zzgl. Anfahrt',
    'Wer als Azubi auszieht, braucht für die erste Küche 2.100 bis 4.200 Euro.',
    'Gehalt: nach Absprache; Rückruf unter 040 5000 6000',
    'Minibagger ab 175 € pro Tag',
    'Transporter mit Hebebühne: 85 € am Tag',
    'Seminarhaus mit Beamer: 60 € pro Stunde',
    'Was verdient ein Tischler? Die Zahl der Betriebe liegt bei etwa 4.300.',
    'Differenz zwischen Tarif- und Leiharbeit im Handel: 540 Euro monatlich',
    'Zuschläge für Sonn- und Feiertage, Aushilfen: 9,50 € pro Stunde',
  ])('finds no pay in "%s"', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('takes an amount that nothing calls pay for pay beside a word about work', () => {
    expect(figures('Stuckateur gesucht, 21 € pro Stunde')).toEqual(['21..21 EUR HOUR']);
    expect(figures('Logopädin (m/w/d), Teilzeit, 3.150 €')).toEqual(['3150..3150 EUR MONTH']);
    expect(figures('17 € + Trinkgeld')).toEqual(['17..17 EUR HOUR']);
    expect(figures('Was verdient ein Notar? Im Schnitt 6.100 Euro im Monat.')).toEqual(['6100..6100 EUR MONTH']);
  });

  it('reads a text of many blocks as it reads its parts', () => {
    const text = 'Gehalt ab 2.800 € brutto im Monat\n\n'.repeat(2_000);
    expect(findSalaries(text)).toHaveLength(2_000);
    expect(findSalaries(text).every(({ raw, start, end }) => raw === text.slice(start, end))).toBe(true);
  });

  const filler = (length: number) => 'Lorem ipsum dolor sit amet consetetur. '.repeat(Math.ceil(length / 39));

  it.each([
    ['before', ['Gehalt: CHF 5000 im Monat.', 'Gehalt: 6000 im Monat.']],
    ['behind', ['Gehalt: 6000 im Monat.', 'Gehalt: CHF 5000 im Monat.']],
  ])('takes the currency that is stated far %s', (_, parts) => {
    const inShort = findSalaries(parts.join('\n\n')).map(({ value }) => value);
    expect(inShort.map(({ currency, inferred }) => [currency, inferred])).toEqual([
      ['CHF', undefined],
      ['CHF', undefined],
    ]);
    expect(findSalaries(parts.join(`\n\n${filler(50_000)}\n\n`)).map(({ value }) => value)).toEqual(inShort);
  });

  it('reads a statement of a long line wherever it stands', () => {
    const statement = 'Gehalt: 3000 Euro im Monat';
    const [alone] = findSalaries(statement);
    for (const length of [19_956, 39_956]) {
      for (let more = 0; more < 60; more += 1) {
        const before = `${'a '.repeat(length / 2)}${'x'.repeat(more)} `;
        const [found, ...others] = findSalaries(before + statement);
        expect([found?.value, found?.raw, others]).toEqual([alone?.value, alone?.raw, []]);
      }
    }
  });

  it('reads a long text as it reads its parts', () => {
    const part = fc.constantFrom(
      'Gehalt: 3.000 Euro im Monat',
      'Jahresgehalt zwischen 48.000 und 56.000 Euro brutto',
      'Stundenlohn 17,50 € bzw. 19 €',
      'Gehalt: 6000 im Monat',
      'Wir haben 30 Tage Urlaub und 38 Stunden pro Woche',
    );
    const sign = fc.constantFrom('. ', '.\n', '.\n\n');
    const parts = fc.array(fc.tuple(part, fc.integer({ min: 0, max: 3000 }), sign), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(parts, (all) => {
        const written = all.map(([statement, length, end]) => `${filler(2500 + length)}${statement}${end}`);
        const text = ['Gehalt: 2.500 € im Monat.\n\n', ...written].join('');
        const apart = all.flatMap(([statement]) => findSalaries(statement).map(({ value }) => value));
        const together = findSalaries(text).slice(1);
        // Beside a stated currency, none is inferred.
        expect(together.map(({ value }) => value)).toEqual(apart.map(({ inferred, ...value }) => value));
        expect(together.every(({ raw, start, end }) => raw === text.slice(start, end))).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ['Wir bieten ab einem Stundenlohn von 16 €', ['16..16 EUR HOUR']],
    ['Wir zahlen bis zu einem Jahresgehalt von 62.000 €', ['62000..62000 EUR YEAR']],
    ['Gehalt: ab einem Bruttojahresgehalt von 44.000 €', ['44000..44000 EUR YEAR']],
    ['Zu Beginn 2.700 €, ab einem Jahr Berufserfahrung 2.950 €', ['2700..2700 EUR MONTH', '2950..2950 EUR MONTH']],
    ['Ab einer halben Stelle verdienst du 1.900 €', ['1900..1900 EUR MONTH']],
    ['Wer 3.100 € brutto verdienen will, ruft an!', ['3100..3100 EUR MONTH']],
    ['Wer bei uns startet: 2.750 € brutto im Monat', ['2750..2750 EUR MONTH']],
    ['Voraussetzung Staplerschein - Gehalt 2.850 € brutto', ['2850..2850 EUR MONTH']],
    ['Ab einem Gehalt von 5.400 Euro im Monat entfällt der Zuschuss.', []],
    ['Der Beitrag gilt bis zu einem Einkommen von 2.100 Euro monatlich.', []],
    ['Voraussetzung ist ein Gehalt von 43.900 Euro im Jahr.', []],
    ['Der Satz gilt ab einem zu versteuernden Einkommen von 66.000 Euro.', []],
  ])('takes pay for a condition only where something hangs on it: "%s"', (text, found) => {
    expect(figures(text)).toEqual(found);
  });

  it.each([
    'TV-L E 9b: 3.700 €',
    'E9b TV-L 3.700 €',
    'Gehalt nach TV-V: 3.700 € brutto',
    'Vergütung nach TV-Ärzte 3.700 €',
    'TV-N, Fahrdienst 3.700 €',
  ])('reads the pay of a collective agreement in "%s"', (text) => {
    expect(findSalaries(text).map(({ value }) => [value.minValue, value.floor])).toEqual([[3700, 'tariff']]);
  });

  it('believes a stated day, and takes no unit of an amount of another size', () => {
    expect(figures('Schnupperpraktikum 40 € pro Tag')).toEqual(['40..40 EUR DAY']);
    expect(figures('Aushilfe 55 € am Tag')).toEqual(['55..55 EUR DAY']);
    expect(figures('30 Tagessätze zu je 45 Euro')).toEqual(['45..45 EUR DAY']);
    expect(figures('Faltrad, 20 Zoll, 1.890 €, Rate ab 39 € monatlich')).toEqual([]);
  });

  it('reads a range without a currency beside one of its size', () => {
    expect(figures('Als Trainee sind es 2.700 bis 2.900 Euro, später reden wir von 3.300 bis 3.800.')).toEqual([
      '2700..2900 EUR MONTH',
      '3300..3800 EUR MONTH',
    ]);
  });

  it('sees no contradiction in the heads of a table', () => {
    const issues = findSalaries('Brutto/Monat Brutto/Jahr 3.050 € 36.600 €').flatMap((found) => found.issues);
    expect(issues.map(({ code }) => code)).not.toContain('salary/unit-contradiction');
  });

  it('keeps pay apart from the extras beside it', () => {
    expect(figures('Gehalt: 48-54.000€/Jahr, 30 Tage Urlaub, 50€ Sachbezug')).toEqual(['48000..54000 EUR YEAR']);
    expect(figures('Löhne ab 15,00 bis 19,00 €/Std., wöchentlicher Bonus 50 €')).toEqual(['15..19 EUR HOUR']);
    expect(figures('84’000 - 97’000 (Bonus: CHF 6’000)', { country: 'CH' })).toEqual(['84000..97000 CHF YEAR']);
    expect(figures('Statt bisher 2.400 € bekommst du 2.800 € brutto im Monat.')).toEqual(['2800..2800 EUR MONTH']);
  });

  it('leaves a figure in a grey zone alone', () => {
    expect(figures('Gehalt: 14.000 €')).toEqual([]);
    expect(figures('Gehalt: 300 €')).toEqual([]);
    expect(figures('Gehalt: 14.000 € im Jahr')).toEqual(['14000..14000 EUR YEAR']);
  });

  it('reads composed and decomposed letters alike', () => {
    const text = 'Für Anfänger über 2.500 € Monatslöhne jährlich';
    expect(figures(text.normalize('NFD'))).toEqual(figures(text.normalize('NFC')));
  });
});

describe('the laws of findSalaries', () => {
  const fragments = fc.constantFrom(
    'Gehalt ',
    'ab ',
    '3.000 ',
    '€ ',
    'brutto ',
    'im Monat',
    ' - ',
    'bis zu ',
    '45k',
    '\n',
    '. ',
    '(',
    ')',
    'zwischen ',
    'und ',
    'Zuschuss ',
    '13 ',
    'Stunden',
    '\u0000',
    '\ud800',
    '\u200f',
    '1.1.1',
    '100 ',
    'u\u0308',
    'Jahr',
    '/',
    ',',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragments).map((parts) => parts.join('')),
  );

  it('never throws, and every span holds what it quotes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const found of findSalaries(text)) expect(text.slice(found.start, found.end)).toBe(found.raw);
      }),
    );
  });

  it('gives the same statements with neutral text around, moved', () => {
    const [before, after] = ['Willkommen bei uns.\n\n', '\n\nSchöne Grüße aus dem Norden'];
    fc.assert(
      fc.property(fc.constantFrom(...STATEMENTS), (text) => {
        const alone = findSalaries(text).map(({ value }) => value);
        const around = findSalaries(before + text + after);
        expect(around.map(({ value }) => value)).toEqual(alone);
        expect(around.map(({ start }) => start - before.length)).toEqual(findSalaries(text).map(({ start }) => start));
      }),
    );
  });

  it.each([
    ['digits', '1'],
    ['blanks', ' '],
    ['dotted digits', '1.'],
    ['nested ranges', '1-2-'],
    ['open brackets', '('],
    ['statements', 'Gehalt 3.000 € '],
    ['ends of sentences', '. '],
    ['full stops', '.'],
    ['letters of one word', 'a'],
    ['accents of their own', '\u0308'],
    ['halves of a sign', '\ud83d'],
    ['line ends', '\n'],
  ])('answers a hundred thousand %s', (_name, part) => {
    const text = `1 ${part.repeat(100_000 / part.length)}`;
    for (const { raw, start, end } of findSalaries(text)) expect(raw).toBe(text.slice(start, end));
  });
});

const STATEMENTS = [
  'Gehalt ab 2.800 € brutto im Monat',
  'Jahresgehalt zwischen 48.000 und 56.000 Euro',
  'Stundenlohn 15,50 €',
  'bis zu 85.000 EUR p.a.',
  'Lohn: CHF 112’000 - 139’000 brutto jährlich',
] as const;
