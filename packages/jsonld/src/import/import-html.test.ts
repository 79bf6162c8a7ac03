import { describe, expect, it } from 'vitest';
import { pageWith } from '../../test/support/whole-posting.ts';
import { importHtml } from './import-html.ts';

const script = (text: string, attributes = 'type="application/ld+json"') => `<script ${attributes}>${text}</script>`;

const codes = (html: string) => {
  const { postings, issues } = importHtml(html);
  return [...issues, ...postings.flatMap((posting) => posting.issues)].map(({ code }) => code);
};

const first = (html: string) => importHtml(html).postings[0]?.value;

const KOCH = '{"@context":"https://schema.org","@type":"JobPosting","title":"Koch"}';

describe('importHtml', () => {
  it.each([
    'type=application/ld+json',
    "type='application/ld+json'",
    'type="APPLICATION/LD+JSON"',
    'type="application/ld+json; charset=utf-8"',
    'type="application&#x2F;ld&#x2B;json"',
    'nonce="x" type="application/ld+json" id="jobs"',
  ])('reads a script with %s', (attributes) => {
    expect(first(script(KOCH, attributes))).toEqual({ title: 'Koch' });
  });

  it.each([
    ['a missing comma', '{"@type":"JobPosting" "title":"Koch"}', 'comma-missing'],
    ['a trailing comma', '{"@type":"JobPosting","title":"Koch",}', 'comma-trailing'],
    ['a comment', '{"@type":"JobPosting", /* Stelle */ "title":"Koch"}', 'comment'],
    ['a line comment', '{"@type":"JobPosting", // Stelle\n "title":"Koch"}', 'comment'],
    ['CDATA marks', '//<![CDATA[\n{"@type":"JobPosting","title":"Koch"}\n//]]>', 'wrapper'],
    ['a comment round it', '<!-- {"@type":"JobPosting","title":"Koch"} -->', 'wrapper'],
    ['a semicolon', '{"@type":"JobPosting","title":"Koch"};', 'wrapper'],
    ['entities', '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Koch&quot;}', 'entities'],
    ['a raw line break', '{"@type":"JobPosting","title":"Koch","description":"eins\nzwei"}', 'control-character'],
    ['a bad escape', '{"@type":"JobPosting","title":"Koch","description":"10\\$"}', 'escape'],
    ['a missing bracket', '{"@type":"JobPosting","title":"Koch"', 'bracket-missing'],
  ])('mends %s', (_, text, repair) => {
    const { postings, issues } = importHtml(script(text));
    expect(postings[0]?.value.title).toBe('Koch');
    expect(issues).toEqual([
      expect.objectContaining({ code: 'import/json-repaired', path: [0], params: { repairs: [repair] } }),
    ]);
  });

  it('keeps the dollar of a bad escape', () => {
    expect(first(script('{"@type":"JobPosting","title":"Koch","description":"\\$3.200"}'))?.description).toBe('$3.200');
  });

  it('reads microdata', () => {
    const html = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Koch (m/w/d)</h1>
      <div itemprop="description"><p>Kochen.</p><p>Spülen.</p></div><meta itemprop="employmentType" content="PART_TIME">
      <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Gasthof  Beispiel</span></div>
      <time itemprop="datePosted" datetime="2026-11-02">2. November</time></div>`;
    expect(first(html)).toEqual({
      title: 'Koch (m/w/d)',
      description: 'Kochen.\nSpülen.',
      employment: { time: ['part'] },
      hiringOrganization: { name: 'Gasthof Beispiel' },
      datePosted: '2026-11-02',
    });
  });

  it('reads what stands elsewhere on the page, before the item or behind it', () => {
    const html = `<h1 id="head"><span itemprop="title">Koch</span></h1>
      <div itemscope itemtype="https://schema.org/JobPosting" itemref="head org missing org"><meta itemprop="datePosted" content="2026-11-02"></div>
      <p id="org" itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Gasthof</b></p>`;
    expect(first(html)).toEqual({
      title: 'Koch',
      datePosted: '2026-11-02',
      hiringOrganization: { name: 'Gasthof' },
    });
  });

  it('reads what stands elsewhere inside another item, for both', () => {
    const html = `<body itemscope itemtype="https://schema.org/WebPage"><h1 id="t" itemprop="title">Koch</h1>
      <div itemprop="mainEntity" itemscope itemtype="https://schema.org/JobPosting" itemref="t"></div></body>`;
    expect(first(html)).toEqual({ title: 'Koch' });
    const inside = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 id="t" itemprop="title">Koch</h1></div>
      <div itemscope itemtype="https://schema.org/WebPage" itemref="t"></div>`;
    expect(first(inside)).toEqual({ title: 'Koch' });
  });

  it('ends with items that refer to each other', () => {
    const html = `<div id="a" itemscope itemtype="https://schema.org/JobPosting" itemprop="x" itemref="a b"><b itemprop="title">Koch</b></div>
      <div id="b" itemprop="y" itemscope itemtype="https://schema.org/JobPosting" itemref="a b"><b itemprop="title">Kellner</b></div>`;
    expect(importHtml(html).postings.map(({ value }) => value.title)).toEqual([]);
  });

  it.each([
    [
      'a vocabulary of the body',
      '<body vocab="https://schema.org/"><div typeof="JobPosting"><b property="title">Koch</b></div></body>',
    ],
    [
      'a prefix of its own',
      '<div prefix="og: https://ogp.me/ns# s: https://schema.org/" typeof="s:JobPosting"><b property="s:title">Koch</b></div>',
    ],
    ['the usual prefix', '<div typeof="schema:JobPosting"><b property="schema:title">Koch</b></div>'],
    [
      'whole addresses',
      '<div typeof="https://schema.org/JobPosting"><b property="https://schema.org/title">Koch</b></div>',
    ],
    [
      'a resource',
      '<div vocab="http://schema.org/" typeof="JobPosting"><b property="title">Koch</b><i property="isPartOf" resource="#x"></i></div>',
    ],
  ])('reads RDFa with %s', (_, html) => {
    expect(first(html)).toEqual({ title: 'Koch' });
  });

  it('leaves RDFa of another vocabulary alone', () => {
    const html =
      '<body vocab="https://schema.org/"><div vocab="https://example.org/" typeof="JobPosting"><b property="title">Koch</b></div></body>';
    expect(importHtml(html).postings).toEqual([]);
  });

  it('reads RDFa', () => {
    const html = `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Koch</h1>
      <a property="url" href="https://example.org/1">Link</a><div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress">
      <span property="addressLocality">Bochum</span><meta property="addressCountry" content="DE"></div></div></div>`;
    expect(first(html)).toEqual({
      title: 'Koch',
      url: 'https://example.org/1',
      jobLocation: [{ name: 'Bochum', kind: 'city', country: 'DE' }],
    });
  });

  it('follows references over blocks', () => {
    const html = `${script('{"@type":"JobPosting","title":"Koch","hiringOrganization":{"@id":"#org"}}')}${script('{"@type":"Organization","@id":"#org","name":"Gasthof"}')}`;
    expect(first(html)?.hiringOrganization).toEqual({ name: 'Gasthof' });
  });

  it('takes the title of the page where the posting has none', () => {
    const html = `<title>Koch – Gasthof Beispiel</title>${script('{"@type":"JobPosting","title":null,"hiringOrganization":{"@type":"Organization","name":"Gasthof Beispiel"}}')}`;
    expect(first(html)?.title).toBe('Koch');
    expect(codes(html)).toContain('import/title-elsewhere');
  });

  it('resolves relative addresses against the page', () => {
    const { postings } = importHtml(script('{"@type":"JobPosting","title":"Koch","url":"/stellen/1"}'), {
      url: 'https://example.org/a/',
    });
    expect(postings[0]?.value.url).toBe('https://example.org/stellen/1');
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,Koch',
    'vbscript:x',
    'file:///etc/hosts',
    'mailto:jobs@example.org',
  ])('takes %j for no address of a page', (address) => {
    const employer = { '@type': 'Organization', name: 'Hof', url: address, sameAs: [address], logo: { url: address } };
    const posting = { '@type': 'JobPosting', title: 'Koch', url: address, hiringOrganization: employer };
    for (const options of [{}, { url: 'https://example.org/a/' }, { url: 'javascript:void(0)' }]) {
      const [read] = importHtml(script(JSON.stringify(posting)), options).postings;
      expect(read?.value).toEqual({ title: 'Koch', hiringOrganization: { name: 'Hof' } });
      const unread = read?.issues.filter(({ code }) => code === 'import/url-unreadable') ?? [];
      expect(unread.map(({ path }) => path.slice(1).join('.')).sort()).toEqual([
        'hiringOrganization.logo',
        'hiringOrganization.sameAs',
        'hiringOrganization.url',
        'url',
      ]);
      expect(unread.every(({ received }) => received === address)).toBe(true);
    }
  });

  it('says where a posting stands', () => {
    const html = `${script('{"@type":"WebSite"}')}${script(`{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"JobPosting","title":"Koch"}]}`)}`;
    expect(importHtml(html).postings[0]?.path).toEqual([1, '@graph', 1]);
  });

  it('says that a page holds no posting', () => {
    expect(codes(pageWith('{"@context":"https://schema.org","@type":"WebSite"}'))).toEqual(['import/no-posting']);
  });
});

