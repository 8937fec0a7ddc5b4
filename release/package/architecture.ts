import { run } from '../process.js';

/** A machine that packages are for, as Debian and RPM call it. */
export interface Architecture {
  readonly debian: string;
  readonly rpm: string;
}

/** What is built and tested, by the first part of what compilers call their machine. */
const known: Readonly<Record<string, Architecture>> = {
  x86_64: { debian: 'amd64', rpm: 'x86_64' },
  aarch64: { debian: 'arm64', rpm: 'aarch64' },
};

export const knownMachines = Object.keys(known);

/** The machine that a compiler compiles for, which need not be this one; undefined for one that no package is for. */
export function architectureOf(compiler: string): Architecture | undefined {
  return known[machineOf(compiler).split('-')[0] as string];
}

/** As in `aarch64-linux-gnu`. */
export function machineOf(compiler: string): string {
  return run(compiler, ['-dumpmachine']).text;
}

/** The program of that name that belongs to a compiler: of one for another machine, that machine's. */
export function programOf(compiler: string, name: string): string {
  return run(compiler, [`-print-prog-name=${name}`]).text;
}
