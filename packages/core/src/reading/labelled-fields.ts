import type { OutlineLine } from './outline.ts';
import type { Span } from './span.ts';

/** Fields of a posting that a label in the text announces. */
export type LabelledField = 'title' | 'employer' | 'place' | 'datePosted' | 'validThrough' | 'reference' | 'url';

/** A labelled value where it stands. */
export interface LabelledValue extends Span {
  /** As written, without the label. */
  readonly text: string;
}

/** What a line holds that labels a field; a quick look before the pattern itself. */
const COLON = /:/;
const DAY = /\d[.-] ?\d/;
const REFERENCE = /ref|ziffer|nummer|id/i;

/** Labels at the head of a line, and for days within it. */
const LABELS: readonly { readonly field: LabelledField; readonly sign: RegExp; readonly pattern: RegExp }[] = [
  {
    field: 'title',
    sign: COLON,
    pattern:
      /^(?:stellenbezeichnung|stellentitel|position|jobtitel|job title|stelle)\s{0,2}:\s{0,3}(?<value>[^\n]{2,160})$/i,
  },
  {
    field: 'employer',
    sign: COLON,
    pattern:
      /^(?:arbeitgeber(?:in)?|unternehmen|firma|betrieb|company|employer)\s{0,2}:\s{0,3}(?<value>[^\n]{2,120})$/i,
  },
  {
    field: 'place',
    sign: COLON,
    pattern: /^(?:arbeitsort|einsatzort|dienstort|standort|ort|location)e?\s{0,2}:\s{0,3}(?<value>[^\n]{2,120})$/i,
  },
  {
    field: 'datePosted',
    sign: DAY,
    pattern:
      /(?<![a-zß-ž])(?:veröffentlicht(?: am)?|online seit|eingestellt am|ausgeschrieben am|erschienen am|anzeige vom|datum der veröffentlichung)\s{0,2}:?\s{0,3}(?<value>\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{4}-\d{2}-\d{2})/i,
  },
  {
    field: 'validThrough',
    sign: DAY,
    pattern:
      /(?<![a-zß-ž])(?:bewerbungsschluss|bewerbungsfrist|bewerbungsende|gültig bis|bewerben sie sich bis|bewirb dich bis|bewerbung(?:en)? bis|frist)(?: (?:ist|endet|zum|spätestens|am|der)){0,3}\s{0,2}:?\s{0,3}(?<value>\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{4}-\d{2}-\d{2})/i,
  },
  {
    field: 'reference',
    sign: REFERENCE,
    pattern:
      /(?<![a-zß-ž])(?:referenz(?:nummer|code)?|kennziffer|job-?id|stellen-?id|stellennummer|ref\.?(?:-nr\.?)?)\s{0,2}:?\s{0,3}(?<value>[A-Z0-9][A-Z0-9./_-]{1,30}[A-Z0-9])(?![A-Za-z])/i,
  },
  {
    field: 'url',
    sign: COLON,
    pattern: /^(?:link|url|anzeige online|web(?:seite)?)\s{0,2}:\s{0,3}(?<value>https?:\/\/[^\s"<>]{4,300})$/i,
  },
];

/** The first value of each labelled field. */
export function labelledFields(lines: readonly OutlineLine[]): Readonly<Partial<Record<LabelledField, LabelledValue>>> {
  const fields: Partial<Record<LabelledField, LabelledValue>> = {};
  for (const { text, start: from } of lines) {
    for (const { field, sign, pattern } of LABELS) {
      const match = fields[field] === undefined && sign.test(text) ? pattern.exec(text) : null;
      const value = match?.groups?.['value']?.trim();
      if (match === null || value === undefined || value === '') continue;
      const start = from + match.index + match[0].lastIndexOf(value);
      fields[field] = { text: value, start, end: start + value.length };
    }
  }
  return fields;
}
