import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Writes the C source of a kernel into a directory: the same bytes wherever that is. */
export function generateC(wasm: string, directory: string): void {
  mkdirSync(directory, { recursive: true });
  const wasm2c = createRequire(import.meta.url).resolve('wabt/bin/wasm2c');
  // the name of the output gets into the output
  const words = [wasm2c, '--module-name=kernel', '--output=kernel.c', wasm];
  execFileSync(process.execPath, words, { cwd: directory, stdio: ['ignore', 'inherit', 'inherit'] });
}
