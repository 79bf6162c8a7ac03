import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { toScript } from './to-script.ts';
import { toScriptProps } from './to-script-props.ts';

/** Texts that try to leave a script element. */
const HOSTILE = [
  '</script >',
  '</script/>',
  '</SCRIPT\n>',
  '<!--<script>',
  '-->',
  ']]>',
  '\u2028',
  '\u2029',
  '\ud800',
  '\udc00',
  '&lt;',
  '\\',
  '"',
  '\0',
  '__proto__',
];

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** Chromium 147 can read a key that is one escaped character, such as "\u2028", as a backslash. */
const hostileKey = hostileText.filter((text) => text.length !== 1);

const hostileValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    hostileText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(hostileKey, tie('value'), { maxKeys: 4 }),
})).object;

/** The script elements that an HTML parser sees, and what stands outside of them. */
function parsed(html: string): { readonly scripts: string[]; readonly outside: string } {
  const scripts: string[] = [];
  let outside = '';
  let inScript = false;
  const parser = new Parser({
    onopentag(name) {
      inScript = name === 'script';
      if (inScript) scripts.push('');
      else outside += `<${name}>`;
    },
    ontext(text) {
      if (inScript) scripts.push(`${scripts.pop()}${text}`);
      else outside += text;
    },
    onclosetag(name) {
      if (name === 'script') inScript = false;
    },
  });
  parser.end(html);
  return { scripts, outside };
}

describe('toScript', () => {
  it('writes one script element', () => {
    expect(toScript({ '@type': 'JobPosting', title: 'Koch & Kellner' })).toBe(
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Koch & Kellner"}</script>',
    );
  });

  it('writes no "<", U+2028 or U+2029', () => {
    expect(toScript({ '</script>': '<!--\u2028\u2029' })).toBe(
      '<script type="application/ld+json">{"\\u003C/script>":"\\u003C!--\\u2028\\u2029"}</script>',
    );
  });

  it('writes a long description in which JSON changes nothing behind all else', () => {
    const description = '<p>Ausführlich – und „lang“.</p>'.repeat(20);
    const text = `"description":"${description.replaceAll('<', '\\u003C')}"}</script>`;
    expect(toScript({ description, title: 'Koch' })).toBe(`<script type="application/ld+json">{"title":"Koch",${text}`);
    expect(toScript({ description })).toBe(`<script type="application/ld+json">{${text}`);
  });

  it('keeps any long description', () => {
    const long = hostileText.map((text) => `${'Lang & breit. '.repeat(20)}${text}<p>`);
    fc.assert(
      fc.property(hostileValue, long, (value, description) => {
        const jsonld = { description, ...(value as object) };
        const { scripts, outside } = parsed(toScript(jsonld));
        expect([scripts.length, outside]).toEqual([1, '']);
        expect(JSON.parse(scripts[0] ?? '')).toEqual(JSON.parse(JSON.stringify(jsonld)));
        expect(scripts[0]).not.toMatch(/[<\u2028\u2029]/);
      }),
      { numRuns: 300 },
    );
  });

  it('is always one script element with an equal value, whatever the texts', () => {
    fc.assert(
      fc.property(hostileValue, (value) => {
        const { scripts, outside } = parsed(`<p>${toScript(value as object)}</p>`);
        expect(outside).toBe('<p>');
        expect(scripts).toHaveLength(1);
        expect(JSON.parse(scripts[0] ?? '')).toEqual(JSON.parse(JSON.stringify(value)));
        expect(scripts[0]).not.toMatch(/[<\u2028\u2029]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('toScriptProps', () => {
  it('gives what an element needs to hold the same text', () => {
    expect(toScriptProps({ a: '</script>' })).toEqual({
      type: 'application/ld+json',
      dangerouslySetInnerHTML: { __html: '{"a":"\\u003C/script>"}' },
    });
  });
});
