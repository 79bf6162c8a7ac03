// Tells how the processor time of each reader grows with the length of hostile text: ten times the text should cost at most twelve.
// With names of readers as arguments, only those: `node bench/linear.mjs findSalaries findPlaces`.
// Reads: the packages' sources. Writes: nothing; ends with exit code 1 where a cost grows faster.
import { importSource } from '../scripts/import-source.mjs';
import { growthOf, LIMIT } from './growth.mjs';

const {
  findEmployment,
  findExperience,
  findPlaces,
  findSalaries,
  findTariffs,
  findWorkplaces,
  importHtml,
  loadGazetteer,
  lintHtml,
  readOccupation,
  readPosting,
} = await importSource(`
    export { findEmployment, findExperience, findPlaces, findSalaries, findTariffs, findWorkplaces, readOccupation, readPosting } from '@berufsbild/core';
    export { loadGazetteer } from '@berufsbild/places';
    export { lintHtml } from '@berufsbild/jsonld/lint';
    export { importHtml } from '@berufsbild/jsonld/import';
  `);
const gazetteer = await loadGazetteer();

const READERS = {
  findSalaries,
  findTariffs,
  findEmployment,
  findExperience,
  findWorkplaces,
  findPlaces: (text) => findPlaces(text, gazetteer),
  readOccupation,
  readPosting: (text) => readPosting(text, { gazetteer }),
  lintHtml,
  importHtml,
};

/** What a text repeats; of several pieces, each has the same share of it, one behind the other. */
const PIECES = {
  letters: 'a',
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
  'blanks, then names': [' ', 'in Au, '],
  'names, then blanks': ['in Au, ', ' '],
  'words, then letters': ['Jahre Erfahrung, ', 'a'],
};

const SHORT = 100_000;
const LONG = 1_000_000;

const chosen = Object.entries(READERS).filter(([name]) => process.argv.length < 3 || process.argv.includes(name));
let broken = 0;
for (const [name, read] of chosen) {
  for (const [what, piece] of Object.entries(PIECES)) {
    const { short, long, growth } = growthOf(read, textOf(piece, SHORT), textOf(piece, LONG));
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
const caught = growthOf(comparesAll, textOf(PIECES.digits, SHORT), textOf(PIECES.digits, LONG)).growth;
if (caught <= LIMIT) console.log(`the measure is blind: quadratic work grew ${caught.toFixed(1)} times`);
process.exitCode = broken > 0 || caught <= LIMIT ? 1 : 0;

function textOf(pieces, length) {
  const list = [pieces].flat();
  return list.map((piece) => piece.repeat(length / list.length / piece.length)).join('');
}

/** Compares every fiftieth unit with those before it: what the measure must not let pass. */
function comparesAll(text) {
  let equal = 0;
  for (let at = 0; at < text.length; at += 50) {
    for (let before = 0; before < at; before += 50) if (text.charCodeAt(before) === text.charCodeAt(at)) equal += 1;
  }
  return equal;
}
