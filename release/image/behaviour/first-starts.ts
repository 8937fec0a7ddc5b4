import { gzipSync } from 'node:zlib';
import type { Behaviour } from './behaviour.js';
import type { Subject } from './subject.js';

const refusal = 'exits with 1: Error: Database is uninitialized and superuser password is not specified.';
const generates = 'the password is made up and logged';
const refused = /^[Ee]rror: .*$/m;

/** What comes of a first start without a password: how it ends, or who gets in how. */
async function withoutPassword(subject: Subject, environment: Readonly<Record<string, string>>): Promise<string> {
  const trial = subject.start({ environment });
  if (subject.isOfficial) return trial.ending(refused);
  await trial.untilReady();
  const passwords = trial.log().match(/^jsonb_ivm: .* generated password of \S+ is \S+$/gm) ?? [];
  return `${trial.access()}; ${passwords.length === 1 ? generates : 'no password is logged'}`;
}

async function accessWith(subject: Subject, environment: Readonly<Record<string, string>>): Promise<string> {
  const trial = subject.start({ environment });
  await trial.untilReady();
  const warned = /^WARNING: POSTGRES_HOST_AUTH_METHOD has been set to "trust"/m.test(trial.log()) ? '; warns' : '';
  return trial.access() + warned;
}

const secrets = {
  POSTGRES_PASSWORD: 'given',
  POSTGRES_USER: 'alice',
  POSTGRES_DB: 'shop',
  POSTGRES_INITDB_ARGS: '--data-checksums --auth-host=md5',
};

/** Variables that name files with such values, and the options that mount those. */
function inFiles(subject: Subject, values: Readonly<Record<string, string>>) {
  const names = Object.keys(values);
  return {
    environment: Object.fromEntries(names.map((name) => [`${name}_FILE`, `/run/secrets/${name}`])),
    options: ['--volume', `${subject.directory(values)}:/run/secrets:ro`],
  };
}

