import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { clientPrograms } from '../servers/client-programs.js';

/** The tools, installed as `test/migrations/tools/package-lock.json` has them. */
export interface Tools {
  /** A directory of a project of theirs, with some files in it. */
  project(files: Readonly<Record<string, string>>): Project;
  remove(): void;
}

/** A directory that commands are run in as the guide shows them. */
export class Project {
  constructor(readonly directory: string) {}

  write(file: string, text: string): void {
    const path = join(this.directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Runs commands on a database, each of which must succeed, and gives what they print. */
  async run(commands: string, url: string, added: NodeJS.ProcessEnv = {}): Promise<string> {
    const { PATH = '', HOME } = process.env;
    const programs = join(this.directory, 'node_modules', '.bin');
    const env = {
      HOME,
      PATH: [programs, clientPrograms(), PATH].join(delimiter),
      DATABASE_URL: url,
      NO_COLOR: '1',
      ...added,
    };
    const words = ['-euo', 'pipefail', '-c', commands];
    const { stdout, stderr } = await promisify(execFile)('bash', words, { cwd: this.directory, env });
    return stdout + stderr;
  }
}

export function installTools(): Tools {
  const root = mkdtempSync(join(tmpdir(), 'jsonb-ivm-migrations-'));
  cpSync('test/migrations/tools', root, { recursive: true });
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  execFileSync('npm', words, { cwd: root, stdio: 'pipe' });
  const programs = join(root, 'node_modules', '.bin');
  symlinkSync(resolve('dist/cli/main.js'), join(programs, 'jsonb-ivm'));
  // in place of Prisma's own program, which needs another that it fetches when it is run
  writeFileSync(join(programs, 'prisma'), `#!/bin/sh\nexec node "${join(root, 'prisma.mjs')}"\n`, { mode: 0o755 });
  let count = 0;
  return {
    project: (files) => {
      const directory = join(root, `project-${++count}`);
      mkdirSync(directory);
      symlinkSync('../node_modules', join(directory, 'node_modules'));
      cpSync(join(root, 'migrate.mjs'), join(directory, 'migrate.mjs'));
      writeFileSync(join(directory, 'package.json'), '{ "private": true, "type": "module" }');
      const project = new Project(directory);
      for (const [file, text] of Object.entries(files)) project.write(file, text);
      return project;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
