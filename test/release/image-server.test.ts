import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Room } from './image-script.js';

interface Situation {
  /** Command lines of processes, by their numbers. */
  readonly processes: Readonly<Record<number, readonly string[]>>;
  /** The main process's directory, where it can be seen. */
  readonly directory?: string;
  /** The server's own file, by the directory where it is. */
  readonly status?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Files besides. */
  readonly files?: Readonly<Record<string, string>>;
}

const entrypoint = ['bash', '/usr/local/bin/jsonb_ivm-entrypoint', 'postgres', '-c', 'port=6000'];
const server = ['postgres', '-c', 'port=6000'];
const init = ['/sbin/docker-init', '--', 'jsonb_ivm-entrypoint', 'postgres'];

/** The lines of postmaster.pid. */
function lines(pid: number, status: string, { socket = '/var/run/postgresql', address = '*', port = 6000 } = {}) {
  return [pid, '/var/lib/postgresql/data', 1764400000, port, socket, address, '  8388746   1', status, ''].join('\n');
}

async function ask(verb: string, { processes, directory, status = {}, environment, files = {} }: Situation) {
  const room = new Room();
  room.install('release/image/server.sh', 'jsonb_ivm-server');
  for (const [pid, words] of Object.entries(processes)) {
    room.file(`proc/${pid}/cmdline`, words.map((word) => `${word}\0`).join(''));
    if (directory !== undefined) symlinkSync(join(room.path, directory), join(room.path, `proc/${pid}/cwd`));
  }
  const children = Object.keys(processes).filter((pid) => pid !== '1');
  room.file('proc/1/task/1/children', children.map((pid) => `${pid} `).join(''));
  for (const [place, text] of Object.entries(status)) room.file(`${place}/postmaster.pid`, text);
  for (const [name, text] of Object.entries(files)) room.file(name, text);
  room.program('pg_isready', 'printf "[%s]" "$@"');
  room.program('postgres', 'printf "[%s]" "$@"');
  return room.run('jsonb_ivm-server', [verb], environment);
}

const answer = async (verb: string, situation: Situation) => (await ask(verb, situation)).exit === 0;

describe('a server starts', () => {
  const cases: [string, boolean, Situation][] = [
    ['while the entrypoint runs', true, { processes: { 1: entrypoint } }],
    [
      'while a first start has a server of its own',
      true,
      { processes: { 1: entrypoint }, status: { data: lines(50, 'ready') } },
    ],
    [
      'while the entrypoint steps down',
      true,
      { processes: { 1: ['/bin/sh', '/usr/local/bin/gosu', 'postgres', '/usr/local/bin/jsonb_ivm-entrypoint'] } },
    ],
    ['until it writes what it does', true, { processes: { 1: server } }],
    ['while it recovers', true, { processes: { 1: server }, status: { data: lines(1, 'starting') } }],
    [
      'as long as what it writes is another one’s',
      true,
      { processes: { 1: server }, status: { data: lines(50, 'ready') } },
    ],
    ['until it is ready', false, { processes: { 1: server }, status: { data: lines(1, 'ready   ') } }],
    [
      'not if it is a standby that lets nobody in',
      false,
      { processes: { 1: server }, status: { data: lines(1, 'standby ') } },
    ],
    ['not when it stops', false, { processes: { 1: server }, status: { data: lines(1, 'stopping') } }],
    [
      'until it is ready, wherever its data are',
      false,
      { processes: { 1: server }, directory: 'elsewhere', status: { elsewhere: lines(1, 'ready') } },
    ],
    ['as the child of an init', true, { processes: { 1: init, 7: entrypoint, 30: server } }],
    [
      'as the child of an init, until it is ready',
      false,
      { processes: { 1: init, 7: server }, status: { data: lines(7, 'ready') } },
    ],
    ['not where another program runs', false, { processes: { 1: ['bash'] } }],
    [
      'not where the official entrypoint was called instead',
      false,
      { processes: { 1: ['bash', '/usr/local/bin/docker-entrypoint.sh', 'postgres'] } },
    ],
    ['not where process 1 is the host’s', false, { processes: { 1: ['/sbin/init'], 200: ['/usr/sbin/cron'] } }],
  ];
  it.each(cases)('%s', async (_, starts, situation) => {
    expect(await answer('starts', situation)).toBe(starts);
  });
});

