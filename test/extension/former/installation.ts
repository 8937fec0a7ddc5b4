import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmInstallation } from '../../servers/installation.js';
import { type Server, startServer } from '../../servers/server.js';
import { fetchHeaders } from '../headers.js';
import { installExtension } from '../installation.js';

const library = join('lib', 'postgresql');
const scripts = join('share', 'postgresql', 'extension');

/** A server that stands in for one with jsonb_ivm 0.1.0, until the files of now are put over those. */
export interface FormerServer {
  readonly server: Server;
  /** As a package does: each file is a new one under its old name. */
  installPresent(): void;
  stop(): Promise<void>;
}

export async function startFormerServer(version: string): Promise<FormerServer> {
  const npm = npmInstallation(version);
  if (npm === undefined) throw new Error(`no PostgreSQL ${version}: run npm ci`);
  const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-former-'));
  const installation = join(directory, 'installation');
  execFileSync('chmod', ['755', directory]);
  execFileSync('cp', ['-a', npm, installation]);
  compile(version, join(installation, library, 'jsonb_ivm.so'));
  for (const file of ['jsonb_ivm.control', 'jsonb_ivm--0.1.0.sql']) {
    copyFileSync(join(import.meta.dirname, file), join(installation, scripts, file));
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

function compile(version: string, file: string): void {
  const headers = join(fetchHeaders(version), 'usr', 'include', 'postgresql', version, 'server');
  const source = join(import.meta.dirname, 'library.c');
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-I', headers, '-o', file, source], { stdio: 'inherit' });
}

function replaceFiles(from: string, to: string): void {
  const files = [
    ...['jsonb_ivm.so', 'jsonb_ivm-0.2.0.so'].map((name) => join(library, name)),
    ...['jsonb_ivm.control', 'jsonb_ivm--0.2.0.sql', 'jsonb_ivm--0.1.0--0.2.0.sql'].map((name) => join(scripts, name)),
  ];
  for (const file of files) {
    rmSync(join(to, file), { force: true });
    cpSync(join(from, file), join(to, file), { verbatimSymlinks: true });
  }
}
