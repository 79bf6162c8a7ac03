import type { LintOptions } from '../../src/lint/index.ts';
import { type Json, pageWith, wholeOccupation, wholePosting, withValues } from './whole-posting.ts';

/** What breaks a rule, and what comes near and does not. */
export interface RuleCase {
  readonly broken: Json | string | readonly unknown[];
  readonly fine: Json | string | readonly unknown[];
  /** Further rules that the same defect breaks. */
  readonly also?: readonly string[];
  readonly options?: LintOptions;
}

const posting = (changes: Readonly<Record<string, unknown>> = {}) => withValues(wholePosting(), changes);
const occupation = (changes: Readonly<Record<string, unknown>> = {}) => withValues(wholeOccupation(), changes);
const page = (...given: Parameters<typeof pageWith>) => pageWith(...given);
const json = JSON.stringify(posting()).replaceAll('<', '\\u003C');
const address = (changes: Readonly<Record<string, unknown>>) =>
  posting(Object.fromEntries(Object.entries(changes).map(([key, value]) => [`jobLocation.address.${key}`, value])));
const salary = (changes: Readonly<Record<string, unknown>>) =>
  posting(Object.fromEntries(Object.entries(changes).map(([key, value]) => [`baseSalary.${key}`, value])));
const remote = { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'DE' } };
const text =
  'Wir drucken seit vielen Jahren Magazine und suchen jemanden, der sie gestaltet, bebildert und bis in die Druckerei begleitet.';

