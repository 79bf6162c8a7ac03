import type * as door from '@berufsbild/core/schema';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { SourceDocument } from '../src/documents/source-document.ts';
import type { Contract } from '../src/employment/contract.ts';
import type { Employment } from '../src/employment/employment.ts';
import type { Workplace } from '../src/employment/workplace.ts';
import type { Experience } from '../src/experience/experience.ts';
import type { ExperienceLevel } from '../src/experience/experience-level.ts';
import type { Fix } from '../src/issue/fix.ts';
import type { Issue } from '../src/issue/issue.ts';
import type { Fact, FactKind, FactOf } from '../src/occupation/fact.ts';
import type { JobTitle } from '../src/occupation/job-title.ts';
import type { OccupationProfile } from '../src/occupation/occupation-profile.ts';
import type { OccupationRef } from '../src/occupation/occupation-ref.ts';
import type { Seniority } from '../src/occupation/seniority.ts';
import type { Country } from '../src/place/country.ts';
import type { Place } from '../src/place/place.ts';
import type { JobPosting } from '../src/posting/job-posting.ts';
import type { Organization } from '../src/posting/organization.ts';
import type { Range } from '../src/posting/range.ts';
import type { Provenance } from '../src/reading/provenance.ts';
import type { Span } from '../src/reading/span.ts';
import type { Salary } from '../src/salary/salary.ts';
import type { Tariff } from '../src/salary/tariff.ts';
import type { UnitText } from '../src/salary/unit-text.ts';

type Door = typeof door;
type Output<Name extends keyof Door> = Door[Name] extends z.ZodType ? z.output<Door[Name]> : never;

test('every schema gives its interface, no more and no less', () => {
  expectTypeOf<Output<'ContractSchema'>>().toEqualTypeOf<Contract>();
  expectTypeOf<Output<'CountrySchema'>>().toEqualTypeOf<Country>();
  expectTypeOf<Output<'EmploymentSchema'>>().toEqualTypeOf<Employment>();
  expectTypeOf<Output<'ExperienceLevelSchema'>>().toEqualTypeOf<ExperienceLevel>();
  expectTypeOf<Output<'ExperienceSchema'>>().toEqualTypeOf<Experience>();
  expectTypeOf<Output<'FixSchema'>>().toEqualTypeOf<Fix>();
  expectTypeOf<Output<'IssueSchema'>>().toEqualTypeOf<Issue>();
  expectTypeOf<Output<'JobPostingSchema'>>().toEqualTypeOf<JobPosting>();
  expectTypeOf<Output<'JobTitleSchema'>>().toEqualTypeOf<JobTitle>();
  expectTypeOf<Output<'OccupationRefSchema'>>().toEqualTypeOf<OccupationRef>();
  expectTypeOf<Output<'OrganizationSchema'>>().toEqualTypeOf<Organization>();
  expectTypeOf<Output<'PlaceSchema'>>().toEqualTypeOf<Place>();
  expectTypeOf<Output<'ProvenanceSchema'>>().toEqualTypeOf<Provenance>();
  expectTypeOf<Output<'RangeSchema'>>().toEqualTypeOf<Range>();
  expectTypeOf<Output<'SalarySchema'>>().toEqualTypeOf<Salary>();
  expectTypeOf<Output<'SenioritySchema'>>().toEqualTypeOf<Seniority>();
  expectTypeOf<Output<'SpanSchema'>>().toEqualTypeOf<Span>();
  expectTypeOf<Output<'TariffSchema'>>().toEqualTypeOf<Tariff>();
  expectTypeOf<Output<'UnitTextSchema'>>().toEqualTypeOf<UnitText>();
  expectTypeOf<Output<'WorkplaceSchema'>>().toEqualTypeOf<Workplace>();
});

/** Facts are intersections in the model and flat in the schema; flattened, both are compared kind by kind. */
type Flat<Type> = { [Key in keyof Type]: Type[Key] };
type FactsByKind = { [Kind in FactKind]: Flat<FactOf<Kind>> };
type OutputsByKind = { [Kind in FactKind]: Flat<Extract<Output<'FactSchema'>, { kind: Kind }>> };

test('the fact schema gives the facts of each kind', () => {
  expectTypeOf<OutputsByKind>().toEqualTypeOf<FactsByKind>();
  expectTypeOf<Output<'FactSchema'>['kind']>().toEqualTypeOf<FactKind>();
});

test('models with facts differ from their schemas in nothing but the facts', () => {
  expectTypeOf<Omit<Output<'OccupationProfileSchema'>, 'facts'>>().toEqualTypeOf<Omit<OccupationProfile, 'facts'>>();
  expectTypeOf<Omit<Output<'SourceDocumentSchema'>, 'facts'>>().toEqualTypeOf<Omit<SourceDocument, 'facts'>>();
  expectTypeOf<Output<'OccupationProfileSchema'>['facts']>().toExtend<readonly Fact[]>();
  expectTypeOf<Output<'SourceDocumentSchema'>['facts']>().toExtend<readonly Fact[]>();
});
