import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ending, Room } from './image-script.js';

interface Situation {
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly user?: number;
  /** What initdb does besides what it tells. */
  readonly initdb?: string;
}

/** The entrypoint over that of the stand-in, with programs that tell how they are called, and no server. */
function room({ files = {}, user = 999, initdb = '' }: Situation): Room {
  const made = new Room();
  made.install('release/image/entrypoint.sh', 'jsonb_ivm-entrypoint');
  made.install('release/image/stand-in/docker-entrypoint.sh', 'docker-entrypoint.sh');
  made.file('docker-entrypoint-initdb.d/10.sql', '');
  for (const [name, content] of Object.entries(files)) made.file(name, content);
  const tell = (name: string) => `printf '${name}'; printf ' [%s]' "$@"; echo`;
  made.program(
    'initdb',
    `${tell('initdb')}
     for word; do case $word in --pwfile=*) echo "password $(cat "\${word#*=}")" ;; esac; done
     ${initdb}
     echo 17 >"$PGDATA/PG_VERSION"`,
    'bash', // for what it reads the password from
  );
  made.program('pg_ctl', tell('pg_ctl'));
  made.program('psql', tell('psql'));
  made.program('postgres', `case $* in '-C password_encryption'*) echo scram-sha-256 ;; *) ${tell('server')} ;; esac`);
  made.program('id', `echo ${user}`);
  made.program('gosu', `${tell('gosu')}; echo "password $POSTGRES_PASSWORD"`);
  made.program('getent', 'true');
  return made;
}

async function start(args: readonly string[], situation: Situation = {}) {
  const made = room(situation);
  const { exit, out, err } = await made.run('jsonb_ivm-entrypoint', args, situation.environment);
  const text = (of: string) => of.replaceAll(made.path, '');
  return { exit, out: text(out), err: text(err), initdb: /^initdb .*$/m.exec(out)?.[0], made };
}

const generated = /^jsonb_ivm: no POSTGRES_PASSWORD was given; the generated password of (\S+) is (\S{24})$/m;
const own = '[--auth-local=trust] [--auth-host=scram-sha-256]';
const common = '[--username=postgres] [--pwfile=/dev/fd/63]';

describe('a first start', () => {
  it('without a password makes one up, shows it once, and becomes the server', async () => {
    const { exit, out, err, initdb } = await start(['postgres', '-c', 'port=6000']);
    expect(exit).toBe(0);
    const [, user, password] = generated.exec(err) ?? [];
    expect(user).toBe('postgres');
    expect(err.split(password as string)).toHaveLength(2);
    expect(out).toContain(`password ${password}\n`);
    expect(initdb).toBe(`initdb ${common} ${own}`);
    expect(out).toContain('[-o] [-c port=6000 -c listen_addresses= -p 5432 ] [-w] [start]');
    expect(out).toMatch(/PostgreSQL init process complete; ready for start up\.\n\nserver \[-c] \[port=6000]\n$/);
  });

  it('makes no password up where one is given, by itself or in a file', async () => {
    for (const situation of [
      { environment: { POSTGRES_PASSWORD: 'given' } },
      { environment: { POSTGRES_PASSWORD_FILE: 'password' }, files: { password: 'given\n' } },
    ]) {
      const { exit, out, err, initdb } = await start(['postgres'], situation);
      expect({ exit, err, initdb }).toEqual({ exit: 0, err: '', initdb: `initdb ${common}` });
      expect(out).toContain('password given\n');
    }
  });

  it('puts what the user asks of initdb behind what it asks itself, so that it counts more', async () => {
    for (const situation of [
      { environment: { POSTGRES_INITDB_ARGS: '--auth=scram-sha-256' } },
      { environment: { POSTGRES_INITDB_ARGS_FILE: 'options' }, files: { options: '--auth=scram-sha-256\n' } },
    ]) {
      const { exit, err, initdb } = await start(['postgres'], situation);
      expect(exit).toBe(0);
      expect(err).toMatch(generated);
      expect(initdb).toBe(`initdb ${common} ${own} [--auth=scram-sha-256]`);
    }
  });

  it('names the user whose password it made up, from a file too', async () => {
    const { err } = await start(['postgres'], {
      environment: { POSTGRES_USER_FILE: 'user' },
      files: { user: 'alice\n' },
    });
    expect(generated.exec(err)?.[1]).toBe('alice');
  });

  it('makes no password up where everybody is to be trusted', async () => {
    const { exit, err, initdb } = await start(['postgres'], { environment: { POSTGRES_HOST_AUTH_METHOD: 'trust' } });
    expect({ exit, initdb }).toEqual({ exit: 0, initdb: `initdb ${common}` });
    expect(err).toBe('WARNING: POSTGRES_HOST_AUTH_METHOD has been set to "trust".\n');
  });

  const refusals: [string, Situation, string][] = [
    [
      'with an empty file for a password',
      { environment: { POSTGRES_PASSWORD_FILE: 'empty' }, files: { empty: '' } },
      'Error: Database is uninitialized and superuser password is not specified.\n',
    ],
    [
      'with an empty file for a password, as root',
      { environment: { POSTGRES_PASSWORD_FILE: 'empty' }, files: { empty: '' }, user: 0 },
      'Error: Database is uninitialized and superuser password is not specified.\n',
    ],
    ...['USER', 'DB', 'INITDB_ARGS'].map((name): [string, Situation, string] => [
      `with POSTGRES_${name} and its file, and without a password`,
      { environment: { [`POSTGRES_${name}`]: 'a', [`POSTGRES_${name}_FILE`]: 'b' } },
      `error: both POSTGRES_${name} and POSTGRES_${name}_FILE are set (but are exclusive)\n`,
    ]),
  ];
  it.each(refusals)('is refused %s', async (_, situation, err) => {
    expect(await start(['postgres'], situation)).toMatchObject({ exit: 1, out: '', err });
  });

  it('ends as what goes wrong in it does, and there is no server', async () => {
    const { exit, out } = await start(['postgres'], { environment: { POSTGRES_PASSWORD: 'given' }, initdb: 'exit 3' });
    expect(exit).toBe(3);
    expect(out).not.toMatch(/^server/m);
  });

  it('lets sourced scripts redirect as they like', async () => {
    const { exit, out } = await start(['postgres'], {
      environment: { POSTGRES_PASSWORD: 'given' },
      files: { 'docker-entrypoint-initdb.d/05.sh': 'exec 3>&1\necho told >&3\n' },
    });
    expect(exit).toBe(0);
    expect(out).toMatch(/^told$.*running \S+10\.sql$.*^server/ms);
  });

  it('as root hands the password to the user it steps down to', async () => {
    const { exit, out, err } = await start(['postgres', '-c', 'port=6000'], { user: 0 });
    expect(exit).toBe(0);
    expect(out).toBe(
      `gosu [postgres] [/bin/jsonb_ivm-entrypoint] [postgres] [-c] [port=6000]\npassword ${generated.exec(err)?.[2]}\n`,
    );
  });
});

