import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does something in a directory of its own, named for what it is, that is gone afterwards. */
export function inScratch<T>(name: string, body: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), `jsonb-ivm-${name}-`));
  try {
    return body(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
