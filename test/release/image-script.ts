import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';

const rooms: string[] = [];
afterEach(() => {
  for (const room of rooms.splice(0)) rmSync(room, { recursive: true });
});

export interface Ending {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** A directory that a script of the image takes for the whole file system, with programs of its own. */
export class Room {
  readonly path = mkdtempSync(join(tmpdir(), 'jsonb-ivm-room-'));

  constructor() {
    rooms.push(this.path);
  }

  file(name: string, content: string): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** Something to find on the path. */
  program(name: string, body: string, shell = 'sh'): void {
    chmodSync(this.file(`bin/${name}`, `#!/usr/bin/env ${shell}\n${body}\n`), 0o755);
  }

  /** Puts a script there, whose absolute paths, and whatever else is named, lead into the room. */
  install(source: string, name: string, replaced: Readonly<Record<string, string>> = {}): void {
    let content = readFileSync(source, 'utf8');
    const within = ['/proc/', '/usr/bin/psql', '/docker-entrypoint-initdb.d', '/var/run/postgresql'];
    for (const path of within) content = content.replaceAll(path, `${this.path}${path}`);
    for (const [from, to] of Object.entries(replaced)) content = content.replaceAll(from, to);
    chmodSync(this.file(`bin/${name}`, content), 0o755);
  }

  start(name: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const env = { PATH: `${join(this.path, 'bin')}:/usr/bin:/bin`, PGDATA: join(this.path, 'data'), ...environment };
    return spawn(join(this.path, 'bin', name), args, { env, cwd: this.path });
  }

  async run(
    name: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Ending> {
    return ending(this.start(name, args, environment));
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }
}

export async function ending(child: ReturnType<Room['start']>): Promise<Ending> {
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exit: await exit, out, err };
}
