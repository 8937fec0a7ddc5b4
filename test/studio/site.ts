import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { studioDatabase } from '../../src/cli/studio/database.js';
import { readPage } from '../../src/cli/studio/page.js';
import { type StudioServer, serveStudio } from '../../src/cli/studio/server.js';

/** The page of the studio as it is built, served over a database. */
export interface Site extends StudioServer {
  /** The files that were built. */
  readonly folder: string;
  /** Faults of the program's own. */
  readonly reports: readonly unknown[];
}

/** Builds the page, and serves it over the database that a URL names. */
export async function serveSite(url: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-studio-'));
  const build = ['build', 'studio', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(resolve('node_modules/.bin/vite'), build, { stdio: ['ignore', 'ignore', 'inherit'] });
  const reports: unknown[] = [];
  const server = await serveStudio(0, studioDatabase(url), readPage(folder), (error) => reports.push(error));
  return {
    ...server,
    folder,
    reports,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
