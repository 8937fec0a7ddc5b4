import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-gosu-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** In place of setpriv, which needs root: tells how it was called. */
const told = join(folder, 'setpriv');
writeFileSync(told, '#!/bin/sh\nprintf "HOME=%s" "$HOME"\nprintf " [%s]" "$@"\necho\n');
chmodSync(told, 0o755);
/** In place of getent, for a user whom a machine may lack. */
const getent = join(folder, 'getent');
writeFileSync(
  getent,
  `#!/bin/sh
case $2 in
postgres | 999) echo 'postgres:x:999:999::/var/lib/postgresql:/bin/bash' ;;
root | 0) echo 'root:x:0:0:root:/root:/bin/bash' ;;
*) exit 2 ;;
esac
`,
);
chmodSync(getent, 0o755);

function gosu(...args: string[]) {
  const env = { PATH: `${folder}:/usr/bin:/bin`, HOME: '/elsewhere' };
  const { status, stdout, stderr } = spawnSync('sh', [resolve('release/image/gosu.sh'), ...args], {
    encoding: 'utf8',
    env,
  });
  return { exit: status, out: stdout, err: stderr };
}

/** As gosu 1.19 does, whose documentation and setup-user.go these follow. */
describe('in place of gosu, the image has a script that', () => {
  const cases: [string, string[], string][] = [
    [
      'becomes a user with all of its groups, and in its home',
      ['postgres', 'postgres', '-c', 'port=6000'],
      'HOME=/var/lib/postgresql [--reuid] [postgres] [--regid] [999] [--init-groups] [--] [postgres] [-c] [port=6000]\n',
    ],
    [
      'takes a group that is named as the only one',
      ['postgres:root', 'id'],
      'HOME=/var/lib/postgresql [--reuid] [postgres] [--regid] [root] [--clear-groups] [--] [id]\n',
    ],
    [
      'knows users by number',
      ['999', 'id'],
      'HOME=/var/lib/postgresql [--reuid] [999] [--regid] [999] [--init-groups] [--] [id]\n',
    ],
    [
      'and takes a number that no user has, without any group',
      ['1234', 'id'],
      'HOME=/ [--reuid] [1234] [--regid] [0] [--clear-groups] [--] [id]\n',
    ],
    ['with a group as well', ['1234:5', 'id'], 'HOME=/ [--reuid] [1234] [--regid] [5] [--clear-groups] [--] [id]\n'],
    [
      'root where no user is named',
      [':5', 'id'],
      'HOME=/root [--reuid] [0] [--regid] [5] [--clear-groups] [--] [id]\n',
    ],
    [
      'hands on what looks like an option',
      ['0', '--', '-x'],
      'HOME=/root [--reuid] [0] [--regid] [0] [--init-groups] [--] [--] [-x]\n',
    ],
  ];
  it.each(cases)('%s', (_, args, out) => expect(gosu(...args)).toEqual({ exit: 0, out, err: '' }));

  it('refuses a user that there is not, and half a call', () => {
    expect(gosu('nobody-here', 'id')).toEqual({ exit: 1, out: '', err: 'error: there is no user "nobody-here"\n' });
    const usage = 'usage: gosu user[:group] command [argument ...]\n';
    for (const args of [[], ['postgres']]) expect(gosu(...args)).toEqual({ exit: 1, out: '', err: usage });
  });
});

it('gosu itself is removed in a layer before, which hides it from scanners, and not overwritten', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  const removed = lines.findIndex((line) => /^RUN rm --force \/usr\/local\/bin\/gosu$/.test(line));
  const copied = lines.indexOf('COPY release/image/gosu.sh /usr/local/bin/gosu');
  expect(removed).toBeGreaterThan(0);
  expect(copied).toBeGreaterThan(removed);
});
