/**
 * The library: the same verbs as the command line, over connections of `pg`, `postgres` and PGlite that the caller owns or
 * that `connect` opens.
 */
export * from './browser.js';
export { connect, resolveDatabase } from './db/connect.js';
export { type DatabasePlace, databaseOf } from './db/database-url.js';
export { fromPg, type PgClient, type PgPool, type PgPoolClient, type PgQuery } from './db/pg.js';
export { fromPostgres, type PostgresReserved, type PostgresSql } from './db/postgres.js';
