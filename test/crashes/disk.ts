import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small file system in memory that can be filled up. Mounting takes root, or `sudo` without a password. */
export class SmallDisk {
  private constructor(readonly directory: string) {
    process.once('exit', this.#unmountOnExit);
  }

  /** Null where nothing may be mounted, as in most containers. */
  static mount(megabytes: number): SmallDisk | null {
    const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-disk-'));
    if (!asRoot('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=1777`, 'tmpfs', directory)) {
      rmdirSync(directory);
      return null;
    }
    chmodSync(directory, 0o1777);
    return new SmallDisk(directory);
  }

  /** Takes all space but some kilobytes; others may be writing too. */
  fill(leave: number): void {
    const { bavail, bsize } = statfsSync(this.directory);
    const file = openSync(this.#filler, 'w');
    try {
      writeSync(file, Buffer.alloc(Math.max(0, bavail * bsize - leave * 1024)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  /** Gives the space back. */
  free(): void {
    rmSync(this.#filler, { force: true });
  }

  /** At once for everybody, and in truth when nobody uses it any more. */
  unmount(): void {
    process.off('exit', this.#unmountOnExit);
    asRoot('umount', '--lazy', this.directory);
    rmdirSync(this.directory);
  }

  readonly #unmountOnExit = (): void => this.unmount();

  get #filler(): string {
    return join(this.directory, 'filler');
  }
}

/** Returns whether it could be done. */
function asRoot(...words: string[]): boolean {
  const [command, ...rest] = process.getuid?.() === 0 ? words : ['sudo', '-n', ...words];
  return spawnSync(command as string, rest).status === 0;
}
