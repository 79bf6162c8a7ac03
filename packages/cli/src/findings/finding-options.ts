import type { Command } from '../command.ts';

/** Flags of every command that reports findings. */
export const FINDING_OPTIONS = {
  profile: { type: 'string', multiple: true, default: ['google-2026-09'] },
  'fail-on': { type: 'string', default: 'error' },
  format: { type: 'string', default: 'text' },
  json: { type: 'boolean', default: false },
  output: { type: 'string' },
} as const satisfies Command['options'];

/** How they are written in a usage line. */
export const FINDING_USAGE =
  '[--profile google-2026-09] [--fail-on error|warning|info] [--format text|json|sarif | --json] [--output file]';
