import { spawnSync } from 'node:child_process';

/** Programs by what runs them, with the packages of Debian's that have them. */
type Programs = Readonly<Record<string, readonly string[]>>;

export const compiler: Programs = { cc: ['gcc', 'libc6-dev'], make: ['make'] };

/** What makes packages and what judges them. */
export const packagers: Programs = {
  'dpkg-deb': ['dpkg'],
  rpmbuild: ['rpm'],
  lintian: ['lintian'],
  rpmlint: ['rpmlint'],
};

/** What compiles for arm64 and runs that here. */
export const crossCompiler: Programs = {
  'aarch64-linux-gnu-gcc': ['gcc-aarch64-linux-gnu', 'libc6-dev-arm64-cross'],
  'qemu-aarch64': ['qemu-user'],
};

/** Sees to programs: Debian's, where there are none yet and this process may install them. */
export function needPrograms(programs: Programs): void {
  const missing = Object.keys(programs).filter((program) => spawnSync(program, ['--version']).error !== undefined);
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => programs[program] ?? []);
  spawnSync('apt-get', ['update', '-qq']);
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (install.status === 0) return;
  const reason = install.error?.message ?? install.stderr;
  throw new Error(`the tests need ${missing.join(' and ')}, which could not be installed: ${reason}`);
}