describe('a server is healthy', () => {
  const ready = { processes: { 1: server }, status: { data: lines(1, 'ready') } };
  const asked = '[--quiet][--host=/var/run/postgresql][--port=6000]';
  const cases: [string, string, Situation][] = [
    ['at the socket and port that it has', `${asked}[--username=postgres][--dbname=postgres]`, ready],
    [
      'for the user and database that were made',
      `${asked}[--username=alice][--dbname=shop]`,
      { ...ready, environment: { POSTGRES_USER: 'alice', POSTGRES_DB: 'shop' } },
    ],
    [
      'for a user named in a file',
      `${asked}[--username=alice][--dbname=alice]`,
      { ...ready, environment: { POSTGRES_USER_FILE: 'user' }, files: { user: 'alice\n' } },
    ],
    [
      'for a database named in a file',
      `${asked}[--username=postgres][--dbname=shop]`,
      { ...ready, environment: { POSTGRES_DB_FILE: 'database' }, files: { database: 'shop\n' } },
    ],
    [
      'by the loopback address where it has no socket',
      '[--quiet][--host=127.0.0.1][--port=6000][--username=postgres][--dbname=postgres]',
      { ...ready, status: { data: lines(1, 'ready', { socket: '' }) } },
    ],
    [
      'by its one address',
      '[--quiet][--host=10.0.0.2][--port=6000][--username=postgres][--dbname=postgres]',
      { ...ready, status: { data: lines(1, 'ready', { socket: '', address: '10.0.0.2' }) } },
    ],
    [
      'without a network',
      `${asked}[--username=postgres][--dbname=postgres]`,
      { ...ready, status: { data: lines(1, 'ready', { address: '' }) } },
    ],
    [
      'as the child of an init',
      `${asked}[--username=postgres][--dbname=postgres]`,
      { processes: { 1: init, 7: server }, status: { data: lines(7, 'ready') } },
    ],
    [
      'among the processes of the host',
      `${asked}[--username=postgres][--dbname=postgres]`,
      {
        processes: { 1: ['/sbin/init'], 200: ['/usr/sbin/cron'] },
        directory: 'elsewhere',
        status: { data: lines(4711, 'ready') },
      },
    ],
    ['as a standby that lets nobody in', '', { ...ready, status: { data: lines(1, 'standby') } }],
  ];
  it.each(cases)('%s', async (_, out, situation) => {
    expect(await ask('healthy', situation)).toEqual({ exit: 0, out, err: '' });
  });

  const others: [string, Situation][] = [
    ['before it has written anything', { processes: { 1: server } }],
    ['while it recovers', { processes: { 1: server }, status: { data: lines(1, 'starting') } }],
    ['when it stops', { processes: { 1: server }, status: { data: lines(1, 'stopping') } }],
    ['if it is the one of a first start', { processes: { 1: entrypoint }, status: { data: lines(50, 'ready') } }],
  ];
  it.each(others)('but not %s', async (_, situation) => {
    expect(await ask('healthy', situation)).toEqual({ exit: 1, out: '', err: '' });
  });
});

describe('the port is what the server makes of its arguments', () => {
  const cases: [string, Situation['processes']][] = [
    ['once it runs', { 1: server }],
    ['while the entrypoint runs', { 1: entrypoint }],
    ['where options come first', { 1: ['bash', '/usr/local/bin/jsonb_ivm-entrypoint', '-c', 'port=6000'] }],
    ['as the child of an init', { 1: init, 7: entrypoint }],
  ];
  it.each(cases)('%s', async (_, processes) => {
    expect(await ask('port', { processes })).toEqual({ exit: 0, out: '[-c][port=6000][-C][port]', err: '' });
  });

  it('and nothing where there is none', async () => {
    const { exit, out, err } = await ask('port', { processes: { 1: ['sleep', '600'] } });
    expect(exit).not.toBe(0);
    expect(out + err).toBe('');
  });
});

it('says how to call it', async () => {
  const usage = 'usage: jsonb_ivm-server starts | healthy | port\n';
  expect(await ask('stops', { processes: { 1: server } })).toEqual({ exit: 2, out: '', err: usage });
});
