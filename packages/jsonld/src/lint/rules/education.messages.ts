import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on education and experience. */
export const EDUCATION_MESSAGES = {
  'education/credential-category': {
    de: {
      message: 'credentialCategory kennt diesen Wert nicht: {received}.',
      hint: 'high school, associate degree, bachelor degree, professional certificate oder postgraduate degree',
    },
    en: {
      message: 'credentialCategory does not know this value: {received}.',
      hint: 'high school, associate degree, bachelor degree, professional certificate or postgraduate degree',
    },
    source: 'Google, JobPosting: educationRequirements.credentialCategory (beta)',
  },
  'experience/months-text': {
    de: { message: 'monthsOfExperience ist Text: {received}.', hint: '"monthsOfExperience": 36' },
    en: { message: 'monthsOfExperience is text: {received}.', hint: '"monthsOfExperience": 36' },
    source: 'Google, JobPosting: experienceRequirements.monthsOfExperience is a Number (beta)',
  },
  'experience/in-place-of-education': {
    de: {
      message: 'Erfahrung statt Ausbildung setzt beide Angaben voraus; es fehlt: {lacks}.',
      hint: 'Nennen Sie educationRequirements und experienceRequirements.',
    },
    en: {
      message: 'Experience in place of education needs both properties; missing: {lacks}.',
      hint: 'State educationRequirements and experienceRequirements.',
    },
    source: 'Google, JobPosting: experienceInPlaceOfEducation (beta)',
  },
  'experience/not-boolean': {
    de: {
      message: 'experienceInPlaceOfEducation ist nicht true oder false: {received}.',
      hint: '"experienceInPlaceOfEducation": true',
    },
    en: {
      message: 'experienceInPlaceOfEducation is not true or false: {received}.',
      hint: '"experienceInPlaceOfEducation": true',
    },
    source: 'Google, JobPosting: experienceInPlaceOfEducation is a Boolean (beta)',
  },
  'experience/free-text': {
    de: {
      message: 'Ausbildung oder Erfahrung steht als freier Text da: {received}.',
      hint: 'Als Knoten liest Google sie: "monthsOfExperience": 36, "credentialCategory": "bachelor degree".',
    },
    en: {
      message: 'Education or experience is free text: {received}.',
      hint: 'Google reads it as a node: "monthsOfExperience": 36, "credentialCategory": "bachelor degree".',
    },
    source: 'Google, JobPosting: education and experience (beta)',
  },
} as const satisfies MessageRows;
