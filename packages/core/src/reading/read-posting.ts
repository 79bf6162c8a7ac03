import { checkOptions } from '../argument/check-options.ts';
import { checkText } from '../argument/check-text.ts';
import { EMPLOYMENT_TRIGGER, findEmploymentIn } from '../employment/find-employment.ts';
import { findWorkplacesIn, WORKPLACE_TRIGGER } from '../employment/find-workplaces.ts';
import { mergeEmployment } from '../employment/merge-employment.ts';
import { remoteShare } from '../employment/remote-share.ts';
import { withoutPayBasis } from '../employment/without-pay-basis.ts';
import type { Workplace, WorkplaceKind } from '../employment/workplace.ts';
import { workplaceKind } from '../employment/workplace-kind.ts';
import type { Experience } from '../experience/experience.ts';
import type { ExperienceLevel } from '../experience/experience-level.ts';
import { experienceLevelOf } from '../experience/experience-level-of.ts';
import { EXPERIENCE_TRIGGER } from '../experience/experience-trigger.ts';
import { findExperienceIn } from '../experience/find-experience.ts';
import { createIssue } from '../issue/create-issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import type { JobTitle } from '../occupation/job-title.ts';
import { knownOccupation } from '../occupation/occupation-codes.ts';
import type { OccupationRef } from '../occupation/occupation-ref.ts';
import { parseJobTitle } from '../occupation/parse-job-title.ts';
import type { Country } from '../place/country.ts';
import { findPlaces } from '../place/find-places.ts';
import type { Place } from '../place/place.ts';
import type { JobPosting } from '../posting/job-posting.ts';
import { postingFrom } from '../posting/posting-from.ts';
import { findSalaries } from '../salary/find-salaries.ts';
import type { Salary } from '../salary/salary.ts';
import { parseDate } from '../time/parse-date.ts';
import type { Found } from './found.ts';
import { LABEL_WORDS, type LabelHit, type LabelledValue, labelledFields } from './labelled-fields.ts';
import { outlineOf } from './outline.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { postingEmployer } from './posting-employer.ts';
import { postingTitle } from './posting-title.ts';
import type { ReadOccupationOptions } from './read-occupation.ts';
import { readRequirements } from './read-requirements.ts';
import type { ReaderOptions } from './reader-options.ts';
import { createWordFinder } from './word-finder.ts';

/** Options of {@link readPosting}. */
export type ReadPostingOptions = Pick<ReadOccupationOptions, 'gazetteer'> & ReaderOptions;

const NO_TOPICS: ReadonlySet<never> = new Set();
/** How many lines from the top may hold the title and the employer. */
const HEAD_LINES = 12;

/**
 * Reads a whole pasted job advertisement into a posting.
 *
 * The title is what a label announces, else the first line near the top with a gender note or the name of an occupation,
 * without the sentence around it ("Wir suchen einen …", "… gesucht!"), else the role that a sentence there looks for, else
 * the first line. The employer is named only where a label or a legal form says so. Pay, working time, experience and
 * workplace come from the whole text; days, reference and address from labels; requirements from lists under headings such
 * as "Ihr Profil". Nothing is invented: what the text does not say is absent. Rank and experience that contradict each
 * other give no level and `experience-level/several`.
 *
 * @param text - The advertisement, plain text.
 * @param options - Gazetteer and country; a labelled place stays as written without a gazetteer, with `place/unresolved`,
 * and where it does not know the name, with `place/unknown`.
 * @returns The posting with the issues of all readers under their field, or `posting/title-missing`.
 * @throws TypeError where `text` is no string or an option is misspelt, RangeError where the country is no code.
 *
 * @example
 * const result = readPosting('Mediengestalter (m/w/d)\n\nStandort: Kiel\nGehalt: 2.800 € brutto im Monat, unbefristet');
 * result.ok && result.value.baseSalary //=> [{ minValue: 2800, maxValue: 2800, unitText: 'MONTH', … }]
 */
export function readPosting(text: string, options: ReadPostingOptions = {}): Result<JobPosting> {
  checkText(text);
  checkOptions(options, ['country', 'gazetteer']);
  const { country = 'DE' } = options;
  const plain = plainText(text);
  const { employment, workplace, experience: years, labels } = signsOf(plain);
  const lines = outlineOf(text, () => NO_TOPICS);
  const head = lines.slice(0, HEAD_LINES);
  const fields = labelledFields(lines, labels);
  const title = fields.title?.text ?? postingTitle(head);
  const parsed = title === undefined ? undefined : parseJobTitle(title);
  const jobTitle = parsed?.ok ? parsed.value : undefined;
  const employments = withoutPayBasis(findEmploymentIn(plain, employment), text);
  const experiences = findExperienceIn(plain, years);
  const experience = askedFor(experiences);
  const reference = fields.reference?.text ?? jobTitle?.reference;
  const employer = fields.employer?.text ?? postingEmployer(head, title);
  return postingFrom({
    title,
    description: text.trim(),
    datePosted: dayOf(fields.datePosted),
    validThrough: dayOf(fields.validThrough),
    identifier: reference === undefined ? undefined : { value: reference },
    hiringOrganization: employer === undefined ? undefined : { name: employer },
    jobLocation: placesOf(text, fields.place, options),
    workplace: workplaceOf(text, findWorkplacesIn(plain, workplace)),
    baseSalary: salariesOf(text, country),
    employment: employments.length === 0 ? undefined : mergeEmployment(employments.map(({ value }) => value)),
    experience,
    experienceLevel: levelOf(jobTitle, experience),
    ...readRequirements(lines, experiences),
    occupation: occupationOf(jobTitle),
    url: fields.url?.text,
  });
}

