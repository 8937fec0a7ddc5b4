// npm run bench:kernel: measures the kernel's operations against PostgreSQL's own, and writes docs/benchmarks-kernel.*

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { openPg } from '../../src/db/open-pg.js';
import { installExtension } from '../../test/extension/installation.js';
import { startServer } from '../../test/servers/server.js';
import { chart } from './chart.js';
import { idTypes, sizes } from './documents.js';
import { type Measured, measure } from './measure.js';
import { gain, markdown } from './report.js';

const version = process.env.BENCH_SERVER ?? '17';
/** All operations with integer ids; those that look for ids, with ids of the other types. */
const searching = /^update (an|ten) element/;

const settings = {
  shared_buffers: '512MB',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  work_mem: '256MB',
  autovacuum: 'off',
};
const server = await startServer(version, { installation: installExtension(version), settings });
try {
  const driver = await openPg(server.url);
  await driver.execute('CREATE EXTENSION jsonb_ivm');
  const rows: Measured[] = [];
  for (const type of idTypes) {
    for (const size of sizes) {
      const measured = await measure(driver, size, type, type === 'integer' ? /./ : searching);
      for (const row of measured) {
        const gains = row.others.map((other) => `${other.name} ${gain(row, other).toFixed(1)}×`);
        console.log(
          `${type} ${size.name} ${row.operation}: ${row.kernel.toFixed(2)} µs, ${(row.kernel / row.floor).toFixed(2)} of the floor; ${gains.join(', ')}`,
        );
      }
      rows.push(...measured);
    }
  }
  await driver.close();
  const shown = rows.filter(({ size, type }) => size.elements === 100 && type === 'integer');
  const directory = new URL('../../docs/', import.meta.url);
  writeFileSync(
    new URL('benchmarks-kernel.md', directory),
    markdown(rows, `PostgreSQL ${version}`, cpus()[0]?.model ?? 'an unknown processor'),
  );
  writeFileSync(new URL('benchmarks-kernel.svg', directory), chart(shown, 'Documents of 17 KB, 100 elements'));
} finally {
  await server.stop();
}
