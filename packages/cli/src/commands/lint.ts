import { readFile } from 'node:fs/promises';
import type { Issue, Severity } from '@berufsbild/core';
import { type LintOptions, lintHtml, lintJsonLd, PROFILES, type Profile } from '@berufsbild/jsonld/lint';
import { formatIssue } from '@berufsbild/jsonld/messages';
import type { Command, CommandInput, Flags } from '../command.ts';
import { filesOf } from '../files.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** `berufsbild lint`: checks the markup of pages and JSON-LD files. */
export const lintCommand: Command = {
  summary: 'Checks JobPosting and Occupation markup in HTML pages and JSON-LD files.',
  usage: 'lint <files…> [--profile google-2026-09] [--fail-on error|warning|info] [--json]',
  options: {
    profile: { type: 'string', multiple: true, default: ['google-2026-09'] },
    'fail-on': { type: 'string', default: 'error' },
    json: { type: 'boolean', default: false },
  },
  run: lint,
};

async function lint({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const profile = profilesOf(flags);
  const failing = failingOf(flags);
  const counts = { error: 0, warning: 0, info: 0 };
  const files = await filesOf(positionals);
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const check = /\.json(?:ld)?$/iu.test(file) ? lintJsonText : lintHtml;
    for (const issue of check(text, { profile, now: io.now })) {
      counts[issue.severity] += 1;
      const words = formatIssue(issue, locale);
      io.out(flags['json'] === true ? `${JSON.stringify({ file, ...issue, ...words })}\n` : lineOf(file, issue, words));
    }
  }
  io.err(`${files.length} files: ${counts.error} errors, ${counts.warning} warnings, ${counts.info} notes\n`);
  return failing.some((severity) => counts[severity] > 0) ? 1 : 0;
}

/** Lints a JSON file; one that does not parse has one issue, as a broken block of a page has. */
function lintJsonText(text: string, options: LintOptions): Issue[] {
  try {
    return lintJsonLd(JSON.parse(text), options);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [{ code: 'json/invalid', rule: 'JP001', severity: 'error', path: [], received: text.slice(0, 60) }];
  }
}

function lineOf(
  file: string,
  { severity, rule, code, path }: Issue,
  words: { message: string; hint?: string },
): string {
  const hint = words.hint === undefined ? '' : `\n    ${words.hint}`;
  return `${file}: ${severity} ${rule ?? ''} ${code} at ${path.join('.')}: ${words.message}${hint}\n`;
}

function profilesOf(flags: Flags): readonly Profile[] {
  return [flags['profile'] ?? []].flat().map((wanted) => {
    const profile = PROFILES.find((name) => name === wanted);
    if (profile === undefined) throw new UsageError(`--profile ${wanted} is none of ${PROFILES.join(', ')}`);
    return profile;
  });
}

/** The severities that make the command fail: the asked one and those above it. */
function failingOf(flags: Flags): readonly Severity[] {
  const at = (SEVERITIES as readonly string[]).indexOf(String(flags['fail-on']));
  if (at === -1) throw new UsageError(`--fail-on takes ${SEVERITIES.join(', ')}, not ${String(flags['fail-on'])}`);
  return SEVERITIES.slice(0, at + 1);
}
