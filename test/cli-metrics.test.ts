import { once } from 'node:events';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../src/cli/metrics/samples.js';
import { type MetricsServer, serveMetrics } from '../src/cli/metrics/server.js';
import { createView, version } from '../src/index.js';
import { finished, start } from './cli-process.js';
import { costs } from './fake-library.js';
import { servers, withServer } from './servers/databases.js';

const reading = { costs: { waits: [], views: [costs] }, views: [] } as unknown as Reading;

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

const get = (port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, async (response) => {
      const type = response.headers['content-type'];
      resolve({ status: response.statusCode, type, body: await text(response) });
    });
    sent.on('error', reject).end();
  });

describe('metrics over HTTP', () => {
  let server: MetricsServer;
  const reports: unknown[] = [];
  const read = vi.fn(async () => reading);
  beforeEach(async () => {
    reports.length = 0;
    server = await serveMetrics(0, read, (error) => reports.push(error));
  });
  afterEach(() => server.close());

  const ask = (path: string, headers?: Record<string, string>, method?: string): Promise<Answer> =>
    get(server.port, path, headers, method);

  test('are what the scraper asks for', async () => {
    const plain = await ask('/metrics');
    expect([plain.status, plain.type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    const accept = 'application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5';
    const open = await ask('/metrics', { accept });
    expect(open.type).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
    expect(open.body.endsWith('# EOF\n')).toBe(true);
  });

  test('are nothing else, and for nobody else', async () => {
    expect((await ask('/')).status).toBe(404);
    expect((await ask('/metrics', {}, 'POST')).status).toBe(405);
    expect((await ask('/metrics', { host: 'rebound.example:80' })).status).toBe(403);
    expect((await ask('/metrics', { host: 'localhost:9187' })).status).toBe(200);
    expect((await ask('/metrics', {}, 'HEAD')).body).toBe('');
  });

  test('are read one after the other, and a reading that fails says so and leaves the next alone', async () => {
    let [open, most] = [0, 0];
    read.mockImplementation(async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 20));
      open--;
      return reading;
    });
    read.mockRejectedValueOnce(new Error('gone'));
    const all = await Promise.all([ask('/metrics'), ask('/metrics'), ask('/metrics')]);
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 503]);
    expect([most, String(reports[0]), reports.length]).toEqual([1, 'Error: gone', 1]);
  });

  test('need a port of their own', async () => {
    const failure = await serveMetrics(server.port, read, () => {}).catch((error) => error);
    expect([failure.code, failure.message]).toEqual(['PORT_UNUSABLE', expect.stringContaining(`port ${server.port}`)]);
  });
});

test.each(servers)('the command answers scrapes until it is stopped, on %s', (server) =>
  withServer(server, async (driver, url) => {
    await driver.execute('CREATE TABLE item (id int PRIMARY KEY, name text)');
    await createView(driver, {
      name: 'item_doc',
      text: `SELECT id, jsonb_build_object('name', name) AS doc FROM item`,
    });
    const child = start(['metrics', '--port', '0'], url);
    const done = finished(child);
    const [line] = await once(createInterface(child.stderr as NodeJS.ReadableStream), 'line');
    const port = Number(/^metrics at http:\/\/127\.0\.0\.1:(\d+)\/metrics, until Ctrl-C$/.exec(line)?.[1]);
    const { status, body } = await get(port, '/metrics');
    expect(status).toBe(200);
    expect(body).toContain(`jsonb_ivm_view_info{view="public.item_doc",version="${version}"} 1\n`);
    await driver.execute(`SET track_functions = 'pl'; INSERT INTO item VALUES (1, 'a')`);
    await driver.execute(`SELECT pg_stat_force_next_flush()`);
    const counted =
      'jsonb_ivm_calls_total{view="public.item_doc",table="public.item",event="insert",answered="statement"} 1\n';
    expect((await get(port, '/metrics')).body).toContain(counted);
    child.kill('SIGINT');
    expect((await done).status).toBe(0);
  }),
);
