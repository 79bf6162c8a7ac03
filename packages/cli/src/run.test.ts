import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'berufsbild-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const PAGE = 'Beruf Tontechniker in Rostock\n\nZum Einstieg zahlen die Studios 2.300 bis 2.700 € im Monat.\n';
const POSTING = { title: 'Tontechnikerin (m/w/d)', description: 'Mischen und aufnehmen.', datePosted: '2026-11-01' };

async function call(...args: readonly string[]) {
  let out = '';
  let err = '';
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    now: new Date('2026-11-22T09:00:00Z'),
  };
  return { code: await run(args, io), out, err };
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('run', () => {
  it('tells its commands when called alone', async () => {
    const { code, out } = await call();
    expect(code).toBe(0);
    expect(out).toContain('berufsbild read <files…>');
  });

  it.each([[['fly']], [['read']], [['read', '--wings']], [['export', 'a', 'b']], [['read', 'none-*.txt']]])(
    'rejects %j with exit code 2',
    async (args) => {
      const { code, err } = await call(...args);
      expect(code).toBe(2);
      expect(err).toMatch(/^berufsbild/u);
    },
  );
});

describe('help', () => {
  it.each([[['--version']], [['-v']]])('%j tells the version of the package', async (args) => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await call(...args)).toMatchObject({ code: 0, out: `${version}\n` });
  });

  it('lists the flags of a command with values and defaults, by either spelling', async () => {
    const { out } = await call('lint', '--help');
    expect(out).toMatch(/--fail-on error\|warning\|info +\S.*\(default: error\)/u);
    expect(out).toMatch(/--profile <name> +.*google-2026-09.*\(may be repeated; default: google-2026-09\)/u);
    expect((await call('help', 'lint')).out).toBe(out);
  });

  it.each([
    [['lnt', 'x'], 'there is no command "lnt"; did you mean lint?'],
    [['--profile', 'dach', 'lint'], 'a command comes first, not --profile'],
    [['lint', 'x', '--profil', 'dach'], 'there is no flag --profil; did you mean --profile?'],
    [['read', 'x', '--fact=x'], 'there is no flag --fact; did you mean --facts?'],
    [['read', 'x', '--wings'], 'there is no flag --wings\n'],
    [['import', 'x', '--country', 'Germany'], '--country takes DE, AT, CH, not Germany'],
    [['lint', 'x', '--json', '--format', 'sarif'], '--json and --format sarif contradict each other'],
    [['import', 'x', '--max-bytes', '-5'], '--max-bytes needs a value, --max-bytes <number>, not -5'],
    [['import', 'x', '--max-bytes=-5'], '--max-bytes takes a whole number of bytes, not -5'],
    [['read', 'x', '--facts'], '--facts needs a value, --facts <file>'],
    [['read', 'x', '--facts', '--json'], '--facts needs a value, --facts <file>, not --json'],
    [['read', 'x', '--facts', 'a', '--facts', 'b'], '--facts is given twice'],
    [['read', 'x', '--json=yes'], '--json takes no value'],
    [['lint', 'x', '--format', 'yaml'], '--format takes text, json, sarif, not yaml'],
  ])('answers %j with "%s"', async (args, complaint) => {
    const { code, err } = await call(...args);
    expect(code).toBe(2);
    expect(err).toContain(complaint);
  });

  it('has a message without a gap for every complaint', async () => {
    expect((await call('audit', await file('gap.ndjson', 'no json\n'))).out).not.toContain('…');
  });
});

