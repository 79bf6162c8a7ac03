// The page docs/knowledge.md out of the documents' facts. Reads and writes: nothing.
import { chart, number, rangeInWords, table } from './markdown.mjs';
import { COSTS, DATES, FIGURES, KINDS, LEVELS, PAGES, PHASES, UNITS } from './names.mjs';

/**
 * @typedef {import('@berufsbild/core').Fact} Fact
 * @typedef {import('@berufsbild/core').FactKind} FactKind
 * @typedef {import('@berufsbild/core').OccupationProfile} OccupationProfile
 * @typedef {import('@berufsbild/core/documents').SourceDocument} SourceDocument
 * @typedef {object} Knowledge
 * @property {readonly SourceDocument[]} documents
 * @property {readonly OccupationProfile[]} occupationProfiles
 * @property {typeof import('@berufsbild/core').annualSalary} annualSalary
 * @property {typeof import('@berufsbild/core/messages').formatIssue} formatIssue
 */

/**
 * The whole page, in German.
 *
 * @param {Knowledge} knowledge
 */
export function knowledgePage({ documents, occupationProfiles, annualSalary, formatIssue }) {
  const facts = documents.flatMap((document) => document.facts);
  const sections = [
    '# Was die fünf Dokumente sagen',
    'Erzeugt aus `@berufsbild/core/documents` mit `node scripts/knowledge.mjs`; nicht von Hand ändern. Eine Stelle wie',
    '`002:8211–8236` nennt die Nummer des Dokuments und die UTF-16-Positionen in seinem Text. In den Diagrammen, die bei 0',
    'beginnen, steht `▶` für ein offenes oberes und `◀` für ein offenes unteres Ende.',
    '## Quellen',
    ...table(['Nr.', 'Quelle', 'Art', 'Stand', 'Beruf', 'Ort', 'Fakten'], documents.map(sourceRow)),
    '## Fakten nach Art',
    ...table(['Art', ...documents.map(({ id }) => shortOf(id)), 'zusammen'], countRows(documents)),
    '## Gehälter im Vergleich',
    'Auf das Jahr gerechnet, Monatsgehälter mit zwölf Zahlungen.',
    chart(occupationProfiles.flatMap((profile) => annualBars(profile, annualSalary))),
    ...occupationProfiles.flatMap(profileSection),
    '## Was mehrere Quellen nennen',
    ...table(['Art', 'Angabe', 'Quellen'], sharedRows(facts)),
    '## Widersprüche',
    ...contradictions(facts),
    '## Zweifel',
    ...doubts(facts, formatIssue),
  ];
  return `${spaced(sections).join('\n')}\n`;
}

/** @param {SourceDocument} document */
function sourceRow({ id, title, source, kind, date = 'ohne Datum', occupation, place, facts }) {
  return [
    shortOf(id),
    `${title} (${source})`,
    PAGES[kind],
    date,
    occupation.name,
    place?.name ?? '–',
    number(facts.length),
  ];
}

/** @param {readonly SourceDocument[]} documents */
function countRows(documents) {
  return kinds().map((kind) => {
    const counts = documents.map(({ facts }) => facts.filter((fact) => fact.kind === kind).length);
    const sum = counts.reduce((total, count) => total + count, 0);
    return [KINDS[kind], ...[...counts, sum].map((count) => (count === 0 ? '–' : number(count)))];
  });
}

/**
 * @param {OccupationProfile} profile
 * @param {Knowledge['annualSalary']} annualSalary
 */
function annualBars({ titles, facts }, annualSalary) {
  return of(facts, 'salary')
    .toSorted(byLevel)
    .flatMap(({ value }) => {
      const annual = annualSalary(value);
      return annual.ok ? [barOf(annual.value.salary, `${titles.male}, ${levelOf(value)}`)] : [];
    });
}

/** @param {OccupationProfile} profile */
function profileSection({ titles, codes, place, facts }) {
  return [
    `## ${titles.neutral ?? titles.male ?? ''}${place === undefined ? '' : `, ${place.name}`}`,
    `KldB 2010 ${codes.kldb}, ISCO-08 ${codes.isco08}${place?.key === undefined ? '' : `, AGS ${place.key} (${place.state})`}.`,
    ...salarySection(of(facts, 'salary').toSorted(byLevel)),
    ...figureSection(facts),
    ...taskSection(of(facts, 'task')),
    ...trainingSection(of(facts, 'further-training')),
    '### Weitere Angaben',
    ...table(['Art', 'Angaben'], labelRows(facts)),
  ];
}