/** A case for each rule, by its id. */
export const RULE_CASES: Readonly<Record<string, RuleCase>> = {
  JP001: { broken: page(json.replace('"directApply":true,', '"directApply":true')), fine: page(json) },
  JP002: {
    broken: posting({ '@context': 'https://example.org' }),
    fine: posting({ '@context': 'http://schema.org/' }),
  },
  JP003: {
    broken: { '@context': 'https://schema.org', '@type': 'WebSite' },
    fine: { '@context': 'https://schema.org', '@graph': [posting({ '@context': undefined })] },
  },
  JP004: { broken: posting({ '@type': 'https://schema.org/JobPosting' }), fine: posting() },
  JP005: {
    broken: { '@context': 'https://schema.org', '@graph': [posting(), posting()] },
    fine: { '@context': 'https://schema.org', '@graph': [posting()] },
  },
  JP006: { broken: page(json, 'type=application/ld+json'), fine: page(json) },
  JP007: { broken: page(json.replace('Magazinen', '<!--Magazinen')), fine: page(json) },
  JP011: { broken: page(JSON.stringify(posting())), fine: page(json) },
  JP008: {
    broken: posting({ 'hiringOrganization.LegalName': 'Druckhaus' }),
    fine: posting({ 'hiringOrganization.legalName': 'Druckhaus' }),
  },
  JP009: { broken: posting({ salaryNote: 'nach Tarif' }), fine: posting({ jobBenefits: 'Jobrad' }) },
  JP010: { broken: posting({ benefits: 'Jobrad' }), fine: posting({ jobBenefits: 'Jobrad' }) },
  JP100: { broken: posting({ title: undefined }), fine: posting() },
  JP101: { broken: posting({ description: undefined }), fine: posting() },
  JP102: { broken: posting({ datePosted: undefined }), fine: posting() },
  JP103: { broken: posting({ hiringOrganization: undefined }), fine: posting() },
  JP104: { broken: posting({ 'hiringOrganization.name': undefined }), fine: posting() },
  JP105: { broken: posting({ jobLocation: undefined }), fine: posting({ jobLocation: undefined, ...remote }) },
  JP106: { broken: posting({ 'jobLocation.address': undefined }), fine: posting() },
  JP107: { broken: address({ addressCountry: undefined }), fine: posting() },
  JP108: {
    broken: posting({ jobLocation: undefined, jobLocationType: 'TELECOMMUTE' }),
    fine: posting({ jobLocation: undefined, ...remote }),
  },
  JP109: { broken: posting({ jobLocationType: 'TELECOMMUTE' }), fine: posting(remote) },
  JP110: { broken: posting({ validThrough: '' }), fine: posting(), also: ['JP206'] },
  JP200: { broken: posting({ datePosted: '02.11.2026' }), fine: posting({ datePosted: '2026-11-02T08:00:00+01:00' }) },
  JP201: {
    broken: posting({ validThrough: '31. Dezember 2026' }),
    fine: posting({ validThrough: '2026-12-31T23:59+01:00' }),
  },
  JP202: {
    broken: posting({ validThrough: '2026-12-31T23:59' }),
    fine: posting({ validThrough: '2026-12-31T23:59Z' }),
  },
  JP203: { broken: posting({ validThrough: '2026-11-21' }), fine: posting({ validThrough: '2026-11-22' }) },
  JP204: {
    broken: posting({ datePosted: '2026-11-20', validThrough: '2026-11-19' }),
    fine: posting({ validThrough: '2026-11-22' }),
    also: ['JP203'],
  },
  JP205: { broken: posting({ datePosted: '2026-11-24' }), fine: posting({ datePosted: '2026-11-22' }) },
  JP206: { broken: posting({ validThrough: undefined }), fine: posting() },
  JP207: { broken: posting({ validThrough: '2028-11-03' }), fine: posting({ validThrough: '2028-11-02' }) },
  JP210: {
    broken: posting({ employmentType: 'Full-time' }),
    fine: posting({ employmentType: ['FULL_TIME', 'PART_TIME'] }),
  },
  JP211: { broken: posting({ employmentType: undefined }), fine: posting() },
  JP212: {
    broken: posting({ employmentType: 'FULL_TIME, PART_TIME' }),
    fine: posting({ employmentType: ['FULL_TIME', 'PART_TIME'] }),
  },
  JP220: { broken: posting({ baseSalary: undefined }), fine: posting(), also: ['PT500'] },
  JP221: { broken: posting({ baseSalary: 3200 }), fine: posting(), also: ['PT500'] },
  JP222: { broken: salary({ currency: '€' }), fine: salary({ currency: 'CHF' }) },
  JP223: {
    broken: salary({ value: 3200, unitText: 'MONTH' }),
    fine: salary({ 'value.minValue': undefined, 'value.maxValue': undefined, 'value.value': 3200 }),
    also: ['JP228'],
  },
  JP224: { broken: salary({ 'value.unitText': 'Monthly' }), fine: salary({ 'value.unitText': 'MONTH' }) },
  JP225: { broken: salary({ 'value.minValue': '2.900' }), fine: salary({ 'value.minValue': '2900' }) },
  JP226: { broken: salary({ 'value.minValue': 3500 }), fine: salary({ 'value.minValue': 3400 }) },
  JP227: { broken: salary({ 'value.minValue': 0 }), fine: salary({ 'value.minValue': 2800 }) },
  JP228: { broken: salary({ unitText: 'MONTH', 'value.unitText': undefined }), fine: posting() },
  JP229: { broken: salary({ 'value.minValue': undefined }), fine: salary({ 'value.maxValue': undefined }) },
  JP230: { broken: posting({ identifier: undefined }), fine: posting() },
  JP231: { broken: posting({ identifier: '2026-17' }), fine: posting() },
  JP232: { broken: posting({ directApply: undefined }), fine: posting({ directApply: false }) },
  JP233: { broken: posting({ directApply: 'ja' }), fine: posting({ directApply: false }) },
  JP240: { broken: posting({ jobLocationType: 'HYBRID' }), fine: posting(remote) },
  JP241: { broken: posting({ ...remote, applicantLocationRequirements: 'Deutschland' }), fine: posting(remote) },
  JP242: { broken: posting({ ...remote, jobLocationType: undefined }), fine: posting(remote) },
  JP243: { broken: posting({ ...remote, 'applicantLocationRequirements.name': 'Europa' }), fine: posting(remote) },
  JP250: { broken: address({ addressCountry: 'Deutschland' }), fine: address({ addressCountry: 'DE' }) },
  JP251: { broken: address({ streetAddress: undefined }), fine: posting() },
  JP252: {
    broken: posting({ 'jobLocation.address': 'Musterweg 3, 51373 Leverkusen' }),
    fine: posting(),
    also: ['JP107'],
  },
  JP253: { broken: address({ addressRegion: 'Rheinland' }), fine: address({ addressRegion: 'NRW' }) },
  JP254: { broken: address({ addressLocality: 'Kiel' }), fine: posting() },
  JP255: { broken: posting({ jobLocation: 'Leverkusen' }), fine: posting() },
  JP256: { broken: address({ streetAddress: ', Musterweg 3' }), fine: address({ streetAddress: 'Musterstr. 3' }) },
  JP257: { broken: address({ addressLocality: ['Leverkusen', 'Leverkusen'] }), fine: posting() },
  JP258: { broken: address({ streetAddress: 'UNAVAILABLE' }), fine: address({ streetAddress: 'Unverfügbarer Weg 3' }) },
  JP260: {
    broken: posting({
      educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: 'Bachelor of Arts' },
    }),
    fine: posting({
      educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree' },
    }),
  },
  JP261: {
    broken: posting({
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: '24' },
    }),
    fine: posting({
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 },
    }),
  },
  JP262: {
    broken: posting({ experienceInPlaceOfEducation: true }),
    fine: posting({ experienceInPlaceOfEducation: false }),
  },
  JP263: {
    broken: posting({ experienceInPlaceOfEducation: 'nein' }),
    fine: posting({ experienceInPlaceOfEducation: false }),
  },
  JP264: { broken: posting({ experienceRequirements: 'zwei Jahre' }), fine: posting({ qualifications: 'zwei Jahre' }) },
  JP300: { broken: posting({ description: '<p>Mediengestalter/in (m/w/d)</p>' }), fine: posting(), also: ['JP303'] },
  JP301: { broken: posting({ description: text }), fine: posting({ description: text.replace(' und ', '\nund ') }) },
  JP302: {
    broken: posting({ description: `&lt;p&gt;${text}&lt;/p&gt;` }),
    fine: posting({ description: `<p>${text} C &amp; A</p>` }),
  },
  JP303: { broken: posting({ description: '<p>Gestalten Sie mit uns.</p>' }), fine: posting() },
  JP304: { broken: posting({ description: `<h2>Aufgaben</h2><p>${text}</p>` }), fine: posting() },
  JP305: {
    broken: posting({ description: `<p onclick="go()">${text}</p>` }),
    fine: posting({ description: `<p>${text} on = an</p>` }),
  },
  JP306: {
    broken: posting({ description: `<p>${text}</p>\\n\\n<p>Danke</p>` }),
    fine: posting({ description: `<p>${text}</p>\n\n<p>Danke</p>` }),
  },
  JP310: {
    broken: posting({ title: 'Mediengestalter/in (m/w/d) – Ref. 4711' }),
    fine: posting({ title: 'Mediengestalter/in Digital (m/w/d)' }),
  },
  JP311: { broken: posting({ title: '★ Mediengestalter/in (m/w/d)' }), fine: posting({ title: 'Mediengestalter*in' }) },
  JP312: {
    broken: posting({ title: 'MEDIENGESTALTER/IN (m/w/d)' }),
    fine: posting({ title: 'SAP-Berater/in (m/w/d)' }),
  },
  JP313: {
    broken: posting({ title: 'Jetzt bewerben: Mediengestalter/in (m/w/d)' }),
    fine: posting({ title: 'Bewerbungstrainer/in (m/w/d)' }),
  },
  JP314: {
    broken: posting({ title: 'Mediengestalter' }),
    fine: posting({ title: 'Mediengestalterin / Mediengestalter' }),
  },
  JP315: {
    broken: posting({ title: 'Gestaltung &amp; Satz (m/w/d)' }),
    fine: posting({ title: 'Gestaltung & Satz (m/w/d)' }),
  },
  JP320: { broken: posting({ hiringOrganization: 'Druckhaus Beispiel' }), fine: posting() },
  JP322: { broken: posting({ 'hiringOrganization.name': 'confidential' }), fine: posting() },
  JP323: {
    broken: posting({ 'hiringOrganization.name': 'Jobs am Rhein' }),
    fine: posting(),
    options: { portal: 'Jobs am Rhein' },
  },
  JP324: {
    broken: posting({ 'hiringOrganization.sameAs': 'www.example.org' }),
    fine: posting({ 'hiringOrganization.sameAs': ['https://example.org', 'https://example.net'] }),
  },
  JP325: {
    broken: posting({
      'hiringOrganization.logo': { '@type': 'ImageObject', url: 'https://example.org/l.png', width: 600, height: 100 },
    }),
    fine: posting({
      'hiringOrganization.logo': { '@type': 'ImageObject', url: 'https://example.org/l.png', width: 200, height: 112 },
    }),
  },
  JP326: {
    broken: posting({ employmentUnit: { '@id': '#studio' } }),
    fine: posting({
      employmentUnit: { '@id': '#studio' },
      hiringOrganization: { '@type': 'Organization', '@id': '#studio', name: 'Druckhaus' },
    }),
  },
  JP330: { broken: posting({ url: '/stellen/2026-17' }), fine: posting() },
  JP340: {
    broken: posting({ url: undefined, directApply: false, 'hiringOrganization.sameAs': undefined }),
    fine: posting({ url: undefined, directApply: false }),
  },
  JP341: {
    broken: posting({ description: `<p>${text} Es fällt eine Bearbeitungsgebühr von 50 Euro an.</p>` }),
    fine: posting({ description: `<p>${text} Es fällt keine Bearbeitungsgebühr an.</p>` }),
  },
  OC001: {
    broken: occupation(),
    fine: posting({ relevantOccupation: { '@type': 'Occupation', name: 'Mediengestalter/in' } }),
    also: ['JP003'],
  },
  OC100: { broken: occupation({ name: undefined }), fine: occupation() },
  OC101: { broken: occupation({ estimatedSalary: undefined }), fine: occupation() },
  OC102: { broken: occupation({ 'estimatedSalary.0.@type': 'MonetaryAmount' }), fine: occupation(), also: ['JP009'] },
  OC103: { broken: occupation({ 'estimatedSalary.0.name': 'bonus' }), fine: occupation() },
  OC104: { broken: occupation({ 'estimatedSalary.0.currency': 'Euro' }), fine: occupation() },
  OC105: {
    broken: occupation({ 'estimatedSalary.0.duration': 'Monat' }),
    fine: occupation({ 'estimatedSalary.0.duration': 'P1Y' }),
  },
  OC106: {
    broken: occupation({
      'estimatedSalary.0.median': undefined,
      'estimatedSalary.0.percentile25': undefined,
      'estimatedSalary.0.percentile75': undefined,
    }),
    fine: occupation({ 'estimatedSalary.0.median': undefined }),
  },
  OC107: {
    broken: occupation({ 'estimatedSalary.0.median': 4000 }),
    fine: occupation({ 'estimatedSalary.0.median': 3600 }),
  },
  OC108: {
    broken: occupation({ occupationLocation: undefined }),
    fine: occupation({ occupationLocation: { '@type': 'City', name: 'Bochum' } }),
  },
  OC110: { broken: { '@context': 'https://schema.org', '@graph': [occupation(), occupation()] }, fine: occupation() },
  OC111: { broken: occupation({ sampleSize: 0 }), fine: occupation({ sampleSize: 5 }) },
  OC113: { broken: occupation({ 'estimatedSalary.0.median': '3100' }), fine: occupation() },
  OC114: { broken: occupation({ yearsExperienceMin: 12 }), fine: occupation({ yearsExperienceMin: 10 }) },
  DA400: {
    broken: salary({ 'value.minValue': 2.9 }),
    fine: salary({ 'value.minValue': 28.9, 'value.maxValue': 34, 'value.unitText': 'HOUR' }),
  },
  DA401: { broken: posting({ employmentType: 'Vollzeit' }), fine: posting(), also: ['JP210'] },
  DA402: { broken: posting({ employmentType: ['FULL_TIME', 'PERMANENT'] }), fine: posting(), also: ['JP210'] },
  DA403: {
    broken: posting({
      description: `<p>${text} Mindestgehalt laut KV, Überzahlung möglich.</p>`,
      'jobLocation.address.addressCountry': 'AT',
      'jobLocation.address.postalCode': '1010',
      'jobLocation.address.addressRegion': 'Wien',
      'jobLocation.address.addressLocality': 'Wien',
    }),
    fine: posting({
      description: `<p>${text} Mindestgehalt laut KV, Überzahlung möglich.</p>`,
      'jobLocation.address.addressCountry': 'AT',
      'jobLocation.address.postalCode': '1010',
      'jobLocation.address.addressRegion': 'Wien',
      'jobLocation.address.addressLocality': 'Wien',
      'baseSalary.value.maxValue': undefined,
    }),
  },
  DA404: { broken: posting({ title: 'Mediengestalter/in 80–100 %' }), fine: posting() },
  DA405: {
    broken: salary({ 'value.minValue': 2000 }),
    fine: withValues(salary({ 'value.minValue': 2000 }), { employmentType: 'INTERN' }),
  },
  PT500: { broken: posting({ baseSalary: undefined }), fine: posting(), also: ['JP220'] },
};
