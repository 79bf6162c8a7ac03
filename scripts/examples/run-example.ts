import ts from 'typescript';
import type { Example } from './find-examples.ts';

/** One `//=> value` of an example beside what the code gave. */
export interface Answer {
  readonly line: string;
  readonly actual: unknown;
  readonly expected: unknown;
  /** Whether the answer says with "…" that it leaves something out. */
  readonly isPart: boolean;
}

/**
 * Runs an example and collects its answers.
 *
 * @param importModule - `import()` of the caller, whose loader resolves packages to their source.
 */
export async function runExample(
  example: Example,
  importModule: (name: string) => Promise<Record<string, unknown>>,
): Promise<Answer[]> {
  const sources = example.blocks.map((code) => ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true));
  const scope: Record<string, unknown> = {};
  for (const name of [...example.scope].reverse()) Object.assign(scope, await importModule(name));
  for (const statement of sources.flatMap(({ statements }) => statements.filter(ts.isImportDeclaration))) {
    Object.assign(scope, await importedNames(statement, importModule));
  }
  const answers: Answer[] = [];
  scope['$answer'] = (line: string, actual: unknown, isPart: boolean, expected: unknown) =>
    answers.push({ line, actual, expected, isPart });
  const names = Object.keys(scope).filter((name) => name === '$answer' || example.blocks.join().includes(name));
  const run = new AsyncFunction(...names, toScript(sources));
  await run(...names.map((name) => scope[name]));
  return answers;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

async function importedNames(
  { importClause, moduleSpecifier }: ts.ImportDeclaration,
  importModule: (name: string) => Promise<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const bindings = importClause?.namedBindings;
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || bindings === undefined) return {};
  const module = await importModule((moduleSpecifier as ts.StringLiteral).text);
  if (ts.isNamespaceImport(bindings)) return { [bindings.name.text]: module };
  return Object.fromEntries(
    bindings.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => [name.text, module[(propertyName ?? name).text]]),
  );
}

/** The statements of all blocks as JavaScript, each answer followed by its report, each block inside the one before. */
function toScript(sources: readonly ts.SourceFile[]): string {
  const code = `${sources.map(withReports).join('\n{\n')}${'\n}'.repeat(Math.max(0, sources.length - 1))}`;
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(`${code}\nexport {};`, { compilerOptions }).outputText.replace(/export \{\};\s*$/, '');
}

function withReports(source: ts.SourceFile): string {
  return source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      const expected = expectedAfter(statement, source);
      return expected === undefined ? statement.getText() : withReport(statement, expected);
    })
    .join('\n');
}

function withReport(statement: ts.Statement, expected: string): string {
  const line = JSON.stringify(statement.getText());
  const isPart = expected.includes('…');
  if (ts.isExpressionStatement(statement)) {
    return `$answer(${line}, ${statement.expression.getText()}, ${isPart}, (${expected}));`;
  }
  if (ts.isVariableStatement(statement)) {
    const name = statement.declarationList.declarations.at(-1)?.name.getText();
    return `${statement.getText()}\n$answer(${line}, ${name}, ${isPart}, (${expected}));`;
  }
  throw new SyntaxError(`An answer stands behind an expression or a declaration only, not behind ${line}`);
}

/** What follows `//=>` behind or below a statement, over as many comment lines as it takes; `…` stands for more fields. */
function expectedAfter(statement: ts.Statement, source: ts.SourceFile): string | undefined {
  const rest = source.text.slice(statement.getEnd());
  const comment = /^[;,\s]*\/\/ ?=>(.*(?:\n[ \t]*\/\/(?! ?=>).*)*)/.exec(rest)?.[1];
  return comment
    ?.replace(/\n[ \t]*\/\//g, '\n')
    .trim()
    .replace(/;$/, '');
}