/** A labelled day; its issues tell where it stands. */
function dayOf(labelled: LabelledValue | undefined): Result<string> | undefined {
  if (labelled === undefined) return undefined;
  const { text, start, end } = labelled;
  const day = parseDate(text);
  const issues = day.issues.map((issue) => ({ ...issue, span: { start, end } }));
  return { ...day, issues };
}

/** The labelled place, else every place of work that the text names. */
function placesOf(
  text: string,
  labelled: LabelledValue | undefined,
  options: ReadPostingOptions,
): readonly (Place | Result<Place>)[] {
  const { gazetteer, country = 'DE' } = options;
  if (gazetteer === undefined) return labelled === undefined ? [] : [asWritten('place/unresolved', labelled, country)];
  const found = findPlaces(labelled?.text ?? text, gazetteer, { country });
  if (found.length === 0 && labelled !== undefined) return [asWritten('place/unknown', labelled, country)];
  const names = new Set<string>();
  return found.flatMap(({ value, issues }) => {
    const key = value.key ?? value.name;
    if (names.has(key)) return [];
    names.add(key);
    return [success(value, issues)];
  });
}

function asWritten(
  code: 'place/unresolved' | 'place/unknown',
  { text: name, start, end }: LabelledValue,
  country: Country,
): Result<Place> {
  const issue = createIssue(code, 'warning', { params: { name }, received: name, span: { start, end } });
  return success<Place>({ name, kind: 'city', country }, [issue]);
}

/** A stated minimum wage is no pay of this job. */
function salariesOf(text: string, country: Country): readonly Result<Salary>[] {
  return findSalaries(text, { country })
    .filter(({ value }) => value.floor !== 'statutory')
    .map(({ value, issues }) => success(value, issues));
}

const findWords = createWordFinder([EMPLOYMENT_TRIGGER, WORKPLACE_TRIGGER, EXPERIENCE_TRIGGER, ...LABEL_WORDS]);

/** Where each reader of lines has something to read, and where labels may stand, in one pass for all of them. */
function signsOf({ lower, original }: PlainText) {
  const [employment, workplace, experience]: [number[], number[], number[]] = [[], [], []];
  const triggers = [employment, workplace, experience];
  const labels: LabelHit[] = [];
  findWords(lower, (group, start) => {
    const own = triggers[group];
    if (own === undefined) labels.push({ row: group - triggers.length, start: original(start) });
    else own.push(start);
  });
  return { employment, workplace, experience, labels };
}

function workplaceOf(text: string, found: readonly Found<WorkplaceKind>[]): Workplace | undefined {
  const kind = workplaceKind(found.map(({ value }) => value));
  const share = kind === 'hybrid' ? remoteShare(text, found) : undefined;
  return kind === undefined ? undefined : { kind, ...(share !== undefined && { share }) };
}

/** The first experience that the posting asks for. */
function askedFor(found: readonly Found<Experience>[]): Experience | undefined {
  const asked = found.filter(({ value }) => value.requirement !== 'none');
  return (asked.find(({ value }) => value.requirement === 'required') ?? asked[0])?.value;
}

/** The level that rank and experience speak for; where they contradict each other, the issue that names both. */
function levelOf(
  title: JobTitle | undefined,
  experience: Experience | undefined,
): ExperienceLevel | Result<ExperienceLevel> | undefined {
  const seniority = title?.seniority;
  const { minYears, maxYears, word } = experience ?? {};
  const { level } = experienceLevelOf({ seniority, minYears, maxYears, word });
  const signals = [{ seniority }, { minYears, maxYears }, { word }];
  const levels = level ? [] : [...new Set(signals.flatMap((signal) => experienceLevelOf(signal).level ?? []))];
  if (levels.length === 0) return level;
  return failure(createIssue('experience-level/several', 'warning', { params: { levels } }));
}

/** The occupation, where its codes are known. */
function occupationOf(title: JobTitle | undefined): OccupationRef | undefined {
  const known = title === undefined ? undefined : knownOccupation(title.role);
  return known === undefined ? undefined : { name: known.neutral, kldb: known.kldb, isco08: known.isco08 };
}
