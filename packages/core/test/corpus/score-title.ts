import { parseJobTitle } from '../../src/occupation/parse-job-title.ts';
import type { Seniority } from '../../src/occupation/seniority.ts';
import type { LabelledRow } from './labelled-rows.ts';

/** Label of a title. */
export interface TitleLabel {
  readonly base: string;
  /** Other forms that count. */
  readonly baseAlt?: readonly string[];
  readonly seniority: Seniority | null;
  readonly seniorityAlt?: readonly Seniority[];
  readonly genderMarker: string | null;
}

/** What the reader said of a title, and which of its three parts are as labelled. */
export interface TitleScore {
  readonly id: string;
  readonly text: string;
  readonly role: boolean;
  readonly seniority: boolean;
  readonly genderNote: boolean;
  readonly expected: string;
  readonly actual: string;
}

/** Scores one title: role, rank (optional ones count like stated ones) and gender note. */
export function scoreTitle({ id, text, expect }: LabelledRow<TitleLabel>): TitleScore {
  const result = parseJobTitle(text);
  const title = result.ok ? result.value : undefined;
  const rank = title?.seniority ?? title?.optionalSeniority ?? null;
  const roles = [expect.base, ...(expect.baseAlt ?? [])].map(comparable);
  return {
    id,
    text,
    role: roles.includes(comparable(title?.role ?? '')),
    seniority: [expect.seniority, ...(expect.seniorityAlt ?? [])].includes(rank),
    genderNote: comparableNote(expect.genderMarker) === comparableNote(title?.genderNote ?? null),
    expected: `${roles.join(' | ')} · ${expect.seniority} · ${expect.genderMarker}`,
    actual: `${title?.role} · ${rank} · ${title?.genderNote ?? null}`,
  };
}

/** Without case, brackets and separators. */
function comparable(role: string): string {
  return role
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#&]/gu, '');
}

/** "all genders" is labelled `all`; blanks and case do not matter. */
function comparableNote(note: string | null): string | null {
  const bare = note?.toLowerCase().replace(/\s/g, '') ?? null;
  return bare?.startsWith('all') ? 'all' : bare;
}
