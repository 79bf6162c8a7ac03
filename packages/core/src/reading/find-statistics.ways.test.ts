import { describe, expect, it } from 'vitest';
import { findStatistics } from './find-statistics.ts';

/** What is read, in short: "33 percent, rough, 2022". */
function readIn(text: string): readonly string[] {
  return findStatistics(text).map(({ value }) => {
    if (!('unit' in value)) return '';
    const { value: figure, maxValue, unit, approximate, year } = value;
    const range = maxValue === undefined ? `${figure}` : `${figure} to ${maxValue}`;
    return [`${range} ${unit}`, ...(approximate ? ['rough'] : []), ...(year === undefined ? [] : [`${year}`])].join(
      ', ',
    );
  });
}

describe('findStatistics reads the ways in which pages count', () => {
  it.each([
    // Adjectives and compounds before the noun, and a verb that states the count.
    ['Im Bezirk liegen 52 staatliche und freie Grundschulen.', ['52 institutions']],
    ['Bundesweit arbeiten nur 700 hauptberufliche Glockengießer.', ['700 people']],
    ['Rund um Aurach produzieren 38 kleinere Brennereien.', ['38 companies']],
    ['17 selbstständige Goldschmiedinnen haben im Landkreis eine Werkstatt.', ['17 people']],
    ['Die Handwerksrolle führt 214 Betriebe.', ['214 companies']],
    ['Laut Kammer waren zuletzt 86 Sattler gemeldet.', ['86 people']],
    ['Gezählt wurden 58 inhabergeführte Buchhandlungen.', ['58 companies']],
    ['In Tirol sind 33 Hebammen niedergelassen.', ['33 people']],
    ['Es gibt im Kanton 24 anerkannte Lehrbetriebe.', ['24 companies']],
    ['Der Verband vertritt 160 Berliner Agenturen.', ['160 companies']],
    ['In der Steiermark bilden 46 Betriebe aus.', ['46 companies']],
    ['27 Theater beschäftigen fest angestellte Kräfte.', ['27 companies']],
    ['Nur zwei Fachschulen im Land bieten die Klasse an.', ['2 institutions']],
    ['Landesweit gibt es vier Berufsschulen mit dieser Klasse.', ['4 institutions']],
    ['Drei Hochschulen in Hessen lehren das Fach.', ['3 institutions']],
    ['1,3 Millionen Menschen pflegen beruflich.', ['1300000 people']],
    ['Das sind immerhin 2,4 Mio. Beschäftigte.', ['2400000 people']],
    ['In der Region haben etwa ein Dutzend Ateliers geöffnet.', ['12 companies, rough']],
    ['Jährlich schließen gut 300 Gesellinnen ab.', ['300 people, rough']],
    ['Pro Jahr werden an der Schule 28 Plätze vergeben.', ['28 positions']],
    ['Die Akademie nimmt jährlich 24 Studierende auf.', ['24 people']],
    ['Für den Jahrgang bewarben sich 412 Personen.', ['412 people']],
    ['Auf dem Portal standen im Mai 2021 genau 93 Stellenanzeigen.', ['93 positions, 2021']],
    ['Aktuell sind in Jena 35 Stellen ausgeschrieben.', ['35 positions']],
    ['Im Jahr 2020 wurden 88 neue Lehrverträge geschlossen.', ['88 positions, 2020']],
    // Counts whose noun stands before.
    ['Bundesweit arbeiten 2.900 Bestatter. 2019 waren es 3.100.', ['2900 people', '3100 people, 2019']],
    ['Im Land gibt es etwa 900 Imker. In Baden sind es rund 140.', ['900 people, rough', '140 people, rough']],
    ['2021 bildeten 62 Betriebe aus, 2014 waren es 81.', ['62 companies, 2021', '81 companies, 2014']],
    ['2022 zählte die Kammer 61 Werkstätten, 2016 erst 47.', ['61 companies, 2022', '47 companies, 2016']],
    ['Österreichweit gibt es 340 Orthoptistinnen, in Tirol 28.', ['340 people', '28 people']],
    ['Im Kanton arbeiten 410 Drogisten, davon 300 Frauen.', ['410 people', '300 people']],
    ['Die Zahl der Auszubildenden hat sich auf 1.240 erhöht.', ['1240 people']],
    [
      'Die Zahl der Betriebe ging zwischen 2010 und 2020 von 410 auf 290 zurück.',
      ['410 companies, 2010', '290 companies, 2020'],
    ],
    ['Die Zahl der Mitglieder liegt derzeit bei 2.700.', ['2700 people']],
    ['Zahl der Beschäftigten 2022: 18.400', ['18400 people, 2022']],
    ['Beschäftigte insgesamt: rund 6.500', ['6500 people, rough']],
    ['Gemeldete Bewerber\t412', ['412 people']],
    ['Betriebe im Bezirk | 73', ['73 companies']],
    ['Freie Lehrstellen: 19 (Stand 2023)', ['19 positions, 2023']],
    ['Anzahl Lehrbetriebe: 36', ['36 companies']],
    // Ratios.
    ['Zuletzt kamen auf jeden Platz sieben Bewerbungen.', ['7 applications']],
    ['Auf einen Studienplatz kommen im Schnitt 12 Bewerberinnen.', ['12 people']],
    ['Auf eine offene Stelle kommen rechnerisch 1,8 Arbeitslose.', ['1.8 people']],
    ['Das sind vier Bewerbungen pro Lehrstelle.', ['4 applications']],
    ['Je Ausbildungsplatz meldeten sich zuletzt drei Bewerber.', ['3 people']],
    ['Um jede Stelle bewerben sich bis zu 40 Absolventinnen.', ['40 people']],
    // Fractions with hedges.
    ['Gut ein Drittel der Beschäftigten ist selbstständig.', ['33 percent, rough']],
    ['Ein knappes Drittel davon ist älter als 55.', ['33 percent, rough']],
    ['Ein gutes Viertel der Betriebe bildet aus.', ['25 percent, rough']],
    ['Knapp zwei Drittel aller Azubis sind Frauen.', ['67 percent, rough']],
    ['Etwas mehr als die Hälfte der Kolleginnen arbeitet in Teilzeit.', ['50 percent, rough']],
    ['Weniger als ein Fünftel der Stellen ist befristet.', ['20 percent, rough']],
    ['Die gute Hälfte der Mitglieder ist angestellt.', ['50 percent, rough']],
    ['Nicht einmal ein Viertel der Meister ist weiblich.', ['25 percent, rough']],
    ['Arbeitslosigkeit? Unter einem Prozent.', ['1 percent, rough']],
    ['Die Arbeitslosenquote liegt bei unter zwei Prozent.', ['2 percent, rough']],
    ['Fast jeder Fünfte arbeitet freiberuflich.', ['20 percent, rough']],
    ['Nur jede zehnte Stelle bleibt frei.', ['10 percent']],
    ['Neun von zehn Absolventinnen finden sofort eine Stelle.', ['90 percent']],
    ['Drei Viertel der Angestellten sind Frauen.', ['75 percent']],
    ['Nahezu die Hälfte aller Inhaber geht bald in Rente.', ['50 percent, rough']],
    [
      '2015 nutzten 8 Prozent der Betriebe einen Roboter, heute ist es gut ein Drittel.',
      ['8 percent, 2015', '33 percent, rough'],
    ],
    ['Zwei Drittel sind Frauen, ein Drittel Männer.', ['67 percent', '33 percent']],
    ['Etwa jeder dritte Lehrling bricht ab.', ['33 percent, rough']],
    ['Der Frauenanteil liegt bei einem Viertel.', ['25 percent']],
    ['Frauenanteil: gut 80 Prozent', ['80 percent, rough']],
    ['Zwischen 60 und 70 Prozent arbeiten freiberuflich.', ['60 to 70 percent']],
    ['Der Anteil der Männer wuchs von 4 auf 9 Prozent.', ['4 percent', '9 percent']],
    ['Über neunzig Prozent der Kollegen sind Männer.', ['90 percent, rough']],
    // Years of service and age.
    ['Im Mittel sind die Beschäftigten 47 Jahre alt.', ['47 years']],
    ['Das Durchschnittsalter der Meister liegt bei 52 Jahren.', ['52 years']],
    ['Die mittlere Verweildauer im Beruf beträgt rund elf Jahre.', ['11 years, rough']],
  ])('%s', (text, read) => {
    expect(readIn(text)).toEqual(read);
  });

  it.each([
    [
      'Die Auswertung von 1.200 Stellenanzeigen (2024) zeigt, was verlangt wird:\n\nDATEV 51 %\nSAP 27 %\nSage 12 %',
      ['1200 positions, 2024', '51 percent, 2024', '27 percent, 2024', '12 percent, 2024'],
    ],
    [
      'Wo wird gearbeitet? (Befragung 2022)\n- in Agenturen: 44 %\n- in Verlagen: 21 %',
      ['44 percent, 2022', '21 percent, 2022'],
    ],
    [
      'Zahlen 2023\n\nLernende\t212\nLehrbetriebe\t74\nFrauenanteil\t81 %',
      ['212 people, 2023', '74 companies, 2023', '81 percent, 2023'],
    ],
    ['Ort\tOffene Stellen\nGraz\t34\nLinz\t21', ['34 positions', '21 positions']],
    ['Jahr\tLernende\n2020\t212\n2022\t240', ['212 people, 2020', '240 people, 2022']],
  ])('%s', (text, read) => {
    expect(readIn(text)).toEqual(read);
  });
});

