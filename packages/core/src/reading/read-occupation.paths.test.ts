import { describe, expect, it } from 'vitest';
import type { FactKind } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

/** The labels of a kind in a section of a page on an occupation; steps that lie behind are marked. */
function labelsIn(kind: FactKind, heading: string, text: string): readonly string[] {
  const { facts } = readOccupation(`Beruf Zeidler/in\n\n${heading}\n\n${text}\n`).profile;
  return facts
    .filter((fact) => fact.kind === kind)
    .sort((a, b) => (a.provenance[0]?.start ?? 0) - (b.provenance[0]?.start ?? 0))
    .map(({ value }) => {
      const { label, direction } = value as { label: string; direction?: string };
      return direction === 'before' ? `< ${label}` : label;
    });
}

describe('readOccupation reads the steps of a career', () => {
  it.each([
    // Whoever becomes something, with the verb before, between and behind.
    ['Karriere', 'Danach bist du Vorarbeiter, Bauleiter oder Ausbilder.', ['Vorarbeiter', 'Bauleiter', 'Ausbilder']],
    [
      'Karriere',
      'Nach der Prüfung wirst du Werkstattleiterin oder Sachverständige.',
      ['Werkstattleiterin', 'Sachverständige'],
    ],
    ['Perspektiven', 'Als weitere Funktionen kommen Prüfer und Dozent in Betracht.', ['Prüfer', 'Dozent']],
    ['Perspektiven', 'Auf dieser Stufe lockt der Posten als Betriebsleiterin.', ['Betriebsleiterin']],
    ['Karriere', 'Später rückt man zum Gruppenleiter auf.', ['Gruppenleiter']],
    ['Karriere', 'Der nächste Schritt wäre die Werkstattleitung.', ['Werkstattleitung']],
    [
      'Karriere',
      'Von dort geht es weiter zur Filialleiterin oder, seltener, zur Einkäuferin.',
      ['Filialleiterin', 'Einkäuferin'],
    ],
    [
      'Karriere',
      'Wer Ehrgeiz hat, wird Revierleiter oder Fachlehrer, andere gründen einen eigenen Betrieb.',
      ['Revierleiter', 'Fachlehrer', 'eigenen Betrieb'],
    ],
    [
      'Und dann?',
      'Manche wechseln als Gutachter zu einer Versicherung, andere werden Berufsschullehrer.',
      ['Gutachter', 'Berufsschullehrer'],
    ],
    ['Und dann?', 'Andere machen sich mit einer eigenen Werkstatt selbstständig.', ['eigenen Werkstatt']],
    ['Und dann?', 'Du kannst auch als Dozentin an eine Fachschule gehen.', ['Dozentin']],
    [
      'Aufstieg',
      'Möglich sind Positionen wie Schichtleiter, Disponent und Ausbilder.',
      ['Schichtleiter', 'Disponent', 'Ausbilder'],
    ],
    [
      'Weiterbildung',
      'Laufbahn: Gruppenleiter/in, Berufsbildner/in, Clinical Nurse Specialist',
      ['Gruppenleiter/in', 'Berufsbildner/in', 'Clinical Nurse Specialist'],
    ],
    [
      'Karriere',
      'Mögliche Stationen danach sind Disponent/in, Einkäufer/in im Holzhandel oder selbstständige/r Seilermeister/in.',
      ['Disponent/in', 'Einkäufer/in', 'selbstständige/r Seilermeister/in'],
    ],
    ['Karriere', 'Mit der Zeit winkt die Stelle der Küchenchefin.', ['Küchenchefin']],
    ['Aufstiegschancen', 'Nach fünf Jahren im Beruf leiten viele ein Team oder werden Ausbilder.', ['Ausbilder']],
    ['Karriere', 'Vom Lehrling zum Vorarbeiter, vom Vorarbeiter zum Polier.', ['Vorarbeiter', 'Polier']],
    [
      'Karriere',
      'Die Karriereleiter reicht vom Junior Planner über den Senior Planner bis zum Head of Planning.',
      ['< Junior Planner', 'Senior Planner', 'Head of Planning'],
    ],
    ['Wohin geht die Reise?', 'Ich will irgendwann Lehrlingsausbildnerin werden.', ['Lehrlingsausbildnerin']],
    ['Karriere', 'Ganz oben steht der Betriebsleiter.', ['Betriebsleiter']],
    [
      'Perspektiven',
      'Häufige Ziele: Teamleiter, Qualitätsmanager und Prüfer.',
      ['Teamleiter', 'Qualitätsmanager', 'Prüfer'],
    ],
    ['Karriere', 'Eine Laufbahn zur Laborleiterin ist ebenfalls denkbar.', ['Laborleiterin']],
    ['Karriere', 'Auch der Aufstieg in die Betriebsleitung kommt vor.', ['Betriebsleitung']],
    [
      'Karriere',
      'Wer sich bewährt, übernimmt die Schichtleitung oder rückt zur Produktionsleiterin auf.',
      ['Schichtleitung', 'Produktionsleiterin'],
    ],
    [
      'Karriere',
      'Zwei Kolleginnen sind heute Redaktionsleiterin oder Sprecherin.',
      ['Redaktionsleiterin', 'Sprecherin'],
    ],
    [
      'Perspektiven',
      'Mittelfristig ist eine Stelle als Abteilungsleiter drin, langfristig die Werksleitung.',
      ['Abteilungsleiter', 'Werksleitung'],
    ],
    ['Einstieg', 'Begonnen habe ich als Zahnarzthelferin.', ['< Zahnarzthelferin']],
    ['Werdegang', 'Zuvor war sie Sachbearbeiterin in einer Bank.', ['< Sachbearbeiterin']],
    ['Karriere', 'Die meisten fangen als Praktikant oder Aushilfe an.', ['< Praktikant']],
    ['Karriere', 'Am Anfang steht meist eine Stelle als Junior Planner.', ['< Junior Planner']],
  ])('under "%s": %s', (heading, text, labels) => {
    expect(labelsIn('career-step', heading, text)).toEqual(labels);
  });

  it.each([
    ['Quereinstieg', 'Drucker und Schriftsetzer werden gern genommen.'],
    ['Nach der Lehre', 'Als Werkstattleiterin sind im Schnitt 3.900 Euro drin, als Ausbilderin etwas weniger.'],
    ['Gehalt', 'Als Werkstattleiterin sind im Schnitt 3.900 Euro drin.'],
    ['Gehalt', 'Mit Berufserfahrung verhandelst du besser. Als Ausbilder einer Großwerft bekommst du 4.100 Euro.'],
    ['Team', 'Vorgesetzt ist mir die leitende Försterin, nicht der Verwalter.'],
    ['Karriere', 'Nach dem Polier fragt auf der Baustelle jeder zuerst.'],
    ['Karriere', 'Manche gehen zu Krankenkassen oder zu Lohndienstleistern.'],
    ['Alltag', 'Die Pläne werden vom Statiker geprüft und danach vom Bauleiter freigegeben.'],
    ['Aufgaben', 'Später kommt der Prüfer und nimmt alles ab.'],
    ['Das könnte dich auch interessieren', 'Steuerfachangestellte werden: so geht es'],
  ])('and none under "%s": %s', (heading, text) => {
    expect(labelsIn('career-step', heading, text)).toEqual([]);
  });
});

