// Runs before anything that npm ci installs can run, and says so where nothing is installed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (!existsSync(fileURLToPath(new URL('../../node_modules/tsx/package.json', import.meta.url)))) {
  console.error('node_modules/tsx: this is missing\n  hint: run npm ci');
  process.exitCode = 1;
}
