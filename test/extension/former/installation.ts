import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version as present } from '../../../src/version.js';
import { npmInstallation } from '../../servers/installation.js';
import { type Server, startServer } from '../../servers/server.js';
import { directoryOf, releases } from '../../upgrade/releases.js';
import { fetchHeaders } from '../headers.js';
import { installExtension } from '../installation.js';

const library = join('lib', 'postgresql');
const scripts = join('share', 'postgresql', 'extension');

/** The version before those whose databases are kept; its files are here. */
const first = '0.1.0';

/** A server that stands in for one with an earlier jsonb_ivm, until the files of now are put over those. */
export interface FormerServer {
  readonly server: Server;
  /** As a package does: each file is a new one under its old name. */
  installPresent(): void;
  stop(): Promise<void>;
}

export async function startFormerServer(version: string, former: string): Promise<FormerServer> {
  const npm = npmInstallation(version);
  if (npm === undefined) throw new Error(`no PostgreSQL ${version}: run npm ci`);
  const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-former-'));
  const installation = join(directory, 'installation');
  execFileSync('chmod', ['755', directory]);
  execFileSync('cp', ['-a', npm, installation]);
  const files = former === first ? import.meta.dirname : directoryOf(former);
  for (const file of ['jsonb_ivm.control', `jsonb_ivm--${former}.sql`])
    copyFileSync(join(files, file), join(installation, scripts, file));
  provideLibrary(version, former, join(installation, library, libraryOf(files)));
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

/** The file that a version's functions are declared with. */
function libraryOf(files: string): string {
  const control = readFileSync(join(files, 'jsonb_ivm.control'), 'utf8');
  return `${/^module_pathname = '\$libdir\/(.+)'$/m.exec(control)?.[1]}.so`;
}

/** Since 0.2.0 the symbols are those of now, or fewer: the library of now stands in, as another file. */
function provideLibrary(server: string, former: string, file: string): void {
  if (former === first) compile(server, file);
  else copyFileSync(join(installExtension(server), library, 'jsonb_ivm.so'), file);
}

function compile(version: string, file: string): void {
  const headers = join(fetchHeaders(version), 'usr', 'include', 'postgresql', version, 'server');
  const source = join(import.meta.dirname, 'library.c');
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-I', headers, '-o', file, source], { stdio: 'inherit' });
}

function replaceFiles(from: string, to: string): void {
  const files = [
    ...['jsonb_ivm.so', ...releases.concat(present).map((version) => `jsonb_ivm-${version}.so`)]
      .map((name) => join(library, name))
      .filter((file) => existsSync(join(from, file))),
    ...['jsonb_ivm.control', `jsonb_ivm--${present}.sql`].map((name) => join(scripts, name)),
    ...[first, ...releases]
      .filter((former) => former !== present)
      .map((former) => join(scripts, `jsonb_ivm--${former}--${present}.sql`)),
  ];
  for (const file of files) {
    rmSync(join(to, file), { force: true });
    cpSync(join(from, file), join(to, file), { verbatimSymlinks: true });
  }
}
