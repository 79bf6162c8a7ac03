import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importJsonLd } from './import-json-ld.ts';
import { withoutScriptLinks } from './without-script-links.ts';

describe('withoutScriptLinks', () => {
  it.each([
    ['<p><a href="javascript:alert(1)">Jetzt</a></p>', '<p><a>Jetzt</a></p>'],
    ['<a class="x &amp; y" href=javascript:alert(1) title=a>Jetzt</a>', '<a class="x &amp; y" title="a">Jetzt</a>'],
    ["<A HREF=' java&#x09;script:alert(1)'>Jetzt</A>", '<a>Jetzt</A>'],
    ['<a href="&#106;avascript&colon;alert(1)">Jetzt</a>', '<a>Jetzt</a>'],
    ['<form><button formaction="vbscript:x">Jetzt</button></form>', '<form><button>Jetzt</button></form>'],
    ['<a href="data:text/html,x">a</a><img src="data:image/svg+xml,x">', '<a>a</a><img>'],
  ])('takes the address out of %s', (html, quiet) => {
    expect(withoutScriptLinks(html).html).toBe(quiet);
  });

  it.each([
    '<p>Mit <b class=x>JavaScript: Grundlagen</b> & <a href=https://example.org/?a=1&b=2>mehr</a>',
    '<a href="mailto:a@example.org" title="javascript: von Grund auf">Frage</a>',
    '<img src="data:image/png;base64,AA==">',
    '<a href="/javascript:1">a</a>',
  ])('leaves %s as it is', (html) => {
    expect(withoutScriptLinks(html)).toEqual({ html, removed: [] });
  });

  it('never throws, and finds nothing more in what it gives', () => {
    const part = fc.constantFrom('<a ', 'href=', '"', "'", 'javascript:', '>', '</a>', ' ', '<', '&#106;', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const { html } = withoutScriptLinks(parts.join(''));
        expect(withoutScriptLinks(html)).toEqual({ html, removed: [] });
      }),
    );
  });
});

describe('importJsonLd and links that run scripts', () => {
  it('takes them out of the description and says so', () => {
    const description = '<p>Wir kochen.</p><a href="javascript:alert(1)">Bewerben</a>';
    const [posting] = importJsonLd({ '@type': 'JobPosting', title: 'Koch', description }).postings;
    expect(posting?.value.description).toBe('<p>Wir kochen.</p><a>Bewerben</a>');
    expect(posting?.issues).toMatchObject([
      { code: 'import/script-link', path: ['description'], received: 'javascript:alert(1)' },
    ]);
  });
});
