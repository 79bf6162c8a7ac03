import { type ExperienceLevel, type Fact, formatSalary, type OccupationReading } from '@berufsbild/core';
import { formatIssue, type MessageLocale } from '@berufsbild/core/messages';
import { lineNumber } from './line-number.ts';
import { tableOf } from './table.ts';

/** Words of the view, by language. */
const WORDS = {
  de: {
    occupation: 'Beruf',
    place: 'Ort',
    line: 'Zeile',
    pay: 'Gehalt',
    unknown: 'nicht genannt',
    others: 'weitere Fakten',
  },
  en: {
    occupation: 'occupation',
    place: 'place',
    line: 'line',
    pay: 'pay',
    unknown: 'not named',
    others: 'further facts',
  },
} as const;

/** Career levels in words, by language. */
const LEVELS: Readonly<Record<MessageLocale, Readonly<Record<ExperienceLevel, string>>>> = {
  de: {
    training: 'Ausbildung',
    entry: 'Einstieg',
    experienced: 'erfahren',
    senior: 'Senior',
    leadership: 'Leitung',
    top: 'Spitze',
  },
  en: {
    training: 'training',
    entry: 'entry',
    experienced: 'experienced',
    senior: 'senior',
    leadership: 'leadership',
    top: 'top',
  },
};

/** One document as a few lines for people: occupation, place, pay by level with its line, then what was noticed. */
export function occupationText(name: string, text: string, reading: OccupationReading, locale: MessageLocale): string {
  const words = WORDS[locale];
  const { titles, codes, place } = reading.profile;
  const rows = [
    [words.occupation, titles.neutral ?? titles.male ?? words.unknown, codesText(codes)],
    [words.place, place?.name ?? words.unknown, place?.key === undefined ? '' : `AGS ${place.key}`],
    ...salaryRows(text, reading, locale),
    [words.others, String(reading.facts.filter(({ value }) => !NAMED.has(value.kind)).length)],
  ];
  return `${name}\n${indented(tableOf(rows))}${indented(issueLines(text, reading, locale))}`;
}

const NAMED: ReadonlySet<Fact['kind']> = new Set(['title', 'place', 'salary']);

function codesText({ kldb, isco08 }: OccupationReading['profile']['codes']): string {
  return [kldb === undefined ? '' : `KldB ${kldb}`, isco08 === undefined ? '' : `ISCO ${isco08}`]
    .filter(Boolean)
    .join(' · ');
}

function salaryRows(text: string, { facts }: OccupationReading, locale: MessageLocale): string[][] {
  const rows: string[][] = [];
  for (const { value: fact, start, issues } of facts) {
    if (fact.kind !== 'salary') continue;
    const level = fact.value.level === undefined ? WORDS[locale].pay : LEVELS[locale][fact.value.level];
    const figures = formatSalary(fact.value, { locale: locale === 'de' ? 'de-DE' : 'en' });
    const why = issues
      .filter(({ severity }) => severity === 'info')
      .map((issue) => formatIssue(issue, locale).message)
      .join(' ');
    rows.push([level, figures, `${WORDS[locale].line} ${lineNumber(text, start)}`, why]);
  }
  return rows;
}

function issueLines(text: string, { facts, issues }: OccupationReading, locale: MessageLocale): string {
  const all = [...issues, ...facts.flatMap((found) => found.issues)].filter(({ severity }) => severity !== 'info');
  return all
    .map((issue) => {
      const line = issue.span === undefined ? '' : ` (${WORDS[locale].line} ${lineNumber(text, issue.span.start)})`;
      return `${issue.severity} ${issue.code}: ${formatIssue(issue, locale).message}${line}\n`;
    })
    .join('');
}

function indented(block: string): string {
  return block.replace(/^(?=.)/gmu, '  ');
}
