import { GENDER_NOTES } from './gender-note-rows.ts';
import { inMasculineForm } from './inclusive-form.ts';
import { EMPLOYMENT_WORDS, employmentOf } from './title-employment.ts';
import { TITLE_PART_ROWS, type TitlePartRow, type TitleParts } from './title-part-rows.ts';

/**
 * Stands where a gender note stood. A control sign, so that no title holds it, and one of a single byte: patterns run on
 * wider strings with far larger code.
 */
export const NOTE_GAP = '\x80';
/** Stands where any other part stood. */
export const GAP = '\x81';

/** What is left of a title, and the parts taken out so far. */
export interface TitleDraft {
  readonly rest: string;
  readonly parts: TitleParts;
}

/** Takes everything out of a title that has a form of its own; what is left are role, focus, ranks and places, in masculine form. */
export function draftOf(title: string): TitleDraft {
  const { rest, parts } = TITLE_PART_ROWS.reduce(withoutPart, withoutNotes(title));
  const words = rest.match(EMPLOYMENT_WORDS) ?? [];
  const { text, inclusiveForm } = inMasculineForm(rest.replace(EMPLOYMENT_WORDS, GAP));
  return { rest: text, parts: { ...parts, employment: employmentOf(words.join(' ')), inclusiveForm } };
}

function withoutNotes(title: string): TitleDraft {
  let genderNote: string | undefined;
  const rest = GENDER_NOTES.reduce(
    (text, pattern) =>
      text.replace(pattern, (note) => {
        genderNote ??= note.replace(/\s{0,2}([/|,.\\:_-])\s{0,2}/g, '$1');
        return NOTE_GAP;
      }),
    title,
  );
  return { rest, parts: { genderNote } };
}

function withoutPart({ rest, parts }: TitleDraft, [pattern, says, trigger]: TitlePartRow): TitleDraft {
  if (trigger?.test(rest) === false) return { rest, parts };
  let all = parts;
  const left = rest.replace(pattern, (...match) => {
    all = { ...says?.(match), ...all };
    return GAP;
  });
  return { rest: left, parts: all };
}
