import { formatSalary, type IssuePath, type JobPosting, type Place, type Salary } from '@berufsbild/core';
import type { PostalAddressJsonLd } from '../export/job-posting-jsonld.ts';
import { addressMarkup, countriesMarkup } from '../export/location-markup.ts';
import { isBaseSalary } from '../export/salary-markup.ts';
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
 * Town, state, country and postal code come from one place, the first town; further places and pay, and what of the
 * others has no field, are told as `feed/loss` with their paths.
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
    { name: 'city', says: ['jobLocation'], value: (posting) => addressOf(posting)?.addressLocality },
    { name: 'state', says: ['jobLocation'], value: (posting) => addressOf(posting)?.addressRegion },
    {
      name: 'country',
      required: true,
      says: ['jobLocation', 'workplace'],
      value: (posting) => addressOf(posting)?.addressCountry ?? countryOfApplicants(posting),
    },
    { name: 'postalcode', says: ['jobLocation'], value: (posting) => addressOf(posting)?.postalCode },
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
  unsaid,
  entry: (values) =>
    `<job>${[...values].map(([name, value]) => `<${name}>${cdata(value)}</${name}>`).join('')}</job>\n`,
};

function companyOf({ hiringOrganization }: JobPosting): string | undefined {
  return hiringOrganization?.confidential ? 'confidential' : hiringOrganization?.name;
}

/** The place that a job is filed under: the first town, else the first place at all. */
function placeOf({ jobLocation = [] }: JobPosting): Place | undefined {
  return jobLocation.find((place) => addressMarkup(place).addressLocality !== undefined) ?? jobLocation[0];
}

function addressOf(posting: JobPosting): PostalAddressJsonLd | undefined {
  const place = placeOf(posting);
  return place && addressMarkup(place);
}

function countryOfApplicants({ workplace }: JobPosting): string | undefined {
  return countriesMarkup(workplace?.applicantCountries)[0]?.name;
}

/** The one pay that is written; a stated minimum wage is no pay of a posting. */
function payOf({ baseSalary = [] }: JobPosting): Salary | undefined {
  return baseSalary.find(isBaseSalary);
}

/** Pay in German words. */
function salaryOf(posting: JobPosting): string | undefined {
  const pay = payOf(posting);
  return pay && formatSalary(pay, { locale: 'de-DE' });
}

/** Further places and pay, and what the fields do not say of the parts that they are filled from. */
function unsaid(posting: JobPosting): IssuePath[] {
  const { identifier, hiringOrganization, employment, workplace, jobLocation = [], baseSalary = [] } = posting;
  const [place, pay] = [placeOf(posting), payOf(posting)];
  const isFiledByApplicants = place === undefined && workplace?.applicantCountries?.length === 1;
  return [
    ...unsaidOf(['identifier'], identifier, ['value']),
    ...unsaidOf(['hiringOrganization'], hiringOrganization, ['name', 'confidential']),
    ...unsaidOf(['employment'], employment, ['time']),
    ...unsaidOf(['workplace'], workplace, isFiledByApplicants ? ['kind', 'applicantCountries'] : ['kind']),
    ...jobLocation.flatMap((one, at) => {
      const path = ['jobLocation', at];
      return one === place ? unsaidOf(path, one, one.kind === 'region' ? OF_REGION : OF_PLACE) : [path];
    }),
    ...baseSalary.flatMap((one, at) => {
      const path = ['baseSalary', at];
      return one === pay ? unsaidOf(path, one, one.component === 'base' ? OF_PAY : OF_TOTAL) : [path];
    }),
  ];
}

const OF_REGION = ['kind', 'country', 'state', 'postalCode'];
const OF_PLACE = [...OF_REGION, 'name'];
const OF_TOTAL = ['currency', 'minValue', 'maxValue', 'unitText', 'basis', 'approximate'];
const OF_PAY = [...OF_TOTAL, 'component'];

/** The paths of the fields of a part beside those that are said. */
function unsaidOf(path: IssuePath, part: object | undefined, said: readonly string[]): IssuePath[] {
  return Object.keys(part ?? {}).flatMap((name) => (said.includes(name) ? [] : [[...path, name]]));
}

function remoteOf({ workplace }: JobPosting): string | undefined {
  if (workplace?.kind === 'remote') return 'Fully remote';
  return workplace?.kind === 'hybrid' || workplace?.kind === 'optional' ? 'Hybrid remote' : undefined;
}
