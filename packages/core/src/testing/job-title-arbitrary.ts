import * as fc from 'fast-check';
import type { JobTitle } from '../occupation/job-title.ts';
import { SENIORITIES } from '../occupation/seniority.ts';
import { employmentArbitrary } from './employment-arbitrary.ts';
import { phraseArbitrary } from './phrase-arbitrary.ts';
import { rangeArbitrary } from './range-arbitrary.ts';
import { salaryArbitrary } from './salary-arbitrary.ts';

/**
 * Job titles taken apart. The parts are not read from `raw`: for reading, write a title out of them.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(jobTitleArbitrary()).every(({ role }) => role !== '') //=> true
 */
export function jobTitleArbitrary(): fc.Arbitrary<JobTitle> {
  return fc.record(
    {
      role: fc.constantFrom('Mediengestalter', 'Pflegefachkraft', 'Softwareentwickler', 'Art Director'),
      focus: fc.constantFrom('Digital und Print', 'Intensivstation', 'Java'),
      seniority: fc.constantFrom(...SENIORITIES),
      optionalSeniority: fc.constantFrom(...SENIORITIES),
      genderNote: fc.constantFrom('m/w/d', 'w/m/d', 'gn', 'all genders'),
      inclusiveForm: fc.constantFrom('Mediengestalter:in', 'Softwareentwickler*in'),
      places: fc.array(phraseArbitrary(), { minLength: 1, maxLength: 3 }),
      hours: rangeArbitrary({ min: 1, max: 60, step: 0.5 }),
      workload: rangeArbitrary({ min: 10, max: 100, step: 5 }),
      employment: employmentArbitrary(),
      remote: fc.constantFrom('remote', '60 % Homeoffice'),
      salary: salaryArbitrary(),
      reference: fc.integer({ min: 1, max: 99_999 }).map((number) => `Ref. ${number}`),
      raw: phraseArbitrary(),
    },
    { requiredKeys: ['role', 'raw'] },
  );
}
