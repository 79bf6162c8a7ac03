import type { Engine } from '../../src/engine/engine.ts';
import type { PostgresClient } from '../../src/postgres/client.ts';
import { type PostgresEngineOptions, postgresEngine } from '../../src/postgres/postgres-engine.ts';

let count = 0;
/** Schemas of stores that are still open. */
const open = new Set<string>();

/** What Citus brings along; on other servers it does nothing, so that what is written for Citus runs there too. */
const STAND_IN = `CREATE OR REPLACE FUNCTION create_distributed_table(regclass, text) RETURNS void LANGUAGE sql AS 'SELECT'`;

/** Lets {@link freshEngine} be opened with `distributed` on a server without Citus. */
export async function standInForCitus(client: PostgresClient): Promise<void> {
  await client.query(STAND_IN);
}

/** Undoes {@link standInForCitus}. */
export async function removeStandIn(client: PostgresClient): Promise<void> {
  await client.query('DROP FUNCTION create_distributed_table(regclass, text)');
}

/** An engine in a schema of its own that is created when a store opens it, and dropped when it closes it. For tests. */
export function freshEngine(client: PostgresClient, options: Pick<PostgresEngineOptions, 'distributed'> = {}): Engine {
  return {
    name: 'postgres',
    async open(collection) {
      count += 1;
      const schema = `berufsbild_test_${count}`;
      // On a server that stays, a run that was cut off may have left one.
      await dropSchema(client, schema);
      await client.query(`CREATE SCHEMA ${schema}`);
      open.add(schema);
      const session = await postgresEngine({ client, schema, ...options }).open(collection);
      return {
        ...session,
        async close() {
          await session.close();
          await dropSchema(client, schema);
        },
      };
    },
  };
}

/** Drops what stores that nobody closed have left on a server that stays. */
export async function dropFreshSchemas(client: PostgresClient): Promise<void> {
  for (const schema of open) await dropSchema(client, schema);
}

async function dropSchema(client: PostgresClient, schema: string): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  open.delete(schema);
}
