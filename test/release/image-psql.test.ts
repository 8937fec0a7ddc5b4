import { describe, expect, it } from 'vitest';
import { Room } from './image-script.js';

interface Situation {
  readonly environment?: Readonly<Record<string, string>>;
  /** How often the server is asked whether it starts before it does not. */
  readonly starting?: number;
  /** The parents of psql, up to the last. */
  readonly parents?: readonly number[];
  readonly port?: string;
}

/** Calls the image's psql; tells how often it slept, and what it called. */
async function psql(args: readonly string[], situation: Situation = {}) {
  const { environment = {}, starting = 3, parents = [0], port = '5432' } = situation;
  const room = new Room();
  room.install('release/image/psql.sh', 'psql', { 'pid=$$': 'pid=40' });
  for (const [place, parent] of parents.entries()) {
    const pid = place === 0 ? 40 : parents[place - 1];
    room.file(`proc/${pid}/status`, `Name:\tsh\nPid:\t${pid}\nPPid:\t${parent}\nTracerPid:\t0\n`);
  }
  room.file('proc/uptime', '100.00 1.0\n');
  // ten seconds each
  const later = `read -r now _ <${room.path}/proc/uptime && echo "$((\${now%.*} + 10)).00 1.0" >${room.path}/proc/uptime`;
  room.program('sleep', `echo slept >>${room.path}/slept; ${later}`);
  room.file('asked', '');
  room.program(
    'jsonb_ivm-server',
    `case $1 in
     starts) echo >>${room.path}/asked; [ "$(wc -l <${room.path}/asked)" -le ${starting} ] ;;
     port) ${port === '' ? 'false' : `echo ${port}`} ;;
     esac`,
  );
  room.file('slept', '');
  room.program('../usr/bin/psql', 'printf "[%s]" "$@"');
  const { exit, out, err } = await room.run('psql', args, environment);
  expect(exit).toBe(0);
  expect(err).toBe('');
  expect(out).toBe(args.length === 0 ? '[]' : args.map((word) => `[${word}]`).join(''));
  return room.read('slept').split('\n').length - 1;
}

describe('psql in the image waits for the server', () => {
  const waits: [string, string[], Record<string, string>][] = [
    ['when it is called without anything', [], {}],
    ['when it runs a statement', ['-U', 'postgres', '-c', "SELECT 'host=elsewhere'"], {}],
    ['when options are together', ['-Atc', 'SELECT 1'], {}],
    ['when it is called by the loopback address', ['-h', '127.0.0.1'], {}],
    ['when it is called by name', ['--host=localhost', 'db'], {}],
    ['when the socket is named', ['-h', '/var/run/postgresql', 'db'], {}],
    ['when its port is named', ['-p', '5432'], {}],
    ['when a URI names no host', ['postgresql:///db'], {}],
    ['when a URI names a user and this host', ['postgres://me:secret@localhost:5432/db?sslmode=disable'], {}],
    ['when a URI names this host by number', ['-d', 'postgres://[::1]/db'], {}],
    ['when parameters name this host', ['-d', "host = 'localhost' dbname=db"], {}],
    ['when the environment names this host', [], { PGHOST: 'localhost', PGPORT: '5432' }],
    ['when the command names this host, and the environment another', ['-h', '127.0.0.1'], { PGHOST: 'elsewhere' }],
    ['when an argument of a variable looks like a host', ['-v', 'host=-h', '-f', '-h'], {}],
  ];
  it.each(waits)('%s', async (_, args, environment) => {
    expect(await psql(args, { environment })).toBe(2);
  });

  it('whose port is another, and not known at first', async () => {
    expect(await psql(['-p', '6000'], { port: '6000' })).toBe(2);
    expect(await psql(['-p', '6000'], { port: '' })).toBe(2);
  });

  it('for a minute by the clock', async () => {
    expect(await psql([], { starting: 1000 })).toBe(6);
  });

  it('when it is called by a shell that came from outside', async () => {
    expect(await psql([], { parents: [31, 30, 0] })).toBe(2);
  });
});

describe('psql in the image does not wait', () => {
  const goes: [string, string[], Record<string, string>][] = [
    ['for another host', ['-h', 'db.example.com'], {}],
    ['for another host, option and value in one', ['-Athdb.example.com', '-c', 'SELECT 1'], {}],
    ['for another host, by an abbreviation', ['--ho', 'db.example.com'], {}],
    ['for another host after the database', ['db', '-h', 'db.example.com'], {}],
    ['for another port', ['-p', '6432'], {}],
    ['for another port of this host', ['-h', 'localhost', '--port=6432'], {}],
    ['for another host in a URI', ['postgresql://me@db.example.com/db'], {}],
    ['for another host in the parameters of a URI', ['postgresql:///db?host=db.example.com'], {}],
    ['for another port in a URI', ['postgresql://localhost:6432/db'], {}],
    ['for several hosts', ['postgresql://localhost,db.example.com/db'], {}],
    ['for another host in parameters', ['-d', 'dbname=db host=db.example.com'], {}],
    ['for another address in parameters', ['-d', 'host=localhost hostaddr=203.0.113.1'], {}],
    ['for a service', ['service=shop'], {}],
    ['for another host in the environment', [], { PGHOST: 'db.example.com' }],
    ['for another address in the environment', [], { PGHOST: 'localhost', PGHOSTADDR: '203.0.113.1' }],
    ['for another host in what the environment calls the database', [], { PGDATABASE: 'host=db.example.com' }],
    ['for a service in the environment', [], { PGSERVICE: 'shop' }],
    ['to tell its version', ['--version'], {}],
    ['to tell how to use it', ['-?'], {}],
    ['to complain about an option', ['--no-such-option'], {}],
  ];
  it.each(goes)('%s', async (_, args, environment) => {
    expect(await psql(args, { environment })).toBe(0);
  });

  it('for a server that does not start', async () => {
    expect(await psql([], { starting: 0 })).toBe(0);
  });

  it('when what the container started calls it', async () => {
    expect(await psql([], { parents: [30, 20, 1] })).toBe(0);
  });

  it('when it is process 1', async () => {
    expect(await psql([], { parents: [1] })).toBe(0);
  });
});
