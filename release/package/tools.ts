import type { Problem } from '../problem.js';
import { run } from '../process.js';
import { knownMachines, machineOf, programOf } from './architecture.js';
import type { Server } from './server.js';

/** Kinds of packages besides archives. */
export const formats = ['deb', 'rpm'] as const;
export type Format = (typeof formats)[number];

type Tool = readonly [name: string, package_: string, version?: RegExp];

/** Programs that packaging calls, with the Debian package that has each, and what GNU's say of themselves. */
const tools: readonly Tool[] = [
  ['make', 'make', /^GNU Make/],
  ['install', 'coreutils', /GNU coreutils/],
  ['tar', 'tar', /GNU tar/],
];
const toolsOf: Readonly<Record<Format | 'zip', Tool>> = {
  deb: ['dpkg-deb', 'dpkg'],
  rpm: ['rpmbuild', 'rpm'],
  zip: ['zip', 'zip'],
};

export function checkTools(wanted: readonly (Format | 'zip')[]): Problem[] {
  return [...tools, ...wanted.map((kind) => toolsOf[kind])].flatMap(([file, source, version]): Problem[] => {
    const { ok, text } = run(file, ['--version']);
    const hint = `apt-get install ${source}`;
    if (!ok) return [{ file, message: 'this program is not in PATH, or does not run', hint }];
    if (version === undefined || version.test(text)) return [];
    return [{ file, message: "this is not GNU's", hint }];
  });
}

/** The compiler, tried on the C library's headers and on the server's. */
export function checkCompiler({ compiler, headers, major, architecture }: Server): Problem[] {
  const preprocess = (text: string) => run(compiler, ['-E', `-I${headers}`, '-o', '/dev/null', '-'], { input: text });
  if (!run(compiler, ['--version']).ok) {
    const message = 'this compiler is not in PATH, or does not run';
    return [{ file: compiler, message, hint: 'apt-get install gcc, or set CC' }];
  }
  if (!preprocess('#include <stdlib.h>\n').ok) {
    const message = "this compiler does not find the C library's headers";
    return [{ file: compiler, message, hint: 'apt-get install libc6-dev' }];
  }
  const strip = programOf(compiler, 'strip');
  if (!run(strip, ['--version']).ok) {
    return [{ file: strip, message: 'this program is not in PATH, or does not run', hint: 'apt-get install binutils' }];
  }
  if (architecture === undefined) {
    const message = `this compiler is for ${machineOf(compiler)}, which no package is made for`;
    return [{ file: compiler, message, hint: `set CC to one for ${knownMachines.join(' or ')}` }];
  }
  const { ok, text } = preprocess('#include "postgres.h"\n#include "fmgr.h"\n#include "utils/jsonb.h"\n');
  if (ok) return [];
  const missing = text.match(/fatal error: ([^:]+):/)?.[1] ?? 'a header';
  const hint = `reinstall the server's development package: postgresql-server-dev-${major}`;
  return [{ file: headers, message: `the server's headers are incomplete: "${missing}" is missing`, hint }];
}
