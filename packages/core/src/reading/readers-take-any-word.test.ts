import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_GAZETTEER } from '../../test/small-gazetteer.ts';
import { findEmployment } from '../employment/find-employment.ts';
import { findWorkplaces } from '../employment/find-workplaces.ts';
import { parseEmployment } from '../employment/parse-employment.ts';
import { parseWorkplace } from '../employment/parse-workplace.ts';
import { findExperience } from '../experience/find-experience.ts';
import { parseExperienceLevel } from '../experience/parse-experience-level.ts';
import { parseJobTitle } from '../occupation/parse-job-title.ts';
import { findPlaces } from '../place/find-places.ts';
import { resolvePlace } from '../place/resolve-place.ts';
import { findTariffs } from '../salary/find-tariffs.ts';
import { parseSalary } from '../salary/parse-salary.ts';
import { readSalaries } from '../salary/read-salaries.ts';
import { analyseText } from '../text/analyse-text.ts';
import { createTextAnalyser } from '../text/create-text-analyser.ts';
import { createTextReader } from '../text/create-text-reader.ts';
import { parseDate } from '../time/parse-date.ts';
import { readOccupation } from './read-occupation.ts';
import { readPosting } from './read-posting.ts';

const gazetteer = SMALL_GAZETTEER;
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  analyseText,
  createTextAnalyser: createTextAnalyser(),
  createTextReader: createTextReader(({ token }) => [token]),
  findEmployment,
  findExperience,
  findPlaces: (text) => findPlaces(text, gazetteer),
  findTariffs,
  findWorkplaces,
  parseDate,
  parseEmployment,
  parseExperienceLevel,
  parseJobTitle,
  parseSalary: (text) => parseSalary(text),
  parseWorkplace,
  readOccupation: (text) => readOccupation(text, { gazetteer }),
  readPosting: (text) => readPosting(text, { gazetteer }),
  readSalaries: (text) => readSalaries(text),
  resolvePlace: (text) => resolvePlace({ name: text, region: text, country: text, postalCode: text }, gazetteer),
};

/** Names that every object has; as words of a text they say no more than others. */
const MEMBERS = Object.getOwnPropertyNames(Object.prototype);

/** A text with a word wherever a reader may look one up. */
const frameOf = (word: string): string => `${word}

Programmierer in ${word}

Aufgaben
• ${word} pflegen
• ${word}
Im ${word} lege ich die Felder an und prüfe die Werte. ${word} legst du fest, ${word} bauen wir.
Morgens ${word} er, mittags ${word}t sie und ${word}en wir.

${word}: ${word}
Ort: ${word}
Einsatzort: 50667 ${word} (${word})
Gehalt: ${word} € im ${word}, 3.000 ${word} pro ${word}, ${word} bis 4.000 € brutto im Monat, Entgeltgruppe ${word}
Beginn: 1. ${word} 2030, ab ${word}
Arbeitszeit: ${word} Stunden, 38 ${word}/Woche, ${word} Prozent, befristet auf ${word} Monate, 6 ${word}

Profil
• ${word} Jahre Erfahrung als ${word}, mindestens drei ${word} in ${word}
• ${word}kenntnisse, ${word}sprache ${word}, ${word}-Führerschein
Weiterbildung zum ${word} dauert ${word} Jahre. Jeder ${word} Betrieb und ein ${word} der Betriebe sind in ${word}, ${word} von 10 in ${word}weit.
| ${word} | ${word} |
`;
const PIECES = [...MEMBERS, 'ich', 'in', '•', 'Aufgaben', 'drei', 'Jahre', 'im', 'Monat', '€', ':', ',', '.', '(', ')'];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '\n', '\n\n', '', '-', ' • ')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it.each([...MEMBERS, 'prototype'])('takes the word "%s" in any place', (word) => {
    for (const written of [word, word.toLowerCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
      for (const text of [written, frameOf(written)]) expectPlain(read(text));
    }
  });

  it('takes such words in any order', () => {
    fc.assert(fc.property(texts, (text) => expectPlain(read(text))));
  });
});

/** No member of an object became part of an answer: a function cannot be cloned. */
function expectPlain(answer: unknown): void {
  expect(structuredClone(answer)).toEqual(answer);
}
