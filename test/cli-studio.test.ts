import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openInBrowser } from '../src/cli/studio/browser.js';
import { createView } from '../src/index.js';
import { finished, runProcess, start } from './cli-process.js';
import { servers, withServer } from './servers/databases.js';
import { send } from './studio/studio.js';

/** What the program serves, until it is told to stop. */
async function served(database: string, body: (port: number, token: string) => Promise<void>): Promise<void> {
  const child = start(['studio', '--no-open'], database);
  const done = finished(child);
  const [line] = await once(createInterface(child.stderr as NodeJS.ReadableStream), 'line');
  const found = /^studio at http:\/\/127\.0\.0\.1:(\d+)\/#token=([\w-]{43}), until Ctrl-C$/.exec(line);
  expect(found, line).not.toBeNull();
  await body(Number(found?.[1]), found?.[2] ?? '').finally(() => child.kill('SIGINT'));
  expect((await done).status).toBe(0);
}

const overview = async (port: number, token: string) => {
  const headers = { authorization: `Bearer ${token}` };
  return JSON.parse((await send(port, '/api/overview', { headers })).body);
};

describe('the command', () => {
  it.each(servers)('serves the built page and its answers until it is stopped, of server %s', (server) =>
    withServer(server, async (driver, url) => {
      await driver.execute('CREATE TABLE item (id int PRIMARY KEY)');
      await createView(driver, { name: 'item_doc', text: 'SELECT id, to_jsonb(item) AS doc FROM item' });
      await served(url, async (port, token) => {
        const { status, body } = await send(port, '/');
        expect([status, body]).toEqual([200, expect.stringContaining('jsonb_ivm studio')]);
        const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(body)?.[1] ?? '';
        expect((await send(port, script)).status).toBe(200);
        expect((await overview(port, token)).views.map(({ name }: { name: string }) => name)).toEqual(['item_doc']);
        expect((await send(port, '/api/overview')).status).toBe(401);
      });
    }),
  );

  it('serves an embedded database, which stays what it is from one request to the next', () =>
    served('pglite:memory', async (port, token) => {
      for (const _ of [1, 2]) expect(await overview(port, token)).toMatchObject({ engine: 'pglite', views: [] });
    }));

  it('says at once where there is no database', async () => {
    const { status, stderr } = await runProcess(['studio'], 'postgres://127.0.0.1:1/nothing');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^error: cannot connect .*DATABASE_CONNECT/s)]);
  });

  it('refuses a port that is none', async () => {
    const { status, stderr } = await runProcess(['studio', '--port', '70000'], 'pglite:memory');
    expect([status, stderr]).toEqual([2, expect.stringContaining('It must be a port, 0 to 65535.')]);
  });
});

describe('the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-opener-'));
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is asked to open the address, by what the system has for that', async () => {
    const opened = join(folder, 'opened');
    writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" > ${opened}\n`);
    chmodSync(join(folder, 'xdg-open'), 0o755);
    vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
    expect(await openInBrowser('http://127.0.0.1:1/#token=a&b', 'linux')).toBe(true);
    await vi.waitFor(() => expect(readFileSync(opened, 'utf8')).toBe('http://127.0.0.1:1/#token=a&b\n'), 5000);
  });

  it('is done without where there is none', async () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(await openInBrowser('http://127.0.0.1:1/', 'freebsd')).toBe(false);
  });
});
