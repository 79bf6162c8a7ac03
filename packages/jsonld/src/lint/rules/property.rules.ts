import type { Severity } from '@berufsbild/core';
import { hasResidue, withoutResidue } from '../../description/escape-residue.ts';
import { isPlaceholder } from '../../description/placeholder.ts';
import { SUCCESSOR } from '../../markup/vocabulary.ts';
import { type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule, rule } from '../rule.ts';
import type { NodeView } from '../views/node-view.ts';

/** Names of properties, and texts in whichever property they stand. */
export const PROPERTY_RULES: readonly Rule[] = [
  rule(
    'JP008',
    'property/case',
    'warning',
    GOOGLE_AND_SCHEMA_ORG,
    'node',
    ({ path, misspelt }) =>
      misspelt &&
      Object.entries(misspelt).map(([name, key]) => ({
        path: [...path, key],
        params: { name },
        fix: [{ op: 'move', from: [...path, key], path: [...path, name] }],
      })),
  ),
  rule('JP009', 'property/unknown', 'warning', GOOGLE_AND_SCHEMA_ORG, 'node', ({ path, type, unknown }) =>
    unknown
      ?.filter((key) => key !== 'unitText' || !path.includes('baseSalary'))
      .map((key) => ({ path: [...path, key], params: { property: key, type } })),
  ),
  rule('JP010', 'property/superseded', 'info', GOOGLE_AND_SCHEMA_ORG, 'posting', ({ node: { node, path } }) =>
    SUPERSEDED.filter(([old]) => node[old] !== undefined).map(([old, name]) => ({
      path: [...path, old],
      params: { name },
      ...(node[name] === undefined && { fix: [{ op: 'move', from: [...path, old], path: [...path, name] }] }),
    })),
  ),
  rule('JP110', 'property/empty', 'error', GOOGLE, 'node', ({ path, empty }) =>
    empty?.map((key) => ({ path: [...path, key], severity: levelOf(key) })),
  ),
  rule('JP258', 'text/placeholder', 'warning', GOOGLE_AND_SCHEMA_ORG, 'node', (view) => texts(view, isPlaceholder)),
  rule('JP306', 'text/escape-residue', 'warning', GOOGLE_AND_SCHEMA_ORG, 'node', (view) =>
    texts(view, hasResidue).map((finding) => ({
      ...finding,
      fix: [{ op: 'replace', path: finding.path, value: withoutResidue(String(finding.received)) }],
    })),
  ),
];

const SUPERSEDED = Object.entries(SUCCESSOR);

/** Properties whose lack is an error; the lack of any other is a warning. */
const CRITICAL = /^(?:title|description|datePosted|hiringOrganization|jobLocation|name|address|addressCountry)$/;

function levelOf(key: string): Severity {
  return CRITICAL.test(key) ? 'error' : 'warning';
}

/** The texts of a node that a test finds wrong, list items among them. */
function texts({ node, path }: NodeView, isWrong: (text: string) => boolean): Finding[] {
  const found: Finding[] = [];
  for (const key in node) {
    const value = node[key];
    if (typeof value === 'string') {
      if (!key.startsWith('@') && isWrong(value)) found.push({ path: [...path, key], received: value });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        if (typeof item === 'string' && isWrong(item)) found.push({ path: [...path, key, index], received: item });
      }
    }
  }
  return found;
}
