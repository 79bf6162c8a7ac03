import { spawn } from 'node:child_process';
import { promises as files } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Reads every document and prints the ids of damaged ones. A file that is damaged further in ends its reader by a
 * signal, so that another process reads it first.
 *
 * A file that ends early may have all documents and yet lack the list of free pages, which the next write reads; or
 * it lacks nothing, for its last pages are free. A copy reads all that is in use, and so tells one from the other.
 */
const SCRIPT = `
const [, store, file, copy] = process.argv;
const { open } = require(store);
const { statSync } = require('node:fs');
const { crc32 } = require('node:zlib');
const root = open({ path: file, noSubdir: true, readOnly: true, maxDbs: 8 });
const entries = (name, options) => root.openDB(name, options)?.getRange({}) ?? [];
const damaged = [];
for (const { key, value } of entries('documents', { encoding: 'binary', keyEncoding: 'binary' })) {
  if (value.length < 4 || crc32(value.subarray(4)) !== value.readUInt32LE(0)) damaged.push(key.toString());
}
for (const name of ['changes', 'meta', 'names']) for (const { value } of entries(name, { encoding: 'json' }));
const { lastPageNumber, pageSize } = root.getStats();
const endsEarly = statSync(file).size < (lastPageNumber + 1) * pageSize;
Promise.resolve(endsEarly ? root.backup(copy, true) : undefined).then(() =>
  process.stdout.write(JSON.stringify(damaged)),
);
`;

/** The ids of the damaged documents in a file; undefined where it cannot be read at all. */
export async function checkDocuments(file: string): Promise<readonly string[] | undefined> {
  const store = createRequire(import.meta.url).resolve('lmdb');
  const copy = `${file}.copy`;
  await files.rm(copy, { force: true });
  const child = spawn(process.execPath, ['--eval', SCRIPT, '--', store, file, copy], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const written: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  await files.rm(copy, { force: true });
  if (code !== 0) return undefined;
  return JSON.parse(Buffer.concat(written).toString()) as string[];
}
