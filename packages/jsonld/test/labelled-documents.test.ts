import { readdirSync, readFileSync } from 'node:fs';
import type { Issue } from '@berufsbild/core';
import { describe, expect, inject, it } from 'vitest';
import { lintHtml, lintJsonLd, type Profile } from '../src/lint/index.ts';
import { TEST_GAZETTEER } from './support/test-gazetteer.ts';

/** A document whose verdict and broken rules were labelled by hand. */
interface Labelled {
  readonly file: string;
  readonly verdict: string;
  readonly rules: readonly string[];
}

const folder = `${inject('shared')}examples/jsonld/`;
const NOW = new Date('2026-11-22T12:00:00Z');

/** Ids that the labels know. */
const isLabelled = (rule: string | undefined) => /^(?:JP(?!314)|OC)/.test(rule ?? '');

function labels(): Labelled[] {
  const [, ...lines] = readFileSync(`${folder}index.tsv`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [file = '', , verdict = '', , rules = ''] = line.split('\t');
    return { file, verdict, rules: rules.split(',') };
  });
}

function lint(file: string, profile: readonly Profile[]): Issue[] {
  const text = readFileSync(folder + file, 'utf8');
  const options = { profile, now: NOW, gazetteer: TEST_GAZETTEER };
  return file.endsWith('.html') ? lintHtml(text, options) : lintJsonLd(JSON.parse(text), options);
}

/** Google's verdict; what is only broken because time has passed does not count. */
function verdictOf(issues: readonly Issue[]): string {
  const levels = issues.filter(({ rule }) => rule !== 'JP203').map(({ severity }) => severity);
  if (levels.includes('error')) return 'invalid';
  return levels.includes('warning') ? 'valid-with-warnings' : 'valid';
}

describe.skipIf(inject('shared') === '')('labelled documents', () => {
  it('has a label for each file', () => {
    const files = readdirSync(folder).filter((file) => file !== 'index.tsv');
    expect(
      labels()
        .map(({ file }) => file)
        .sort(),
    ).toEqual(files.sort());
  });

  it('agrees with the verdict in at least 95 %', () => {
    const wrong = labels().filter(({ file, verdict }) => verdictOf(lint(file, ['google-2026-09'])) !== verdict);
    report(
      'verdict',
      wrong.map(({ file }) => file),
    );
    expect(wrong.length / labels().length).toBeLessThanOrEqual(0.05);
  });

  it('reports at least 90 % of the listed rules and at most 10 % that are not listed', () => {
    const misses: string[] = [];
    const extras: string[] = [];
    let listed = 0;
    for (const { file, rules } of labels()) {
      const want = new Set(rules.map((rule) => rule.replace('@now', '')));
      const issues = lint(file, ['google-2026-09', 'google-2025-05', 'schema.org-30', 'dach']);
      const got = new Set(issues.map(({ rule }) => rule ?? '').filter(isLabelled));
      listed += want.size;
      misses.push(...[...want].filter((rule) => !got.has(rule)).map((rule) => `${file} ${rule}`));
      extras.push(...[...got].filter((rule) => !want.has(rule)).map((rule) => `${file} ${rule}`));
    }
    report(`missed of ${listed}`, misses);
    report('not listed', extras);
    expect(misses.length / listed).toBeLessThanOrEqual(0.1);
    expect(extras.length / listed).toBeLessThanOrEqual(0.1);
  });
});

function report(title: string, lines: readonly string[]): void {
  process.stdout.write(`labelled documents, ${title}: ${lines.length}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}
