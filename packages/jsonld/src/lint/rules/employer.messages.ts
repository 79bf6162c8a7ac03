import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on the employer. */
export const EMPLOYER_MESSAGES = {
  'hiring-organization/text': {
    de: {
      message: 'Der Arbeitgeber ist Text: {received}.',
      hint: '"hiringOrganization": { "@type": "Organization", "name": "Muster GmbH" }',
    },
    en: {
      message: 'The employer is text: {received}.',
      hint: '"hiringOrganization": { "@type": "Organization", "name": "Muster GmbH" }',
    },
    source: 'Search Console: Invalid object type for field "hiringOrganization"',
  },
  'hiring-organization/anonymous': {
    de: {
      message: 'Der Arbeitgeber bleibt anonym: {received}.',
      hint: 'Google erwartet dann den Namen „confidential“.',
    },
    en: { message: 'The employer stays anonymous: {received}.', hint: 'Google then expects the name "confidential".' },
    source: 'Google, JobPosting: "use the confidential value"',
  },
  'hiring-organization/portal': {
    de: {
      message: 'Als Arbeitgeber steht ein Stellenportal da: {received}.',
      hint: 'Nennen Sie das Unternehmen, das einstellt.',
    },
    en: { message: 'A job portal stands as the employer: {received}.', hint: 'Name the company that hires.' },
  },
  'hiring-organization/url': {
    de: {
      message: 'Die Adresse des Arbeitgebers ist keine absolute http(s)-Adresse: {received}.',
      hint: '"sameAs": "https://www.example.org"',
    },
    en: {
      message: "The employer's address is no absolute http(s) address: {received}.",
      hint: '"sameAs": "https://www.example.org"',
    },
    source: 'Google, JobPosting: hiringOrganization.sameAs',
  },
  'hiring-organization/logo': {
    de: {
      message: 'Das Logo ist nicht absolut verlinkt oder zu klein oder zu schmal: {received}.',
      hint: 'Absolute Adresse, mindestens 112 × 112 Pixel, Seitenverhältnis 0,75 bis 2,5.',
    },
    en: {
      message: 'The logo has no absolute address, or is too small or too narrow: {received}.',
      hint: 'Absolute address, at least 112 × 112 pixels, ratio 0.75 to 2.5.',
    },
    source: 'Google, Organization: logo, "112 x 112px, at minimum"',
  },
} as const satisfies MessageRows;
