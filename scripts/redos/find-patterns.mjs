// Finds regular expressions. Reads: sources of packages and apps. Writes: nothing that lasts.
import ts from 'typescript';
import { filesUnder, readText, SOURCE_FILE } from '../files.mjs';
import { importSource } from '../import-source.mjs';
import { doorsOf, publishedPackages, workspaces } from '../workspaces.mjs';

/**
 * @typedef {object} Pattern
 * @property {string} place file and line, or the door that builds it
 * @property {string} source
 * @property {string} flags
 * @property {string} key as written: `/source/flags`
 */

/**
 * Every regular expression literal of the sources.
 *
 * @returns {Pattern[]}
 */
export function literalPatterns() {
  return workspaces().flatMap(({ folder }) => filesUnder(`${folder}/src`, SOURCE_FILE).flatMap(literalsOf));
}

/** @param {string} path */
function literalsOf(path) {
  const file = ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2023, true);
  /** @type {Pattern[]} */
  const found = [];
  visit(file);
  return found;

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf('/');
      found.push(patternOf(`${path}:${line + 1}`, node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  }
}

/**
 * Every regular expression that a door of a package builds with `new RegExp` while it is imported.
 *
 * @returns {Promise<Pattern[]>}
 */
export async function builtPatterns() {
  const doors = publishedPackages().flatMap(doorsOf);
  const original = globalThis.RegExp;
  /** @type {Pattern[]} */
  const found = [];
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const built = Reflect.construct(target, args, newTarget);
      found.push(patternOf('built at import', built.source, built.flags));
      return built;
    },
  });
  try {
    await importSource(doors.map(({ name }) => `await import('${name}');`).join('\n'));
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/**
 * @param {string} place
 * @param {string} source
 * @param {string} flags
 * @returns {Pattern}
 */
function patternOf(place, source, flags) {
  return { place, source, flags, key: `/${source}/${flags}` };
}
