import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Reading } from '../problem.js';
import { run } from '../process.js';

/** The directory that a scan of the repository looked at, as git knows it. */
export interface Checkout {
  readonly directory: string;
  /** None before the first commit. */
  readonly commit?: string | undefined;
  readonly files: readonly TrackedFile[];
}

export interface TrackedFile {
  /** From the checkout's directory, with slashes. */
  readonly path: string;
  /** What is no regular file, a link or another repository, has none. */
  readonly text?: string | undefined;
}

/** Every tracked file as it stands in the directory, which is what Trivy reads. */
export function readCheckout(directory: string): Reading<Checkout> {
  const git = (...words: string[]) => run('git', ['-C', directory, ...words]);
  const list = git('ls-files', '-z', '--stage');
  if (!list.ok) {
    const message = `the tracked files can't be listed: ${list.text}`;
    return { problems: [{ file: directory, message, hint: 'point --checkout at the clone that was scanned' }] };
  }
  const entries = list.text.split('\0').filter((entry) => entry !== '');
  if (entries.length === 0) {
    return { problems: [{ file: directory, message: 'no file is tracked', hint: 'point --checkout at a clone' }] };
  }
  const problems: Problem[] = [];
  const files = entries.flatMap((entry): TrackedFile[] => {
    const [, mode, path] = /^(\d{6}) [0-9a-f]+ \d\t(.*)$/s.exec(entry) ?? [];
    if (mode === undefined || path === undefined) {
      problems.push({ file: directory, message: `git lists what is no file: ${entry}` });
      return [];
    }
    if (!mode.startsWith('100')) return [{ path }];
    try {
      return [{ path, text: readFileSync(join(directory, path), 'utf8') }];
    } catch (error) {
      problems.push({ file: path, message: `the tracked file can't be read: ${(error as Error).message}` });
      return [];
    }
  });
  if (problems.length > 0) return { problems };
  const head = git('rev-parse', '--verify', '--quiet', 'HEAD');
  return { value: { directory, commit: head.ok ? head.text : undefined, files } };
}
