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
  const { rest, parts } = TITLE_PART_ROWS.reduce(withoutPart, { rest: title, parts: {} });
  const { text, inclusiveForm } = inMasculineForm(rest.replace(EMPLOYMENT_WORDS, GAP));
  return {
    rest: text,
    parts: { ...parts, employment: employmentOf(rest.match(EMPLOYMENT_WORDS)?.join(' ')), inclusiveForm },
  };
}

function withoutPart({ rest, parts }: TitleDraft, [pattern, says, trigger]: TitlePartRow): TitleDraft {
  if (trigger?.test(rest) === false) return { rest, parts };
  let all = parts;
  const left = rest.replace(pattern, (...match) => {
    const said = says?.(match);
    all = { ...said, ...all };
    return said?.genderNote === undefined ? GAP : NOTE_GAP;
  });
  return { rest: left, parts: all };
}