export const firstStarts: Behaviour[] = [
  {
    name: 'A password is given',
    tried: '`POSTGRES_PASSWORD`',
    official: 'socket trust, loopback trust, network scram-sha-256',
    onlyWhole: true,
    observe: (subject) => accessWith(subject, { POSTGRES_PASSWORD: 'given' }),
  },
  {
    name: 'No password is given',
    tried: 'nothing',
    official: refusal,
    ours: `socket trust, loopback scram-sha-256, network scram-sha-256; ${generates}`,
    reason: 'the commands of the README work as they stand, and nobody gets in over the network',
    onlyWhole: true,
    observe: (subject) => withoutPassword(subject, {}),
  },
  {
    name: 'No password is given, but how to authenticate',
    tried: '`POSTGRES_INITDB_ARGS=--auth=scram-sha-256`',
    official: refusal,
    ours: `socket scram-sha-256, loopback scram-sha-256, network scram-sha-256; ${generates}`,
    reason: 'what is asked for counts more than what this image would choose',
    observe: (subject) => withoutPassword(subject, { POSTGRES_INITDB_ARGS: '--auth=scram-sha-256' }),
  },
  {
    name: 'The same in a file, for the socket only',
    tried: '`POSTGRES_INITDB_ARGS_FILE` with `--auth-local=peer`',
    official: refusal,
    ours: `socket peer, loopback scram-sha-256, network scram-sha-256; ${generates}`,
    reason: 'as above',
    onlyWhole: true,
    async observe(subject) {
      const { environment, options } = inFiles(subject, { POSTGRES_INITDB_ARGS: '--auth-local=peer' });
      const trial = subject.start({ environment, options });
      if (subject.isOfficial) return trial.ending(refused);
      await trial.untilReady();
      return `${trial.access()}; ${trial.log().includes('generated password of postgres') ? generates : ''}`;
    },
  },
  {
    name: 'Trust is asked for, without a password',
    tried: '`POSTGRES_HOST_AUTH_METHOD=trust`',
    official: 'socket trust, loopback trust, network trust; warns',
    observe: (subject) => accessWith(subject, { POSTGRES_HOST_AUTH_METHOD: 'trust' }),
  },
  {
    name: 'Another method is asked for',
    tried: '`POSTGRES_HOST_AUTH_METHOD=md5`, `POSTGRES_PASSWORD`',
    official: 'socket trust, loopback trust, network md5',
    onlyWhole: true,
    observe: (subject) => accessWith(subject, { POSTGRES_HOST_AUTH_METHOD: 'md5', POSTGRES_PASSWORD: 'given' }),
  },
  {
    name: 'All that can be in files',
    tried: '`POSTGRES_PASSWORD_FILE`, `POSTGRES_USER_FILE`, `POSTGRES_DB_FILE`, `POSTGRES_INITDB_ARGS_FILE`',
    official: 'alice in shop, checksums on; socket trust, loopback md5, network md5',
    async observe(subject) {
      const trial = subject.start(inFiles(subject, secrets));
      await trial.untilReady();
      const statement =
        "SELECT current_user || ' in ' || current_database() || ', checksums ' || current_setting('data_checksums')";
      return `${trial.psql(['-U', 'alice', '-d', 'shop', '-c', statement])}; ${trial.access()}`;
    },
  },
  {
    name: 'A variable and its file are both given',
    tried: 'each of the four, with the file that it names beside it',
    official: 'exits with 1: error: both VARIABLE and VARIABLE_FILE are set (but are exclusive)',
    async observe(subject) {
      const seen = new Set<string>();
      for (const name of Object.keys(secrets)) {
        const { environment, options } = inFiles(subject, { [name]: 'from a file' });
        const trial = subject.start({ environment: { ...environment, [name]: 'given' }, options });
        seen.add((await trial.ending(refused)).replaceAll(name, 'VARIABLE'));
      }
      return [...seen].join('; ');
    },
  },
  {
    name: 'The file of the password is empty',
    tried: '`POSTGRES_PASSWORD_FILE`, as the default user and as root',
    official: refusal,
    async observe(subject) {
      const { environment, options } = inFiles(subject, { POSTGRES_PASSWORD: '' });
      const starts = [options, [...options, '--user', '0:0']];
      const seen = await Promise.all(starts.map((all) => subject.start({ environment, options: all }).ending(refused)));
      return [...new Set(seen)].join('; ');
    },
  },
  {
    name: 'The data and the log of changes are elsewhere',
    tried: '`PGDATA`, `POSTGRES_INITDB_WALDIR` below a volume',
    official: 'both are there, changes by a link',
    onlyWhole: true,
    async observe(subject) {
      const places = {
        PGDATA: '/var/lib/postgresql/data/deep/er',
        POSTGRES_INITDB_WALDIR: '/var/lib/postgresql/data/wal',
      };
      const trial = subject.startWithPassword({ environment: places });
      await trial.untilReady();
      const words = ['sh', '-c', '[ -s "$PGDATA/PG_VERSION" ] && readlink "$PGDATA/pg_wal"'];
      const { text } = trial.execute(words);
      return text === places.POSTGRES_INITDB_WALDIR ? 'both are there, changes by a link' : text;
    },
  },
  {
    name: 'Scripts for the first start',
    tried: '`docker-entrypoint-initdb.d` with `.sh`, executable and sourced, `.sql`, `.sql.gz`, another file',
    official: '10.sh executed, 20.sh sourced, 30.sql, 40.sql.gz; 50.txt ignored',
    observe: (subject) =>
      runScripts(subject, {
        '00.sql': 'CREATE TABLE seen (what text)',
        '10.sh': { executable: `#!/bin/sh\nenv -i PATH="$PATH" psql -U postgres -c "${insert('10.sh executed')}"\n` },
        // a function of the entrypoint's, and a variable that is not set
        '20.sh': `[ -z "$NOT_SET" ] && docker_process_sql -c "${insert('20.sh sourced')}"\n`,
        '30.sql': insert('30.sql'),
        '40.sql.gz': gzipSync(insert('40.sql.gz')),
        '50.txt': '',
      }),
  },
  {
    name: 'Compressed scripts',
    tried: '`.sql.xz`, `.sql.zst`',
    official: '10.sql.xz, 20.sql.zst',
    onlyWhole: true,
    observe: (subject) =>
      runScripts(subject, {
        '00.sql': 'CREATE TABLE seen (what text)',
        '10.sql.xz': Buffer.from(compressed.xz, 'base64'),
        '20.sql.zst': Buffer.from(compressed.zst, 'base64'),
      }),
  },
  {
    name: 'What a sourced script exports',
    tried: 'a `.sh` with `export SEEN=yes`, then the environment of the server',
    official: 'the first server has it, the next server has it not',
    ours: 'the first server has it not, the next server has it not',
    reason: 'the first start is a process of its own, so that it can be stopped',
    onlyWhole: true,
    async observe(subject) {
      const trial = subject.startWithPassword({ options: subject.scripts({ '10.sh': 'export SEEN=yes' }) });
      const seen: string[] = [];
      for (const which of ['first', 'next']) {
        await trial.untilReady();
        const { ok } = trial.execute(['grep', '-qz', '^SEEN=yes$', '/proc/1/environ'], ['--user', '999:999']);
        seen.push(`the ${which} server ${ok ? 'has it' : 'has it not'}`);
        trial.stop();
        trial.startAgain();
      }
      return seen.join(', ');
    },
  },
  {
    name: 'A script fails, and the container is started again',
    tried: 'a `.sql` that ends in an error',
    official: 'exits with 3: ERROR:  division by zero; then skips the rest, with what was done before',
    onlyWhole: true,
    observe: async (subject) => {
      const options = subject.scripts({
        '10.sql': `CREATE TABLE before_it ();\nSELECT 1 / 0;\n`,
        '20.sql': 'CREATE TABLE after_it ()',
      });
      const trial = subject.startWithPassword({ options });
      const ending = await trial.ending(/ERROR: {2}division by zero$/m);
      trial.startAgain();
      await trial.untilReady();
      const tables = trial.query("SELECT to_regclass('before_it'), to_regclass('after_it')");
      return `${ending}; then ${tables === 'before_it|' ? 'skips the rest, with what was done before' : tables}`;
    },
  },
];

/** What `insert` makes of their names, compressed by programs that a machine may lack. */
const compressed = {
  xz: '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAlSU5TRVJUIElOVE8gc2VlbiBWQUxVRVMgKCcxMC5zcWwueHonKTsAAACVRpItExBqYAABPiarK06zH7bzfQEAAAAABFla',
  zst: 'KLUv/QRYOQEASU5TRVJUIElOVE8gc2VlbiBWQUxVRVMgKCcyMC5zcWwuenN0Jyk7tvO8dA==',
};

const insert = (what: string) => `INSERT INTO seen VALUES ('${what}');`;

async function runScripts(subject: Subject, files: Parameters<Subject['scripts']>[0]): Promise<string> {
  const trial = subject.startWithPassword({ options: subject.scripts(files) });
  await trial.untilReady();
  const ignored = /ignoring \/docker-entrypoint-initdb\.d\/(\S+)/.exec(trial.log())?.[1];
  return trial.query('SELECT what FROM seen') + (ignored === undefined ? '' : `; ${ignored} ignored`);
}
