import type { Fact, OccupationReading } from '@berufsbild/core';
import type { MessageLocale } from '@berufsbild/core/messages';
import { levelText, payNotes, payText } from './fact-text.ts';
import { FACT_WORDS } from './fact-words.ts';
import { lineNumber } from './line-number.ts';
import type { ReadDocument } from './read-document.ts';
import { type ReadingNote, readingNotes } from './reading-notes.ts';
import { tableOf } from './table.ts';

/** Words of the view, by language. */
const WORDS = {
  de: { occupation: 'Beruf', place: 'Ort', line: 'Zeile', unknown: 'nicht genannt', others: 'weitere Fakten' },
  en: { occupation: 'occupation', place: 'place', line: 'line', unknown: 'not named', others: 'further facts' },
} as const;

/** One document as a few lines for people: occupation, place, pay by level with its line, then what was noticed. */
export function occupationText(document: ReadDocument, locale: MessageLocale): string {
  const words = WORDS[locale];
  const { name, reading } = document;
  const { titles, codes, place } = reading.profile;
  const rows = [
    [words.occupation, titles.neutral ?? titles.male ?? words.unknown, codesText(codes)],
    [words.place, place?.name ?? words.unknown, place?.key === undefined ? '' : `AGS ${place.key}`],
    ...salaryRows(document, locale),
    [words.others, String(reading.profile.facts.filter(({ kind }) => !NAMED.has(kind)).length)],
  ];
  return `${name}\n${indented(tableOf(rows))}${notesText(readingNotes(document, locale), locale)}`;
}

const NAMED: ReadonlySet<Fact['kind']> = new Set(['title', 'place', 'salary']);

/** Codes of an occupation in one line. */
export function codesText({ kldb, isco08 }: OccupationReading['profile']['codes']): string {
  return [kldb === undefined ? '' : `KldB ${kldb}`, isco08 === undefined ? '' : `ISCO ${isco08}`]
    .filter(Boolean)
    .join(' · ');
}

function salaryRows({ text, reading }: ReadDocument, locale: MessageLocale): string[][] {
  const rows = reading.facts.flatMap(({ value: fact, start }) =>
    fact.kind === 'salary'
      ? [
          {
            stated: [levelText(fact.value, locale), payText(fact.value, locale)],
            notes: payNotes(fact.value, locale),
            line: `${WORDS[locale].line} ${lineNumber(text, start)}`,
          },
        ]
      : [],
  );
  const isNoted = rows.some(({ notes }) => notes !== '');
  return rows.map(({ stated, notes, line }) => [...stated, ...(isNoted ? [notes] : []), line]);
}

/** What was noticed, but for mere notes, a line each. */
export function notesText(notes: readonly ReadingNote[], locale: MessageLocale): string {
  const { severities } = FACT_WORDS[locale];
  return indented(
    tableOf(
      notes
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, severity, message, where }) => [
          code,
          severities[severity],
          where === undefined ? message : `${message} (${where})`,
        ]),
    ),
  );
}

function indented(block: string): string {
  return block.replace(/^(?=.)/gmu, '  ');
}
