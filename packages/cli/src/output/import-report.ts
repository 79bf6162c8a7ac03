import type { Issue } from '@berufsbild/core';
import type { MessageLocale } from '@berufsbild/core/messages';
import type { DuplicateReason } from '@berufsbild/jsonld/import';
import { type Html, html } from './html.ts';
import { pageOf } from './page-of.ts';
import { wordsOf } from './words-of.ts';

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

/** Postings that are the same job. */
export interface ImportedDuplicates {
  readonly reason: DuplicateReason;
  readonly members: readonly { readonly file: string; readonly title: string }[];
}

/** Words of the report, by language. */
const WORDS = {
  de: {
    title: 'Import von Stellenanzeigen',
    files: 'Dateien',
    postings: 'Anzeigen',
    without: 'Dateien ohne Anzeige',
    notes: 'Hinweise',
    byCode: 'Hinweise nach Art',
    count: 'Zahl',
    example: 'Beispiel',
    stood: 'da stand',
    duplicates: 'Mehrfach veröffentlicht',
    none: 'keine',
    file: 'Datei',
    found: 'gefunden',
    kept: 'übernommen',
    reasons: {
      'same-address': 'gleiche Adresse',
      'same-identifier': 'gleiche Nummer',
      'gender-note': 'Titel verschieden nur in der Form',
      'same-role': 'gleicher Arbeitgeber, Ort und Beruf',
    },
  },
  en: {
    title: 'Import of job postings',
    files: 'files',
    postings: 'postings',
    without: 'files without a posting',
    notes: 'notes',
    byCode: 'Notes by kind',
    count: 'count',
    example: 'example',
    stood: 'stood there',
    duplicates: 'Published more than once',
    none: 'none',
    file: 'File',
    found: 'found',
    kept: 'taken',
    reasons: {
      'same-address': 'same address',
      'same-identifier': 'same number',
      'gender-note': 'titles differ in form only',
      'same-role': 'same employer, place and role',
    },
  },
} as const;

/** The report of an import as one static page: figures, notes by kind with a bar each, duplicates, files. */
export function importReport(
  files: readonly ImportedFile[],
  duplicates: readonly ImportedDuplicates[],
  locale: MessageLocale,
): string {
  const words = WORDS[locale];
  const figures: readonly (readonly [string, number])[] = [
    [words.files, files.length],
    [words.postings, files.reduce((sum, { kept }) => sum + kept, 0)],
    [words.without, files.filter(({ found }) => found === 0).length],
    [words.notes, files.reduce((sum, { issues }) => sum + issues.length, 0)],
  ];
  return pageOf(
    words.title,
    locale,
    html`<dl class="figures">${figures.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count}</dd></div>`)}</dl>
<h2>${words.byCode}</h2>
${kindTable(files, locale)}
<h2>${words.duplicates}</h2>
${duplicateList(duplicates, locale)}
<h2>${words.files}</h2>
<div class="scroll"><table><thead><tr><th>${words.file}</th><th>${words.found}</th><th>${words.kept}</th><th>${words.notes}</th></tr></thead>
<tbody>${files.map(fileRow)}</tbody></table></div>`,
  );
}

function fileRow({ file, found, kept, issues }: ImportedFile): Html {
  return html`<tr><td>${file}</td><td>${found}</td><td>${kept}</td><td>${issues.length}</td></tr>\n`;
}

function kindTable(files: readonly ImportedFile[], locale: MessageLocale): Html {
  const words = WORDS[locale];
  const kinds = new Map<string, { issue: Issue; count: number }>();
  for (const issue of files.flatMap(({ issues }) => issues)) {
    const kind = kinds.get(issue.code) ?? { issue, count: 0 };
    kind.count += 1;
    kinds.set(issue.code, kind);
  }
  const rows = [...kinds].sort(([a, { count: more }], [b, { count: less }]) => less - more || (a < b ? -1 : 1));
  if (rows.length === 0) return html`<p>${words.none}</p>`;
  const most = rows[0]?.[1].count ?? 1;
  return html`<div class="scroll"><table><thead><tr><th>${words.notes}</th><th>${words.count}</th><th>${words.example}</th></tr></thead>
<tbody>${rows.map(([code, { issue, count }]) => kindRow(code, issue, count, most, locale))}</tbody></table></div>`;
}

function kindRow(code: string, issue: Issue, count: number, most: number, locale: MessageLocale): Html {
  const stood = issue.received === undefined ? '' : `${WORDS[locale].stood}: ${JSON.stringify(issue.received)}`;
  return html`<tr><td><code>${code}</code></td><td><meter min="0" max="${most}" value="${count}"></meter> ${count}</td><td>${wordsOf(issue, locale).message} <small>${stood}</small></td></tr>\n`;
}

function duplicateList(duplicates: readonly ImportedDuplicates[], locale: MessageLocale): Html {
  const { none, reasons } = WORDS[locale];
  if (duplicates.length === 0) return html`<p>${none}</p>`;
  const item = ({ file, title }: { file: string; title: string }) => html`<li>${title} <small>${file}</small></li>`;
  return html`${duplicates.map(({ reason, members }) => html`<h3>${reasons[reason]}</h3><ul>${members.map(item)}</ul>\n`)}`;
}
