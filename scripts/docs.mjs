// Builds the API reference of all doors of the published packages; a missing docstring or a broken link fails it.
// Reads: typedoc.json, the packages' exports and sources. Writes: docs/reference.
import { join } from 'node:path';
import { Application, ReflectionKind, TypeDocReader } from 'typedoc';
import ts from 'typescript';
import { doorsOf, publishedPackages, ROOT } from './workspaces.mjs';

const app = await Application.bootstrap({}, [new TypeDocReader()]);
const doors = publishedPackages().flatMap(doorsOf);
const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
const program = ts.createProgram(
  doors.map(({ source }) => join(ROOT, source)),
  options,
);
const entryPoints = doors.map(({ name, source }) => {
  const sourceFile = program.getSourceFile(join(ROOT, source));
  if (sourceFile === undefined) throw new Error(`${name} leads to ${source}, which does not exist`);
  return { displayName: name, program, sourceFile };
});
const project = app.converter.convert(entryPoints);
app.options.setValue(
  'packagesRequiringDocumentation',
  publishedPackages().map(({ manifest }) => manifest.name),
);
app.options.setValue('intentionallyNotDocumented', inlineProperties(project));
app.validate(project);
await app.generateOutputs(project);
process.exitCode = app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0;

/**
 * Fields of types that are written out in place, such as the members of a union: the type's own docstring tells them.
 *
 * @param {import('typedoc').ProjectReflection} project
 */
function inlineProperties(project) {
  const properties = project.getReflectionsByKind(ReflectionKind.Property).filter(isInline);
  return [...new Set(properties.map((property) => property.getFriendlyFullName()))];
}

/** @param {import('typedoc').Reflection} property */
function isInline(property) {
  if (!property.parent?.kindOf(ReflectionKind.TypeLiteral) || property.hasComment() || !isOurs(property)) return false;
  for (let outer = property.parent; outer.parent; outer = outer.parent) {
    // TypeDoc asks nothing of what a parameter holds.
    if (outer.kindOf(ReflectionKind.Parameter)) return false;
  }
  return true;
}

/** @param {import('typedoc').Reflection} reflection */
function isOurs(reflection) {
  const owner = reflection.project.getSymbolIdFromReflection(reflection)?.packageName;
  return publishedPackages().some(({ manifest }) => manifest.name === owner);
}
