import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version as present } from '../../../src/version.js';
import { npmInstallation } from '../../servers/installation.js';
import { type Server, startServer } from '../../servers/server.js';
import { fetchHeaders } from '../headers.js';
import { installExtension } from '../installation.js';

const library = join('lib', 'postgresql');
const scripts = join('share', 'postgresql', 'extension');

/** Versions that databases may have. */
export type Former = '0.1.0' | '0.2.0';

/** A server that stands in for one with an earlier jsonb_ivm, until the files of now are put over those. */
export interface FormerServer {
  readonly server: Server;
  /** As a package does: each file is a new one under its old name. */
  installPresent(): void;
  stop(): Promise<void>;
}

export async function startFormerServer(version: string, former: Former): Promise<FormerServer> {
  const npm = npmInstallation(version);
  if (npm === undefined) throw new Error(`no PostgreSQL ${version}: run npm ci`);
  const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-former-'));
  const installation = join(directory, 'installation');
  execFileSync('chmod', ['755', directory]);
  execFileSync('cp', ['-a', npm, installation]);
  provideLibrary(version, former, join(installation, library, 'jsonb_ivm.so'));
  const files = { [`jsonb_ivm--${former}.control`]: 'jsonb_ivm.control', [`jsonb_ivm--${former}.sql`]: undefined };
  for (const [file, name = file] of Object.entries(files)) {
    copyFileSync(join(import.meta.dirname, file), join(installation, scripts, name));
  }
  const server = await startServer(version, { installation });
  return {
    server,
    installPresent: () => replaceFiles(installExtension(version), installation),
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true });
    },
  };
}

/** Of 0.2.0 the symbols are those of now: the library of now stands in for it, as another file. */
function provideLibrary(server: string, former: Former, file: string): void {
  if (former === '0.1.0') compile(server, file);
  else copyFileSync(join(installExtension(server), library, 'jsonb_ivm.so'), file);
}

function compile(version: string, file: string): void {
  const headers = join(fetchHeaders(version), 'usr', 'include', 'postgresql', version, 'server');
  const source = join(import.meta.dirname, 'library.c');
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-I', headers, '-o', file, source], { stdio: 'inherit' });
}

function replaceFiles(from: string, to: string): void {
  const files = [
    ...['jsonb_ivm.so', `jsonb_ivm-${present}.so`].map((name) => join(library, name)),
    ...['jsonb_ivm.control', `jsonb_ivm--${present}.sql`].map((name) => join(scripts, name)),
    ...['0.1.0', '0.2.0'].map((former) => join(scripts, `jsonb_ivm--${former}--${present}.sql`)),
  ];
  for (const file of files) {
    rmSync(join(to, file), { force: true });
    cpSync(join(from, file), join(to, file), { verbatimSymlinks: true });
  }
}
