import { describe, expect, it } from 'vitest';
import { SMALL_GAZETTEER } from '../../test/small-gazetteer.ts';
import { findEmployment } from '../employment/find-employment.ts';
import { parseEmployment } from '../employment/parse-employment.ts';
import { parseWorkplace } from '../employment/parse-workplace.ts';
import { findExperience } from '../experience/find-experience.ts';
import { parseExperienceLevel } from '../experience/parse-experience-level.ts';
import { parseJobTitle } from '../occupation/parse-job-title.ts';
import { findPlaces } from '../place/find-places.ts';
import { readOccupation } from '../reading/read-occupation.ts';
import { readPosting } from '../reading/read-posting.ts';
import { findSalaries } from '../salary/find-salaries.ts';
import { findTariffs } from '../salary/find-tariffs.ts';
import { parseSalary } from '../salary/parse-salary.ts';
import { readSalaries } from '../salary/read-salaries.ts';

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  findEmployment,
  findExperience,
  findPlaces: (text) => findPlaces(text, SMALL_GAZETTEER),
  findTariffs,
  parseEmployment,
  parseExperienceLevel,
  parseSalary: (text) => parseSalary(text),
  parseWorkplace,
  readOccupation: (text) => readOccupation(text),
  readPosting: (text) => readPosting(text),
  readSalaries: (text) => readSalaries(text),
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [50667, 'number'],
  ])('says that it takes text and not %s', (value, received) => {
    expect(() => read(value as never)).toThrow(new TypeError(`text must be a string; received ${received}`));
  });
});

/** Readers that are bundled alone, where a check of their own would weigh too much: they fail in words of the engine. */
const SMALL_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  findSalaries: (text) => findSalaries(text),
  parseJobTitle,
};

describe.each(Object.entries(SMALL_READERS))('%s', (_, read) => {
  it.each([[undefined], [null], [50667], [['Koch', '3.000 €']], [{}]])('takes no %s', (value) => {
    expect(() => read(value as never)).toThrow(TypeError);
  });
});