/** @param {readonly import('@berufsbild/core').FactOf<'salary'>[]} facts */
function salarySection(facts) {
  if (facts.length === 0) return ['### Gehalt', 'Die Quellen nennen kein Gehalt.'];
  const units = [...new Set(facts.map(({ value }) => value.unitText))];
  return [
    '### Gehalt',
    ...table(['Stufe', 'Betrag', 'Vermerk', 'Stelle'], facts.map(salaryRow)),
    ...units.flatMap((unit) => salaryChart(facts.filter(({ value }) => value.unitText === unit))),
  ];
}

/**
 * @param {import('@berufsbild/core').FactOf<'salary'>} a
 * @param {import('@berufsbild/core').FactOf<'salary'>} b
 */
function byLevel(a, b) {
  const [first, second] = [a, b].map(({ value: { level } }) => Object.keys(LEVELS).indexOf(level ?? 'entry'));
  return (first ?? 0) - (second ?? 0);
}

/** @param {import('@berufsbild/core').FactOf<'salary'>} fact */
function salaryRow({ value, provenance, conflictsWith = [] }) {
  const notes = [
    ...(value.inferred === undefined ? [] : ['Zeitraum erschlossen']),
    ...(value.approximate === undefined ? [] : ['ungefähr']),
    ...(provenance.length === 1 ? [] : [`${provenance.length} Stellen, eine Angabe`]),
    ...(conflictsWith.length === 0 ? [] : [`widerspricht ${conflictsWith.join(', ')}`]),
  ];
  return [levelOf(value), amountOf(value), notes.join('; ') || '–', placesOf(provenance)];
}

/** @param {readonly import('@berufsbild/core').FactOf<'salary'>[]} facts */
function salaryChart(facts) {
  if (facts.length < 2) return [];
  return [chart(facts.map(({ value }) => barOf(value, levelOf(value))))];
}

/**
 * @param {import('@berufsbild/core').Salary} salary
 * @param {string} label
 */
function barOf(salary, label) {
  return { label, min: salary.minValue, max: salary.maxValue, text: amountOf(salary) };
}

/** @param {import('@berufsbild/core').Salary} salary */
function levelOf({ level, levelText }) {
  return level === undefined ? `ohne Stufe (${levelText ?? 'keine Angabe'})` : LEVELS[level];
}

/** @param {import('@berufsbild/core').Salary} salary */
function amountOf({ minValue, maxValue, unitText, currency }) {
  return `${rangeInWords(minValue, maxValue)} ${currency}/${UNITS[unitText]}`;
}

/** @param {readonly Fact[]} facts */
function figureSection(facts) {
  const hours = of(facts, 'weekly-hours').map(({ value, provenance }) => [
    KINDS['weekly-hours'],
    `${rangeInWords(value.min, value.max)} Stunden`,
    placesOf(provenance),
  ]);
  const statistics = of(facts, 'statistic').map(({ value, provenance }) => [
    value.label,
    statisticOf(value),
    placesOf(provenance),
  ]);
  const dates = of(facts, 'date').map(({ value, provenance }) => [DATES[value.of], value.date, placesOf(provenance)]);
  const rows = [...hours, ...statistics, ...dates];
  return rows.length === 0
    ? []
    : ['### Zahlen und Zeiten', ...table(['Angabe', 'Wert', 'Stelle'], rows), ...shareChart(facts)];
}

/** @param {import('@berufsbild/core').StatisticValue} statistic */
function statisticOf({ value, maxValue, unit, year, population, approximate }) {
  const figure = `${approximate === undefined ? '' : 'rund '}${rangeInWords(value, maxValue ?? value)} ${FIGURES[unit]}`;
  return [
    figure,
    ...(population === undefined ? [] : [population]),
    ...(year === undefined ? [] : [String(year)]),
  ].join(', ');
}

/** @param {readonly Fact[]} facts */
function shareChart(facts) {
  const shares = of(facts, 'statistic').filter(({ value }) => value.unit === 'percent' && value.year !== undefined);
  if (shares.length < 2) return [];
  const byYear = shares.toSorted((a, b) => (a.value.year ?? 0) - (b.value.year ?? 0));
  const bars = byYear.map(({ value: { year, value } }) => ({
    label: String(year),
    min: 0,
    max: value,
    text: `${number(value)} %`,
  }));
  return [chart(bars)];
}