describe('a first start that is told to stop', () => {
  const signals: [NodeJS.Signals, number][] = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ];
  it.each(signals)('by %s lets initdb clean up, and ends', async (signal, exit) => {
    const initdb = `trap 'rm "$PGDATA/begun"; echo cleaned up; exit 1' TERM; touch "$PGDATA/begun"; while :; do sleep 0.1; done`;
    const made = room({ initdb });
    const child = made.start('jsonb_ivm-entrypoint', ['postgres'], { POSTGRES_PASSWORD: 'given' });
    const ended = ending(child);
    while (!existsSync(join(made.path, 'data/begun'))) await delay(20);
    child.kill(signal);
    const { exit: code, out, err } = await ended;
    expect(code).toBe(exit);
    expect(out).toMatch(/cleaned up\n$/);
    expect(err).toContain('jsonb_ivm: stopped during the first start\n');
    expect(existsSync(join(made.path, 'data/PG_VERSION'))).toBe(false);
  });

  it('does not begin if it is told before', async () => {
    const made = room({});
    made.program('id', 'touch begun; until [ -e go ]; do sleep 0.1; done; echo 999');
    const child = made.start('jsonb_ivm-entrypoint', ['postgres'], { POSTGRES_PASSWORD: 'given' });
    const ended = ending(child);
    while (!existsSync(join(made.path, 'begun'))) await delay(20);
    child.kill('SIGTERM');
    made.file('go', '');
    expect(await ended).toEqual({ exit: 143, out: '', err: '' });
  });

  it('stops its server', async () => {
    const files = {
      'docker-entrypoint-initdb.d/05.sh':
        'touch "$PGDATA/postmaster.pid"; echo 50 >"$PGDATA/postmaster.pid"; sleep 600\n',
    };
    const made = room({ files });
    const child = made.start('jsonb_ivm-entrypoint', ['postgres'], { POSTGRES_PASSWORD: 'given' });
    const ended = ending(child);
    while (!existsSync(join(made.path, 'data/postmaster.pid'))) await delay(20);
    child.kill('SIGINT');
    const { exit, out } = await ended;
    expect(exit).toBe(130);
    expect(out.replaceAll(made.path, '')).toMatch(/^pg_ctl \[--pgdata=\/data] \[--silent] \[--mode=fast] \[stop]\n$/m);
    expect(out).not.toMatch(/^server/m);
  });
});

describe('nothing is initialised', () => {
  it('where there are data: neither a password nor a file of one matters', async () => {
    for (const environment of [{}, { POSTGRES_PASSWORD_FILE: 'empty' }]) {
      const { exit, out, err } = await start(['-c', 'port=6000'], {
        environment,
        files: { 'data/PG_VERSION': '17\n', empty: '' },
      });
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out).toMatch(
        /^\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\nserver \[-c] \[port=6000]\n$/,
      );
    }
  });

  const others: [string[], string][] = [
    [['--version'], 'server [--version]\n'],
    [['postgres', '--help'], 'server [--help]\n'],
    [['postgres', '-?'], 'server [-?]\n'],
    [['psql', '-c', 'SELECT'], 'psql [-c] [SELECT]\n'],
    [['sh', '-c', 'echo $0', 'x'], 'x\n'],
  ];
  it.each(others)('by %j', async (args, out) => {
    expect(await start(args)).toMatchObject({ exit: 0, out, err: '' });
  });
});
