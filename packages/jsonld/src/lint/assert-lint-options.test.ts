import { describe, expect, it } from 'vitest';
import { lintHtml } from './lint-html.ts';
import { lintJsonLd } from './lint-json-ld.ts';
import type { LintOptions } from './lint-options.ts';

describe('the linter and mistakes of its callers', () => {
  it('refuses an option that it does not have', () => {
    const options = { profil: 'dach' } as LintOptions;
    const message = 'profil is no option';
    expect(() => lintJsonLd({}, options)).toThrow(new TypeError(message));
    expect(() => lintHtml('', options)).toThrow(new TypeError(message));
  });

  it.each([new Date(Number.NaN), '2026-11-22'])('refuses a present instant that is none: %s', (now) => {
    const options = { now } as LintOptions;
    expect(() => lintJsonLd({}, options)).toThrow(new TypeError('now is no valid Date'));
    expect(() => lintHtml('', options)).toThrow(TypeError);
    expect(() => lintJsonLd({}, { now: new Date(0) })).not.toThrow();
  });

  it('refuses what is no page', () => {
    expect(() => lintHtml(null as unknown as string)).toThrow(
      new TypeError('html must be the text of a page; received null'),
    );
  });
});
