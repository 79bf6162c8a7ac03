import { describe, expect, it } from 'vitest';
import { importHtml } from './import-html.ts';
import { importJsonLd } from './import-json-ld.ts';
import type { ImportOptions } from './import-options.ts';

describe('the importers and mistakes of their callers', () => {
  it.each([undefined, null, 5])('refuse %j in place of a page', (html) => {
    expect(() => importHtml(html as unknown as string)).toThrow(/^html must be the text of a page; received /);
  });

  it.each([
    [null, 'options must be an object; received null'],
    [{ contry: 'AT' }, 'options.contry is no option; there are url, now'],
    [{ country: 'Österreich' }, "options.country must be a code of two letters, such as 'DE'; received 'Österreich'"],
    [{ now: '2026-11-22' }, "options.now must be a valid Date, such as new Date(); received '2026-11-22'"],
    [{ now: new Date('x') }, 'options.now must be a valid Date, such as new Date(); received Invalid Date'],
    [{ maxBytes: -5 }, 'options.maxBytes must be a number of bytes from 0 on, such as 5_000_000; received -5'],
  ])('refuse the options %j', (options, message) => {
    expect(() => importHtml('', options as ImportOptions)).toThrow(TypeError);
    expect(() => importJsonLd({}, options as ImportOptions)).toThrow(message);
  });

  it('let options of the linter through', () => {
    const options = { profile: 'dach', portal: 'x', now: undefined } as unknown as ImportOptions;
    expect(importHtml('', options).postings).toEqual([]);
  });
});
