import { isNode, type Node, typesOf } from '../../markup/node.ts';
import { atSecond } from '../finding.ts';
import { type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule, rule } from '../rule.ts';
import type { Block, DocumentView } from '../views/document-view.ts';

/** The data as a whole and the script elements that hold it. */
export const DOCUMENT_RULES: readonly Rule[] = [
  rule(
    'JP001',
    'json/invalid',
    'error',
    GOOGLE_AND_SCHEMA_ORG,
    'script',
    ({ path, text, repairs }) => repairs.length > 0 && { path, received: text.trim(), params: { repairs } },
  ),
  rule('JP002', 'json/context', 'error', GOOGLE_AND_SCHEMA_ORG, 'document', (document) =>
    document.blocks.flatMap((block) => withoutContext(document, block)),
  ),
  rule(
    'JP003',
    'json/no-job-posting',
    'error',
    GOOGLE_AND_SCHEMA_ORG,
    'document',
    ({ postings, occupations, profiles }) => {
      const occupationWillDo = !profiles.includes('google-2026-09') && occupations.length > 0;
      return postings.length === 0 && !occupationWillDo && { path: [] };
    },
  ),
  rule('JP004', 'json/type-form', 'info', GOOGLE_AND_SCHEMA_ORG, 'node', ({ node, path }) => {
    const type = node['@type'];
    const plain = type === undefined || (typeof type === 'string' && /^\w{1,80}$/.test(type));
    return !plain && { path: [...path, '@type'], received: type };
  }),
  rule('JP005', 'page/several-postings', 'error', GOOGLE, 'document', ({ postings }) => atSecond(postings)),
  rule('JP006', 'page/script-attribute', 'info', GOOGLE_AND_SCHEMA_ORG, 'script', ({ path, typeAttribute, quoted }) =>
    quoted && typeAttribute === 'application/ld+json' ? undefined : { path, received: typeAttribute },
  ),
  rule('JP007', 'embed/script-breaking', 'error', GOOGLE_AND_SCHEMA_ORG, 'script', ({ path, text }) =>
    quoted(path, text, /<!--|<script/i),
  ),
  rule('JP011', 'embed/raw-less-than', 'info', GOOGLE_AND_SCHEMA_ORG, 'script', ({ path, text }) =>
    quoted(path, text, /<(?!!--|script)/i),
  ),
  rule('JP326', 'json/dangling-id', 'error', GOOGLE_AND_SCHEMA_ORG, 'document', ({ references, ids }) =>
    references
      .filter(({ node }) => !ids.has(String(node['@id'])))
      .map(({ node, path }) => ({ path: [...path, '@id'], received: node['@id'] })),
  ),
];

/** What stands at the first match of a pattern in a script's text. */
function quoted(path: Finding['path'], text: string, pattern: RegExp): Finding | undefined {
  const index = text.search(pattern);
  return index < 0 ? undefined : { path, received: text.slice(index, index + 40) };
}

const SCHEMA_ORG = /^https?:\/\/(?:www\.)?schema\.org\/?$/i;

/** The outermost nodes of a block that speak of jobs without saying that they speak schema.org. */
function withoutContext({ postings, occupations }: DocumentView, { value, path, hasContext }: Block): Finding[] {
  if (hasContext) return [];
  const speakers = [...postings, ...occupations];
  const roots = Array.isArray(value)
    ? value.map((root: unknown, index) => ({ root, own: [...path, index] }))
    : [{ root: value, own: path }];
  const depth = path.length + Number(Array.isArray(value));
  const speaking = new Set(speakers.map((speaker) => speaker.path.slice(0, depth).join()));
  const isRelevant = (root: Node, own: Block['path']) =>
    speakers.length === 0 ? typesOf(root).length > 0 : speaking.has(own.join());
  return roots.flatMap(({ root, own }) =>
    isNode(root) && !speaksSchemaOrg(root['@context']) && isRelevant(root, own)
      ? [{ path: [...own, '@context'], received: root['@context'] }]
      : [],
  );
}

function speaksSchemaOrg(context: unknown): boolean {
  if (typeof context === 'string') return SCHEMA_ORG.test(context);
  if (Array.isArray(context)) return context.some(speaksSchemaOrg);
  return isNode(context) && speaksSchemaOrg(context['@vocab']);
}
