// Our store over PGlite: PostgreSQL in this process, in memory.
import { PGlite } from '@electric-sql/pglite';
import { filled } from './postgres.mjs';

export const prepare = (postings) => postings;

export async function load(postings) {
  const client = await PGlite.create();
  return { ...(await filled(client, postings)), close: () => client.close() };
}
