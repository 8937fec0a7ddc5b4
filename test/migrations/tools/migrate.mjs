// What a program over Kysely's Migrator looks like: `node migrate.mjs latest`, `node migrate.mjs down`.
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { FileMigrationProvider, Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';

const db = new Kysely({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL }) }),
});
const migrationFolder = path.resolve('migrations');
const migrator = new Migrator({ db, provider: new FileMigrationProvider({ fs, path, migrationFolder }) });
const { error } = process.argv[2] === 'down' ? await migrator.migrateDown() : await migrator.migrateToLatest();
await db.destroy();
if (error !== undefined) throw error;
