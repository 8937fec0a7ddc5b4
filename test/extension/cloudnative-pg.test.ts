import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPg } from '../../src/db/open-pg.js';
import { createView, type Driver, verifyView } from '../../src/index.js';
import { version } from '../../src/version.js';
import {
  type ClusterSpec,
  type PublicationSpec,
  resource,
  type SubscriptionSpec,
  textOf,
} from '../release/cloudnative-pg.js';
import { type Server, startServer } from '../servers/server.js';
import { installExtension } from './installation.js';

/**
 * What the operator makes of the examples, on servers that know nothing of the extension but by the settings that the
 * operator makes for an image that it mounts.
 */
describe('the examples for CloudNativePG, on PostgreSQL 18', () => {
  const shop = resource<ClusterSpec>('Cluster', 'shop');
  const reader = resource<ClusterSpec>('Cluster', 'reader');
  let mounts: string;
  const servers: Server[] = [];
  const drivers: Driver[] = [];

  /** The directories of the image: /lib and /share, as the stage "extension" of the Dockerfile has them. */
  function mount(name: string): string {
    const root = join(mounts, name);
    const installed = installExtension('18');
    const copy = (from: string, to: string) => {
      for (const file of readdirSync(join(installed, from)).filter((each) => each.startsWith('jsonb_ivm'))) {
        cpSync(join(installed, from, file), join(root, to, file), { verbatimSymlinks: true });
      }
    };
    copy('lib/postgresql', 'lib');
    copy('share/postgresql/extension', 'share/extension');
    return root;
  }

  async function start({ postgresql, bootstrap }: ClusterSpec, settings = {}): Promise<Driver> {
    const roots = (postgresql?.extensions ?? []).map(({ name }) => mount(name));
    const paths = {
      extension_control_path: ['$system', ...roots.map((root) => join(root, 'share'))].join(':'),
      dynamic_library_path: ['$libdir', ...roots.map((root) => join(root, 'lib'))].join(':'),
    };
    const server = await startServer('18', { settings: { wal_level: 'logical', ...paths, ...settings } });
    servers.push(server);
    const driver = await openPg(server.url);
    drivers.push(driver);
    await driver.execute('CREATE ROLE app');
    for (const statement of bootstrap.initdb.postInitApplicationSQL) await driver.execute(statement);
    return driver;
  }

  beforeAll(() => {
    mounts = mkdtempSync(join(tmpdir(), 'jsonb-ivm-mounts-'));
    chmodSync(mounts, 0o755);
  });
  afterAll(async () => {
    for (const driver of drivers) await driver.close();
    for (const server of servers) await server.stop();
    rmSync(mounts, { recursive: true });
  });

  it('make documents, publish them, and have them arrive where there is no extension', async () => {
    const publisher = await start(shop);
    await publisher.execute(`CREATE EXTENSION jsonb_ivm VERSION '${version}'`);
    await createView(publisher, { name: 'order_doc', text: textOf('order_doc.sql') });
    const publication = resource<PublicationSpec>('Publication', 'shop-documents');
    const tables = publication.target.objects.map(({ table }) => `${table.schema}.${table.name}`);
    await publisher.execute(`CREATE PUBLICATION ${publication.name} FOR TABLE ${tables.join(', ')}`);
    await publisher.execute(`INSERT INTO orders VALUES (1, 'open'); INSERT INTO line VALUES (1, 'Mug', 4)`);

    const { name, inRoles } = shop.managed?.roles[0] ?? { name: '', inRoles: [] };
    await publisher.execute(`CREATE ROLE ${name} LOGIN REPLICATION IN ROLE ${inRoles.join(', ')} PASSWORD 'secret'`);
    const subscriber = await start(reader);
    const { publicationName, ...subscription } = resource<SubscriptionSpec>('Subscription', 'reader-documents');
    const { hostname, port, pathname } = new URL(servers[0]?.url ?? '');
    const connection = `host=${hostname} port=${port} dbname=${pathname.slice(1)} user=${name} password=secret`;
    await subscriber.execute(
      `CREATE SUBSCRIPTION ${subscription.name} CONNECTION '${connection}' PUBLICATION ${publicationName}`,
    );
    await publisher.execute(`UPDATE line SET qty = 5; INSERT INTO line VALUES (1, 'Tray', 1)`);
    const lines = [
      { qty: 5, product: 'Mug' },
      { qty: 1, product: 'Tray' },
    ];
    const wanted = [{ id: 1, doc: { lines, status: 'open' } }];
    expect(await publisher.query('SELECT * FROM order_doc')).toEqual(wanted);
    expect(await verifyView(publisher, 'order_doc')).toMatchObject({ differing: 0 });
    let arrived: unknown;
    do {
      await delay(100);
      arrived = await subscriber.query('SELECT * FROM order_doc');
    } while (JSON.stringify(arrived) !== JSON.stringify(wanted));
    expect(await subscriber.query(`SELECT name FROM pg_available_extensions WHERE name = 'jsonb_ivm'`)).toEqual([]);
    await subscriber.execute(`DROP SUBSCRIPTION ${subscription.name}`);
  });

  it('let the library be preloaded from there', async () => {
    const driver = await start(shop, { shared_preload_libraries: 'jsonb_ivm' });
    await driver.execute('CREATE EXTENSION jsonb_ivm');
    expect(await driver.query(`SELECT jsonb_merge_shallow('{"a": 1}', '{"b": 2}') AS doc`)).toEqual([
      { doc: { a: 1, b: 2 } },
    ]);
  });
});
