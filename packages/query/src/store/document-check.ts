import type { Issue } from '@berufsbild/core';
import { isStorableText } from '../collection/clean-value.ts';
import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import { misfitsOf } from '../collection/shape.ts';
import { DocumentError } from '../error/document-error.ts';
import { problem, shown } from '../query/check.ts';

const LONGEST_ID = 200;
const KEY = `text of 1 to ${LONGEST_ID} well-formed characters without NUL`;
/** Most problems of one call that are told; what comes after them is not looked at. */
const MOST = 100;

/** Refuses documents that not every engine can hold. */
export interface DocumentCheck {
  /**
   * Gives what a caller wants stored as a list.
   *
   * @throws DocumentError that names all that is wrong with the documents.
   */
  storable(given: unknown): readonly StoredDocument[];
  /**
   * Gives a document that is only to be read: it needs no key.
   *
   * @throws DocumentError that names all that is wrong with it.
   */
  readable(document: StoredDocument): StoredDocument;
}

/** What checks the documents of a collection. */
export function documentCheck({ required = [], shape = {} }: AnyCollection): DocumentCheck {
  const misfitsIn = misfitsOf(shape);
  const wrongIn = (document: unknown): readonly Issue[] =>
    misfitsIn(document).map(({ path, expected, received }) =>
      problem('query/wrong-type', path, { expected }, shown(received)),
    );
  const problemsOf = (document: unknown): readonly Issue[] => {
    const properties = (document ?? {}) as Readonly<Record<string, unknown>>;
    const wrong = wrongIn(properties);
    const isMissing = (name: string) => !isSaid(properties[name]) && !wrong.some(({ path }) => path[0] === name);
    const missing = required.filter(isMissing).map((name) => absent(name, 'text'));
    return [...keyProblems(properties['id']), ...missing, ...wrong];
  };
  return {
    storable(given) {
      const documents = (Array.isArray(given) ? given : [given]) as readonly StoredDocument[];
      const problems: Problem[] = [];
      for (let index = 0; index < documents.length && problems.length < MOST; index += 1) {
        const document = documents[index];
        const at = Array.isArray(given) ? [index] : [];
        for (const issue of problemsOf(document)) problems.push({ document, at, issue });
      }
      refuse(problems);
      return documents;
    },
    readable(document) {
      refuse(wrongIn(document).map((issue) => ({ document, at: [], issue })));
      return document;
    },
  };
}

/** What is wrong with a document at a place of the call. */
interface Problem {
  readonly document: unknown;
  readonly at: readonly number[];
  readonly issue: Issue;
}

function refuse(all: readonly Problem[]): void {
  if (all.length === 0) return;
  const problems = all.slice(0, MOST);
  const told = problems.map(
    ({ document, at, issue: { path, params } }) =>
      `${nameOf(document, at)}${path.length === 0 ? '' : ` at ${path.join('.')}`}: ${params?.['expected']} expected`,
  );
  const others = problems.length === MOST ? '; there may be more' : '';
  const issues = problems.map(({ at, issue }) => ({ ...issue, path: [...at, ...issue.path] }));
  throw new DocumentError(`Not a single document is taken: ${told.join('; ')}${others}`, issues);
}

/** A document by its key where it has one, else by its place. */
function nameOf(document: unknown, at: readonly number[]): string {
  const { id } = (document ?? {}) as Readonly<Record<string, unknown>>;
  return ['document', ...(isKey(id) ? [JSON.stringify(id)] : at)].join(' ');
}

function keyProblems(id: unknown): readonly Issue[] {
  if (id === undefined) return [absent('id', KEY)];
  return isKey(id) ? [] : [problem('query/wrong-type', ['id'], { expected: KEY }, id)];
}

function absent(name: string, expected: string): Issue {
  return problem('query/missing', [name], { name, expected });
}

function isKey(id: unknown): boolean {
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID && isStorableText(id);
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
