import { readFileSync } from 'node:fs';
import type { Issue } from '@berufsbild/core';
import { lintHtml, lintJsonLd, type Profile } from '../../src/lint/index.ts';
import { TEST_GAZETTEER } from './test-gazetteer.ts';
import { NOW } from './whole-posting.ts';

/** A document whose verdict and broken rules were labelled by hand. */
export interface LabelledDocument {
  readonly file: string;
  readonly text: string;
  readonly isPage: boolean;
  readonly verdict: string;
  readonly rules: readonly string[];
}

/** What the linter says of labelled documents beside their labels; each entry is a file, with a rule where it is about one. */
export interface LabelScore {
  readonly wrongVerdicts: readonly string[];
  /** How many rules the labels list. */
  readonly listed: number;
  readonly missed: readonly string[];
  readonly notListed: readonly string[];
}

/** The labelled documents of a folder with an `index.tsv`. */
export function labelledDocuments(folder: string): LabelledDocument[] {
  const [, ...lines] = readFileSync(`${folder}index.tsv`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [file = '', , verdict = '', , rules = ''] = line.split('\t');
    const text = readFileSync(folder + file, 'utf8');
    const listed = rules.split(',').map((rule) => rule.replace('@now', ''));
    return { file, text, isPage: file.includes('.html'), verdict, rules: listed.filter((rule) => rule !== '') };
  });
}

/** Compares the linter with the labels: the verdict for Google's profile, the rules for all that the labels know. */
export function scoreOf(documents: readonly LabelledDocument[]): LabelScore {
  const compared = documents.map((document) => {
    const issues = lint(document, ['google-2026-09', 'google-2025-05', 'schema.org-30', 'dach']);
    return { ...document, found: [...new Set(issues.map(({ rule }) => rule ?? '').filter(isLabelled))] };
  });
  return {
    wrongVerdicts: documents
      .filter((document) => verdictOf(lint(document, ['google-2026-09'])) !== document.verdict)
      .map(({ file }) => file),
    listed: documents.flatMap(({ rules }) => rules).length,
    missed: compared.flatMap(({ file, rules, found }) => without(rules, found).map((rule) => `${file} ${rule}`)),
    notListed: compared.flatMap(({ file, rules, found }) => without(found, rules).map((rule) => `${file} ${rule}`)),
  };
}

function lint({ text, isPage }: LabelledDocument, profile: readonly Profile[]): Issue[] {
  const options = { profile, now: NOW, gazetteer: TEST_GAZETTEER };
  return isPage ? lintHtml(text, options) : lintJsonLd(JSON.parse(text), options);
}

/** Google's verdict; what is only broken because time has passed does not count. */
function verdictOf(issues: readonly Issue[]): string {
  const levels = issues.filter(({ rule }) => rule !== 'JP203').map(({ severity }) => severity);
  if (levels.includes('error')) return 'invalid';
  return levels.includes('warning') ? 'valid-with-warnings' : 'valid';
}

/** Ids that the labels know. */
function isLabelled(rule: string): boolean {
  return /^(?:JP(?!314)|OC)/.test(rule);
}

function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one));
}
