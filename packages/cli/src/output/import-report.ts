import type { MessageLocale } from '@berufsbild/core/messages';
import type { DuplicateReason } from '@berufsbild/jsonld/import';
import { localeName } from './fact-text.ts';
import { Html, html } from './html.ts';
import { type ImportedFile, kindsOfNotes, type NoteKind } from './kinds-of-notes.ts';
import { pageOf } from './page-of.ts';
import { wordsOf } from './words-of.ts';

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
    code: 'Art',
    allFiles: 'Alle Dateien',
    stood: 'stand da als',
    duplicates: 'Mehrfach veröffentlicht',
    none: 'keine',
    file: 'Datei',
    found: 'Gefunden',
    kept: 'Übernommen',
    reasons: {
      'same-address': 'gleiche Adresse',
      'same-identifier': 'gleiche Nummer',
      'gender-note': 'Titel verschieden nur in der Form',
      'same-role': 'gleicher Arbeitgeber, Ort und Beruf',
    },
  },
  en: {
    title: 'Import of job postings',
    files: 'Files',
    postings: 'Postings',
    without: 'Files without a posting',
    notes: 'Notes',
    byCode: 'Notes by kind',
    count: 'Count',
    example: 'Example',
    code: 'Kind',
    allFiles: 'All files',
    stood: 'stood there as',
    duplicates: 'Published more than once',
    none: 'none',
    file: 'File',
    found: 'Found',
    kept: 'Taken',
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
  const number = new Intl.NumberFormat(localeName(locale));
  const silent = files.filter(({ found }) => found === 0);
  const figures: readonly (readonly [string, number])[] = [
    [words.files, files.length],
    [words.postings, files.reduce((sum, { kept }) => sum + kept, 0)],
    [words.without, silent.length],
    [words.notes, files.reduce((sum, { issues }) => sum + issues.length, 0)],
  ];
  return pageOf(
    words.title,
    locale,
    html`<dl class="figures panel">${figures.map(([name, count]) => html`<div><dt>${name}</dt><dd>${number.format(count)}</dd></div>`)}</dl>
<h2>${words.byCode}</h2>
${kindTable(files, locale)}
<h2>${words.duplicates}</h2>
${duplicateList(duplicates, locale)}
<h2>${words.without}</h2>
${silent.length === 0 ? html`<p class="soft">${words.none}</p>` : html`<ul class="panel files">${silent.map(({ file }) => html`<li>${file}</li>`)}</ul>`}
<details><summary>${words.allFiles} (${number.format(files.length)})</summary>
<div class="panel"><table><thead><tr><th scope="col">${words.file}</th><th scope="col" class="number">${words.found}</th><th scope="col" class="number">${words.kept}</th><th scope="col" class="number">${words.notes}</th></tr></thead>
<tbody>${files.map((file) => fileRow(file, locale))}</tbody></table></div></details>`,
    STYLE,
  );
}

const STYLE = new Html(`
.kinds td:nth-child(2){width:11rem}.kinds code{overflow-wrap:anywhere}
.meter{display:inline-block;vertical-align:middle;width:7rem;height:.5rem;border-radius:.25rem;background:var(--sunken);margin-right:.6rem;overflow:hidden}.meter span{display:block;height:100%;min-width:.25rem;background:var(--bar)}
.files{list-style:none;padding-left:clamp(1rem,.7rem + 1.4vw,1.5rem);columns:2 18rem;column-gap:2rem}.files li,table td:first-child{overflow-wrap:anywhere}
.panel h3{margin:0 0 .5rem}`);

function fileRow({ file, found, kept, issues }: ImportedFile, locale: MessageLocale): Html {
  const words = WORDS[locale];
  return html`<tr><td>${file}</td><td class="number" data-label="${words.found}">${found}</td><td class="number" data-label="${words.kept}">${kept}</td><td class="number" data-label="${words.notes}">${issues.length}</td></tr>\n`;
}

function kindTable(files: readonly ImportedFile[], locale: MessageLocale): Html {
  const words = WORDS[locale];
  const rows = kindsOfNotes(files);
  if (rows.length === 0) return html`<p class="soft">${words.none}</p>`;
  const most = rows[0]?.count ?? 1;
  return html`<div class="panel kinds"><table><thead><tr><th scope="col">${words.code}</th><th scope="col">${words.count}</th><th scope="col">${words.example}</th></tr></thead>
<tbody>${rows.map((kind) => kindRow(kind, most, locale))}</tbody></table></div>`;
}

function kindRow({ issue, count }: NoteKind, most: number, locale: MessageLocale): Html {
  const stood =
    issue.received === undefined ? '' : html`<small>${WORDS[locale].stood}: ${quoted(issue.received)}</small>`;
  const share = ((count / most) * 100).toFixed(1);
  return html`<tr><td><code>${issue.code}</code></td><td><span class="meter" aria-hidden="true"><span style="width:${share}%"></span></span>${count}</td><td>${wordsOf(issue, locale).message} ${stood}</td></tr>\n`;
}

/** As it stood there; what is no text as JSON. */
function quoted(received: unknown): string {
  return typeof received === 'string' ? received : JSON.stringify(received);
}

function duplicateList(duplicates: readonly ImportedDuplicates[], locale: MessageLocale): Html {
  const { none, reasons } = WORDS[locale];
  if (duplicates.length === 0) return html`<p class="soft">${none}</p>`;
  const item = ({ file, title }: { file: string; title: string }) => html`<li>${title} <small>${file}</small></li>`;
  return html`${duplicates.map(({ reason, members }) => html`<section class="panel"><h3>${reasons[reason]}</h3><ul>${members.map(item)}</ul></section>\n`)}`;
}
