import type { Issue, IssuePath, JobPosting } from '@berufsbild/core';
import { describe, expect, it } from 'vitest';
import { importHtml, importJsonLd } from '../src/import/index.ts';
import { readLenientJson } from '../src/import/json/read-lenient-json.ts';
import { toJobPosting } from '../src/index.ts';
import { ODD_MARKUP } from './support/odd-markup.ts';

const imported = (markup: string) => (markup.startsWith('<') ? importHtml(markup) : importJsonLd(markup));

describe.each(ODD_MARKUP)('importing $name', ({ markup, postings: expected, codes }) => {
  const { postings, issues } = imported(markup);
  const all = [...issues, ...postings.flatMap((posting) => posting.issues)];

  it('finds what it says', () => {
    expect(postings.map(({ value }) => value)).toEqual(expected.map((part) => expect.objectContaining(part)));
  });

  it('tells what was mended and left out', () => {
    expect(all.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  });

  it('gives postings that export and import again to the same, up to the loss', () => {
    for (const { value } of postings) {
      const { jsonld, issues: losses } = toJobPosting(value, { title: 'stated' });
      const again = importJsonLd(jsonld).postings[0]?.value;
      expect(again).toEqual(withoutLost(value, losses));
    }
  });
});

describe('a posting in one node', () => {
  const nodes = ODD_MARKUP.flatMap(({ name, markup }) => {
    const json = readLenientJson(/^<script[^>]*>(.*)<\/script>$/s.exec(markup)?.[1] ?? markup).value;
    return isPosting(json) ? [{ name, json }] : [];
  });

  it.each(nodes)('is dropped nowhere in silence: $name', ({ json }) => {
    const { postings } = importJsonLd(json);
    const said = JSON.stringify(postings.map(({ value }) => value));
    const told = postings.flatMap(({ issues }) => issues);
    const silent = leaves(json, []).filter(([path, text]) => !said.includes(text) && !isTold(told, path, text));
    expect(silent).toEqual([]);
  });
});

function isPosting(json: unknown): json is object {
  return typeof json === 'object' && json !== null && ('title' in json || 'schema:title' in json);
}

/** The texts and numbers of a node, as JSON writes them, but for those that name types and values of lists. */
function leaves(value: unknown, path: IssuePath): (readonly [IssuePath, string])[] {
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value).replace(/^"|"$/g, '');
    return text === '' || /^[A-Z_]{3,}$/.test(text) ? [] : [[path, text]];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    /^@(?:type|context|language)$|^type$|^inCodeSet$/.test(key) ? [] : leaves(inner, [...path, key]),
  );
}

/** An issue stands at the text, around it or quotes it. */
function isTold(issues: readonly Issue[], path: IssuePath, text: string): boolean {
  const names = path.map((step) => String(step).replace(/^schema:/, ''));
  return issues.some(
    (issue) => issue.path.every((step, index) => String(step) === names[index]) || issue.received === text,
  );
}

/** A posting without what its export says is lost; nothing of these is lost in part. */
function withoutLost(posting: JobPosting, losses: readonly Issue[]): unknown {
  const copy = structuredClone(posting) as unknown as Record<string, unknown>;
  for (const { code, path } of losses) {
    if (!code.startsWith('loss/')) continue;
    const keys = [...path];
    const last = keys.pop() ?? '';
    const owner = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], copy);
    delete (owner as Record<string, unknown>)[last];
  }
  return copy;
}
