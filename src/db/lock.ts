import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the directory while it is open. */
export const lockFile = 'jsonb-ivm.pid';

const held = new Set<string>();

/**
 * Keeps a data directory to one connection: an embedded server does not notice a second one, and each would overwrite
 * what the other wrote. Returns the release; what a killed process leaves behind holds nobody up.
 */
export function lockDirectory(directory: string): () => void {
  const file = join(directory, lockFile);
  if (!claim(file)) {
    const owner = Number(readFileSync(file, 'utf8'));
    if (isOpenIn(owner, file)) throw new Error(`process ${owner} has it open`);
    rmSync(file);
    if (!claim(file)) throw new Error('another process has just opened it');
  }
  const release = () => {
    if (held.delete(file)) rmSync(file, { force: true });
    process.off('exit', release);
  };
  held.add(file);
  process.on('exit', release);
  return release;
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Process numbers come round again: in a container this program may be process 1 each time. */
function isOpenIn(pid: number, file: string): boolean {
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
