import type { Behaviour } from './behaviour.js';
import { mounted, type Start, type Subject } from './subject.js';

const noServerThere =
  'psql fails: connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: No such file or directory';

async function ports(subject: Subject, start: Start): Promise<string> {
  const trial = subject.startWithPassword(start);
  await trial.untilReady();
  const show = ['-U', 'postgres', '-c', 'SHOW port'];
  return `without a port ${trial.psql(show)}; with it ${trial.psql([...show, '-p', '6000'])}`;
}

async function setting(subject: Subject, name: string, start: Start): Promise<string> {
  const trial = subject.startWithPassword(start);
  await trial.untilReady();
  return trial.query(`SHOW ${name}`);
}

const configuration = `data_directory = '/var/lib/postgresql/data'
hba_file = '/var/lib/postgresql/data/pg_hba.conf'
port = 6000
listen_addresses = '*'
`;

export const settings: Behaviour[] = [
  {
    name: 'The port is an argument',
    tried: '`-c port=6000`, then `psql`',
    official: `without a port ${noServerThere}; with it 6000`,
    observe: (subject) => ports(subject, { words: ['-c', 'port=6000'] }),
  },
  {
    name: 'The port is in a mounted configuration',
    tried: '`-c config_file=…`, then `psql`',
    official: `without a port ${noServerThere}; with it 6000`,
    onlyWhole: true,
    observe: (subject) => {
      const options = ['--volume', `${subject.directory({ 'postgresql.conf': configuration })}:/etc/mounted:ro`];
      return ports(subject, { options, words: ['postgres', '-c', 'config_file=/etc/mounted/postgresql.conf'] });
    },
  },
  {
    name: 'The port is in the environment',
    tried: '`PGPORT=6000`, then `psql`',
    official: 'without a port 6000; with it 6000',
    onlyWhole: true,
    observe: (subject) => ports(subject, { environment: { PGPORT: '6000' } }),
  },
  {
    name: 'Libraries to preload are an argument',
    tried: '`-c shared_preload_libraries=auto_explain`',
    official: 'auto_explain',
    onlyWhole: true,
    observe: (subject) =>
      setting(subject, 'shared_preload_libraries', { words: ['-c', 'shared_preload_libraries=auto_explain'] }),
  },
  {
    name: 'Libraries to preload are not mentioned',
    tried: 'nothing',
    official: '',
    ours: 'jsonb_ivm',
    reason: 'a server loads it once, not each session; sessions load it by themselves where it is not preloaded',
    onlyWhole: true,
    observe: (subject) => setting(subject, 'shared_preload_libraries', {}),
  },
  {
    name: 'The version is asked for',
    tried: '`--version`, without a password or data',
    official: 'exits with 0: postgres (PostgreSQL)',
    observe: async (subject) => subject.start({ words: ['--version'] }).ending(/^postgres \(PostgreSQL\)/m),
  },
  {
    name: 'Another program',
    tried: '`bash -c "exit 7"`',
    official: 'exits with 7: ',
    observe: async (subject) => subject.start({ words: ['bash', '-c', 'exit 7'] }).ending(/^$/),
  },
  {
    name: 'A setting is asked for',
    tried: '`postgres -C port`, over a volume with data',
    official: 'exits with 0: 5432',
    onlyWhole: true,
    async observe(subject) {
      const options = mounted(await subject.officialVolume('SELECT'));
      return subject.start({ options, words: ['postgres', '-C', 'port'] }).ending(/^\d+$/m);
    },
  },
  {
    name: 'A setting is asked for where there are no data',
    tried: '`postgres -C port`, `POSTGRES_PASSWORD`',
    official: 'exits with 1: pg_ctl: could not start server',
    onlyWhole: true,
    observe: async (subject) =>
      subject.startWithPassword({ words: ['postgres', '-C', 'port'] }).ending(/^pg_ctl: could not start server$/m),
  },
  {
    name: 'An init is process 1',
    tried: '`--init`',
    official: 'answers',
    onlyWhole: true,
    async observe(subject) {
      const trial = subject.startWithPassword({ options: ['--init'] });
      await trial.untilReady();
      return trial.psql(['-U', 'postgres', '-c', "SELECT 'answers'"]);
    },
  },
];