describe('readOccupation reads the ways into an occupation', () => {
  it.each([
    ['Quereinstieg', 'Gerber und Sattler können verkürzt einsteigen.', ['Gerber', 'Sattler']],
    ['Ausbildung', 'Milchpraktiker EBA steigen ins zweite Lehrjahr ein.', ['Milchpraktiker EBA']],
    [
      'Ausbildung',
      'Helferinnen mit langer Praxis können die Prüfung als Externe ablegen.',
      ['Helferinnen mit langer Praxis'],
    ],
    ['Ausbildung', 'Auch Schlosser und Maurer satteln um.', ['Schlosser', 'Maurer']],
    ['Ausbildung', 'Zimmerer und Bodenleger steigen ebenfalls häufig um.', ['Zimmerer', 'Bodenleger']],
    ['Wege in den Beruf', 'Ich bin über ein Praktikum im Zoo hineingerutscht.', ['Praktikum im Zoo']],
    [
      'Wege in den Beruf',
      'Quereinsteiger aus Handel und Gastronomie sind willkommen.',
      ['Quereinsteiger aus Handel und Gastronomie'],
    ],
    ['Wege in den Beruf', 'Viele kommen aus dem Verkauf oder der Floristik.', ['aus dem Verkauf oder der Floristik']],
    [
      'Wege in den Beruf',
      'Auch eine Umschulung ist möglich: 24 Monate, bezahlt von der Arbeitsagentur.',
      ['Umschulung'],
    ],
    [
      'Wege in den Beruf',
      'Ein Kollege hat sein Chemiestudium abgebrochen, eine andere war Goldschmiedin.',
      ['Chemiestudium abgebrochen', 'Goldschmiedin'],
    ],
    [
      'Wege in den Beruf',
      'Erwachsene können die Lehrabschlussprüfung auf dem zweiten Bildungsweg ablegen.',
      ['Lehrabschlussprüfung auf dem zweiten Bildungsweg'],
    ],
    [
      'Quereinstieg',
      'Seiteneinsteiger/innen mit Hochschulabschluss werden gern qualifiziert.',
      ['Seiteneinsteiger/innen mit Hochschulabschluss'],
    ],
    [
      'Wege in den Beruf',
      'Studienabbrecher, Gerber und sogar ein ehemaliger Turner arbeiten bei uns.',
      ['Studienabbrecher', 'Gerber', 'ehemaliger Turner'],
    ],
    [
      'Wege in den Beruf',
      'Ein Trainee-Programm von 18 Monaten bereitet auf die Stelle vor.',
      ['Trainee-Programm von 18 Monaten'],
    ],
    ['Wege in den Beruf', 'Mit Matura sparst du dir ein Lehrjahr.', ['Mit Matura']],
    [
      'Wege in den Beruf',
      'Wer Abitur hat, kann auf zwei Jahre verkürzen. Gelernte Gerber ebenfalls.',
      ['Gelernte Gerber'],
    ],
    ['Wege in den Beruf', 'Die Way-up-Lehre dauert zwei Jahre.', ['Way-up-Lehre']],
    [
      'Kann ich den Abschluss nachholen?',
      'Ja, die Zulassung nach Artikel 32 BBV ist mit fünf Jahren Praxis möglich.',
      ['Zulassung nach Artikel 32 BBV'],
    ],
    [
      'Wege in den Beruf',
      'Die Kammer bietet eine Umschulung an, dazu kommen Wiedereinsteigerinnen nach langer Familienpause.',
      ['Umschulung', 'Wiedereinsteigerinnen nach langer Familienpause'],
    ],
    [
      'Wege in den Beruf',
      'Häufig führt der Weg über ein Volontariat oder eine Assistenzstelle.',
      ['über ein Volontariat', 'Assistenzstelle'],
    ],
    ['Wege in den Beruf', 'Wer schon Gerber oder Sattler gelernt hat, verkürzt.', ['Gerber oder Sattler']],
    [
      'Wege in den Beruf',
      'Mit ein paar Jahren in der Buchhaltung schaffen viele den Sprung.',
      ['ein paar Jahren in der Buchhaltung'],
    ],
    [
      'Wege in den Beruf',
      'Möglich ist der Seitenwechsel; gern gesehen sind Seitenwechsler aus dem Journalismus.',
      ['Seitenwechsler aus dem Journalismus'],
    ],
    [
      'Wege in den Beruf',
      'Der kürzere Weg heißt beschleunigte Grundqualifikation.',
      ['beschleunigte Grundqualifikation'],
    ],
    [
      'Lehre verpasst?',
      'Über die Intensivausbildung am Abend kommst du auch später noch hinein.',
      ['Intensivausbildung am Abend'],
    ],
    ['Wie kamen Sie dazu?', 'Ich war vorher Krankenschwester und bin mit 40 umgestiegen.', ['Krankenschwester']],
    ['Wege in den Beruf', 'Ungelernte fangen als Helfer an und holen den Abschluss nach.', ['Helfer']],
  ])('under "%s": %s', (heading, text, labels) => {
    expect(labelsIn('entry-path', heading, text)).toEqual(labels);
  });

  it.each([
    ['Gehalt', 'Mit Berufserfahrung ist mehr drin, als Ausbilderin einer Werft auch 4.100 Euro.'],
    ['Software', 'Gearbeitet wird mit Datenbanken und KI-Assistenten.'],
    ['Ausbildung', 'Gelehrt wird von Dozenten, die auch in der Praxis arbeiten.'],
    ['Ausbildung', 'Die Prüfung nehmen Meister und Gesellen ab.'],
    ['Markt', 'Die Stellen werden von Absolventen der Lehre besetzt.'],
  ])('and none under "%s": %s', (heading, text) => {
    expect(labelsIn('entry-path', heading, text)).toEqual([]);
  });
});

