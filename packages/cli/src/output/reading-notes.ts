import type { Fact, Issue } from '@berufsbild/core';
import { formatIssue, type MessageLocale } from '@berufsbild/core/messages';
import { factText, levelText } from './fact-text.ts';
import { FACT_WORDS } from './fact-words.ts';
import { lineNumber } from './line-number.ts';
import type { ReadDocument } from './read-document.ts';

/** A doubt about a document, in words, with the places that it speaks of. */
export interface ReadingNote {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly message: string;
  /** Where it stands, unless the message says so. */
  readonly where?: string;
  /** The facts that it is about. */
  readonly facts: readonly Fact[];
}

/** What is doubtful in a document, each doubt once. */
export function readingNotes(document: ReadDocument, locale: MessageLocale): readonly ReadingNote[] {
  const { profile, facts, issues } = document.reading;
  const byId = new Map(profile.facts.map((fact) => [fact.id, fact]));
  const own = facts.flatMap(({ value, issues }) =>
    issues
      .filter(({ severity }) => severity !== 'info')
      .map((issue) => noteOf(issue, [byId.get(value.id) ?? value], [document], locale)),
  );
  return [...new Map([...issueNotes([document], issues, locale), ...own].map((note) => [note.message, note])).values()];
}

/** Issues of one or several documents as notes: contradictions with what stands against what. */
export function issueNotes(
  documents: readonly ReadDocument[],
  issues: readonly Issue[],
  locale: MessageLocale,
): readonly ReadingNote[] {
  const facts = new Map(documents.flatMap(({ reading }) => reading.profile.facts).map((fact) => [fact.id, fact]));
  return issues.map((issue) => noteOf(issue, factsOf(issue, facts), documents, locale));
}

/** Ids of facts that an issue names. */
function factsOf({ params, path }: Issue, facts: ReadonlyMap<string, Fact>): readonly Fact[] {
  const named = params?.['facts'];
  const ids = Array.isArray(named) ? named : path.slice(1, 2);
  return ids.flatMap((id) => facts.get(String(id)) ?? []);
}

function noteOf(
  issue: Issue,
  facts: readonly Fact[],
  documents: readonly ReadDocument[],
  locale: MessageLocale,
): ReadingNote {
  const { code, severity } = issue;
  const [first, ...others] = facts;
  if (code !== 'fact/conflict' || others.length === 0) {
    const where = first === undefined ? {} : { where: lineText(first, documents, locale) };
    return { code, severity, message: formatIssue(issue, locale).message, ...where, facts };
  }
  const against = locale === 'de' ? ' gegen ' : ' against ';
  return { code, severity, message: facts.map((fact) => placedText(fact, documents, locale)).join(against), facts };
}

/** "Einstieg 27.000 € pro Jahr (Zeile 80)". */
function placedText(fact: Fact, documents: readonly ReadDocument[], locale: MessageLocale): string {
  const name = fact.kind === 'salary' ? levelText(fact.value, locale) : FACT_WORDS[locale].kinds[fact.kind];
  return `${name} ${factText(fact, locale)} (${lineText(fact, documents, locale)})`;
}

/** "Zeile 80", with the document where there are several. */
export function lineText(fact: Fact, documents: readonly ReadDocument[], locale: MessageLocale): string {
  const [{ document = '', start = 0 } = {}] = fact.provenance;
  const home = documents.find(({ id }) => id === document);
  const line = `${locale === 'de' ? 'Zeile' : 'line'} ${lineNumber(home?.text ?? '', start)}`;
  return documents.length > 1 ? `${home?.name ?? document}, ${line}` : line;
}
