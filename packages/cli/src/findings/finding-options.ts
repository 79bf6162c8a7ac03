import { PROFILES } from '@berufsbild/jsonld/lint';
import type { Command } from '../command.ts';
import { FORMAT_NAMES } from './finding-report.ts';
import { SEVERITIES } from './tally.ts';

/** Flags of every command that reports findings. */
export const FINDING_OPTIONS = {
  profile: {
    type: 'string',
    multiple: true,
    default: ['google-2026-09'],
    value: '<name>',
    about: `rules to check by: ${PROFILES.join(', ')}`,
  },
  'fail-on': {
    type: 'string',
    default: 'error',
    value: SEVERITIES.join('|'),
    about: 'from when on the exit code is 1',
  },
  format: { type: 'string', value: FORMAT_NAMES.join('|'), about: 'how findings are written (default: text)' },
  json: { type: 'boolean', about: 'short for --format json: one finding a line' },
  output: { type: 'string', value: '<file>', about: 'where to write them (default: standard output)' },
} as const satisfies Command['options'];
