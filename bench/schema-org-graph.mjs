// The vocabulary of schema.org as the JSON-LD that Adobe's validator takes, rebuilt out of the types of schema-dts.
// Reads: bench/node_modules/schema-dts. Writes: nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Types with their parents, properties with the types that have them: all that the validator looks at. */
export function schemaOrgGraph() {
  const folder = dirname(createRequire(import.meta.url).resolve('schema-dts'));
  const source = readFileSync(join(folder, 'schema.d.ts'), 'utf8');
  const parents = new Map();
  const owners = new Map();
  let type;
  for (const line of source.split('\n')) {
    const head = /^(?:export )?interface (\w+?)(?:Base|Leaf) extends (.+) \{$/.exec(line);
    const property = /^ {4}"([a-z]\w*)"\?: SchemaValue/.exec(line)?.[1];
    if (head !== null) {
      type = head[1];
      const above = [...head[2].matchAll(/(\w+)Base/g)].map(([, name]) => name).filter((name) => name !== type);
      if (above.length > 0 || !parents.has(type)) parents.set(type, above);
    } else if (property !== undefined) {
      owners.set(property, [...(owners.get(property) ?? []), type]);
    }
  }
  const refs = (names) => names.map((name) => ({ '@id': `schema:${name}` }));
  return {
    '@graph': [
      ...[...parents].map(([name, above]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdfs:Class',
        ...(above.length > 0 && { 'rdfs:subClassOf': refs(above) }),
      })),
      ...[...owners].map(([name, types]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': refs(types),
      })),
    ],
  };
}
