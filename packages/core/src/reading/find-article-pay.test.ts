import { describe, expect, it } from 'vitest';
import type { Salary } from '../salary/salary.ts';
import { readOccupation } from './read-occupation.ts';

/** Pay in a section of a page about a stonemason. */
function payIn(section: string): readonly Salary[] {
  const { facts } = readOccupation(`Beruf Steinmetz in Jena\n\n${section}`).profile;
  return facts.flatMap((fact) => (fact.kind === 'salary' ? [fact.value] : []));
}

describe('findArticlePay', () => {
  it('gives each figure of a sentence the level of its own clause', () => {
    expect(payIn('Zum Einstieg gibt es 2.300 € im Monat, nach acht Jahren 3.100 € im Monat.')).toMatchObject([
      { minValue: 2300, level: 'entry' },
      { minValue: 3100, level: 'senior' },
    ]);
  });

  it('reads a level behind the figure where none stands before it', () => {
    expect(payIn('Gehalt\n\n2.300 € bis 2.500 € bekommen Berufsanfänger.')).toMatchObject([
      { minValue: 2300, maxValue: 2500, level: 'entry' },
    ]);
  });

  it('counts years of training before and behind the figure', () => {
    expect(payIn('In der Ausbildung gibt es 900 Euro im ersten Jahr und 1.100 Euro im dritten.')).toMatchObject([
      { minValue: 900, level: 'training', trainingYear: 1 },
      { minValue: 1100, level: 'training', trainingYear: 3 },
    ]);
    expect(payIn('Lohn in der Lehre\n1. Lehrjahr: 700 Euro\n2. Lehrjahr: 900 Euro')).toMatchObject([
      { minValue: 700, trainingYear: 1 },
      { minValue: 900, trainingYear: 2 },
    ]);
  });

  it('leaves the level open where the sentence says two, or none', () => {
    const [pay] = payIn('Die Werkstatt zahlt 2.600 € im Monat.');
    expect(pay?.level).toBeUndefined();
  });

  it('keeps what only another sentence says away from a figure', () => {
    const [, other] = payIn('Der Tariflohn liegt bei 2.300 € im Monat. Die Dombauhütte zahlt 2.600 € im Monat.');
    expect(other?.floor).toBeUndefined();
  });

  it('reads what a note beside a table says of its rows', () => {
    const rows = 'Einstieg: 2.300 €\nMit Erfahrung: 2.900 €';
    const gross = [
      { minValue: 2300, basis: 'gross', unitText: 'MONTH' },
      { minValue: 2900, basis: 'gross', unitText: 'MONTH' },
    ];
    expect(payIn(`Gehalt\n\nAngaben brutto pro Monat.\n\n${rows}`)).toMatchObject(gross);
    expect(payIn(`Gehalt\n\n${rows}\n\nAlle Beträge in Euro brutto pro Monat.`)).toMatchObject(gross);
  });

  it('reads rows whose figure stands behind a blank only', () => {
    expect(payIn('Gehalt\n\nDurchschnitt im Monat\nHessen 3.260 €\nSachsen 2.810 €')).toMatchObject([
      { minValue: 3260, statistic: 'mean' },
      { minValue: 2810, statistic: 'mean' },
    ]);
  });

  it('reads what somebody works for, and takes what something costs for no pay', () => {
    expect(payIn('Gehalt\n\nViele arbeiten für 2.900 Euro brutto.')).toMatchObject([{ minValue: 2900 }]);
    expect(payIn('Gehalt\n\nDen Schein gibt es für 1.390 €.')).toEqual([]);
  });

  it('reads a note in brackets below a table', () => {
    expect(payIn('Gehalt\n\nEinstieg: 2.300 €\nLeitung: 3.900 €\n(Bruttolöhne pro Monat)')).toMatchObject([
      { minValue: 2300, basis: 'gross' },
      { minValue: 3900, basis: 'gross' },
    ]);
  });

  it('takes the question after the price of somebody of the occupation for one after pay', () => {
    expect(payIn('Was kostet ein guter Steinmetz?\n\nIm Westen 3.100 Euro im Monat.')).toMatchObject([
      { minValue: 3100 },
    ]);
  });

  it.each([
    'Für Einsätze am Sonntag kommen im Monat noch 200 bis 300 € hinzu.',
    'Zum Gehalt kommen Zulagen von 200 € im Monat.',
    'Das Jobticket für 49 € zahlt der Betrieb.',
  ])('is no pay: %s', (sentence) => {
    expect(payIn(`Gehalt\n\n${sentence}`)).toEqual([]);
  });

  it('takes a fee in a section on training for no pay', () => {
    expect(payIn('Weiterbildung\n\nDer Meisterkurs dauert neun Monate, rund 6.000 €.')).toEqual([]);
  });

  it('takes a figure behind the length of a course for its fee, wherever it stands', () => {
    const fees = 'Restaurierung – 3 Monate, samstags, € 1.450\nIch machte den Lehrgang, zehn Wochen, 2.300 Euro.';
    expect(payIn(`Lohn und mehr\n\n${fees}`)).toEqual([]);
  });

  it('takes what freelancers charge for their pay', () => {
    expect(payIn('Selbstständige stellen 280 bis 340 Euro am Tag in Rechnung.')).toMatchObject([
      { minValue: 280, maxValue: 340, unitText: 'DAY', arrangement: 'freelance' },
    ]);
  });

  it('keeps the level of an amount that is said again in another unit', () => {
    expect(payIn('Als Junior fängt man mit 30.000 € im Jahr an, also mit rund 2.400 € im Monat.')).toMatchObject([
      { minValue: 30_000, level: 'entry' },
      { minValue: 2400, level: 'entry' },
    ]);
  });

  it('hears a bound before the currency, and gross behind the figure', () => {
    expect(payIn('Was verdient man?\n\nLeitung der Werkstatt bis € 4.700')).toMatchObject([
      { maxValue: 4700, level: 'leadership' },
    ]);
    expect(payIn('Einsteiger bekommen 2.300 € im Monat, brutto wohlgemerkt.')).toMatchObject([{ basis: 'gross' }]);
  });

  it('carries gross and net from the heading or a sentence for all figures', () => {
    expect(payIn('Lohn in der Lehre (brutto)\n1. Lehrjahr: 700 Euro\n2. Lehrjahr: 900 Euro')).toMatchObject([
      { minValue: 700, basis: 'gross', trainingYear: 1 },
      { minValue: 900, basis: 'gross', trainingYear: 2 },
    ]);
    expect(
      payIn(
        'Gehalt\n\nAlle Angaben sind Bruttobeträge.\n\nNach der Ausbildung\n\nZum Einstieg gibt es 2.300 Euro im Monat.',
      ),
    ).toMatchObject([{ minValue: 2300, basis: 'gross' }]);
    const [later] = payIn('Lohn (netto)\n\nGut.\n\nWeiteres\n\nDie Werkstatt zahlt 2.600 € im Monat.');
    expect(later?.basis).toBeUndefined();
  });

  it('takes the years of a table under "Ausbildung" for those of apprentices', () => {
    expect(payIn('Gehalt im Monat\n\nAusbildung\n1. Jahr   700 Euro\n2. Jahr   900 Euro')).toMatchObject([
      { minValue: 700, level: 'training', trainingYear: 1 },
      { minValue: 900, level: 'training', trainingYear: 2 },
    ]);
  });

  it('takes a least pay that amounts to a figure for that figure', () => {
    expect(payIn('Das Mindestentgelt beträgt 2.300 Euro im Monat.')).toMatchObject([
      { minValue: 2300, maxValue: 2300 },
    ]);
  });

  it('reads the years of work that label the rows of a table', () => {
    expect(
      payIn(
        'Lohn nach Erfahrung\n\nErfahrung\tLohn im Jahr\nunter 2 Jahre\t29.000 €\n2 bis 4 Jahre\t33.000 €\n10+ Jahre\t41.000 €',
      ),
    ).toMatchObject([
      { minValue: 29_000, level: 'entry', unitText: 'YEAR' },
      { minValue: 33_000, level: 'experienced', unitText: 'YEAR' },
      { minValue: 41_000, level: 'senior', unitText: 'YEAR' },
    ]);
  });

  it('takes what each figure of a row is from the head of its column', () => {
    expect(
      payIn('Lohn nach Land\n\nLand\t1. Quartil\tMedian\t3. Quartil\nThüringen\t2.300 €\t2.600 €\t2.950 €'),
    ).toMatchObject([
      { minValue: 2300, statistic: 'q1' },
      { minValue: 2600, statistic: 'median' },
      { minValue: 2950, statistic: 'q3' },
    ]);
  });

  it('takes two columns for the ends of a range, and what the sentence above a table says of it', () => {
    expect(
      payIn(
        'Gehalt\n\nDie Übersicht zeigt, was üblich ist (brutto im Jahr).\n\nStufe\tVon\tBis\nJunior\t29.000 €\t33.000 €\nSenior\t41.000 €\t47.000 €',
      ),
    ).toMatchObject([
      { minValue: 29_000, maxValue: 33_000, unitText: 'YEAR', basis: 'gross', level: 'entry' },
      { minValue: 41_000, maxValue: 47_000, unitText: 'YEAR', basis: 'gross', level: 'senior' },
    ]);
    expect(payIn('Gehalt\n\nStufe\tMonat\tJahr\nJunior\t2.400 €\t28.800 €')).toHaveLength(2);
  });

  it('reads a quartile behind its figure', () => {
    expect(payIn('Der Lohn liegt zwischen 2.300 € im unteren Quartil und 2.950 € im oberen Quartil.')).toMatchObject([
      { minValue: 2300, statistic: 'q1' },
      { minValue: 2950, statistic: 'q3' },
    ]);
  });

  it('carries time, gross and payments from the announcement of a list to its items', () => {
    expect(
      payIn(
        'Verdienst\n\nDas gilt in Salzburg, 14-mal im Jahr (brutto/Monat):\n\nBerufseinstieg\t€ 2.300,-\nLeitende Steinmetzin\tab € 3.100,-',
      ),
    ).toMatchObject([
      { minValue: 2300, level: 'entry', basis: 'gross', unitText: 'MONTH', paymentsPerYear: 14 },
      { minValue: 3100, level: 'leadership', basis: 'gross', unitText: 'MONTH', paymentsPerYear: 14 },
    ]);
  });

  it('reads one figure of an apprentice as both ends where another section speaks of a least pay', () => {
    expect(
      payIn(
        'Das kollektivvertragliche Mindestentgelt beträgt 2.300 Euro im Monat.\n\nLehrlingseinkommen\n1. Lehrjahr: € 900,-',
      ),
    ).toMatchObject([{ minValue: 2300 }, { minValue: 900, maxValue: 900, trainingYear: 1 }]);
  });

  it('ends the level of a heading where a sentence below says another one', () => {
    const [entry, senior, other] = payIn(
      'Wie hoch ist das Einstiegsgehalt?\n\nEs liegt bei 2.300 Euro im Monat. Mit zehn Jahren Erfahrung sind 3.100 Euro drin. Die Dombauhütte zahlt im Schnitt 2.900 Euro.',
    );
    expect([entry?.level, senior?.level, other?.level]).toEqual(['entry', 'senior', undefined]);
  });

  it('takes pay for that of the trainee of the sentence before where it goes on about them', () => {
    expect(payIn('Viele beginnen als Trainee. Da liegt das Einstiegsgehalt bei 1.500 € im Monat.')).toMatchObject([
      { minValue: 1500, level: 'training', levelText: 'Trainee' },
    ]);
  });

  it('gives each of two figures the level of its own half', () => {
    const [first, second] = payIn('Man beginnt bei 2.300 Euro und landet nach zwölf Jahren bei 3.400 Euro im Monat.');
    expect([first?.level, second?.level]).toEqual(['entry', 'senior']);
  });

  it('takes the years of a list under "Ausbildungsvergütung" for those of apprentices', () => {
    expect(payIn('Ausbildungsvergütung\n\n2. Jahr: 990-1.100 Euro\n3. Jahr: 1.050-1.200 Euro')).toMatchObject([
      { minValue: 990, maxValue: 1100, level: 'training', trainingYear: 2 },
      { minValue: 1050, maxValue: 1200, level: 'training', trainingYear: 3 },
    ]);
  });

  it('holds the same pay in a box and in a table for one fact, gross where one of them says so', () => {
    const pay = payIn(
      'Auf einen Blick\n\nEinstiegsgehalt\t2.300 € - 2.500 €\nLehrzeit\t3 Jahre\n\nGehalt (brutto)\n\nErfahrung\tGehalt\nEinsteiger\t2.300 € - 2.500 €\nSenior\t3.000 €',
    );
    expect(pay).toMatchObject([{ minValue: 2300, basis: 'gross', level: 'entry' }, { minValue: 3000 }]);
  });

  it('reads the year of apprentices in brackets behind each figure', () => {
    expect(payIn('Lehrlinge bekommen 880 (1. Jahr), 960 (2. Jahr) und 1.080 Euro (3. Jahr).')).toMatchObject([
      { minValue: 880, trainingYear: 1 },
      { minValue: 960, trainingYear: 2 },
      { minValue: 1080, trainingYear: 3 },
    ]);
  });

  it('keeps the day of freelancers away from apprentices', () => {
    expect(
      payIn('Freie Steinmetze nehmen 300 Euro am Tag. In der Lehre gab es 900 Euro im ersten Jahr.')[1],
    ).toMatchObject({ minValue: 900, unitText: 'MONTH', arrangement: 'training' });
  });

  it('takes what stands before the second year of apprentices for the first', () => {
    expect(payIn('Du bekommst gleich 1.010 Euro, im zweiten Lehrjahr 1.120 Euro.')).toMatchObject([
      { minValue: 1010, level: 'training', trainingYear: 1 },
      { minValue: 1120, level: 'training', trainingYear: 2 },
    ]);
  });

  it('takes what apprentices get at last for that of no certain year', () => {
    const [first, last] = payIn('Als Azubi verdient man im ersten Jahr 1.020 und zuletzt 1.240 Euro.');
    expect([first?.trainingYear, last?.level, last?.trainingYear]).toEqual([1, 'training', undefined]);
  });

  it('takes the upper end that a training year goes with for what that year pays', () => {
    expect(payIn('Azubis bekommen 1.000 € (1. Jahr) bis 1.500 € (3. Jahr).')).toMatchObject([
      { minValue: 1000, trainingYear: 1 },
      { minValue: 1500, maxValue: 1500, trainingYear: 3 },
    ]);
  });

  it('takes the figure that parts one half from the other for the median', () => {
    expect(payIn('Laut Umfrage verdient die Hälfte unter 41.000 Euro.')).toMatchObject([
      { minValue: 41_000, maxValue: 41_000, statistic: 'median' },
    ]);
  });

  it('takes the answer to a question for a price for no pay', () => {
    expect(payIn('Was kostet eine Treppe?\nZwischen 4.000 und 9.000 Euro.')).toEqual([]);
  });

  it('reads the years of work before a figure without a colon', () => {
    expect(payIn('Gehalt nach Erfahrung\n3 bis 5 Jahre 54.000 €\nmehr als 10 Jahre 72.000 €')).toMatchObject([
      { minValue: 54_000, level: 'experienced' },
      { minValue: 72_000, level: 'senior' },
    ]);
  });

  it('reads what whoever pays, and what somebody comes to', () => {
    expect(payIn('Große Häuser zahlen 3.400 Euro.')).toMatchObject([{ minValue: 3400 }]);
    expect(payIn('Mit Zulagen kommt ein Polier leicht auf 4.100 Euro.')).toMatchObject([{ minValue: 4100 }]);
  });

  it('takes the figure that parts a quarter from the others for a quartile', () => {
    expect(payIn('25 Prozent der Steinmetze verdienen weniger als 2.400 Euro im Monat.')).toMatchObject([
      { minValue: 2400, maxValue: 2400, statistic: 'q1' },
    ]);
  });

  it.each([
    'Die Auslöse auf Montage liegt bei 28 € am Tag.',
    'Für Nächte gibt es Zuschläge, die 150 bis 350 Euro im Monat ausmachen.',
    'Freie Steinmetze rechnen pro Grabstein ab, im Schnitt 65 Euro.',
    'Die Zahl der Azubis sank von 1.900 auf 1.200.',
    '2010 waren es gut 420.000.',
    'Weihnachtsgeld und Urlaubsgeld machen zusammen 1.500 Euro aus.',
    'Die Budgets sind hoch: 150.000 Euro für eine Tagung sind nichts Besonderes.',
    'Lohntabelle (Tarif 2024, brutto/Monat)',
    'Der Kurs schlägt mit etwa 7.800 Euro zu Buche, BAföG fängt einiges auf.',
    'Rufbereitschaft kommt extra, üblich sind 250 bis 400 Euro pro Woche.',
  ])('finds no pay in: %s', (sentence) => {
    expect(payIn(`Alltag\n\n${sentence}`)).toEqual([]);
  });

  it.each([
    ['Mit Zuschlägen kommt man auf 3.400 Euro im Monat.', 3400],
    ['Selbstständige stellen Stundensätze von 75 Euro in Rechnung.', 75],
  ])('finds pay in: %s', (sentence, minValue) => {
    expect(payIn(`Alltag\n\n${sentence}`)).toMatchObject([{ minValue }]);
  });

  it.each([
    ['Reden wir über Geld.\n\nIm ersten Lehrjahr gibt es in vielen Betrieben etwa 950 €.', { level: 'training' }],
    ['Was kostet ein guter Steinmetz? Löhne in Jena\nMedian | 3.100 €', { minValue: 3100, statistic: 'median' }],
    ['Lohn\n\nAls Chef-Steinmetz sind 4.500 Euro und mehr möglich.', { minValue: 4500, level: 'leadership' }],
    ['Lohn\n\nKolonnenführer: 3.700 Euro', { minValue: 3700, level: 'leadership' }],
    ['Lohn\n\nFür Teamleitungen sind auch mal 4.300 € drin.', { minValue: 4300, level: 'leadership' }],
    ['Lohn\n\nIch habe als Juniorplaner mit 2.100 Euro begonnen.', { minValue: 2100, level: 'entry' }],
    ['Alltag\n\nMit etwas Erfahrung sind 2.900 Euro üblich.', { minValue: 2900, level: 'experienced' }],
    ['Lohn\n\nmit Praxis: 2.800 €', { minValue: 2800, level: 'experienced' }],
  ])('reads pay and level of: %s', (section, pay) => {
    expect(payIn(section)).toMatchObject([pay]);
  });

  it('takes the years of a sentence in order for those of apprentices', () => {
    expect(payIn('Lohn\n\nVergütung im 1. Jahr: 950 €, im 2. Jahr: 1.020 €')).toMatchObject([
      { minValue: 950, level: 'training', trainingYear: 1 },
      { minValue: 1020, level: 'training', trainingYear: 2 },
    ]);
  });

  it.each([
    'Die Bereitschaftspauschale, häufig 180 € je Woche, ist noch nicht dabei.',
    'Wer sägen will, macht den Schein, bei der Kammer für 1.390 €.',
  ])('takes no pay from: %s', (sentence) => {
    expect(payIn(sentence)).toEqual([]);
  });

  it.each([
    ['Einsteiger bekommen 2.300 €, wer eine Hütte leitet, verhandelt ab 4.000 € – alles brutto im Monat.'],
    ['Einsteiger bekommen 2.300 €, Teamleiter 4.000 €, jeweils brutto.'],
    ['In Bayern sind es 3.400 Euro, in Sachsen nur 2.700 Euro (jeweils brutto im Monat).'],
  ])('takes what the end of a sentence says for all its figures: %s', (sentence) => {
    expect(payIn(`Lohn\n\n${sentence}`)).toMatchObject([{ basis: 'gross' }, { basis: 'gross' }]);
  });

  it('keeps what is said of the last figure alone to it', () => {
    const [before, after] = payIn('Lohn\n\nNetto bleiben 1.800 €, das sind 2.600 € brutto.');
    expect([before?.basis, after?.basis]).toEqual(['net', 'gross']);
  });

  it.each([
    ["In Zürich beginnt man selten unter CHF 5'200.", { minValue: 5200 }],
    ['Unter 3.000 Euro im Monat geht kaum jemand nach Hause.', { minValue: 3000 }],
    ['Kaum ein Betrieb zahlt mehr als 3.500 Euro im Monat.', { maxValue: 3500 }],
    ['Mehr als 3.500 Euro im Monat sind nicht drin.', { maxValue: 3500 }],
    ['Viele verdienen unter 2.400 Euro im Monat.', { maxValue: 2400 }],
    ['Gefragte Leute erhalten mehr als 3.900 Euro im Monat.', { minValue: 3900 }],
    ['Niemand verdient hier unter 2.400 Euro im Monat.', { minValue: 2400 }],
    ['Kein Betrieb zahlt hier unter 2.500 Euro im Monat.', { minValue: 2500 }],
    ['Selten liegt der Lohn unter 2.500 Euro im Monat.', { minValue: 2500 }],
    ['Die Löhne liegen kaum noch unter 2.400 Euro im Monat.', { minValue: 2400 }],
    ['Für unter 2.600 Euro im Monat arbeitet hier keiner.', { minValue: 2600 }],
    ['Im Süden sind mehr als 3.500 Euro im Monat kaum drin.', { maxValue: 3500 }],
    ['Über 4.000 Euro im Monat sind die Ausnahme.', { maxValue: 4000 }],
    ['Gehälter über 4.000 Euro im Monat sind selten.', { maxValue: 4000 }],
    ['Die wenigsten Betriebe zahlen mehr als 3.500 Euro im Monat.', { maxValue: 3500 }],
    ['Weniger als 2.500 Euro im Monat sollten es nicht sein.', { minValue: 2500 }],
    // What denies something else.
    ['Löhne unter 2.400 Euro im Monat sind kaum zu glauben.', { maxValue: 2400 }],
    ['Nicht jeder verdient mehr als 3.500 Euro im Monat.', { minValue: 3500 }],
    ['Nie war es so leicht, mehr als 3.500 Euro im Monat zu verdienen.', { minValue: 3500 }],
    ['Kaum jemand weiß, dass manche unter 2.500 Euro im Monat verdienen.', { maxValue: 2500 }],
    ['Viele verdienen unter 2.500 Euro im Monat und können davon kaum leben.', { maxValue: 2500 }],
    ['Viele nicht tarifgebundene Betriebe zahlen weniger als 2.500 Euro im Monat.', { maxValue: 2500 }],
    ['Unter 2.500 Euro im Monat zahlen nicht tarifgebundene Betriebe.', { maxValue: 2500 }],
    ['Der Lohn liegt nicht überall unter 2.400 Euro im Monat.', { maxValue: 2400 }],
    ['Die Löhne liegen nicht selten unter 2.400 Euro im Monat.', { maxValue: 2400 }],
    ['Nicht selten liegt der Lohn unter 2.400 Euro im Monat.', { maxValue: 2400 }],
    ['Mehr als 3.500 Euro im Monat sind keine Ausnahme.', { minValue: 3500 }],
    ['Mehr als 3.500 Euro im Monat sind nicht selten.', { minValue: 3500 }],
    ['Weniger als 2.500 Euro im Monat verdienen nicht wenige Aushilfen.', { maxValue: 2500 }],
    ['Wer kaum Übung hat, verdient unter 2.500 Euro im Monat.', { maxValue: 2500 }],
    ['Manche verdienen mehr als 3.500 Euro im Monat und arbeiten nie am Sonntag.', { minValue: 3500 }],
    ['Mit Meisterbrief wird die Grenze von 48.000 Euro im Jahr überschritten.', { minValue: 48_000 }],
  ])('reads the bound that is meant: %s', (sentence, bounds) => {
    const [pay] = payIn(`Lohn\n\n${sentence}`);
    expect({ minValue: pay?.minValue, maxValue: pay?.maxValue }).toEqual({
      minValue: undefined,
      maxValue: undefined,
      ...bounds,
    });
  });

  it.each<[string, readonly string[]]>([
    ["In Zürich beginnt man selten unter CHF 5'200.", ['fact/bound-denied']],
    ['Viele verdienen unter 2.400 Euro im Monat.', []],
    ['Einsteiger bekommen in Hamburg 2.400 € im Monat, in München 2.700 €.', ['fact/level-from-context']],
    ['Der Mittelwert liegt in Hamburg bei 3.400 €, in München bei 3.000 €.', ['fact/statistic-from-context']],
    ['Einsteiger bekommen 2.400 € im Monat, mit Erfahrung 2.700 € im Monat.', []],
  ])('tells what is taken from other words: %s', (sentence, codes) => {
    const { facts } = readOccupation(`Beruf Steinmetz in Jena\n\nLohn\n\n${sentence}`).profile;
    const issues = facts.flatMap((fact) => (fact.kind === 'salary' ? (fact.issues ?? []) : []));
    expect(issues.map(({ code }) => code).filter((code) => code.startsWith('fact/'))).toEqual(codes);
  });

  it('leaves a limit that is not passed as it is', () => {
    expect(payIn('Lohn\n\nDie Marke von 4.000 Euro im Monat bleibt ein Traum.')).toMatchObject([{ maxValue: 4000 }]);
  });

  it.each([
    ['Nach dem Volontariat steigst du mit 3.600 Euro im Monat ein.', 'entry'],
    ['Ab dem 11. Berufsjahr sind es 5.300 Euro im Monat.', 'senior'],
    ['Los geht es bei 2.400 Euro brutto im Monat.', 'entry'],
    ['In Jena geht es meist mit 2.400 € bis 2.600 € los.', 'entry'],
    ['Der Start liegt bei rund 3.000 € im Monat.', 'entry'],
    ['Wer Verantwortung für ein Team übernimmt, kommt auf 4.200 Euro im Monat.', 'leadership'],
    ['Lead: 70.000 – 80.000 €', 'leadership'],
    ['Während des dualen Studiums zahlen Betriebe 1.200 Euro im Monat.', 'training'],
    ['Junggesellen bekommen 2.900 € im Monat.', 'entry'],
    ['Ab dem dritten Jahr sind es 3.000 € im Monat.', 'experienced'],
    ['Vorarbeiter kommen auf 4.000 € im Monat.', 'leadership'],
    ['Die Hüttenleitung bekommt 4.500 € im Monat.', 'leadership'],
    ['Nach Lehrabschluss bekommt man 2.900 € im Monat.', 'entry'],
    ['Gruppenleitende erreichen 4.500 € im Monat.', 'leadership'],
    ['Gestandene Leute bekommen 3.600 Euro im Monat.', 'experienced'],
    ['Wer schon länger dabei ist, bekommt 3.600 Euro im Monat.', 'experienced'],
  ])('reads the level of: %s', (sentence, level) => {
    expect(payIn(`Lohn\n\n${sentence}`)).toMatchObject([{ level }]);
  });

  it('gives the words behind a figure to that figure alone', () => {
    expect(
      payIn('Lohn\n\nIch habe mit 2.200 Euro brutto angefangen, heute sind es 3.400.').map(({ level }) => level),
    ).toEqual(['entry', undefined]);
    expect(
      payIn('Lohn\n\nDas reicht von 2.500 Euro für Einsteiger bis 4.500 Euro für Teamleiter.').map(
        ({ level }) => level,
      ),
    ).toEqual(['entry', 'leadership']);
  });

  it('goes on with the training that the row above names, and with no other row', () => {
    const pays = payIn('Lohn\n\nVolontariat, 1. Jahr\t2.200 Euro\n2. Jahr\t2.600 Euro\n');
    expect(pays).toMatchObject([{ trainingYear: 1 }, { level: 'training', trainingYear: 2 }]);
    const others = payIn('Lohn\n\nHilfskräfte, 1. Jahr\t2.200 Euro\n2. Jahr\t2.600 Euro\n');
    expect(others.map(({ level }) => level)).not.toContain('training');
  });

  it('keeps the level for the same people at another place', () => {
    expect(
      payIn('Lohn\n\nSenior-Steinmetze kommen auf 44.000 €, in Ulm und Kiel auf bis zu 56.000 € im Jahr.'),
    ).toMatchObject([{ level: 'senior' }, { level: 'senior', maxValue: 56_000 }]);
    expect(payIn('Lohn\n\nEinsteiger erhalten 2.400 €, im Schnitt sind es 3.100 €.').map(({ level }) => level)).toEqual(
      ['entry', undefined],
    );
  });

  it('takes where rates begin for the least', () => {
    const [pay] = payIn('Lohn\n\nDie Tagessätze fangen bei 480 € an.');
    expect(pay).toMatchObject({ minValue: 480, unitText: 'DAY' });
    expect(pay).not.toHaveProperty('maxValue');
    expect(pay).not.toHaveProperty('level');
  });

  it('takes no heed of what comes besides pay', () => {
    expect(
      payIn('Lohn\n\nLeuten mit Berufserfahrung zahle ich 3.000 Euro und einen Zuschuss zum Ticket.'),
    ).toMatchObject([{ minValue: 3000, level: 'experienced' }]);
    expect(payIn('Lohn\n\nObendrauf kommt ein Zuschuss von 300 Euro.')).toEqual([]);
  });

  it('says that only the table tells a year of training', () => {
    const { facts } = readOccupation(
      'Beruf Steinmetz in Jena\n\nLohn\n\nLehrjahr | Lohn im Monat\n1 | 1.050 €\n',
    ).profile;
    const issues = facts.flatMap((fact) => (fact.kind === 'salary' ? (fact.issues ?? []) : []));
    expect(issues.map(({ code }) => code)).toContain('fact/level-from-heading');
  });

  it('counts the years of training by the first cells of their rows', () => {
    expect(payIn('Lohn\n\nLehrjahr | Vergütung im Monat\n1 | 1.050 €\n2 | 1.130 €\n')).toMatchObject([
      { level: 'training', trainingYear: 1 },
      { level: 'training', trainingYear: 2 },
    ]);
    expect(payIn('Lohn\n\nStufe | Vergütung im Monat\n1 | 1.950 €\n2 | 2.130 €\n').map(({ level }) => level)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('counts the years of training by the heads of columns under what speaks of training', () => {
    const table = 'Kammer\t1. Jahr\t2. Jahr\nCelle\t1.000 €\t1.100 €\n';
    expect(payIn(`Was verdiene ich in der Ausbildung?\n\n${table}`)).toMatchObject([
      { minValue: 1000, level: 'training', trainingYear: 1 },
      { minValue: 1100, level: 'training', trainingYear: 2 },
    ]);
    expect(payIn(`Was verdient ein Geselle?\n\n${table}`).map(({ trainingYear }) => trainingYear)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('reads a figure by the head of its column where others have none that tells', () => {
    expect(payIn('Lohn\n\nMinimum\tDurchschnitt\tMaximum\n2.400 €\t3.100 €\t4.200 €\n')).toEqual([
      expect.not.objectContaining({ statistic: expect.anything() }),
      expect.objectContaining({ minValue: 3100, statistic: 'mean' }),
      expect.not.objectContaining({ statistic: expect.anything() }),
    ]);
  });

  it('goes on with whoever is in training where a sentence holds its figure against the one before', () => {
    expect(
      payIn('Lohn\n\nIm Volontariat gibt es 2.100 € im Monat. Kleine Hütten liegen mit 1.800 € darunter.'),
    ).toMatchObject([{ level: 'training' }, { level: 'training', minValue: 1800 }]);
  });

  it('reads what a table says of its rows before or behind them', () => {
    const rows = 'Erfahrung\tvon\tbis\nEinstieg\t2.900 €\t3.100 €\n';
    const gross = [{ minValue: 2900, maxValue: 3100, basis: 'gross' }];
    expect(
      payIn(
        `Lohn\n\nDie Tabelle zeigt Bruttomonatsgehälter bei voller Stelle. Gefragt wurden Leute vom Fach.\n\n${rows}`,
      ),
    ).toMatchObject(gross);
    expect(payIn(`Lohn\n\n${rows}\nBruttobezüge pro Monat bei Vollzeit.\n`)).toMatchObject(gross);
  });

  it('takes "Alles brutto" for all figures of the paragraph before it', () => {
    expect(
      payIn('Lohn\n\nAzubis bekommen 950 €. Gesellen bekommen 2.700 €. Alles brutto im Monat, versteht sich.'),
    ).toMatchObject([{ basis: 'gross' }, { basis: 'gross' }]);
  });

  it('reads those who begin with a figure, and no rate or pay that does', () => {
    expect(payIn('Lohn\n\nAngestellte Kollegen beginnen mit etwa 3.200 Euro im Monat.')).toMatchObject([
      { level: 'entry' },
    ]);
    expect(payIn('Lohn\n\nDie Löhne beginnen mit 2.100 Euro im Monat.').map(({ level }) => level)).toEqual([undefined]);
  });

  it('keeps the mean for another place, and reads a condition behind a figure', () => {
    expect(
      payIn('Lohn\n\nIn Wien liegt der Durchschnitt bei 2.860 € im Monat, in Klagenfurt bei 2.620 €.'),
    ).toMatchObject([{ statistic: 'mean' }, { statistic: 'mean' }]);
    expect(payIn('Lohn\n\nMan bekommt 3.300 € im Monat, wenn man ein paar Jahre Erfahrung hat.')).toMatchObject([
      { level: 'experienced' },
    ]);
  });

  it('takes hours for no pay where no word of their sentence speaks of pay', () => {
    expect(
      payIn(
        'Alltag\n\nAushilfen erhalten 13 bis 16 € die Stunde.\n\nZeit\n\nIn Vollzeit 40 Stunden, bei Kanzleien eher 38,5. Modelle starten bei 20.',
      ),
    ).toMatchObject([{ minValue: 13, maxValue: 16 }]);
  });

  it('reads what employers lure with', () => {
    expect(payIn('Markt\n\nDort werben Häuser mit 4.000 bis 4.300 Euro für Erfahrene.')).toMatchObject([
      { minValue: 4000, maxValue: 4300, level: 'experienced' },
    ]);
    expect(payIn('Markt\n\nDort werben Händler mit 400 Euro Rabatt.')).toEqual([]);
  });

  it('reads the two quarters of a table', () => {
    expect(
      payIn('Lohn im Monat\n\n25 % verdienen weniger als\t3.180 €\n25 % verdienen mehr als\t4.210 €\n'),
    ).toMatchObject([
      { minValue: 3180, maxValue: 3180, statistic: 'q1' },
      { minValue: 4210, maxValue: 4210, statistic: 'q3' },
    ]);
  });

  it('reads pay beside what something else costs', () => {
    expect(payIn("Lohn\n\nIn Zürich sind CHF 95'000 im Jahr üblich, dafür kostet das Essen mehr.")).toMatchObject([
      { minValue: 95_000, currency: 'CHF' },
    ]);
    expect(payIn('Lohn\n\nMit Schichtzulagen kommen schnell 3.500 Euro brutto zusammen.')).toMatchObject([
      { minValue: 3500 },
    ]);
  });
});
