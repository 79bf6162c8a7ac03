// Tells how the cost of each reader grows with the length of hostile text: ten times the text should cost at most twelve.
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

let broken = 0;
for (const [name, read] of Object.entries(READERS)) {
  for (const [what, piece] of Object.entries(PIECES)) {
    const [short, long] = [SHORT, SHORT * 10].map((size) => best(read, piece.repeat(size / piece.length)));
    const growth = long / Math.max(short, NOISE);
    if (growth > LIMIT) broken += 1;
    if (growth > LIMIT || long > 1000) {
      console.log(
        `${name} on ${what}: ${short.toFixed(1)} ms, ten times the text ${long.toFixed(1)} ms, ${growth.toFixed(1)} times`,
      );
    }
  }
}
console.log(
  `${broken} of ${Object.keys(READERS).length * Object.keys(PIECES).length} costs grow faster than ${LIMIT} times for ten times the text`,
);
process.exitCode = broken > 0 ? 1 : 0;

function best(read, text) {
  return Math.min(...[1, 2, 3].map(() => timed(read, text)));
}

function timed(read, text) {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}