describe('berufsbild read', () => {
  it('prints occupation, place and pay with their lines', async () => {
    const { code, out } = await call('read', await file('page.txt', PAGE));
    expect(code).toBe(0);
    expect(out).toMatch(/Beruf +Tontechniker/u);
    expect(out).toMatch(/Ort +Rostock +AGS 13003000/u);
    expect(out).toMatch(/Einstieg +2\.300.2\.700.+Monat {2}Zeile 3/u);
  });

  it('speaks English when asked', async () => {
    const { out } = await call('read', await file('page.txt', PAGE), '--locale', 'en');
    expect(out).toMatch(/entry +.+line 3/u);
  });

  it('names contradictions with both lines, and those between documents', async () => {
    const start = 'Beruf Tontechniker in Rostock\n\nDas Einstiegsgehalt liegt zwischen';
    const one = await file('one.txt', `${start} 2.300 € und 2.700 € im Monat.`);
    const other = await file('other.txt', `${start} 2.400 € und 2.900 € im Monat.`);
    const view = join(folder, 'facts.html');
    const { out } = await call('read', one, other, '--view', view);
    expect(out).toMatch(
      /fact\/conflict +Warnung +Einstieg 2\.300.+\(one\.txt, Zeile 3\) gegen .+\(other\.txt, Zeile 3\)/u,
    );
    expect(await readFile(view, 'utf8')).toContain('Zwischen den Dokumenten');
  });

  it('takes - for standard output', async () => {
    const { out } = await call('read', await file('page.txt', PAGE), '--json', '--facts', '-');
    expect(out).toContain('[\n  {\n    "document": "page"');
    const page = await file('dash.html', '<p></p>');
    expect((await call('lint', page, '--format', 'sarif', '--output', '-')).out).toContain('"version":"2.1.0"');
  });

  it('writes facts as JSON, to a file and as lines', async () => {
    const facts = join(folder, 'new', 'facts.json');
    const { out } = await call('read', await file('page.txt', PAGE), '--facts', facts, '--json');
    expect(JSON.parse(out)).toMatchObject({ document: 'page', profile: { place: { name: 'Rostock' } } });
    expect(JSON.parse(await readFile(facts, 'utf8'))).toEqual([JSON.parse(out)]);
  });
});

describe('letters of a file', () => {
  const windows1252 = (text: string) =>
    Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));

  it('reads what is not UTF-8 and says so', async () => {
    const path = join(folder, 'old.txt');
    await writeFile(path, windows1252('Koch in Köln\n\nZum Einstieg zahlt man 2.300 bis 2.700 € im Monat.'));
    const { code, out, err } = await call('read', path);
    expect(code).toBe(0);
    expect(out).toContain('Köln');
    expect(err).toContain('cli/not-utf-8: Der Text ist nicht in UTF-8; gelesen wurde er als windows-1252.');
  });

  it('takes UTF-16 for what it says it is', async () => {
    const path = join(folder, 'wide.txt');
    await writeFile(path, Buffer.from('\ufeffKoch in Köln', 'utf16le'));
    expect((await call('read', path)).out).toContain('Köln');
  });

  it('reads rows that are not UTF-8 and says so, and reads past a byte order mark', async () => {
    const path = join(folder, 'old.ndjson');
    await writeFile(path, windows1252('{"title":"Koch"}\n{"title":"Köchin"}\n'));
    expect((await call('audit', path)).out).toMatch(/old\.ndjson:2: warning cli\/not-utf-8: /u);
    const { out, err } = await call('export', path, '--to', 'jsonld');
    expect(out).toContain('"title":"Köchin"');
    expect(err).toContain('Zeile 2: cli/not-utf-8: Der Text ist nicht in UTF-8; gelesen wurde er als windows-1252.');
    expect(err).not.toContain('Zeile 1: cli/not-utf-8');
    const marked = await file('marked.ndjson', `\ufeff${JSON.stringify(POSTING)}\n`);
    expect((await call('export', marked)).code).toBe(0);
  });
});

