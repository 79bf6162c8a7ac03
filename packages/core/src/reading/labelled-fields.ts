import type { OutlineLine } from './outline.ts';
import type { Span } from './span.ts';

/** Fields of a posting that a label in the text announces. */
export type LabelledField = 'title' | 'employer' | 'place' | 'datePosted' | 'validThrough' | 'reference' | 'url';

/** A labelled value where it stands. */
export interface LabelledValue extends Span {
  /** As written, without the label. */
  readonly text: string;
}

interface LabelRow {
  readonly field: LabelledField;
  /** Words of which one stands in a line that labels the field; see `createWordFinder`. */
  readonly words: string;
  readonly pattern: RegExp;
  /** The label with a value of another form, which counts where no line has one of the right form. */
  readonly otherwise?: RegExp;
}

/** Labels at the head of a line, and for days within it. */
const LABELS: readonly LabelRow[] = [
  {
    field: 'title',
    words: 'stellenbezeichnung|stellentitel|position|jobtitel|job title|stelle',
    pattern:
      /^(?:stellenbezeichnung|stellentitel|position|jobtitel|job title|stelle)\s{0,2}:\s{0,3}(?<value>[^\n]{2,160})$/i,
  },
  {
    field: 'employer',
    words: 'arbeitgeber|unternehmen|firma|betrieb|company|employer',
    pattern:
      /^(?:arbeitgeber(?:in)?|unternehmen|firma|betrieb|company|employer)\s{0,2}:\s{0,3}(?<value>[^\n]{2,120})$/i,
  },
  {
    field: 'place',
    words: 'ort|location',
    pattern: /^(?:arbeitsort|einsatzort|dienstort|standort|ort|location)e?\s{0,2}:\s{0,3}(?<value>[^\n]{2,120})$/i,
  },
  {
    field: 'datePosted',
    words: 'veröffentlich|publi|online seit|eingestellt am|ausgeschrieben am|erschienen am|anzeige vom|inserat vom',
    pattern:
      /(?<![a-zß-ž])(?:veröffentlicht(?: am)?|publiziert(?: am)?|online seit|eingestellt am|ausgeschrieben am|erschienen am|anzeige vom|inserat vom|datum der veröffentlichung|(?:veröffentlichung|publikation)sdatum)\s{0,2}[:|]?\s{0,3}(?<value>\d{1,2}\. ?(?:\d{1,2}\. ?|[^\s\d.]{3,10}\.? )\d{4}(?!\d)|\d{4}-\d{2}-\d{2})/i,
    otherwise:
      /^(?:(?:veröffentlich|publizier)t(?: am)?|(?:veröffentlichung|publikation)sdatum|online seit|(?:eingestellt|ausgeschrieben|erschienen) am|(?:anzeige|inserat) vom)\s{0,2}[:|]?\s{0,3}(?<value>\d{1,2}\.(?!\d{3})[^\n,;|]{0,20}|(?<=[:|]\s{0,3})(?!kein|offen|laufend|fortlaufend|jederzeit|(?:bis )?auf weiteres|bis auf)[A-Za-zÀ-ž\d][^\n]{1,60})/i,
  },
  {
    field: 'validThrough',
    words: 'bewerb|bewirb|gültig bis|frist',
    pattern:
      /(?<![a-zß-ž])(?:bewerbungsschluss|bewerbungsfrist|bewerbungsende|gültig bis|bewerben sie sich bis|bewirb dich bis|bewerbung(?:en)? bis|frist)(?:\s{0,2}:)?(?: (?:ist|endet|bis|zum|spätestens|einschließlich|am|der|den|[a-z]{3,7}tag,?|mittwoch,?)){0,5}\s{0,2}[:|]?\s{0,3}(?<value>\d{1,2}\. ?(?:\d{1,2}\. ?|[^\s\d.]{3,10}\.? )\d{4}(?!\d)|\d{4}-\d{2}-\d{2})/i,
    otherwise:
      /^(?:bewerbungs(?:schluss|frist|ende)|gültig bis|frist|bew[a-z ]{3,16} bis)(?: (?:ist|endet|bis|zum|spätestens|am|der|den)){0,4}\s{0,2}[:|]?\s{0,3}(?<value>\d{1,2}\.(?!\d{3})[^\n,;|]{0,20}|(?<=[:|]\s{0,3})(?!kein|offen|laufend|fortlaufend|jederzeit|(?:bis )?auf weiteres|bis auf)[A-Za-zÀ-ž\d][^\n]{1,60})/i,
  },
  {
    field: 'reference',
    words: 'referenz|kennziffer|jobid|job-id|stellenid|stellen-id|stellennummer|_ref|#ref',
    pattern:
      /(?<![a-zß-ž])(?:referenz(?:nummer|code)?|kennziffer|job-?id|stellen-?id|stellennummer|ref\.?(?:-nr\.?)?)\s{0,2}:?\s{0,3}(?<value>[A-Z0-9][A-Z0-9./_-]{1,30}[A-Z0-9])(?![A-Za-z])/i,
  },
  {
    field: 'url',
    words: 'link|url|anzeige online|web',
    pattern: /^(?:link|url|anzeige online|web(?:seite)?)\s{0,2}:\s{0,3}(?<value>https?:\/\/[^\s"<>]{4,300})$/i,
  },
];

/** A word of {@link LABEL_WORDS} in a text. */
export interface LabelHit {
  /** Its place in that list. */
  readonly row: number;
  /** Where it begins. */
  readonly start: number;
}

/** The words of each label; a line is worth looking at where one of them stands. */
export const LABEL_WORDS: readonly string[] = LABELS.map(({ words }) => words);

/**
 * The first value of each labelled field.
 *
 * @param hits - Where {@link LABEL_WORDS} stand, by the offsets of the lines, in order.
 */
export function labelledFields(
  lines: readonly OutlineLine[],
  hits: readonly LabelHit[],
): Readonly<Partial<Record<LabelledField, LabelledValue>>> {
  const fields: Partial<Record<LabelledField, LabelledValue>> = {};
  const others: typeof fields = {};
  /** The line that the pattern of each row was last tried on. */
  const tried: OutlineLine[] = [];
  let at = 0;
  for (const { row: number, start: hit } of hits) {
    while ((lines[at]?.end ?? hit + 1) <= hit) at += 1;
    const line = lines[at];
    const row = LABELS[number];
    if (line === undefined || row === undefined || tried[number] === line || fields[row.field] !== undefined) continue;
    tried[number] = line;
    const value = valueIn(line, row.pattern);
    const other = value ?? (row.otherwise && valueIn(line, row.otherwise));
    if (value !== undefined) fields[row.field] = value;
    else if (other !== undefined) others[row.field] ??= other;
  }
  return { ...others, ...fields };
}

function valueIn({ text, start: from }: OutlineLine, pattern: RegExp): LabelledValue | undefined {
  const match = pattern.exec(text);
  const value = match?.groups?.['value']?.trim();
  if (match === null || value === undefined || value === '') return undefined;
  const start = from + match.index + match[0].lastIndexOf(value);
  return { text: value, start, end: start + value.length };
}
