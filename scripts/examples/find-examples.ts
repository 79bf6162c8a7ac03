import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder, readText, SOURCE_FILE } from '../files.mjs';
import { doorsOf, publishedPackages, ROOT } from '../workspaces.mjs';

/** A piece of code with its answers, from a docstring or a page. */
export interface Example {
  /** Where it stands: file relative to the root, and what it explains. */
  readonly name: string;
  /** The code, with `//=> value` behind or below a statement. A later block sees what the earlier ones declare. */
  readonly blocks: readonly string[];
  /** Modules whose exports the code may use without an import, nearest first. */
  readonly scope: readonly string[];
}

/** Every `@example` in the sources of the published packages. */
export function docstringExamples(): Example[] {
  const allDoors = publishedPackages().flatMap(doorsOf);
  return publishedPackages().flatMap((workspace) => {
    const doors = [...doorsOf(workspace), ...allDoors].map(({ name }) => name);
    return filesUnder(`${workspace.folder}/src`, SOURCE_FILE).flatMap((file) =>
      examplesOf(file).map((example) => ({ ...example, scope: [join(ROOT, file), ...doors] })),
    );
  });
}

/** The TypeScript blocks with answers of each README and guide. These import what they use, as a reader would. */
export function pageExamples(): Example[] {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...publishedPackages().map(({ folder }) => `${folder}/README.md`),
    ...filesUnder('docs', /^docs\/(?!reference\/).*\.md$/),
  ];
  return pages
    .filter((page) => existsSync(join(ROOT, page)))
    .map((page) => ({ name: page, blocks: blocksOf(readText(page)), scope: [] }))
    .filter(({ blocks }) => blocks.length > 0);
}

function blocksOf(page: string): string[] {
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
  return blocks.filter((code) => code.includes('//=>'));
}

function examplesOf(file: string): Pick<Example, 'name' | 'blocks'>[] {
  const source = ts.createSourceFile(file, readText(file), ts.ScriptTarget.ES2023, true);
  return source.statements.flatMap((statement) =>
    ts
      .getJSDocTags(statement)
      .filter((tag) => tag.tagName.text === 'example')
      .map((tag) => ({
        name: `${file}: ${nameOf(statement)}`,
        blocks: [withoutFence(ts.getTextOfJSDocComment(tag.comment) ?? '')],
      })),
  );
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText() ?? '';
  return (statement as ts.DeclarationStatement).name?.getText() ?? '';
}

function withoutFence(text: string): string {
  return text.replace(/^```\w*\n/, '').replace(/\n```\s*$/, '');
}
