export type { PooledConnection, PostgresClient, PostgresPool, PostgresTransactor, SqlConnection } from './client.ts';
export {
  createFollower,
  type Follower,
  type FollowerOptions,
  type FollowerTarget,
  type Revision,
} from './create-follower.ts';
export { type PostgresEngineOptions, postgresEngine } from './postgres-engine.ts';
