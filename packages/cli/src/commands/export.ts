import { toJobPosting, toScript } from '@berufsbild/jsonld';

import type { Command, CommandInput } from '../command.ts';
import type { Io } from '../io.ts';
import { messageOf } from '../output/message-of.ts';
import { postingsOf } from '../postings-of.ts';
import { UsageError } from '../usage-error.ts';

const FORMS = ['script', 'jsonld'] as const;

/** `berufsbild export`: writes the markup of postings. */
export const exportCommand: Command = {
  summary: 'Writes JobPosting markup: one safe script element a line, or JSON-LD as NDJSON.',
  usage: 'export <postings.ndjson | source.ts | -> [--to script|jsonld]',
  options: { to: { type: 'string', default: 'script' } },
  run: exportPostings,
};

async function exportPostings({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0) throw new UsageError('name one source');
  const form = FORMS.find((name) => name === flags['to']);
  if (form === undefined) throw new UsageError(`--to takes ${FORMS.join(', ')}, not ${String(flags['to'])}`);
  const counts = { written: 0, left: 0 };
  let row = 0;
  for await (const result of postingsOf(source)) {
    row += 1;
    const { jsonld, issues } = result.ok ? toJobPosting(result.value, { now: io.now }) : { issues: result.issues };
    for (const issue of issues.filter(({ severity }) => severity === 'error')) {
      io.err(`row ${row}: ${issue.code}: ${messageOf(issue, locale)}\n`);
    }
    counts[jsonld === undefined ? 'left' : 'written'] += 1;
    if (jsonld !== undefined) io.out(`${form === 'script' ? toScript(jsonld) : JSON.stringify(jsonld)}\n`);
  }
  io.err(`${counts.written} written, ${counts.left} left out\n`);
  return counts.left > 0 ? 1 : 0;
}
