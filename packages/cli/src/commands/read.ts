import { basename, extname } from 'node:path';
import { type Gazetteer, type Issue, joinFacts, type OccupationReading, readOccupation } from '@berufsbild/core';
import { type GazetteerCountry, loadGazetteer } from '@berufsbild/places';
import { choiceOf } from '../choice-of.ts';
import type { Command, CommandInput } from '../command.ts';
import { filesOf } from '../files.ts';
import type { Io } from '../io.ts';
import { notesText, occupationText } from '../output/occupation-text.ts';
import { occupationView } from '../output/occupation-view.ts';
import { printable } from '../output/printable.ts';
import type { ReadDocument } from '../output/read-document.ts';
import { issueNotes } from '../output/reading-notes.ts';
import { writeOut } from '../output/write-out.ts';
import { readText } from '../read-text.ts';

const COUNTRIES: readonly GazetteerCountry[] = ['DE', 'AT', 'CH'];

/** `berufsbild read`: turns articles about occupations into facts. */
export const readCommand: Command = {
  summary: 'Reads articles about occupations: name, place, pay by level, hours, statistics and all other facts.',
  usage: 'read <files…>',
  options: {
    country: {
      type: 'string',
      default: 'DE',
      value: COUNTRIES.join('|'),
      about: 'whose places and currency are meant',
    },
    facts: { type: 'string', value: '<file>', about: 'all facts as JSON, each with its place in the text' },
    view: { type: 'string', value: '<file>', about: 'a page with chart, facts and the marked text' },
    json: { type: 'boolean', about: 'one line of JSON a document' },
  },
  run: read,
};

async function read({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const country = choiceOf(flags, 'country', COUNTRIES);
  const files = await filesOf(positionals);
  const gazetteer = await loadGazetteer({ countries: [country] });
  const documents: ReadDocument[] = [];
  for (const file of files) {
    const text = await readText(file, locale, io);
    const document = {
      id: documentOf(file),
      name: basename(file),
      text,
      reading: readOne(text, file, country, gazetteer),
    };
    documents.push(document);
    io.out(
      flags['json'] === true ? `${JSON.stringify(factsOf(document))}\n` : printable(occupationText(document, locale)),
    );
  }
  const across = contradictionsBetween(documents);
  if (flags['json'] !== true) io.out(printable(notesText(issueNotes(documents, across, locale), locale)));
  await writeOut(flags['facts'], () => `${JSON.stringify(documents.map(factsOf), null, 2)}\n`, io);
  await writeOut(flags['view'], () => occupationView(documents, across, locale), io);
  return 0;
}

function factsOf({ id, reading }: ReadDocument): OccupationReading & { readonly document: string } {
  return { document: id, ...reading };
}

/** Contradictions of documents about one occupation in one place that no document has by itself. */
function contradictionsBetween(documents: readonly ReadDocument[]): readonly Issue[] {
  const groups = new Map<string, ReadDocument[]>();
  for (const document of documents) {
    const { titles, place } = document.reading.profile;
    const topic = `${titles.male} ${place?.name}`;
    groups.set(topic, [...(groups.get(topic) ?? []), document]);
  }
  return [...groups.values()].flatMap((group) => {
    const known = new Set(group.flatMap(({ reading }) => reading.issues.map(pairOf)));
    const { issues } = joinFacts(group.flatMap(({ reading }) => reading.profile.facts));
    return issues.filter((issue) => !known.has(pairOf(issue)));
  });
}

/** The facts that contradict each other, as a key. */
function pairOf({ params }: Issue): string {
  return String(params?.['facts']);
}

function readOne(text: string, file: string, country: GazetteerCountry, gazetteer: Gazetteer): OccupationReading {
  return readOccupation(text, { document: documentOf(file), country, gazetteer });
}

function documentOf(file: string): string {
  return basename(file, extname(file));
}
