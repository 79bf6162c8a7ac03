import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The files whose code a user's bundler ships for these names. */
async function filesOf(code: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    conditions: ['@berufsbild/source'],
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

describe('the bundle', () => {
  it('of the exporter holds no linter, message text, parser or schema', async () => {
    const files = await filesOf("export { toJobPosting, toScript } from '@berufsbild/jsonld'");
    expect(files.filter((file) => /\/lint\/|\/import\/|\.messages\.ts|node_modules/.test(file))).toEqual([]);
    expect(files.join()).toContain('/export/to-job-posting.ts');
  });

  it('of the linter holds no exporter, message text, parser or schema', async () => {
    const files = await filesOf("export { lintJsonLd } from '@berufsbild/jsonld/lint'");
    const foreign = /\/export\/(?!employment-type\.ts)|\/import\/|\.messages\.ts|node_modules/;
    expect(files.filter((file) => foreign.test(file))).toEqual([]);
    expect(files.join()).toContain('/lint/run-rules.ts');
  });
});
