// Makes postings for benchmarks: the same number gives the same postings. All of it is invented.

const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 10, 22);
/** Words of a description. */
const WORDS = 60;

const ROLES =
  'Elektroniker Softwareentwickler Marketingmanager Vertriebsmitarbeiter Buchhalter Koch Pflegefachkraft Projektleiter Mediengestalter Lagerist Kundenberater Personalreferent Bauleiter Erzieher Sachbearbeiter Maschinenführer Verkäufer Controller Datenanalyst Mechatroniker Tischler Bäcker Redakteur Grafikdesigner Servicetechniker Steuerfachangestellter Logistikplaner Einkäufer Testingenieur Systemadministrator Produktmanager Empfangsmitarbeiter Hausmeister Physiotherapeut Augenoptiker Fahrer Schweißer Konstrukteur Onlineredakteur Medienmanager'.split(
    ' ',
  );
const AREAS =
  'Automobil Handel Gesundheit Energie Maschinenbau Medien Bau Verwaltung Logistik Gastronomie Bildung Chemie'.split(
    ' ',
  );
const FIRST =
  'Kunden Projekt Vertriebs Marketing Personal Lager Daten Produktions Qualitäts Service Team Software Medien Finanz Einkaufs Bau Pflege Verkaufs Entwicklungs Prozess Sicherheits Markt Produkt System Termin Auftrags Material Maschinen Anlagen Kosten Betriebs Mitarbeiter Nachwuchs Gesundheits Umwelt Energie Verwaltungs Reise Büro Werks'.split(
    ' ',
  );
const SECOND =
  'betreuung planung steuerung analyse beratung leitung entwicklung pflege kontrolle prüfung sicherung verwaltung gestaltung abwicklung erfassung auswertung führung schulung wartung bearbeitung koordination optimierung vorbereitung gewinnung vermittlung bewertung beschaffung dokumentation organisation überwachung'.split(
    ' ',
  );
const PLAIN =
  'wir suchen zum nächsten Termin eine engagierte Verstärkung für unser Team Ihre Aufgaben umfassen die selbstständige Durchführung von sowie enge Zusammenarbeit mit allen Abteilungen Sie bringen abgeschlossene Ausbildung mehrjährige Erfahrung gute Kenntnisse in Deutsch und Englisch Freude am Umgang Menschen hohe Zuverlässigkeit Flexibilität sorgfältige Arbeitsweise wir bieten attraktive Vergütung unbefristeten Vertrag flexible Arbeitszeiten mobiles Arbeiten dreißig Tage Urlaub betriebliche Altersvorsorge moderne Ausstattung kurze Wege offene Türen individuelle Weiterbildung kostenfreie Getränke gemeinsame Veranstaltungen sichere Zukunft familiäres Umfeld spannende Herausforderungen große Verantwortung eigene Ideen schnelle Entscheidungen'.split(
    ' ',
  );
const SKILLS =
  'Excel SAP Teamgeist Kommunikation C# Java Python SQL Photoshop Projektmanagement Verhandlungsgeschick Führerschein Schichtbereitschaft Buchhaltung CAD Scrum Kundenorientierung Zeitmanagement Typo3 HACCP'.split(
    ' ',
  );
