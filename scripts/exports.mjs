// Lists what every door exports, so that a change of the public surface is seen in review.
// Reads: the packages' exports and doors. Writes: docs/exports.txt; with --check it only looks.
import { join } from 'node:path';
import ts from 'typescript';
import { writeOrCheck } from './generated-file.mjs';
import { doorsOf, publishedPackages, ROOT } from './workspaces.mjs';

const doors = publishedPackages().flatMap(doorsOf);
const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
const program = ts.createProgram(
  doors.map(({ source }) => join(ROOT, source)),
  options,
);
const checker = program.getTypeChecker();
const sections = doors.map(({ name, source }) => [name, ...exportsOf(source).map((line) => `  ${line}`)].join('\n'));
writeOrCheck('docs/exports.txt', `${sections.join('\n\n')}\n`);

/** @param {string} source */
function exportsOf(source) {
  const file = program.getSourceFile(join(ROOT, source));
  const symbol = file && checker.getSymbolAtLocation(file);
  const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
  return exported.map(lineOf).sort();
}

/** @param {ts.Symbol} symbol */
function lineOf(symbol) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
}