describe('berufsbild export', () => {
  it('writes one script element for each posting and counts what it leaves out', async () => {
    const source = await file('jobs.ndjson', `${JSON.stringify(POSTING)}\n\nnot json\n{"title":""}\n`);
    const { code, out, err } = await call('export', source);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out).toMatch(/^<script type="application\/ld\+json">.+<\/script>\n$/u);
    expect(err).toContain('Zeile 3: cli/line-unreadable');
    expect(err).toContain('Zeile 4: posting/title-missing');
    expect(err).toContain('1 geschrieben, 2 ausgelassen');
    const english = await call('export', source, '--locale', 'en');
    expect(english.err).toMatch(
      /\nrow 3: cli\/line-unreadable: .+\nrow 4: posting\/title-missing at title: .+\n1 written, 2 left out\n$/u,
    );
  });

  it('says which date it could not read, and writes the rest; a value of another type is no date', async () => {
    const dates = ['31. Feber 2026', '2026-02-30', 1798675200000].map((validThrough) => ({ ...POSTING, validThrough }));
    const source = await file('dates.ndjson', dates.map((row) => JSON.stringify(row)).join('\n'));
    const { code, err } = await call('export', source);
    expect(code).toBe(1);
    expect(err).toContain('Zeile 1: date/unknown bei validThrough: ');
    expect(err).toContain('Zeile 2: date/unknown bei validThrough: ');
    expect(err).toContain('Zeile 3: cli/date-expected bei validThrough: ');
    expect(err).toContain('2 geschrieben, 1 ausgelassen');
  });

  it('reads a source module and closes it', async () => {
    const source = await file(
      'jobs.source.ts',
      `const rows: readonly object[] = [${JSON.stringify(POSTING)}];
       export default async function* () { for (const value of rows) yield { ok: true, value, issues: [] }; }
       export const close = () => { (globalThis as Record<string, unknown>)['closedSource'] = true; };`,
    );
    const { code, out } = await call('export', source, '--to', 'jsonld');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ '@type': 'JobPosting', datePosted: '2026-11-01' });
    expect(Reflect.get(globalThis, 'closedSource')).toBe(true);
  });
});

describe('berufsbild lint', () => {
  const page = (json: string) => `<!doctype html><script type="application/ld+json">${json}</script>`;

  it('names what is broken, with its place, and fails', async () => {
    const { code, out, err } = await call(
      'lint',
      await file('page.html', page('{"@context":"https://schema.org","@type":"JobPosting"}')),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/page\.html: error JP100 title\/missing bei 0/u);
    expect(err).toMatch(/^1 Datei: \d+ Fehler, \d+ Warnungen?, \d+ Hinweise?\n$/u);
  });

  it('takes JSON files, says it in English and as JSON lines', async () => {
    const { out } = await call('lint', await file('broken.json', '{"title": '), '--json', '--locale', 'en');
    expect(JSON.parse(out)).toMatchObject({ code: 'cli/json-unreadable', severity: 'error' });
    expect(out).not.toContain('…');
  });

  it('takes lines of JSON and names the row', async () => {
    const rows = `${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Koch' })}\n\n{"title": \n`;
    const { out } = await call('lint', await file('rows.ndjson', rows), '--locale', 'en');
    expect(out).toMatch(/rows\.ndjson:1: error JP103 /u);
    expect(out).toMatch(/rows\.ndjson:3: error cli\/json-unreadable: This is not valid JSON: .+\./u);
  });

  it('hands no control character of a page to the terminal', async () => {
    const markup = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      employmentType: '\u001b[2Jx\u009b\u202ey',
    });
    const { out } = await call('lint', await file('hostile.html', page(markup)));
    expect(out).toContain('\ufffd[2Jx\ufffd\ufffdy');
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('reads pages up to the size that is asked', async () => {
    const long = await file('long.html', `<p>${'x'.repeat(200)}</p>`);
    expect((await call('lint', long, '--max-bytes', '100')).out).toContain('import/too-large');
    expect((await call('lint', long, '--max-bytes', '300')).out).not.toContain('import/too-large');
  });

  it('fails on warnings only when asked', async () => {
    const clean = { '@context': 'https://schema.org', '@type': 'Occupation', name: 'Tontechniker' };
    const source = await file('occupation.json', JSON.stringify(clean));
    expect((await call('lint', source, '--profile', 'schema.org-30')).code).toBe(0);
    expect((await call('lint', source, '--profile', 'schema.org-30', '--fail-on', 'info')).code).toBe(1);
  });

  it.each([
    ['--profile', 'google-1998'],
    ['--fail-on', 'boredom'],
  ])('rejects %s %s', async (flag, value) => {
    expect((await call('lint', await file('page.html', page('{}')), flag, value)).code).toBe(2);
  });
});