const LEVELS = ['training', 'entry', 'entry', 'experienced', 'experienced', 'experienced', 'senior', 'leadership'];
const RANKS = {
  training: 'Auszubildender ',
  entry: 'Junior ',
  experienced: '',
  senior: 'Senior ',
  leadership: 'Leiter ',
};
const PAY = { training: 13_000, entry: 34_000, experienced: 44_000, senior: 58_000, leadership: 74_000 };
/** Name, land, latitude, longitude. */
const CITIES = [
  ['Berlin', 'Berlin', 52.52, 13.41],
  ['Hamburg', 'Hamburg', 53.55, 9.99],
  ['München', 'Bayern', 48.14, 11.58],
  ['Köln', 'Nordrhein-Westfalen', 50.94, 6.96],
  ['Frankfurt am Main', 'Hessen', 50.11, 8.68],
  ['Stuttgart', 'Baden-Württemberg', 48.78, 9.18],
  ['Düsseldorf', 'Nordrhein-Westfalen', 51.23, 6.77],
  ['Leipzig', 'Sachsen', 51.34, 12.37],
  ['Dortmund', 'Nordrhein-Westfalen', 51.51, 7.47],
  ['Essen', 'Nordrhein-Westfalen', 51.46, 7.01],
  ['Bremen', 'Bremen', 53.08, 8.81],
  ['Dresden', 'Sachsen', 51.05, 13.74],
  ['Hannover', 'Niedersachsen', 52.37, 9.74],
  ['Nürnberg', 'Bayern', 49.45, 11.08],
  ['Leverkusen', 'Nordrhein-Westfalen', 51.03, 6.98],
  ['Bonn', 'Nordrhein-Westfalen', 50.73, 7.1],
  ['Münster', 'Nordrhein-Westfalen', 51.96, 7.63],
  ['Kiel', 'Schleswig-Holstein', 54.32, 10.13],
  ['Erfurt', 'Thüringen', 50.98, 11.03],
  ['Rostock', 'Mecklenburg-Vorpommern', 54.09, 12.14],
];
/** Villages around the towns, so that positions differ. */
const VILLAGES = 2000;
const EMPLOYERS = 5000;

/**
 * @param {number} count
 * @param {number} [from] number of the first
 */
export function generatePostings(count, from = 0) {
  return Array.from({ length: count }, (_, index) => postingOf(from + index));
}

/** @param {number} number */
export function postingOf(number) {
  const random = randomOf(number);
  const pick = (list) => list[Math.floor(random() * list.length)];
  /** Few come often, many seldom. */
  const pickSkewed = (list) => list[Math.floor(random() ** 3 * list.length)];
  const role = pickSkewed(ROLES);
  const area = pick(AREAS);
  const level = pick(LEVELS);
  const skills = [...new Set([pickSkewed(SKILLS), pickSkewed(SKILLS), pick(SKILLS)])];
  const words = Array.from({ length: WORDS }, () =>
    random() < 0.75 ? pick(PLAIN) : `${pickSkewed(FIRST)}${pickSkewed(SECOND)}`,
  );
  const [time, contract] = [
    pick([['full'], ['full'], ['full', 'part'], ['part']]),
    pick(['permanent', 'permanent', 'fixed']),
  ];
  return {
    id: `p-${number}`,
    title: `${RANKS[level]}${role} ${area} (m/w/d)`,
    description: words.join(' '),
    datePosted: day(NEWEST - Math.floor(random() * 60) * DAY),
    hiringOrganization: { name: `Muster ${area} ${Math.floor(random() ** 2 * EMPLOYERS)} GmbH` },
    jobLocation: [placeOf(random)],
    workplace: { kind: pick(['onsite', 'onsite', 'hybrid', 'remote']) },
    employment: { time, contract: [contract] },
    experienceLevel: level,
    skills,
    occupation: { name: role },
    ...(random() < 0.7 ? { baseSalary: [payOf(PAY[level], random)] } : {}),
  };
}

function placeOf(random) {
  const number = Math.floor(random() ** 2 * VILLAGES);
  const [name, state, latitude, longitude] = CITIES[number % CITIES.length];
  const ring = Math.floor(number / CITIES.length);
  const around = randomOf(number + 1_000_000_000);
  return {
    name: ring === 0 ? name : `${name}-Ortsteil ${ring}`,
    kind: 'city',
    country: 'DE',
    state,
    latitude: latitude + (around() - 0.5) * Math.min(ring, 30) * 0.05,
    longitude: longitude + (around() - 0.5) * Math.min(ring, 30) * 0.08,
  };
}

function payOf(middle, random) {
  const year = Math.round((middle * (0.8 + random() * 0.4)) / 600) * 600;
  const isMonthly = random() < 0.5;
  const factor = isMonthly ? 12 : 1;
  return {
    currency: 'EUR',
    unitText: isMonthly ? 'MONTH' : 'YEAR',
    component: 'base',
    minValue: year / factor,
    ...(random() < 0.8 ? { maxValue: (year + 6000) / factor } : {}),
  };
}

function day(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Numbers from 0 to below 1 that follow from a seed (mulberry32). */
function randomOf(seed) {
  let state = (seed * 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
