import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Gazetteer, type OccupationReading, readOccupation } from '@berufsbild/core';
import { type GazetteerCountry, loadGazetteer } from '@berufsbild/places';
import type { Command, CommandInput } from '../command.ts';
import { filesOf } from '../files.ts';
import type { Io } from '../io.ts';
import { occupationText } from '../output/occupation-text.ts';
import { UsageError } from '../usage-error.ts';

const COUNTRIES: readonly GazetteerCountry[] = ['DE', 'AT', 'CH'];

/** `berufsbild read`: turns articles about occupations into facts. */
export const readCommand: Command = {
  summary: 'Reads articles about occupations: name, place, pay by level, hours, statistics and all other facts.',
  usage: 'read <files…> [--country DE|AT|CH] [--facts facts.json] [--json]',
  options: {
    country: { type: 'string', default: 'DE' },
    facts: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  run: read,
};

async function read({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const country = countryOf(flags['country']);
  const files = await filesOf(positionals);
  const gazetteer = await loadGazetteer({ countries: [country] });
  const readings: (OccupationReading & { document: string })[] = [];
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const reading = { document: documentOf(file), ...readOne(text, file, country, gazetteer) };
    readings.push(reading);
    io.out(
      flags['json'] === true ? `${JSON.stringify(reading)}\n` : occupationText(basename(file), text, reading, locale),
    );
  }
  if (typeof flags['facts'] === 'string') await writeFile(flags['facts'], `${JSON.stringify(readings, null, 2)}\n`);
  return 0;
}

function readOne(text: string, file: string, country: GazetteerCountry, gazetteer: Gazetteer): OccupationReading {
  return readOccupation(text, { document: documentOf(file), country, gazetteer });
}

function documentOf(file: string): string {
  return basename(file, extname(file));
}

function countryOf(value: unknown): GazetteerCountry {
  const country = COUNTRIES.find((name) => name === value);
  if (country !== undefined) return country;
  throw new UsageError(`--country takes ${COUNTRIES.join(', ')}, not ${String(value)}`);
}
