import type { IssuePath, JobPosting } from '@berufsbild/core';
import type { NodeView } from '../lint/views/node-view.ts';
import { jsonText } from '../markup/json-text.ts';
import { isMissing } from '../markup/node.ts';
import { ownValue } from '../markup/own-value.ts';
import { note, type Reading, shown } from './reading.ts';

/** The fields of the model that each property of a posting goes into. */
const FIELDS: Readonly<Record<string, readonly (keyof JobPosting)[]>> = {
  title: ['title'],
  name: ['title'],
  description: ['description'],
  datePosted: ['datePosted'],
  validThrough: ['validThrough'],
  jobStartDate: ['jobStartDate'],
  jobImmediateStart: ['employment'],
  identifier: ['identifier'],
  hiringOrganization: ['hiringOrganization'],
  jobLocation: ['jobLocation'],
  jobLocationType: ['workplace'],
  applicantLocationRequirements: ['workplace'],
  baseSalary: ['baseSalary'],
  salaryCurrency: ['baseSalary'],
  employmentType: ['employment'],
  workHours: ['employment'],
  experienceRequirements: ['experience'],
  educationRequirements: ['educationRequirements'],
  skills: ['skills', 'languages'],
  occupationalCategory: ['occupation'],
  relevantOccupation: ['occupation'],
  directApply: ['directApply'],
  url: ['url'],
};

/** What is read of the nodes inside a posting. */
const READ = {
  organization: ['name', 'url', 'logo', 'sameAs'],
  place: ['name', 'address', 'geo', 'latitude', 'longitude', 'identifier'],
  address: ['addressLocality', 'addressRegion', 'postalCode', 'addressCountry'],
  amount: ['name', 'currency', 'value', 'minValue', 'maxValue', 'unitText'],
} as const;

/** Properties that the model has one value of. */
const SINGLE: ReadonlySet<string> = new Set(
  'title description datePosted validThrough jobStartDate identifier hiringOrganization jobLocationType workHours experienceRequirements relevantOccupation directApply name url logo sameAs addressLocality addressRegion postalCode addressCountry geo latitude longitude value minValue maxValue currency unitText'.split(
    ' ',
  ),
);

/** Most properties of one node that are told one by one. */
const MOST = 100;

/** Tells what a posting says and its model does not, by the property in the markup. */
export function noteLeftOut({ posting, issues }: Reading, value: JobPosting): void {
  const told = new Set(issues.map(({ path }) => path.slice(0, posting.node.path.length + 1).join('\n')));
  const isPostingRead = (name: string, path: IssuePath) => {
    const fields = ownValue(FIELDS, name);
    return fields?.some((field) => value[field] !== undefined) || (fields !== undefined && told.has(path.join('\n')));
  };
  const employer = value.hiringOrganization?.confidential ? [] : READ.organization;
  noteUnread(issues, posting.node, isPostingRead);
  for (const [views, read] of [
    [[posting.employer], employer],
    [posting.places, READ.place],
    [posting.addresses.map(({ node }) => node), READ.address],
    [posting.salaries.flatMap(({ node, quantity }) => [node, quantity]), READ.amount],
  ] as const) {
    const names: readonly string[] = read;
    for (const view of new Set(views)) if (view !== undefined) noteUnread(issues, view, (name) => names.includes(name));
  }
}

function noteUnread(
  issues: Reading['issues'],
  { node, path, misspelt = {} }: NodeView,
  isRead: (name: string, path: IssuePath) => boolean,
): void {
  const nameOf = new Map(Object.entries(misspelt).map(([name, key]) => [key, name]));
  let unread = 0;
  for (const key in node) {
    const stated = node[key];
    if (key.startsWith('@') || isMissing(stated)) continue;
    const name = nameOf.get(key) ?? key;
    const ownPath = [...path, key];
    if (isRead(name, ownPath)) {
      if (SINGLE.has(name) && hasSeveral(stated)) note(issues, 'import/first-taken', ownPath, jsonText(stated));
    } else if (!isConfidential(stated)) {
      unread += 1;
      if (unread <= MOST) note(issues, 'import/left-out', ownPath, shown(stated), { property: key });
    }
  }
  if (unread > MOST) note(issues, 'import/left-out', path, unread - MOST, { property: '…' });
}

/** The word in place of a name that is not to be named says all that the model holds. */
function isConfidential(stated: unknown): boolean {
  return typeof stated === 'string' && stated.toLowerCase() === 'confidential';
}

function hasSeveral(stated: unknown): boolean {
  return Array.isArray(stated) && stated.some((one) => jsonText(one) !== jsonText(stated[0]));
}
