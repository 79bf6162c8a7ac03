import { QueryError } from '../error/query-error.ts';

/** The embedded store. It is an optional peer: whoever wants no file storage need not install it. */
export async function importStore(): Promise<typeof import('lmdb')> {
  try {
    return await import('lmdb');
  } catch (cause) {
    throw new QueryError('storage/peer-missing', 'fileStorage sits on the package "lmdb": npm install lmdb', { cause });
  }
}
