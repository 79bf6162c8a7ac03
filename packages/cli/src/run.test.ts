import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

describe('berufsbild read', () => {
  it('prints occupation, place and pay with their lines', async () => {
    const { code, out } = await call('read', await file('page.txt', PAGE));
    expect(code).toBe(0);
    expect(out).toMatch(/Beruf +Tontechniker/u);
    expect(out).toMatch(/Ort +Rostock +AGS 13003000/u);
    expect(out).toMatch(/Einstieg +2\.300.2\.700.+Zeile 3/u);
  });

  it('speaks English when asked', async () => {
    const { out } = await call('read', await file('page.txt', PAGE), '--locale', 'en');
    expect(out).toMatch(/entry +.+line 3/u);
  });

  it('writes facts as JSON, to a file and as lines', async () => {
    const facts = join(folder, 'facts.json');
    const { out } = await call('read', await file('page.txt', PAGE), '--facts', facts, '--json');
    expect(JSON.parse(out)).toMatchObject({ document: 'page', profile: { place: { name: 'Rostock' } } });
    expect(JSON.parse(await readFile(facts, 'utf8'))).toEqual([JSON.parse(out)]);
  });
});

describe('berufsbild export', () => {
  it('writes one script element for each posting and counts what it leaves out', async () => {
    const source = await file('jobs.ndjson', `${JSON.stringify(POSTING)}\n\nnot json\n{"title":""}\n`);
    const { code, out, err } = await call('export', source);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out).toMatch(/^<script type="application\/ld\+json">.+<\/script>\n$/u);
    expect(err).toContain('row 2: cli/line-unreadable');
    expect(err).toContain('row 3: posting/title-missing');
    expect(err).toContain('1 written, 2 left out');
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
    expect(out).toMatch(/page\.html: error JP100 title\/missing at 0/u);
    expect(err).toMatch(/^1 files: \d+ errors/u);
  });

  it('takes JSON files, says it in English and as JSON lines', async () => {
    const { out } = await call('lint', await file('broken.json', '{"title": '), '--json', '--locale', 'en');
    expect(JSON.parse(out)).toMatchObject({ code: 'json/invalid', rule: 'JP001', severity: 'error' });
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