describe('berufsbild audit', () => {
  const SOURCE = `${JSON.stringify({ ...POSTING, identifier: { value: 'a-1' } })}\nnot json\n`;

  it('says of each row what cannot be read and what the markup lacks, and counts unknown pay', async () => {
    const { code, out, err } = await call('audit', await file('rows.ndjson', SOURCE));
    expect(code).toBe(1);
    expect(out).toMatch(/rows\.ndjson:1:a-1: error JP103 hiring-organization\/missing bei hiringOrganization/u);
    expect(out).toMatch(/rows\.ndjson:2: error cli\/line-unreadable/u);
    expect(err).toContain('2 Zeilen: 1 Anzeige, 1 ausgelassen, 1 ohne Gehaltsangabe');
  });

  it('names each issue once, and is the same in a second run', async () => {
    const source = await file('rows.ndjson', SOURCE);
    const first = await call('audit', source, '--json');
    const keys = first.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ row, code, path }) => [row, code, ...path].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(await call('audit', source, '--json')).toEqual(first);
  });

  it('writes SARIF whose results name their rules, levels and rows', async () => {
    const output = join(folder, 'deep', 'audit.sarif');
    await call('audit', await file('rows.ndjson', SOURCE), '--format', 'sarif', '--output', output);
    const { version, runs } = JSON.parse(await readFile(output, 'utf8'));
    const { results, tool } = runs[0];
    expect(version).toBe('2.1.0');
    const rules = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(results.map(({ ruleId }: { ruleId: string }) => ruleId))).toEqual(new Set(rules));
    expect(results).toContainEqual(
      expect.objectContaining({
        ruleId: 'JP103',
        level: 'error',
        locations: [expect.objectContaining({ logicalLocations: [{ fullyQualifiedName: 'a-1.hiringOrganization' }] })],
      }),
    );
  });

  it('writes valid SARIF where nothing was found', async () => {
    const { code, out } = await call('audit', await file('empty.ndjson', '\n'), '--format', 'sarif');
    expect(code).toBe(0);
    expect(JSON.parse(out).runs[0].results).toEqual([]);
  });
});

describe('berufsbild import', () => {
  const page = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const COOK = `{"@context":"https://schema.org","@type":"JobPosting","title":"Koch <b>","hiringOrganization":{"name":"Gasthof Muster"},
    "baseSalary":{"currency":"€","value":{"minValue":"2.900","unitText":"MONAT"}},}`;

  it('writes postings as NDJSON, lists repairs and groups what is published twice', async () => {
    await file('pages-1.html', page(COOK));
    await file('pages-2.html', page(COOK.replace('Koch', 'Köchin/Koch')));
    await file('pages-3.html', '<p>Keine Stelle.</p>');
    const output = join(folder, 'jobs.ndjson');
    const report = join(folder, 'report.html');
    const { code, err } = await call('import', join(folder, 'pages-*.html'), '--output', output, '--report', report);
    expect(code).toBe(1);
    expect(err).toMatch(/^3 Dateien: 2 Anzeigen, \d+ Hinweise, 0 Gruppen von Dubletten\n/u);
    const [cook] = (await readFile(output, 'utf8')).split('\n').map((line) => JSON.parse(line || '{}'));
    expect(cook.baseSalary).toEqual([expect.objectContaining({ currency: 'EUR', minValue: 2900, unitText: 'MONTH' })]);
    const html = await readFile(report, 'utf8');
    expect(html).toContain('pages-3.html');
    expect(html).not.toContain('Koch <b>');
  });

  it('says which notes there are, the commonest first, with an example', async () => {
    await file('notes-1.html', page(COOK));
    await file('notes-2.html', page(COOK.replace('2.900', '2900')));
    const { err } = await call('import', join(folder, 'notes-*.html'));
    expect(err).toMatch(/2 × import\/json-repaired, zuerst in \S+notes-1\.html: .+\n/u);
    expect(err).toMatch(/1 × base-salary\/amount-text, in \S+notes-1\.html: .+2\.900.+\n/u);
    expect(err.indexOf('2 × ')).toBeLessThan(err.indexOf('1 × '));
  });

  it('leaves repaired postings out when asked', async () => {
    const { out, err } = await call('import', await file('broken.html', page(COOK)), '--repair', 'none');
    expect(out).toBe('');
    expect(err).toContain('1 Datei: 0 Anzeigen');
  });

  it.each([
    ['a comment and a comma', '{"@context":"https://schema.org","@type":"JobPosting","title":"Koch", // gesucht\n}'],
    ['quotes and a bracket', "{'@context':'https://schema.org','@type':'JobPosting','title':'Koch'"],
    ['a term around it', '{"@context":"https://schema.org","schema:mainEntity":{"@type":"JobPosting","title":"Koch"}}'],
  ])('leaves out what needed a repair of the block that it stands in: %s', async (_, json) => {
    for (const source of [await file('block.html', page(json)), await file('block.json', json)]) {
      expect(JSON.parse((await call('import', source)).out)).toMatchObject({ title: 'Koch' });
      expect(await call('import', source, '--repair', 'none')).toMatchObject({ code: 1, out: '' });
    }
  });

  it('keeps a posting that needed no repair beside a block that did', async () => {
    const sound = '{"@context":"https://schema.org","@type":"JobPosting","title":"Koch"}';
    const { out } = await call('import', await file('beside.html', page(COOK) + page(sound)), '--repair', 'none');
    expect(JSON.parse(out)).toEqual({ title: 'Koch' });
  });

  it('gives postings that export takes', async () => {
    const { out } = await call('import', await file('one.html', page(COOK)));
    const { code, out: markup } = await call('export', await file('one.ndjson', out), '--to', 'jsonld');
    expect(code).toBe(0);
    expect(JSON.parse(markup)).toMatchObject({ '@type': 'JobPosting', baseSalary: { currency: 'EUR' } });
  });

  it.each([
    ['--repair', 'wild'],
    ['--max-bytes', 'many'],
    ['--country', 'Germany'],
  ])('rejects %s %s', async (...flags) => {
    expect((await call('import', await file('one.html', ''), ...flags)).code).toBe(2);
  });
});

