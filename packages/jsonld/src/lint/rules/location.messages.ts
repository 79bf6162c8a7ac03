import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on place of work, address and remote work. */
export const LOCATION_MESSAGES = {
  'job-location/address-missing': {
    de: {
      message: 'Der Arbeitsort hat keine Anschrift (address).',
      hint: '"address": { "@type": "PostalAddress", "addressLocality": "Köln", "addressCountry": "DE" }',
    },
    en: {
      message: 'The place of work has no address.',
      hint: '"address": { "@type": "PostalAddress", "addressLocality": "Köln", "addressCountry": "DE" }',
    },
    source: 'Google, JobPosting: jobLocation.address; Search Console: Missing field "address"',
  },
  'job-location/country-missing': {
    de: {
      message: 'Der Anschrift fehlt das Land (addressCountry).',
      hint: '"addressCountry": "DE"; ZZ ist kein Land.',
    },
    en: { message: 'The address has no country (addressCountry).', hint: '"addressCountry": "DE"; ZZ is no country.' },
    source: 'Google, JobPosting: "must include the addressCountry property"',
  },
  'remote/applicant-location-missing': {
    de: {
      message: 'Die Stelle ist ganz mobil, aber es fehlt, aus welchen Ländern man sich bewerben kann.',
      hint: '"applicantLocationRequirements": { "@type": "Country", "name": "DE" }',
    },
    en: {
      message: 'The job is fully remote, but the countries of applicants are missing.',
      hint: '"applicantLocationRequirements": { "@type": "Country", "name": "DE" }',
    },
    source:
      'Google, JobPosting: applicantLocationRequirements; Search Console: Missing field "applicantLocationRequirements"',
  },
  'remote/applicant-location-advised': {
    de: {
      message: 'Mobile Arbeit mit Arbeitsort: Besser steht dabei, aus welchen Ländern man arbeiten kann.',
      hint: '"applicantLocationRequirements": { "@type": "Country", "name": "DE" }',
    },
    en: {
      message: 'Remote work with a place of work: better say from which countries one may work.',
      hint: '"applicantLocationRequirements": { "@type": "Country", "name": "DE" }',
    },
  },
  'remote/job-location-type': {
    de: {
      message: 'jobLocationType kennt nur TELECOMMUTE, nicht {received}.',
      hint: 'Nur wer ganz mobil arbeiten darf, bekommt TELECOMMUTE; für hybride Arbeit lassen Sie es weg.',
    },
    en: {
      message: 'jobLocationType only knows TELECOMMUTE, not {received}.',
      hint: 'Only fully remote work is TELECOMMUTE; leave it out for hybrid work.',
    },
    source: 'Google, JobPosting: jobLocationType, "remotely 100% of the time"',
  },
  'remote/area-name': {
    de: {
      message: 'applicantLocationRequirements ist kein Gebiet mit Namen: {received}.',
      hint: '{ "@type": "Country", "name": "DE" }',
    },
    en: {
      message: 'applicantLocationRequirements is no area with a name: {received}.',
      hint: '{ "@type": "Country", "name": "DE" }',
    },
    source: 'Google, JobPosting: applicantLocationRequirements.name',
  },
  'remote/area-without-telecommute': {
    de: {
      message: 'applicantLocationRequirements gilt nur zusammen mit "jobLocationType": "TELECOMMUTE".',
      hint: 'Ergänzen Sie jobLocationType oder lassen Sie das Gebiet weg.',
    },
    en: {
      message: 'applicantLocationRequirements only counts with "jobLocationType": "TELECOMMUTE".',
      hint: 'Add jobLocationType or leave the area out.',
    },
    source: 'Google, JobPosting: applicantLocationRequirements',
  },
  'remote/area-not-country-or-state': {
    de: { message: 'Das Gebiet ist weder Land noch Bundesland: {received}.', hint: 'Nennen Sie jedes Land einzeln.' },
    en: { message: 'The area is no country or state: {received}.', hint: 'Name each country on its own.' },
  },
  'address/country-form': {
    de: {
      message: 'Das Land steht als Name oder Knoten da, nicht als Code.',
      hint: '"addressCountry": "DE" (ISO 3166-1 alpha-2)',
    },
    en: {
      message: 'The country is a name or a node, not a code.',
      hint: '"addressCountry": "DE" (ISO 3166-1 alpha-2)',
    },
    source: "peers' documentation",
  },
  'address/part-missing': {
    de: { message: 'Der Anschrift fehlt: {parts}.', hint: 'Nennen Sie, was bekannt ist; erfinden Sie nichts.' },
    en: { message: 'The address lacks: {parts}.', hint: 'State what is known; invent nothing.' },
    source: 'Google, JobPosting: "Include as many properties as possible"',
  },
  'address/text': {
    de: {
      message: 'Die Anschrift ist Text: {received}.',
      hint: 'Teilen Sie sie auf: streetAddress, postalCode, addressLocality, addressRegion, addressCountry.',
    },
    en: {
      message: 'The address is plain text: {received}.',
      hint: 'Divide it: streetAddress, postalCode, addressLocality, addressRegion, addressCountry.',
    },
    source: 'old tool message',
  },
  'address/dach-parts': {
    de: {
      message: 'Bundesland oder Postleitzahl gibt es so nicht: {received}.',
      hint: 'Eines der 16 Länder; 5 Ziffern in Deutschland, 4 in Österreich und der Schweiz.',
    },
    en: {
      message: 'There is no such region or postal code: {received}.',
      hint: 'One of the 16 Länder; 5 digits in Germany, 4 in Austria and Switzerland.',
    },
  },
  'address/disagrees': {
    de: {
      message: 'Die Angaben passen nicht zusammen: {words}.',
      hint: 'Prüfen Sie Ort, Region, Postleitzahl und Land.',
    },
    en: { message: 'The parts do not fit together: {words}.', hint: 'Check town, region, postal code and country.' },
  },
  'job-location/not-place': {
    de: {
      message: 'jobLocation ist kein Place: {received}.',
      hint: '"jobLocation": { "@type": "Place", "address": { … } }',
    },
    en: {
      message: 'jobLocation is no Place: {received}.',
      hint: '"jobLocation": { "@type": "Place", "address": { … } }',
    },
    source: 'Search Console: Invalid object type for field "jobLocation"',
  },
  'address/punctuation': {
    de: {
      message: 'Verirrte Satzzeichen oder doppelte Teile: {received}.',
      hint: 'Setzen Sie jeden Teil ohne Trennzeichen in sein Feld.',
    },
    en: {
      message: 'Stray punctuation or doubled parts: {received}.',
      hint: 'Put each part into its field without separators.',
    },
  },
  'address/list': {
    de: {
      message: 'Hier steht eine Liste, wo ein Wert hingehört: {received}.',
      hint: 'Für mehrere Orte schreiben Sie mehrere Place-Knoten.',
    },
    en: {
      message: 'A list stands where one value belongs: {received}.',
      hint: 'For several places write several Place nodes.',
    },
  },
} as const satisfies MessageRows;