describe('readOccupation reads further training', () => {
  it.each([
    [
      'Weiterbildung',
      'Der Zertifikatskurs Lehmputz (IHK) dauert sechs Monate und kostet 1.200 Euro.',
      ['Zertifikatskurs Lehmputz'],
    ],
    [
      'Weiterbildung',
      'Geprüfte/r Rechtsfachwirt/in: 18 bis 24 Monate, ca. 3.000 €\nNotarfachwirt/in: 24 Monate, 2.100 €',
      ['Geprüfte/r Rechtsfachwirt/in', 'Notarfachwirt/in'],
    ],
    [
      'Weiterbildung',
      'Höhere Fachschule: dipl. Agrotechniker/in HF, 3 Jahre\nHöhere Fachprüfung (HFP): dipl. Landwirt/in, 2 Jahre',
      ['dipl. Agrotechniker/in HF', 'dipl. Landwirt/in'],
    ],
    [
      'Weiterbildung',
      'Nach zwei Jahren kann die Gesellin zur geprüften Restauratorin fortgebildet werden.',
      ['geprüften Restauratorin'],
    ],
    [
      'Weiterbildung',
      'Tolle hat neben der Arbeit den Meister für Bühnentechnik gemacht.',
      ['Meister für Bühnentechnik'],
    ],
    [
      'Aufstieg',
      'Sie hat den Meister für Bühnentechnik gemacht, anderthalb Jahre lang.',
      ['Meister für Bühnentechnik'],
    ],
    ['Weiterbildung', 'Der Sachkundenachweis dauert eine Woche.', ['Sachkundenachweis']],
    ['Weiterbildung', 'Danach reizt mich der Master, vier Semester, in Jena.', ['Master']],
    [
      'Weiterbildung',
      'Die Meistervorbereitung in Vollzeit zieht sich über neun Monate.',
      ['Meistervorbereitung in Vollzeit'],
    ],
    ['Weiterbildung', 'Darauf baut die Meisterprüfung im Seilerhandwerk auf.', ['Meisterprüfung im Seilerhandwerk']],
    [
      'Weiterbildung',
      'Kurse: Angebote des Verbands, z. B. Tierhaltungskurs Stufe 2 (1 Woche)\nHöhere Fachschule: Techniker HF',
      ['Tierhaltungskurs Stufe 2', 'Techniker HF'],
    ],
    [
      'Weiterbildung',
      '- Vorbereitung auf die Meisterprüfung, 5 Monate\n- Studium Landschaftsbau\n- Zertifizierter Baumpfleger',
      ['Meisterprüfung', 'Studium Landschaftsbau', 'Zertifizierter Baumpfleger'],
    ],
    [
      'Weiterbildung',
      'Beliebt sind der Ausbilderschein, der Fachwirt und Kurse in Buchführung.',
      ['Ausbilderschein', 'Fachwirt', 'Kurse in Buchführung'],
    ],
    ['Weiterbildung', 'Der Klassiker ist der Meister.', ['Meister']],
    [
      'Weiterbildung',
      'Wer mag, macht die Ausbildereignungsprüfung oder einen Motorsägenkurs.',
      ['Ausbildereignungsprüfung', 'Motorsägenkurs'],
    ],
    ['Weiterbildung', 'Sie hat das Zertifikat als Lerncoach erworben.', ['Zertifikat als Lerncoach']],
    ['Weiterbildung', 'Der Kurs Bienenrecht läuft über drei Monate und kostet 380 Euro.', ['Kurs Bienenrecht']],
    ['Weiterbildung', 'Wer mag, bildet sich zum Betriebswirt (HwO) weiter.', ['Betriebswirt']],
    ['Weiterbildung', 'Man kann sich zur Fachkraft für Lehmbau weiterbilden.', ['Fachkraft für Lehmbau']],
    [
      'Weiterbildung',
      'Die Fortbildung zur Prophylaxeassistentin umfasst 400 Stunden.',
      ['Fortbildung zur Prophylaxeassistentin'],
    ],
  ])('under "%s": %s', (heading, text, labels) => {
    expect(labelsIn('further-training', heading, text)).toEqual(labels);
  });

  it.each([
    ['Ausbildung', 'Die Berufsschule sitzt in Kehl, zu den überbetrieblichen Lehrgängen geht es nach Lahr.'],
    ['Quereinstieg', 'Auch eine Umschulung ist möglich.'],
    ['Gehalt', 'Wer die Meisterprüfung in der Tasche hat, kann 3.400 Euro verdienen.'],
    ['Aufgaben', 'Draußen gebe ich Geburtsvorbereitungskurse und besuche Familien.'],
    ['Aufgaben', 'Nachmittags moderieren wir Workshops beim Kunden.'],
    ['Nach der Lehre', 'Wer die Meisterprüfung hat, kann 3.400 Euro verdienen.'],
    ['Weiterbildung', 'Dafür braucht man keinen Sachkundenachweis.'],
    ['Zahlen', '2021 legten 96 Personen die Meisterprüfung ab.'],
    ['Gehalt', 'Junior: 38.000 €\nNach drei Jahren: 46.000 €\nNach fünf Jahren: 52.000 €'],
  ])('and none under "%s": %s', (heading, text) => {
    expect(labelsIn('further-training', heading, text)).toEqual([]);
  });
});

