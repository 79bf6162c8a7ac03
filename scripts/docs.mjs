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
app.options.setValue('intentionallyNotDocumented', selfEvident(project));
app.validate(project);
await app.generateOutputs(project);
process.exitCode = app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0;

/**
 * Names of the fields without a docstring that need none.
 *
 * @param {import('typedoc').ProjectReflection} project
 */
function selfEvident(project) {
  const properties = project.getReflectionsByKind(ReflectionKind.Property).filter((property) => !property.hasComment());
  const names = properties.filter(speaksForItself).map((property) => property.getFriendlyFullName());
  return [...new Set(names)];
}

/**
 * A field of a type that is written out in place, such as a member of a union; one with a single possible value; one
 * of `…JsonLd`, which schema.org explains. TypeDoc itself asks nothing of what a parameter or another's type holds.
 *
 * @param {import('typedoc').Reflection} property
 */
function speaksForItself(property) {
  const { parent } = property;
  const type = property.isDeclaration() ? property.type : undefined;
  const isInline = parent?.kindOf(ReflectionKind.TypeLiteral);
  const isAsked = isOurs(property) && !isInParameter(property);
  return isAsked && (isInline || type?.type === 'literal' || parent?.name.endsWith('JsonLd'));
}

/** @param {import('typedoc').Reflection} reflection */
function isInParameter({ parent }) {
  for (let outer = parent; outer; outer = outer.parent) if (outer.kindOf(ReflectionKind.Parameter)) return true;
  return false;
}

/** @param {import('typedoc').Reflection} reflection */
function isOurs(reflection) {
  const owner = reflection.project.getSymbolIdFromReflection(reflection)?.packageName;
  return publishedPackages().some(({ manifest }) => manifest.name === owner);
}
