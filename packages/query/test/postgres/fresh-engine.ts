import type { Engine } from '../../src/engine/engine.ts';
import type { PostgresClient } from '../../src/postgres/client.ts';
import { type PostgresEngineOptions, postgresEngine } from '../../src/postgres/postgres-engine.ts';

let count = 0;

/** What Citus brings along; on other servers it does nothing, so that what is written for Citus runs there too. */
const STAND_IN = `CREATE OR REPLACE FUNCTION create_distributed_table(regclass, text) RETURNS void LANGUAGE sql AS 'SELECT'`;

/** Lets {@link freshEngine} be opened with `distributed` on a server without Citus. */
export async function standInForCitus(client: PostgresClient): Promise<void> {
  await client.query(STAND_IN);
}

/** An engine in a schema of its own that is created when a store opens it, and dropped when it closes it. For tests. */
export function freshEngine(client: PostgresClient, options: Pick<PostgresEngineOptions, 'distributed'> = {}): Engine {
  return {
    name: 'postgres',
    async open(collection) {
      count += 1;
      const schema = `test_${count}`;
      await client.query(`CREATE SCHEMA ${schema}`);
      const session = await postgresEngine({ client, schema, ...options }).open(collection);
      return {
        ...session,
        async close() {
          await session.close();
          await client.query(`DROP SCHEMA ${schema} CASCADE`);
        },
      };
    },
  };
}
