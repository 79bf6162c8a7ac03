import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on identifier, address and way to apply. */
export const IDENTITY_MESSAGES = {
  'identifier/shape': {
    de: {
      message: 'identifier ist kein PropertyValue mit einem Text als Wert: {received}.',
      hint: '"identifier": { "@type": "PropertyValue", "name": "Muster GmbH", "value": "4711" }',
    },
    en: {
      message: 'identifier is no PropertyValue with a text as its value: {received}.',
      hint: '"identifier": { "@type": "PropertyValue", "name": "Muster GmbH", "value": "4711" }',
    },
    source: 'Google, JobPosting: identifier is a PropertyValue',
  },
  'direct-apply/not-boolean': {
    de: { message: 'directApply ist nicht true oder false: {received}.', hint: '"directApply": true' },
    en: { message: 'directApply is not true or false: {received}.', hint: '"directApply": true' },
    source: 'Google, JobPosting: directApply is a Boolean',
  },
  'url/relative': {
    de: {
      message: 'Die Adresse ist nicht absolut: {received}.',
      hint: '"url": "https://www.example.org/stellen/4711"',
    },
    en: { message: 'The address is not absolute: {received}.', hint: '"url": "https://www.example.org/stellen/4711"' },
  },
  'apply/no-way': {
    de: {
      message: 'Es ist kein Weg genannt, sich zu bewerben.',
      hint: 'Nennen Sie url, applicationContact oder im Text eine Adresse.',
    },
    en: { message: 'No way to apply is named.', hint: 'Name url, applicationContact or an address in the text.' },
    source: 'Google, content policy on ways to apply',
  },
  'apply/payment': {
    de: {
      message: 'Von Bewerbern scheint Geld verlangt zu werden: {received}.',
      hint: 'Solche Anzeigen nimmt Google nicht auf.',
    },
    en: { message: 'Applicants seem to be asked to pay: {received}.', hint: 'Google does not take such postings.' },
    source: 'Google, content policy on payments',
  },
} as const satisfies MessageRows;
