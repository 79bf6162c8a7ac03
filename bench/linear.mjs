// Tells how the processor time of each reader grows with the length of hostile text: ten times the text should cost at most twelve.
// With names of readers as arguments, only those: `node bench/linear.mjs findSalaries findPlaces`.
// Reads: the packages' sources. Writes: nothing; ends with exit code 1 where a cost grows faster.
import { importSource } from '../scripts/import-source.mjs';

const {
  findEmployment,
  findExperience,
  findPlaces,
  findSalaries,
  findWorkplaces,
  importHtml,
  loadGazetteer,
  lintHtml,
  readOccupation,
} = await importSource(`
    export { findEmployment, findExperience, findPlaces, findSalaries, findWorkplaces, readOccupation } from '@berufsbild/core';
    export { loadGazetteer } from '@berufsbild/places';
    export { lintHtml } from '@berufsbild/jsonld/lint';
    export { importHtml } from '@berufsbild/jsonld/import';
  `);
const gazetteer = await loadGazetteer();

const READERS = {
  findSalaries,
  findEmployment,
  findExperience,
  findWorkplaces,
  findPlaces: (text) => findPlaces(text, gazetteer),
  readOccupation,
  lintHtml,
  importHtml,
};

const PIECES = {
  digits: '1',
  blanks: ' ',
  'line breaks': '\n',
  'dotted digits': '1.1',
  'nested ranges': '1-2-',
  'dense ranges': '3.000-4.000€ ',
  'open brackets': 'Halle (',
  hyphens: 'Köln-',
  'lone surrogates': '\ud800A',
  statements: 'Gehalt 3.000 € im Monat. ',
  years: '5 Jahre Erfahrung, ',
  hours: '38 Stunden/Woche ',
  places: 'Köln, Berlin, ',
  tags: '<a b="',
  scripts: '<script>',
};

const SHORT = 100_000;
/** Below this many milliseconds, a measurement says nothing about growth. */
const NOISE = 4;
const LIMIT = 12;
/** Further tries where the first ones were over the limit: other work on the machine only ever makes a run longer. */
const TRIES = 4;

const chosen = Object.entries(READERS).filter(([name]) => process.argv.length < 3 || process.argv.includes(name));
let broken = 0;
for (const [name, read] of chosen) {
  for (const [what, piece] of Object.entries(PIECES)) {
    const { short, long, growth } = growthOf((size) => timed(read, piece.repeat(size / piece.length)));
    if (growth > LIMIT) broken += 1;
    if (growth > LIMIT || long > 1000) {
      console.log(
        `${name} on ${what}: ${short.toFixed(1)} ms, ten times the text ${long.toFixed(1)} ms, ${growth.toFixed(1)} times`,
      );
    }
  }
}
console.log(
  `${broken} of ${chosen.length * Object.keys(PIECES).length} costs grow faster than ${LIMIT} times for ten times the text`,
);
process.exitCode = broken > 0 ? 1 : 0;

/** The least times that a short text and a ten times longer one took. */
function growthOf(time) {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let growth = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && growth > LIMIT; tries++) {
    for (let count = 0; count < 5; count++) short = Math.min(short, time(SHORT));
    long = Math.min(long, time(SHORT * 10));
    growth = long / Math.max(short, NOISE);
  }
  return { short, long, growth };
}

/** Milliseconds of processor time. */
function timed(read, text) {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
