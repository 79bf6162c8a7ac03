/**
 * Postings as a job portal holds them, the same in every run: text of 1 to 4 kB in simple HTML, whole but for a pay or an
 * end that is missing here and there.
 *
 * @param {number} from number of the first posting
 * @param {number} to number after the last one
 * @returns {import('@berufsbild/core').JobPosting[]}
 */
export function generatedPostings(from, to) {
  return Array.from({ length: to - from }, (_, index) => posting(from + index));
}

const ROLES = ['Medienmanagerin', 'Köchin', 'Elektroniker', 'Pflegefachkraft', 'Data Engineer', 'Bauleiter'];
const TOWNS = [
  ['Leverkusen', '51373', 'Nordrhein-Westfalen', 'DE'],
  ['Görlitz', '02826', 'Sachsen', 'DE'],
  ['Graz', '8010', 'Steiermark', 'AT'],
  ['Winterthur', '8400', 'Zürich', 'CH'],
];
const SENTENCES = [
  'Sie planen Projekte von der ersten Idee bis zur Übergabe & halten Termine wie Budgets im Blick.',
  'Wir bieten 30 Tage Urlaub, flexible Arbeitszeiten und einen Zuschuss zum öffentlichen Nahverkehr.',
  'Eine abgeschlossene Ausbildung oder ein vergleichbares Studium bringen Sie ebenso mit wie Freude am Umgang mit Menschen.',
  'Unser Team „Süd“ besteht aus zwölf Kolleginnen und Kollegen, die sich gegenseitig unterstützen.',
  'Sie sprechen gut Deutsch und Englisch, arbeiten sorgfältig und behalten auch an hektischen Tagen den Überblick.',
  'Die Stelle ist zunächst auf zwei Jahre befristet; eine Übernahme ist vorgesehen.',
];

function posting(number) {
  const role = ROLES[number % ROLES.length];
  const [name, postalCode, state, country] = TOWNS[number % TOWNS.length];
  const minValue = 2400 + (number % 37) * 50;
  const currency = country === 'CH' ? 'CHF' : 'EUR';
  return {
    title: `${role} (m/w/d)${number % 2 > 0 ? ` in ${name}` : ` im Team ${number % 61}`}`,
    description: description(role, number),
    datePosted: `2026-11-${String(1 + (number % 20)).padStart(2, '0')}`,
    ...(number % 5 > 0 && { validThrough: '2026-12-31T23:59:00+01:00' }),
    identifier: { name: `Betrieb ${number % 500}`, value: `B-${number}` },
    hiringOrganization: {
      name: `Betrieb ${number % 500} GmbH`,
      url: `https://betrieb-${number % 500}.example.org`,
      logo: `https://betrieb-${number % 500}.example.org/logo.png`,
    },
    jobLocation: [{ name, kind: 'city', country, state, postalCode }],
    ...(number % 4 > 0 && {
      baseSalary: [{ currency, minValue, maxValue: minValue + 600, unitText: 'MONTH', component: 'base' }],
    }),
    employment: { time: ['full'], hoursPerWeek: { min: 39, max: 39 } },
    directApply: number % 3 > 0,
    url: `https://stellen.example.org/${number}`,
  };
}

function description(role, number) {
  const length = 1000 + ((number * 7919) % 3000);
  let html = `<p>Wir suchen Verstärkung: ${role} in unserem Haus.</p>`;
  if (number % 4 === 0) html += '<h3>Ihre Aufgaben</h3><strong>Das erwartet Sie</strong>';
  for (let index = number; html.length < length; index += 1) {
    const [one, other] = [SENTENCES[index % SENTENCES.length], SENTENCES[(index * 5 + 1) % SENTENCES.length]];
    html += index % 3 === 0 ? `<ul><li>${one}</li><li>${other}</li></ul>` : `<p>${one}<br>${other}</p>`;
  }
  return html;
}
