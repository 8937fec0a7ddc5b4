import { spawnSync } from 'node:child_process';

const programs = ['cc', 'make'];
const packages = ['gcc', 'libc6-dev', 'make'];

/** Sees to a C compiler and make: Debian's, where there are none yet and this process may install them. */
export function needCompiler(): void {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
  if (missing.length === 0) return;
  spawnSync('apt-get', ['update', '-qq']);
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    encoding: 'utf8',
  });
  if (install.status === 0) return;
  const reason = install.error?.message ?? install.stderr;
  throw new Error(`the extension's tests need ${missing.join(' and ')}, which could not be installed: ${reason}`);
}
