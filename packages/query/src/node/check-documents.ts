import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * Reads every document and prints the ids of damaged ones. A file that is damaged further in ends its reader by a
 * signal, so that another process reads it first.
 */
const SCRIPT = `
const { open } = require(process.argv[1]);
const { crc32 } = require('node:zlib');
const root = open({ path: process.argv[2], noSubdir: true, readOnly: true, maxDbs: 8 });
const entries = (name, options) => root.openDB(name, options)?.getRange({}) ?? [];
const damaged = [];
for (const { key, value } of entries('documents', { encoding: 'binary', keyEncoding: 'binary' })) {
  if (value.length < 4 || crc32(value.subarray(4)) !== value.readUInt32LE(0)) damaged.push(key.toString());
}
for (const name of ['changes', 'meta']) for (const { value } of entries(name, { encoding: 'json' }));
process.stdout.write(JSON.stringify(damaged));
`;

/** The ids of the damaged documents in a file; undefined where it cannot be read at all. */
export async function checkDocuments(file: string): Promise<readonly string[] | undefined> {
  const store = createRequire(import.meta.url).resolve('lmdb');
  const child = spawn(process.execPath, ['--eval', SCRIPT, '--', store, file], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const written: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) return undefined;
  return JSON.parse(Buffer.concat(written).toString()) as string[];
}
