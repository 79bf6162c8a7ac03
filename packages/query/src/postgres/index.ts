export type { PooledConnection, PostgresClient, PostgresPool, PostgresTransactor, SqlConnection } from './client.ts';
export { type PostgresEngineOptions, postgresEngine } from './postgres-engine.ts';