/** @param {readonly import('@berufsbild/core').FactOf<'task'>[]} facts */
function taskSection(facts) {
  const phases = /** @type {(keyof typeof PHASES)[]} */ (Object.keys(PHASES));
  const rows = phases.map((phase) => [PHASES[phase], labels(facts.filter(({ value }) => value.phase === phase))]);
  const others = labels(facts.filter(({ value }) => value.phase === undefined));
  const filled = rows.filter(([, tasks]) => tasks !== '');
  return [
    '### Aufgaben',
    ...table(['Phase', 'Aufgaben'], filled.length === 0 ? [['alle', others]] : [...filled, ['ohne Phase', others]]),
  ];
}

/** @param {readonly import('@berufsbild/core').FactOf<'further-training'>[]} facts */
function trainingSection(facts) {
  const rows = facts.map(({ value: { label, months, cost, certificate, provider }, provenance }) => [
    label,
    months === undefined ? '–' : `${rangeInWords(months.min, months.max)} Monate`,
    cost === undefined ? '–' : COSTS[cost],
    certificate ?? '–',
    provider ?? '–',
    placesOf(provenance),
  ]);
  return rows.length === 0
    ? []
    : ['### Weiterbildung', ...table(['Angebot', 'Dauer', 'Kosten', 'Abschluss', 'Anbieter', 'Stelle'], rows)];
}

/** Kinds that have a section of their own. */
const TOLD = new Set(['salary', 'weekly-hours', 'statistic', 'date', 'task', 'further-training', 'place']);

/** @param {readonly Fact[]} facts */
function labelRows(facts) {
  return kinds()
    .filter((kind) => !TOLD.has(kind))
    .map((kind) => [KINDS[kind], labels(facts.filter((fact) => fact.kind === kind))])
    .filter(([, list]) => list !== '');
}

/** @param {readonly Fact[]} facts */
function sharedRows(facts) {
  const sources = new Map(/** @type {[string, Set<string>][]} */ ([]));
  for (const fact of facts.filter(({ value }) => 'label' in value)) {
    const name = `${KINDS[fact.kind]}\n${labels([fact])}`;
    sources.set(name, (sources.get(name) ?? new Set()).add(fact.id.slice(0, 3)));
  }
  return [...sources]
    .filter(([, ids]) => ids.size > 1)
    .map(([name, ids]) => [...name.split('\n'), [...ids].join(', ')]);
}

/** @param {readonly Fact[]} facts */
function contradictions(facts) {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const pairs = facts.flatMap((fact) =>
    (fact.conflictsWith ?? []).filter((other) => fact.id < other).map((other) => [fact, byId.get(other)]),
  );
  return table(
    ['Angabe', 'widerspricht', 'Stellen'],
    pairs.map((pair) => [
      ...pair.map((fact) => (fact === undefined ? '' : inWords(fact))),
      pair.map((fact) => placesOf(fact?.provenance ?? [])).join('; '),
    ]),
  );
}

/**
 * @param {readonly Fact[]} facts
 * @param {Knowledge['formatIssue']} formatIssue
 */
function doubts(facts, formatIssue) {
  const rows = facts.flatMap((fact) =>
    (fact.issues ?? []).map((issue) => [inWords(fact), formatIssue(issue, 'de').message, placesOf(fact.provenance)]),
  );
  return table(['Angabe', 'Befund', 'Stelle'], rows);
}

/** @param {Fact} fact */
function inWords(fact) {
  return fact.kind === 'salary'
    ? `${levelOf(fact.value)}: ${amountOf(fact.value)}`
    : `${KINDS[fact.kind]}: ${labels([fact])}`;
}

/** @param {readonly Fact[]} facts */
function labels(facts) {
  return facts.map(({ value }) => ('label' in value ? value.label : '')).join('; ');
}

/** @param {Fact['provenance']} provenance */
function placesOf(provenance) {
  return provenance.map(({ document, start, end }) => `${shortOf(document)}:${start}–${end}`).join(', ');
}

/** @param {string} id */
function shortOf(id) {
  return id.slice(0, 3);
}

function kinds() {
  return /** @type {FactKind[]} */ (Object.keys(KINDS));
}

/**
 * @template {FactKind} Kind
 * @param {readonly Fact[]} facts
 * @param {Kind} kind
 */
function of(facts, kind) {
  return facts.filter(/** @returns {fact is import('@berufsbild/core').FactOf<Kind>} */ (fact) => fact.kind === kind);
}

/** Puts a blank line round headings, tables and charts. @param {readonly string[]} lines */
function spaced(lines) {
  return lines.flatMap((line, at) => (at > 0 && blockOf(line) !== blockOf(lines[at - 1] ?? '') ? ['', line] : [line]));
}

/** @param {string} line */
function blockOf(line) {
  if (line.startsWith('#')) return line;
  return line.startsWith('|') ? 'table' : line.startsWith('```') ? 'chart' : 'text';
}
