import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateC } from '../../../extension/build/generate.js';
import { succeed } from '../../../release/process.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = ['runner.c', 'postgres.h', 'miscadmin.h'];

/**
 * Compiles the kernel and the extension's shim into a program, in a directory, with the flags of a release; a warning
 * fails. Returns the program.
 */
export function buildRunner(compiler: string, directory: string): string {
  mkdirSync(directory, { recursive: true });
  generateC(join(root, 'kernel/build/kernel.wasm'), directory);
  for (const file of sources) cpSync(join(root, 'test/kernel/native', file), join(directory, file));
  for (const file of ['wasm-rt.c', 'wasm-rt.h']) cpSync(join(root, 'extension/src', file), join(directory, file));
  writeFileSync(join(directory, 'dispatch.h'), dispatchOf(readFileSync(join(directory, 'kernel.h'), 'utf8')));
  const program = join(directory, 'runner');
  const flags = ['-O2', '-fwrapv', '-fno-strict-aliasing', '-Wall', '-Werror', '-I.'];
  const compile = (...words: string[]) => succeed(compiler, [...flags, ...words], { cwd: directory });
  compile('-w', '-c', '-o', 'kernel.o', 'kernel.c'); // generated code declares more than it uses
  compile('-static', '-o', program, 'runner.c', 'wasm-rt.c', 'kernel.o');
  return program;
}

/** Calls of what the kernel exports, by name, as its header declares it. */
function dispatchOf(header: string): string {
  const exported = [...header.matchAll(/^(u32|u64|void) w2c_kernel_(\w+)\(w2c_kernel\*((?:, u(?:32|64))*)\);$/gm)];
  const cases = exported.map(([, type, name, values = '']) => {
    const given = values
      .split(',')
      .slice(1)
      .map((_, index) => `, values[${index}]`)
      .join('');
    const call = `w2c_kernel_${name}(&kernel${given})`;
    const run = type === 'void' ? `{ ${call}; return 0; }` : `return ${call};`;
    return `\tif (strcmp(name, "${name}") == 0)\n\t\t${run}\n`;
  });
  if (!header.includes('w2c_kernel_jsonbPatch') || cases.length < 15) throw new Error('kernel.h exports no functions');
  return `static uint64_t\ndispatch(const char *name, const uint64_t *values)\n{\n${cases.join('')}\texit(2);\n}\n`;
}
