import type { JobPosting, Organization } from '@berufsbild/core';
import { hasActiveContent } from '../description/active-content.ts';
import { hasResidue, withoutResidue } from '../description/escape-residue.ts';
import { withoutActiveContent } from '../description/without-active-content.ts';
import { ANONYMOUS } from '../lint/rules/employer.rules.ts';
import { type NodeView, nodesOf, pathOf, statedIn, textOf } from '../lint/views/node-view.ts';
import { firstOf, isMissing, scalarText } from '../markup/node.ts';
import { ownValue } from '../markup/own-value.ts';
import { isPageAddress } from '../markup/page-address.ts';
import { inLocalTime } from '../time/local-time.ts';
import { type ReadDate, readDate } from '../time/read-date.ts';
import { withoutExtraContent } from '../title/extra-content.ts';
import { plainTitle } from '../title/plain-title.ts';
import { noteLeftOut } from './left-out.ts';
import { readEmployment } from './read-employment.ts';
import { readPay } from './read-pay.ts';
import { readPlaces, readWorkplace } from './read-places.ts';
import { readEducation, readExperience, readOccupationRef, readSkills } from './read-requirements.ts';
import { note, noteAt, type Reading } from './reading.ts';
import { withoutScriptLinks } from './without-script-links.ts';

/** The model of a JobPosting node; undefined where nothing gives it a title. */
export function readPostingNode(reading: Reading): JobPosting | undefined {
  const { posting } = reading;
  const title = titleOf(reading);
  if (title === undefined) {
    noteAt(reading, 'import/title-missing', 'title');
    return undefined;
  }
  const { skills, languages } = readSkills(reading);
  const jobLocation = readPlaces(reading);
  const value = present({
    title,
    description: descriptionOf(reading),
    datePosted: dateText(reading, 'datePosted', posting.posted),
    validThrough: dateText(reading, 'validThrough', posting.through),
    jobStartDate: dateText(reading, 'jobStartDate', readDate(textOf(posting.node, 'jobStartDate'))),
    identifier: identifierOf(reading),
    hiringOrganization: employerOf(reading),
    jobLocation,
    workplace: readWorkplace(reading, jobLocation),
    baseSalary: readPay(reading),
    employment: readEmployment(reading),
    experience: readExperience(reading),
    educationRequirements: readEducation(reading),
    skills,
    languages,
    occupation: readOccupationRef(reading),
    directApply: ownValue(BOOLEAN, scalarText(firstOf(statedIn(posting.node, 'directApply'))).toLowerCase()),
    url: urlOf(reading, posting.node, 'url'),
  });
  noteLeftOut(reading, value);
  return value;
}

type Draft = { readonly [Property in keyof JobPosting]: JobPosting[Property] | undefined } & { readonly title: string };

/** A posting without its absent and empty properties. */
function present(draft: Draft): JobPosting {
  const said = Object.entries(draft).filter(([, value]) => !isMissing(value));
  return Object.fromEntries(said) as unknown as JobPosting;
}

const BOOLEAN: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  ja: true,
  nein: false,
  yes: true,
  no: false,
};

/** The title; else the node's name; else the title of the page without what does not belong in one. */
function titleOf(reading: Reading): string | undefined {
  const { posting } = reading;
  if (posting.title !== undefined) return plainTitle(readable(posting.title)) || posting.title;
  const name = textOf(posting.node, 'name');
  const pageTitle = posting.node.document.page?.title;
  const taken = name ?? (pageTitle && withoutExtraContent(pageTitle, posting.employerName));
  if (taken !== undefined) {
    noteAt(reading, 'import/title-elsewhere', 'title', { from: name === undefined ? 'page title' : 'name' }, taken);
  }
  return taken;
}

function descriptionOf(reading: Reading): string | undefined {
  const { description, facts } = reading.posting;
  if (description === undefined) return undefined;
  const text = readable(description);
  if (text === description && !facts?.mayAct) return text;
  const quiet = hasActiveContent(text) ? withoutActiveContent(text) : text;
  const { html, removed } = withoutScriptLinks(quiet);
  for (const address of removed) noteAt(reading, 'import/script-link', 'description', {}, address);
  return html;
}

function readable(text: string): string {
  return hasResidue(text) ? withoutResidue(text) : text;
}

/** A day, or an instant with offset; a time without one is local. */
function dateText(reading: Reading, property: string, read: ReadDate | undefined): string | undefined {
  const { zone, node } = reading.posting;
  const stated = firstOf(statedIn(node, property));
  if (read === undefined) {
    if (stated !== undefined && stated !== null && stated !== '')
      noteAt(reading, 'import/date-unreadable', property, {}, stated);
    return undefined;
  }
  const { day, time, offset, isIso } = read;
  if (time === undefined) return day;
  if (offset !== undefined) return isIso ? scalarText(stated) : `${day}T${time}${offset}`;
  noteAt(reading, 'import/zone-assumed', property, { zone });
  return inLocalTime(`${day}T${time}`, zone);
}

function identifierOf({ posting: { node } }: Reading): JobPosting['identifier'] {
  const [view] = nodesOf(node, 'identifier');
  const stated = firstOf(statedIn(node, 'identifier'));
  const value = view === undefined ? stated : firstOf(statedIn(view, 'value'));
  if (scalarText(value).trim() === '') return undefined;
  const name = view && textOf(view, 'name');
  return { ...(name !== undefined && { name }), value: scalarText(value) };
}

function employerOf(reading: Reading): Organization | undefined {
  const { employer, employerName } = reading.posting;
  if (employerName !== undefined && ANONYMOUS.test(employerName.trim())) return { confidential: true };
  const addresses = ADDRESSES.flatMap((property) => {
    const url = employer && urlOf(reading, employer, property);
    return url === undefined ? [] : [[property, url] as const];
  });
  const organization: Organization = {
    ...(employerName !== undefined && { name: employerName }),
    ...Object.fromEntries(addresses),
  };
  return Object.keys(organization).length > 0 ? organization : undefined;
}

const ADDRESSES = ['url', 'logo', 'sameAs'] as const;

/**
 * An absolute address as it stands, an image's own address; a relative one resolved against the page's. Only addresses
 * of pages: `javascript:` and `data:` are none.
 */
function urlOf({ options, issues }: Reading, node: NodeView, property: string): string | undefined {
  const url = textOf(node, property) ?? nodesOf(node, property).map((image) => textOf(image, 'url'))[0];
  if (url === undefined || isPageAddress(url)) return url;
  const { url: base } = options;
  const resolved = base !== undefined && URL.canParse(url, base) ? new URL(url, base).href : '';
  if (isPageAddress(resolved)) return resolved;
  note(issues, 'import/url-unreadable', pathOf(node, property), url);
  return undefined;
}
