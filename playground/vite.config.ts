import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** PostgreSQL's parser looks for its program beside the page. */
function parserProgram(): Plugin {
  const fileName = 'libpg-query.wasm';
  const require = createRequire(import.meta.url);
  const file = require.resolve('libpg-query').replace(/[^/\\]+$/, fileName);
  return {
    name: 'parser-program',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
    },
  };
}

/** PostgreSQL and its parser, as compiled for any surroundings, hold what only Node would run, and `eval`. */
function isOfPrograms({ code, message }: Rolldown.RollupLog): boolean {
  const place = /node_modules[\\/](?:libpg-query|@electric-sql[\\/]pglite)[\\/]/;
  return (code === 'EVAL' || message.includes('externalized for browser')) && place.test(message);
}

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [parserProgram()],
  resolve: { alias: { 'jsonb-ivm/browser': here('../dist/browser.js') } },
  build: {
    target: 'es2022',
    outDir: here('./dist'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { onLog: (level, log, handle) => isOfPrograms(log) || handle(level, log) },
  },
});
