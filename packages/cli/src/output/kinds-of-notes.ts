import type { Issue } from '@berufsbild/core';

/** What was read out of one file. */
export interface ImportedFile {
  readonly file: string;
  /** Postings in the file. */
  readonly found: number;
  /** Of those, written out. */
  readonly kept: number;
  /** Everything that was repaired, assumed or left out. */
  readonly issues: readonly Issue[];
}

/** All notes of one code. */
export interface NoteKind {
  /** The first of them. */
  readonly issue: Issue;
  /** The file that it is of. */
  readonly file: string;
  readonly count: number;
}

/** The notes of all files by code, the commonest first. */
export function kindsOfNotes(files: readonly ImportedFile[]): readonly NoteKind[] {
  const kinds = new Map<string, NoteKind>();
  for (const { file, issues } of files) {
    for (const issue of issues) {
      const first = kinds.get(issue.code) ?? { issue, file, count: 0 };
      kinds.set(issue.code, { ...first, count: first.count + 1 });
    }
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count || (a.issue.code < b.issue.code ? -1 : 1));
}
