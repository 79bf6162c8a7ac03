import { describe, expect, it } from 'vitest';
import { lintHtml } from './lint-html.ts';

const microdata = (description: string) =>
  `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Koch</h1>${description}</div>`;
const rules = (html: string) => lintHtml(html).map(({ rule }) => rule);

describe('lintHtml', () => {
  it('takes a paragraph of visible text for a paragraph break', () => {
    expect(rules(microdata('<div itemprop="description"><p>Kochen für hundert Gäste.</p></div>'))).not.toContain(
      'JP301',
    );
    expect(rules(microdata('<span itemprop="description">Kochen für hundert Gäste.</span>'))).toContain('JP301');
    expect(rules(microdata('<p itemprop="description">Kochen für hundert Gäste.</p>'))).toContain('JP301');
  });
});
