import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pack } from '../package/consumer.js';

/** The example projects that are programs. */
export const examples = ['drizzle', 'kysely', 'prisma'] as const;

export type ExampleName = (typeof examples)[number];

/** The examples as whoever copies them has them: installed, with the package as it would be published. */
export interface Projects {
  /** Runs a script of one, on a database, and gives what it prints. */
  run(name: ExampleName, script: string, database: string, ...args: string[]): string;
  write(name: ExampleName, file: string, text: string): void;
  remove(): void;
}

export function installExamples(): Projects {
  const root = mkdtempSync(join(tmpdir(), 'jsonb-ivm-examples-'));
  const { tarball } = pack(root);
  for (const name of examples) {
    cpSync(join('examples', name), join(root, name), {
      recursive: true,
      filter: (file) => !/node_modules|generated/.test(file),
    });
    const manifest = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'));
    manifest.dependencies['jsonb-ivm'] = `file:../${basename(tarball)}`;
    writeFileSync(join(root, name, 'package.json'), JSON.stringify(manifest));
  }
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, workspaces: examples }));
  // Prisma's own would fetch programs that migrations need, and nothing here does
  npm(root, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']);
  return {
    run: (name, script, database, ...args) =>
      npm(join(root, name), ['run', '--silent', script, '--', ...args], { DATABASE_URL: database }),
    write: (name, file, text) => writeFileSync(join(root, name, file), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function npm(cwd: string, args: readonly string[], added: NodeJS.ProcessEnv = {}): string {
  // named, so that Prisma fetches none; it does not run it
  const env = { ...process.env, ...added, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' };
  return execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
}
