import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preview } from 'vite';

const config = resolve('playground/vite.config.ts');

/** A folder of static files, and where they are served. */
export interface Site {
  readonly folder: string;
  readonly url: string;
  close(): Promise<void>;
}

/** The playground, built from what `npm run build` made and served under a path of its own, as a host of pages would. */
export async function servePlayground(): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'jsonb-ivm-playground-'));
  const folder = join(root, 'files');
  const build = ['build', 'playground', '--config', config, '--outDir', folder, '--logLevel', 'error'];
  execFileSync(resolve('node_modules/.bin/vite'), build, { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await preview({
    configFile: config,
    base: '/somewhere/',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return {
    folder,
    url: `http://127.0.0.1:${port}/somewhere/`,
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** Another host, which counts what reaches it. */
export async function listenElsewhere(): Promise<{ url: string; reached: () => number; close: () => void }> {
  let reached = 0;
  const server = createServer((_request, response) => {
    reached += 1;
    response.setHeader('Access-Control-Allow-Origin', '*').end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, reached: () => reached, close: () => server.close() };
}
