// Tells how the processor time of each reader grows with the length of hostile text: ten times the text should cost at most twelve.
// With names of readers as arguments, only those: `node bench/linear.mjs findSalaries findPlaces`.
// Reads: the packages' sources. Writes: nothing; ends with exit code 1 where a cost grows faster.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { importSource } from '../scripts/import-source.mjs';

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
/** A long text is as many units as so many short ones. */
const TIMES = 10;
/** Below so many milliseconds for {@link TIMES} short texts, a measurement says nothing about growth. */
const NOISE = 20;
const LIMIT = 12;
/** Other work on the machine only ever makes a round longer: there are more of them where the growth seems over the limit. */
const ROUNDS = { least: 3, most: 8 };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const chosen = Object.entries(READERS).filter(([name]) => process.argv.length < 3 || process.argv.includes(name));
let broken = 0;
for (const [name, read] of chosen) {
  for (const [what, piece] of Object.entries(PIECES)) {
    const { short, long, growth } = growthOf(read, piece);
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
const caught = growthOf(comparesAll, PIECES.digits).growth;
if (caught <= LIMIT) console.log(`the measure is blind: quadratic work grew ${caught.toFixed(1)} times`);
process.exitCode = broken > 0 || caught <= LIMIT ? 1 : 0;

/**
 * Milliseconds for a short text and for a ten times longer one: the least of several rounds, all of which read the same
 * number of units, so that each pays for the garbage of as much text.
 */
function growthOf(read, pieces) {
  const [shortText, longText] = [SHORT, SHORT * TIMES].map((length) => textOf([pieces].flat(), length));
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const growth = () => (long / Math.max(short, NOISE)) * TIMES;
  for (let round = 0; round < ROUNDS.least || (round < ROUNDS.most && growth() > LIMIT); round++) {
    short = Math.min(short, timed(read, shortText, TIMES));
    long = Math.min(long, timed(read, longText, 1));
  }
  return { short: short / TIMES, long, growth: growth() };
}

function textOf(pieces, length) {
  return pieces.map((piece) => piece.repeat(length / pieces.length / piece.length)).join('');
}

/** Milliseconds of processor time for so many readings, begun with a clean heap; what they find is kept until the last is done. */
function timed(read, text, times) {
  collectGarbage();
  const before = process.cpuUsage();
  const found = [];
  while (found.length < times) found.push(read(text));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Compares every fiftieth unit with those before it: what the measure must not let pass. */
function comparesAll(text) {
  let equal = 0;
  for (let at = 0; at < text.length; at += 50) {
    for (let before = 0; before < at; before += 50) if (text.charCodeAt(before) === text.charCodeAt(at)) equal += 1;
  }
  return equal;
}
