import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, readText } from '../files.mjs';
import { ROOT } from '../workspaces.mjs';

/** Built from the sources, and not in the repository. */
const BUILT = 'docs/reference';

/** Every link of a page to a file of the repository, without the place in it. */
const links = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesUnder('docs', /^docs\/(?!reference\/).*\.md$/),
  ...filesUnder('packages', /^packages\/[a-z]+\/README\.md$/),
  ...filesUnder('apps', /^apps\/[a-z]+\/README\.md$/),
].flatMap((page) =>
  [...readText(page).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(
    ([, target = '']) => [page, join(dirname(page), target)] as const,
  ),
);

describe('links of the pages', () => {
  it('are found', () => expect(links.length).toBeGreaterThan(10));

  it.each(links)('%s leads to %s', (_, target) => {
    expect(existsSync(join(ROOT, target))).toBe(true);
    expect(target.startsWith(BUILT)).toBe(false);
  });

  it('lead to no built page on the web either', () => {
    for (const [page] of links) expect(readText(page)).not.toContain(`main/${BUILT}`);
  });
});