describe('findStatistics reads no figure that counts nothing of a market', () => {
  it.each([
    'Ein Satz Zangen kostet 40 Euro, drei Viertel davon zahlt die Schule.',
    'Für 24 Gäste kocht die Lehrling allein.',
    'Die Mappe soll 12 bis 20 Arbeiten enthalten.',
    'Am Tag betreut sie 14 Patientinnen.',
    'Die Ausbildung umfasst 2.400 Stunden Praxis.',
    'Das Werk hat 312 Seiten und 40 Abbildungen.',
    'Früh Buchende erhalten 15 Prozent Rabatt.',
    'Der Lohn stieg um 4,8 Prozent.',
    'Im zweiten Jahr gibt es 6 Prozent mehr Lohn.',
    'Die Prüfung besteht, wer 50 Prozent der Punkte hat.',
    'Zum Bestehen braucht es 60 Prozent.',
    'Der Zuschuss deckt bis zu 75 Prozent der Gebühr.',
    'Die Schule übernimmt die Hälfte der Kosten.',
    'Ein Drittel des Tages steht man am Ofen.',
    'Die Hälfte der Zeit sitzt man am Rechner.',
    'Der Teig ruht, bis er die Hälfte verloren hat.',
    'Jeder zweite Tag ist ein Bürotag.',
    'Wir gehen jeden dritten Samstag auf den Markt.',
    'Mein Team besteht aus 14 Köchinnen.',
    'In meiner Klasse saßen 22 Lehrlinge und lernten.',
    'Ich habe 30 Bewerbungen geschrieben.',
    'Der Kurs ist auf 16 Teilnehmer begrenzt.',
    'Wir sind 11 Kolleginnen und ein Kollege.',
    'Sie leitet eine Küche mit 25 Beschäftigten.',
    'Die Luftfeuchte liegt bei 65 Prozent.',
    'Der Alkoholgehalt beträgt 40 Prozent.',
    'Die Stelle ist mit 80 Prozent ausgeschrieben.',
    'Das Pensum beträgt 60 Prozent.',
    'Man kann mit 50 Prozent einsteigen.',
    'Dazu kommen 25 Prozent Nachtzuschlag.',
    'Der Arbeitgeber legt 20 Prozent auf die Rente drauf.',
    'Ab 50 Prozent Auslastung lohnt sich das.',
    'Zu 90 Prozent ist der Beruf Handwerk, der Rest Kunst.',
    'Etwa 30 Prozent meiner Arbeit ist Papierkram.',
    'Sie verdient heute rund ein Drittel mehr.',
    'Nach der Lehre bekommt man gut ein Fünftel mehr Gehalt.',
    'Im Sommer sind es 48 Stunden, 2019 waren es 52.',
    'Der Kurs dauert im Schnitt acht Monate, es sind 240 Lektionen.',
    'Der Betrieb backt 4.000 Brötchen am Tag.',
    'Rund 12.000 Bände lagern im Magazin.',
    'In 45 Minuten ist man in Zürich.',
    'Auf 900 Quadratmetern stehen 40 Maschinen.',
    'Die Miete frisst ein Drittel des Lohns.',
    'Der Steuersatz beträgt 19 Prozent.',
    'Ein Viertel der Strecke führt bergauf.',
    'Die Kundschaft: drei von vier Tischen sind reserviert.',
    'Acht von zehn Punkten gab es für die Torte.',
    'Jeder fünfte Kuchen wird bestellt.',
    'Die Chefin stellt zwei Gesellen ein.',
    'Zwei Betriebe habe ich mir angesehen.',
    'Im Betrieb gibt es drei Meisterinnen.',
    'Auf Platz drei Bewerbungen sortieren.',
    'Telefon 0641 2400',
    'Im Jahr 1998 Lehrlinge auszubilden war Ehrensache.',
    'Kapitel: 12\nSeiten: 340',
    'Plätze im Kurs: 16',
    'Gehalt\tStunden\n2.400\t40\n2.900\t38',
  ])('%s', (text) => {
    expect(readIn(text)).toEqual([]);
  });
});
