import type { Behaviour } from './behaviour.js';
import { mounted, type Start, type Subject } from './subject.js';
import type { Trial } from './trial.js';

/** A first start that goes on as long as nobody makes a file. */
const held = { '10.sql': 'CREATE TABLE before_it ();', '20.sh': 'echo held; until [ -e /tmp/go ]; do sleep 0.1; done' };
const which = [
  '-U',
  'postgres',
  '-c',
  "SELECT CASE current_setting('listen_addresses') WHEN '' THEN 'the first start''s' ELSE 'the one that stays' END",
];

async function whenHeld(subject: Subject, start: Start = {}): Promise<Trial> {
  const options = [...subject.scripts(held), ...(start.options ?? [])];
  const trial = subject.startWithPassword({ ...start, options });
  await trial.untilLogged(/^held$/m);
  return trial;
}

/** Starts psql while the first start is held, and lets go when it waits or has answered. */
async function serverMet(subject: Subject, start: Start = {}, words: readonly string[] = []): Promise<string> {
  const trial = await whenHeld(subject, start);
  const met = trial.psqlMeanwhile([...which, ...words]);
  await trial.untilWaiting(met);
  trial.execute(['touch', '/tmp/go']);
  return met;
}

/** What becomes of a first start that is stopped, and of the next one. */
async function stopFirstStart(subject: Subject): Promise<string> {
  const trial = await whenHeld(subject);
  const code = trial.stop(10);
  trial.startAgain();
  await trial.untilReady();
  const tables = trial.query("SELECT to_regclass('before_it')");
  return `exits with ${code}; then ${tables === 'before_it' ? 'skips the rest, with what was done before' : tables}`;
}

async function health(subject: Subject, start: Start): Promise<string> {
  if (!subject.hasHealthCheck()) return 'no health check';
  const trial = subject.start(start);
  await trial.untilHealthy();
  return /FATAL/.test(trial.log()) ? trial.log() : 'healthy, and nothing in the log';
}

const stranger = {
  POSTGRES_PASSWORD: 'given',
  POSTGRES_USER_FILE: '/run/secrets/user',
  POSTGRES_DB_FILE: '/run/secrets/database',
  PGDATA: '/var/lib/postgresql/data/deep',
};

const noCheck = { official: 'no health check', reason: 'the official image has none' } as const;
const quiet = 'healthy, and nothing in the log';

export const startingAndStopping: Behaviour[] = [
  {
    name: 'psql during the first start',
    tried: '`docker exec … psql` while a script runs',
    official: "the first start's",
    ours: 'the one that stays',
    reason: 'what is run right after `docker run` works; it waits for a minute at most, and not for other servers',
    observe: (subject) => serverMet(subject),
  },
  {
    name: 'The same where an init is process 1',
    tried: '`--init`',
    official: "the first start's",
    ours: 'the one that stays',
    reason: 'as above',
    onlyWhole: true,
    observe: (subject) => serverMet(subject, { options: ['--init'] }),
  },
  {
    name: 'psql for the port of an argument during the first start',
    tried: '`-c port=6000`, `docker exec … psql -p 6000` while a script runs',
    official:
      'psql fails: connection to server on socket "/var/run/postgresql/.s.PGSQL.6000" failed: No such file or directory',
    ours: 'the one that stays',
    reason: 'the server that stays is the one at that port',
    onlyWhole: true,
    observe: (subject) => serverMet(subject, { words: ['-c', 'port=6000'] }, ['-p', '6000']),
  },
  {
    name: 'psql for another server during the first start',
    tried: '`psql -h 203.0.113.1` while a script runs',
    official:
      'psql fails: connection to server at "203.0.113.1", port 5432 failed: Network is unreachable, while the script runs',
    onlyWhole: true,
    async observe(subject) {
      const trial = await whenHeld(subject);
      const answer = trial.psql(['-U', 'postgres', '-h', '203.0.113.1']);
      const goesOn = !/init process complete/.test(trial.log());
      return `${answer}${goesOn ? ', while the script runs' : ''}`;
    },
  },
  {
    name: 'The first start is stopped',
    tried: '`docker stop` while a script runs, then `docker start`',
    official: 'exits with 137; then skips the rest, with what was done before',
    ours: 'exits with 130; then skips the rest, with what was done before',
    reason: 'the official entrypoint hears no signal and is killed when the time is over',
    observe: stopFirstStart,
  },
  {
    name: 'The server is stopped while somebody is in a transaction',
    tried: '`docker stop`',
    official: 'exits with 0: received fast shutdown request',
    async observe(subject) {
      const trial = subject.startWithPassword();
      await trial.untilReady();
      const session = trial.psqlMeanwhile(['-U', 'postgres', '-c', 'SELECT pg_sleep(600)']);
      await trial.untilRunning('SELECT pg_sleep(600)');
      const code = trial.stop();
      await session;
      return `exits with ${code}: ${/received fast shutdown request/.exec(trial.log())?.[0]}`;
    },
  },
  {
    name: 'The configuration is read again',
    tried: '`docker kill --signal HUP`, after the first start',
    official: 'received SIGHUP, reloading configuration files',
    onlyWhole: true,
    async observe(subject) {
      const trial = subject.startWithPassword();
      await trial.untilReady();
      trial.signal('HUP');
      const words = /received SIGHUP, reloading configuration files/;
      await trial.untilLogged(words);
      return words.exec(trial.log())?.[0] as string;
    },
  },
  {
    name: 'Health, with another port, user, database and place',
    tried: '`-c port=6000`, `POSTGRES_USER_FILE`, `POSTGRES_DB_FILE`, `PGDATA`',
    ...noCheck,
    ours: quiet,
    observe: (subject) => {
      const directory = subject.directory({ user: 'alice', database: 'shop' });
      const options = ['--volume', `${directory}:/run/secrets:ro`];
      return health(subject, { environment: stranger, options, words: ['-c', 'port=6000'] });
    },
  },
  {
    name: 'Health, without the network',
    tried: "`-c listen_addresses=''`",
    ...noCheck,
    ours: quiet,
    onlyWhole: true,
    observe: (subject) => health(subject, { words: ['-c', 'listen_addresses='] }),
  },
  {
    name: 'Health, without a socket',
    tried: "`-c unix_socket_directories=''`, over a volume with data",
    ...noCheck,
    ours: quiet,
    onlyWhole: true,
    async observe(subject) {
      const options = mounted(await subject.officialVolume('SELECT'));
      return health(subject, { options, words: ['-c', 'unix_socket_directories='] });
    },
  },
  {
    name: 'Health, where an init is process 1 and checks run as root',
    tried: '`--init --user 0:0`',
    ...noCheck,
    ours: quiet,
    onlyWhole: true,
    observe: (subject) => health(subject, { options: ['--init', '--user', '0:0'] }),
  },
  {
    name: 'Health, while a script takes long',
    tried: 'a script, and a check that fails',
    ...noCheck,
    ours: 'starting, for 24 hours at most',
    async observe(subject) {
      if (!subject.hasHealthCheck()) return 'no health check';
      const trial = await whenHeld(subject);
      await trial.untilFailedCheck();
      return `${trial.health()}, for ${subject.hoursToStart()} hours at most`;
    },
  },
];