describe('readOccupation reads schooling', () => {
  it.each([
    ['Ausbildung', 'Die Ausbildung dauert drei Jahre.', ['Ausbildung dauert drei Jahre']],
    ['Ausbildung', 'Lehrzeit: 3,5 Jahre\nBerufsschule: ein Tag pro Woche', ['Lehrzeit: 3,5 Jahre']],
    ['Ausbildung', 'Dauer: 3 Jahre\nOrt: Kehl', ['Dauer: 3 Jahre']],
    ['Ausbildung', 'Mittlere Reife genügt den meisten Betrieben.', ['Mittlere Reife']],
    ['Ausbildung', 'Üblich ist ein Studium der Ökologie oder der Biologie.', ['Studium der Ökologie', 'Biologie']],
    ['Ausbildung', 'Der Weg führt über die HTL oder ein Kolleg.', ['HTL', 'Kolleg']],
    ['Ausbildung', 'Andere haben den Studiengang Interaction Design belegt.', ['Studiengang Interaction Design']],
    ['Ausbildung', 'Der übliche Weg ist die Lehre nach der Pflichtschule.', ['Lehre nach der Pflichtschule']],
    [
      'Ausbildung',
      'Der Weg führt über drei Jahre an einer Berufsfachschule.',
      ['drei Jahre an einer Berufsfachschule'],
    ],
    ['Ausbildung', 'Verlangt wird eine abgeschlossene Pflegeausbildung.', ['abgeschlossene Pflegeausbildung']],
    ['Ausbildung', 'Am Ende steht die staatliche Prüfung.', ['staatliche Prüfung']],
    [
      'Ausbildung',
      'Die meisten haben einen FH-Studiengang oder die Handelsakademie besucht.',
      ['FH-Studiengang', 'Handelsakademie'],
    ],
    [
      'Ausbildung',
      'Der gerade Weg führt über den Bachelor Baumpflege, sechs Semester an einer Fachhochschule.',
      ['Bachelor Baumpflege'],
    ],
    [
      'Voraussetzungen',
      '- Du hast die Pflichtschule abgeschlossen\n- Geduld\n- Freude am Werkstoff',
      ['Pflichtschule'],
    ],
  ])('under "%s": %s', (heading, text, labels) => {
    expect(labelsIn('education', heading, text)).toEqual(labels);
  });

  it.each([
    ['Ausbildung', 'Berufsschule ist die Landesberufsschule in Dornbirn, geblockt zu acht Wochen.'],
    ['Ausbildung', 'Zur Berufsschule fährt man nach Kehl.'],
    ['Alltag', 'Rund um den Monatsabschluss wird es eng.'],
    ['Nach der Lehre', 'Nach der Lehrabschlussprüfung steigst du mit 2.280 Euro ein und verdienst bald mehr.'],
    ['Gehalt', 'Nach Lehrabschluss werden 5.100 Franken bezahlt.'],
    ['Voraussetzungen', '- keine Allergien gegen Tierhaare\n- gute Augen'],
    ['Ausbildung', 'Ein dritter hat sein Physikstudium geschmissen.'],
    ['Arbeitgeber', 'Lehrbetriebe: Pharmafirmen, Universität, Spitäler'],
    ['Quereinstieg', 'Erwachsene können die Lehrabschlussprüfung auf dem zweiten Bildungsweg ablegen.'],
    ['Zahlen', '2022 hatten 54 Prozent der Anfänger einen Hauptschulabschluss.'],
  ])('and none under "%s": %s', (heading, text) => {
    expect(labelsIn('education', heading, text)).toEqual([]);
  });
});
