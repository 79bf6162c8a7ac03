import { promises as files } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Numbers, PackedIndex } from './pack-index.ts';

/** A packed index, and which documents it is of. */
export interface IndexFile {
  /** Fits an index only where it is the same: collection, versions, format. */
  readonly key: string;
  /** Number of the last write that it holds. */
  readonly rev: number;
  readonly packed: PackedIndex;
}

/** What stands before the numbers, as JSON. */
interface Header extends Pick<IndexFile, 'key' | 'rev'> {
  readonly rest: PackedIndex['rest'];
  readonly sections: readonly { readonly name: string; readonly type: keyof typeof TYPES; readonly length: number }[];
}

/** Sorts of numbers, as they lie in a buffer. */
const TYPES = {
  byte: (buffer: ArrayBufferLike, at: number, length: number) => new Uint8Array(buffer, at, length),
  short: (buffer: ArrayBufferLike, at: number, length: number) => new Uint16Array(buffer, at, length),
  integer: (buffer: ArrayBufferLike, at: number, length: number) => new Uint32Array(buffer, at, length),
  float: (buffer: ArrayBufferLike, at: number, length: number) => new Float64Array(buffer, at, length),
} as const;

/** Numbers begin at multiples of it. */
const ALIGNMENT = 8;
/** Sum and length of the header. */
const PREFIX = 8;

/** Writes an index in place of the one before: whole, or not at all. */
export async function writeIndexFile(path: string, { key, rev, packed }: IndexFile): Promise<void> {
  const sections = [...packed.numbers].map(([name, numbers]) => ({
    name,
    type: typeOf(numbers),
    length: numbers.length,
  }));
  const header = Buffer.from(JSON.stringify({ key, rev, rest: packed.rest, sections } satisfies Header));
  const parts = [header, ...packed.numbers.values()].flatMap(padded);
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt32LE(
    parts.reduce((sum, part) => crc32(part, sum), 0),
    0,
  );
  prefix.writeUInt32LE(header.length, 4);
  await replace(path, [prefix, ...parts]);
}

function typeOf(numbers: Numbers): keyof typeof TYPES {
  if (numbers instanceof Float64Array) return 'float';
  if (numbers instanceof Uint32Array) return 'integer';
  return numbers instanceof Uint16Array ? 'short' : 'byte';
}

async function replace(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await files.open(`${path}.new`, 'w');
  try {
    for (const part of parts) await writeAll(file, part);
    await file.sync();
  } finally {
    await file.close();
  }
  await files.rename(`${path}.new`, path);
}

async function writeAll(file: files.FileHandle, part: Uint8Array): Promise<void> {
  for (let at = 0; at < part.length; ) {
    const { bytesWritten } = await file.write(part, at);
    at += bytesWritten;
  }
}

function padded(part: Numbers | Uint8Array): Uint8Array[] {
  const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  return [bytes, new Uint8Array(padding(bytes.length))];
}

function padding(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
}

/** Reads an index; undefined where there is none, `damaged` where it is not as it was written. */
export async function readIndexFile(path: string): Promise<IndexFile | 'damaged' | undefined> {
  const bytes = await bytesOf(path);
  if (bytes === undefined) return undefined;
  if (bytes.length < PREFIX || crc32(bytes.subarray(PREFIX)) !== bytes.readUInt32LE(0)) return 'damaged';
  const end = PREFIX + bytes.readUInt32LE(4);
  const { key, rev, rest, sections } = JSON.parse(bytes.toString('utf8', PREFIX, end)) as Header;
  const numbers = new Map<string, Numbers>();
  let at = end + padding(end);
  for (const { name, type, length } of sections) {
    const section: Numbers = TYPES[type](bytes.buffer, bytes.byteOffset + at, length);
    numbers.set(name, section);
    at += section.byteLength + padding(section.byteLength);
  }
  return { key, rev, packed: { numbers, rest } };
}

/** The bytes of a file, aligned; undefined where there is none, no bytes where it cannot be read. */
async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    const bytes = await files.readFile(path);
    return bytes.byteOffset % ALIGNMENT === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : Buffer.alloc(0);
  }
}