describe('berufsbild export into a folder', () => {
  it('writes one file for each posting, named by row and identifier', async () => {
    const posting = { ...POSTING, identifier: { value: '../4711 ä' } };
    const folderOut = join(folder, 'out/');
    await call('export', await file('one.ndjson', JSON.stringify(posting)), '--output', folderOut);
    await call('export', await file('two.ndjson', `\n${JSON.stringify(POSTING)}`), '--output', folderOut.slice(0, -1));
    const { err } = await call(
      'export',
      await file('two.ndjson', `\n${JSON.stringify(POSTING)}`),
      '--output',
      folderOut,
    );
    expect(await readdir(folderOut)).toEqual(['000001-___4711__.html', '000002.html']);
    expect(err).toContain(`1 andere Datei bleibt in ${folderOut}\n`);
    expect(await readFile(join(folderOut, '000001-___4711__.html'), 'utf8')).toMatch(/^<script.+<\/script>\n$/u);
  });
});

describe('what the caller got wrong', () => {
  it.each([
    ['export', 'nope.ndjson'],
    ['audit', 'nope.source.ts'],
    ['lint', 'nope.html'],
  ])('%s %s is wrong use, in one line', async (...args) => {
    const { code, err } = await call(...args);
    expect(code).toBe(2);
    expect(err).toContain(`berufsbild ${args[0]}: `);
    expect(err).not.toContain('    at ');
  });

  it('names a folder where a file is asked for', async () => {
    expect((await call('lint', folder)).err).toContain(
      `${folder} is a folder; name its files, such as '${folder}/**/*.`,
    );
    await call(
      'export',
      await file('one.ndjson', JSON.stringify(POSTING)),
      '--to',
      'jsonld',
      '--output',
      `${folder}/lines/`,
    );
    expect((await call('lint', `${folder}/lines/`)).err).toContain(`such as '${folder}/lines/**/*.jsonld'`);
    expect((await call('audit', folder)).err).toContain('is a folder, not a file');
    expect((await call('audit', 'nope.ndjson')).err).toBe('berufsbild audit: nope.ndjson does not exist\n');
  });

  it('names what stands in the way of an output', async () => {
    const page = await file('way.html', '<p></p>');
    for (const flag of ['--output', '--report']) {
      const { code, err } = await call('import', page, flag, join(page, 'x/y'));
      expect(code).toBe(2);
      expect(err).toBe(`berufsbild import: ${page}/x lies below a file, not a folder\n`);
      expect((await call('import', page, flag, join(page, 'x'))).err).toContain(`${page} is a file, not a folder`);
    }
    const source = await file('way.ndjson', JSON.stringify(POSTING));
    expect((await call('export', source, '--output', `${page}/`)).err).toContain(
      `${page}/ lies below a file, not a folder`,
    );
    const { code, err } = await call('lint', page, '--output', `${'x'.repeat(300)}.txt`);
    expect(code).toBe(2);
    expect(err).toContain('cannot be used (ENAMETOOLONG)');
  });

  it.runIf(process.platform === 'linux')('ends where no folder can be made', async () => {
    const { code, err } = await call('lint', await file('way.html', '<p></p>'), '--output', '/proc/x/y');
    expect(code).toBe(2);
    expect(err).toContain('the folder /proc/x cannot be made');
  });

  it('takes a file whose name is a pattern by its name', async () => {
    expect((await call('lint', await file('[id] (alt).html', '<p></p>'))).err).toContain('1 Datei: ');
  });

  it('says why a database does not answer, and no password', async () => {
    const source = await file('one-row.ndjson', JSON.stringify({ ...POSTING, identifier: { value: '1' } }));
    const { code, err } = await call('load', source, '--database', 'postgres://me:secret@127.0.0.1:1/none');
    expect(code).toBe(2);
    expect(err).toMatch(/^berufsbild load: .+ECONNREFUSED.+run the same command again\.\n$/u);
    expect(err).not.toContain('secret');
  });

  it('tells how far a source came that fails on the way, and closes it', async () => {
    const source = await file(
      'lost.source.ts',
      `export default async function* () { yield { ok: true, value: { title: 'Koch' }, issues: [] }; throw new Error('connection lost'); }
       export const close = () => { (globalThis as Record<string, unknown>)['closedLost'] = true; };`,
    );
    const { code, err } = await call('export', source);
    expect(code).toBe(2);
    expect(err).toContain('lost.source.ts failed after row 1: connection lost');
    expect(Reflect.get(globalThis, 'closedLost')).toBe(true);
  });

  it('tells at once what failed, though the module does not close', async () => {
    const source = await file(
      'stuck.source.ts',
      `export default async function* () { throw new Error('connection lost'); }
       export const close = () => new Promise(() => undefined);`,
    );
    expect((await call('audit', source)).err).toContain('failed after row 0: connection lost');
  });

  it.each(['audit', 'export'])('%s names row and field of what is no posting, and goes on', async (command) => {
    const rows = [{ title: 'Koch', identifier: { value: 1 } }, { title: 'Koch', jobLocation: 'Köln' }, 'null', POSTING];
    const source = await file('typed.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'));
    const { code, out, err } = await call(command, source);
    expect(code).toBe(1);
    expect(out + err).toMatch(
      /\b1: ?.*cli\/text-expected bei identifier\.value: In identifier\.value steht 1 statt eines Textes/u,
    );
    expect(out + err).toMatch(/\b2: ?.*cli\/object-expected bei jobLocation\.0: /u);
    expect(out + err).toMatch(/\b3: ?.*cli\/line-unreadable: /u);
    expect(err).toMatch(/4 Zeilen: 1 Anzeige, 3 ausgelassen|1 geschrieben, 3 ausgelassen/u);
  });

  it('a file that is missing among others is named', async () => {
    const { code, err } = await call('lint', await file('there.html', '<p></p>'), 'nope.html');
    expect(code).toBe(2);
    expect(err).toContain('no file matches nope.html');
  });

  it('rows of a module are checked as lines are', async () => {
    const source = await file(
      'typed.source.ts',
      `export default async function* () { yield { ok: true, value: { title: 'Koch', identifier: { value: 7 } }, issues: [] }; }`,
    );
    expect((await call('audit', source)).out).toContain('cli/text-expected bei identifier.value');
  });

  it('a source that yields no results is told its row', async () => {
    const source = await file('rows.source.ts', 'export default async function* () { yield { title: "Koch" }; }');
    const { code, err } = await call('audit', source);
    expect(code).toBe(2);
    expect(err).toContain('row 1 of');
  });
});
