import { formatSalary, type JobPosting } from '@berufsbild/core';
import { isoDate } from '../time/iso-date.ts';
import { withoutExtraContent } from '../title/extra-content.ts';
import { assertChannelOptions } from './assert-feed-options.ts';
import type { ChannelOptions, PostingStream } from './feed-options.ts';
import { pageAddressOf } from './page-address-of.ts';
import { type FeedFormat, writeEntries } from './write-feed.ts';
import { cdata, xmlText } from './xml.ts';

/**
 * The postings as XML of the kind that Indeed and many aggregators read: a `source` with `job` elements in CDATA.
 *
 * @param postings - The postings.
 * @param options - Name and address of the publisher, present instant, a function that is handed the issues.
 * @returns Pieces of the XML, in order.
 * @throws TypeError where an option is wrong, at once.
 *
 * @example
 * let xml = '';
 * for await (const part of toIndeedXml([], { now: new Date(0), title: 'Stellen', url: 'https://example.org' })) xml += part;
 * xml.endsWith('</source>\n') //=> true
 *
 * @see https://docs.indeed.com/indeed-apply/direct-integration-xml-feed
 */
export function toIndeedXml(postings: PostingStream, options: ChannelOptions): AsyncGenerator<string> {
  assertChannelOptions(postings, options);
  return pieces(postings, options);
}

async function* pieces(postings: PostingStream, options: ChannelOptions): AsyncGenerator<string> {
  const { title, url, now } = options;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<source>\n';
  yield `<publisher>${xmlText(title)}</publisher><publisherurl>${xmlText(url)}</publisherurl>`;
  yield `<lastBuildDate>${now.toUTCString()}</lastBuildDate>\n`;
  yield* writeEntries(INDEED, postings, options);
  yield '</source>\n';
}

const INDEED: FeedFormat = {
  name: 'Indeed XML',
  fields: [
    {
      name: 'title',
      required: true,
      says: ['title'],
      value: ({ title, hiringOrganization }) => withoutExtraContent(title, hiringOrganization?.name),
    },
    { name: 'date', required: true, says: ['datePosted'], value: ({ datePosted = '' }) => isoDate(datePosted)?.day },
    {
      name: 'referencenumber',
      required: true,
      says: ['identifier'],
      value: ({ identifier, url }) => identifier?.value ?? url,
    },
    { name: 'url', required: true, says: ['url'], value: pageAddressOf },
    { name: 'company', required: true, says: ['hiringOrganization'], value: companyOf },
    {
      name: 'city',
      says: ['jobLocation'],
      value: ({ jobLocation }) => jobLocation?.find(({ kind }) => kind === 'city')?.name,
    },
    { name: 'state', says: ['jobLocation'], value: ({ jobLocation }) => jobLocation?.[0]?.state },
    {
      name: 'country',
      required: true,
      says: ['jobLocation', 'workplace'],
      value: ({ jobLocation, workplace }) => jobLocation?.[0]?.country ?? workplace?.applicantCountries?.[0],
    },
    { name: 'postalcode', says: ['jobLocation'], value: ({ jobLocation }) => jobLocation?.[0]?.postalCode },
    { name: 'description', required: true, says: ['description'], value: ({ description }) => description },
    { name: 'salary', says: ['baseSalary'], value: salaryOf },
    {
      name: 'jobtype',
      says: ['employment'],
      value: ({ employment }) => employment?.time?.map((time) => `${time}time`).join(', '),
    },
    {
      name: 'education',
      says: ['educationRequirements'],
      value: ({ educationRequirements }) => educationRequirements?.join(', '),
    },
    { name: 'remotetype', says: ['workplace'], value: remoteOf },
    { name: 'expirationdate', says: ['validThrough'], value: ({ validThrough = '' }) => isoDate(validThrough)?.day },
  ],
  entry: (values) =>
    `<job>${[...values].map(([name, value]) => `<${name}>${cdata(value)}</${name}>`).join('')}</job>\n`,
};

function companyOf({ hiringOrganization }: JobPosting): string | undefined {
  return hiringOrganization?.confidential ? 'confidential' : hiringOrganization?.name;
}

/** Pay in German words; a stated minimum wage is no pay of a posting. */
function salaryOf({ baseSalary = [] }: JobPosting): string | undefined {
  const [salary] = baseSalary.filter(({ floor }) => floor !== 'statutory');
  return salary && formatSalary(salary, { locale: 'de-DE' });
}

function remoteOf({ workplace }: JobPosting): string | undefined {
  if (workplace?.kind === 'remote') return 'Fully remote';
  return workplace?.kind === 'hybrid' || workplace?.kind === 'optional' ? 'Hybrid remote' : undefined;
}