const posting = (more: string) => script(`{"@type":"JobPosting","title":"Koch",${more}}`);
const rdfa = (more: string) => `<div vocab="https://schema.org/" typeof="JobPosting">${more}</div>`;

function numbered(count: number, before: string, after: string): string {
  return Array.from({ length: count }, (_, index) => `${before}${index}${after}`).join('');
}

describe('importHtml and bad input', () => {
  it('rejects a page that is too large', () => {
    const html = 'ä'.repeat(25_000_000);
    expect(codes(html)).toEqual(['import/too-large']);
  });

  it('counts bytes, not characters', () => {
    expect(importHtml('ä'.repeat(60), { maxBytes: 100 }).issues[0]?.code).toBe('import/too-large');
    expect(importHtml('a'.repeat(60), { maxBytes: 100 }).issues[0]?.code).toBe('import/no-posting');
  });

  it.each([
    ['100,000 nested arrays', script('['.repeat(100_000) + ']'.repeat(100_000)), 'import/json-unreadable'],
    ['100,000 nested elements', '<div>'.repeat(100_000), 'import/too-deep'],
    ['50,000 nested items', '<div itemscope itemtype="https://schema.org/Thing">'.repeat(50_000), 'import/too-deep'],
    ['an attribute of 1 MB', `<div itemprop="${'x '.repeat(500_000)}">`, 'import/no-posting'],
    ['a script type of 1 MB', script('{}', `type="application/ld+json;${' '.repeat(1_000_000)}"`), 'import/no-posting'],
    ['1 MB of opening brackets', script('{"a":'.repeat(200_000)), 'import/json-unreadable'],
    ['1 MB of quotes', script('"'.repeat(1_000_000)), 'import/json-unreadable'],
    ['1 MB of backslashes', script(`{"a":"${'\\'.repeat(1_000_000)}`), undefined],
    ['1 MB of blanks', script(`{${' '.repeat(1_000_000)}`), 'import/json-repaired'],
    [
      '1 MB of ampersands',
      script(`{"@type":"JobPosting","title":"Koch","description":"${'&amp;'.repeat(200_000)}"}`),
      undefined,
    ],
    [
      '1 MB of less-than signs',
      script(`{"@type":"JobPosting","title":"Koch","description":"${'<a '.repeat(330_000)}"}`),
      undefined,
    ],
    ['a title of 1 MB', script(`{"@type":"JobPosting","title":"${'Koch 1 '.repeat(140_000)}"}`), undefined],
    ['150,000 names in one attribute', rdfa(`<b property="${numbered(150_000, 'x', ' ')}">a</b>`), undefined],
    [
      '150,000 keys',
      script(`{"@type":"JobPosting","title":"Koch",${numbered(150_000, '"k', '":1,')}"url":""}`),
      undefined,
    ],
    [
      '70,000 postings without a title',
      script(`[${'{"@type":"jobposting","Title":1},'.repeat(70_000)}{}]`),
      'import/title-missing',
    ],
    ['20,000 postings', script(`[${'{"@type":"JobPosting","title":"Koch"},'.repeat(20_000)}{}]`), undefined],
    [
      '50,000 pay statements',
      posting(`"baseSalary":[${'{"value":{"value":"3.500 - 4.000"}},'.repeat(50_000)}{}]`),
      undefined,
    ],
    ['100,000 kinds of work', posting(`"employmentType":[${'"Vollzeit",'.repeat(100_000)}""]`), undefined],
    ['50,000 references to one place', posting(`"jobLocation":[${'{"@id":"#a"},'.repeat(50_000)}{}]`), undefined],
    [
      '10,000 references to 2,000 addresses',
      script(
        `{"@graph":[${'{"@type":"JobPosting","title":"Koch","jobLocation":{"@id":"#a"}},'.repeat(10_000)}{"@type":"Place","@id":"#a","address":[${'{"addressCountry":"DE"},'.repeat(2000)}{}]}]}`,
      ),
      'import/too-many-nodes',
    ],
    [
      '40,000 items that refer to all others',
      '<div id="a" itemscope itemref="a b" itemtype="https://schema.org/JobPosting"><b id="b" itemprop="title">Koch</b></div>'.repeat(
        40_000,
      ),
      undefined,
    ],
    [
      '10,000 properties',
      `<div itemscope itemtype="https://schema.org/JobPosting">${'<b itemprop="title">Koch</b>'.repeat(10_000)}</div>`,
      undefined,
    ],
  ])('answers %s', (_, html, code) => {
    const found = codes(html);
    if (code !== undefined) expect(found).toContain(code);
  });

  it('is not led astray by __proto__', () => {
    const value = first(
      script('{"@type":"JobPosting","title":"Koch","__proto__":{"directApply":true},"url":"https://example.org",}'),
    );
    expect(value).toEqual({ title: 'Koch', url: 'https://example.org' });
    expect(({} as Record<string, unknown>)['directApply']).toBeUndefined();
  });

  it('ends with references in a circle', () => {
    const html = script(
      '{"@graph":[{"@type":"JobPosting","title":"Koch","hiringOrganization":{"@id":"#a"}},{"@id":"#a","@type":"Organization","parentOrganization":{"@id":"#a"},"name":"A"}]}',
    );
    expect(first(html)?.hiringOrganization).toEqual({ name: 'A' });
  });
});
