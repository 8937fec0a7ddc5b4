// `prisma migrate deploy` by Prisma's own engine, as WebAssembly: its native program is fetched when it is first needed.
// The native one sends a file as one simple query; PRISMA_ADAPTER=own leaves that to the driver adapter, which cuts it.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

const file = createRequire(import.meta.url)
  .resolve('@prisma/schema-engine-wasm')
  .replace(/[^/]+$/, 'schema_engine_bg.wasm');
const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': engine });
engine.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start?.();

const baseDir = join(process.cwd(), 'prisma', 'migrations');
const migrationDirectories = readdirSync(baseDir)
  .sort()
  .map((path) => ({
    path,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok', value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
    },
  }));
const filters = { externalTables: [], externalEnums: [] };
const migrationsList = {
  baseDir,
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  shadowDbInitScript: '',
  migrationDirectories,
};

const factory = new PrismaPg({ connectionString: process.env.DATABASE_URL });
const connect = factory.connect.bind(factory);
factory.connect = async () => {
  const adapter = await connect();
  if (process.env.PRISMA_ADAPTER !== 'own') {
    adapter.executeScript = async (script) => {
      await adapter.client.query(script);
    };
  }
  return adapter;
};
const schema = 'datasource db {\n  provider = "postgresql"\n}\n';
const prisma = await engine.SchemaEngine.new(
  { datamodels: [['schema.prisma', schema]] },
  () => {},
  bindMigrationAwareSqlAdapterFactory(factory),
);
const { appliedMigrationNames } = await prisma.applyMigrations({ migrationsList, filters });
console.log(appliedMigrationNames.join('\n'));
process.exit(0);
