import { fileURLToPath } from 'node:url';
import { version } from '../../../src/version.js';
import type { Behaviour } from './behaviour.js';
import { mounted, type Start, type Subject } from './subject.js';

/** Who the server runs as, and whether it answers its own user. */
async function runsAs(subject: Subject, start: Start): Promise<string> {
  const trial = subject.startWithPassword(start);
  await trial.untilReady();
  const user = trial.execute(['stat', '-c', '%u', '/proc/1']).text;
  return `runs as ${user}, ${trial.psql(['-U', 'postgres', '-c', "SELECT 'answers'"])}`;
}

const patch = `SELECT jsonb_array_update_where('{"l": [{"id": 1}]}', 'l', 'id', '1', '{"q": 2}')`;
/** Options that mount what version 0.2.0 installed over what is installed now. */
function filesOfFormer(subject: Subject): string[] {
  return ['jsonb_ivm--0.2.0.sql', 'jsonb_ivm.control'].flatMap((file) => {
    const source = fileURLToPath(new URL(`../../../test/upgrade/releases/0.2.0/${file}`, import.meta.url));
    return ['--volume', `${source}:/usr/share/postgresql/${subject.major()}/extension/${file}:ro`];
  });
}

const patched = '{"l": [{"q": 2, "id": 1}]}';

export const usersAndVolumes: Behaviour[] = [
  {
    name: 'A volume of its own, as root',
    tried: '`--user 0:0`',
    official: 'runs as 999, answers',
    onlyWhole: true,
    observe: (subject) => runsAs(subject, { options: ['--user', '0:0'] }),
  },
  {
    name: 'psql as root',
    tried: '`docker exec -u root … psql`',
    official: 'answers',
    onlyWhole: true,
    async observe(subject) {
      const trial = subject.startWithPassword();
      await trial.untilReady();
      return trial.psql(['-U', 'postgres', '-c', "SELECT 'answers'"], ['--user', 'root']);
    },
  },
  {
    name: 'Any user, with a volume of that user',
    tried: '`--user 12345:12345`',
    official: 'runs as 12345, answers',
    observe: (subject) =>
      runsAs(subject, { options: ['--user', '12345:12345', ...mounted(subject.volume('12345:12345'))] }),
  },
  {
    name: 'Any user, with a volume of another',
    tried: '`--user 12345:12345`, a new volume',
    official:
      'exits with 1: initdb: error: could not change permissions of directory "/var/lib/postgresql/data": Operation not permitted',
    onlyWhole: true,
    observe: async (subject) =>
      subject.startWithPassword({ options: ['--user', '12345:12345'] }).ending(/^initdb: error: .*$/m),
  },
  {
    name: "A mounted directory of root's",
    tried: 'the default user',
    official: 'runs as 999, answers',
    ours: 'exits with 1: initdb: error: could not change permissions of directory "/var/lib/postgresql/data": Operation not permitted',
    reason: 'this image is not started as root; with `--user 0:0` it does as the official one',
    onlyWhole: true,
    async observe(subject) {
      const options = mounted(subject.volume('0:0'));
      if (subject.isOfficial) return runsAs(subject, { options });
      return subject.startWithPassword({ options }).ending(/^initdb: error: .*$/m);
    },
  },
  {
    name: 'Nothing but data, sockets and temporary files can be written',
    tried: '`--read-only --tmpfs /var/run/postgresql --tmpfs /tmp`',
    official: 'runs as 999, answers',
    observe: (subject) =>
      runsAs(subject, { options: ['--read-only', '--tmpfs', '/var/run/postgresql', '--tmpfs', '/tmp'] }),
  },
  {
    name: 'A volume that the official image made',
    tried: 'a new container over it, without a password; then the extension',
    official: 'the row is there',
    ours: `the row is there; nothing is preloaded; ${patched}`,
    reason: 'the configuration is the one in the volume; `shared_preload_libraries = jsonb_ivm` can be added to it',
    async observe(subject) {
      const volume = await subject.officialVolume("CREATE TABLE kept AS SELECT 'the row is there' AS what");
      const trial = subject.start({ options: mounted(volume) });
      await trial.untilReady();
      const kept = trial.query('SELECT what FROM kept');
      if (subject.isOfficial) return kept;
      const preloaded = trial.query('SHOW shared_preload_libraries');
      return `${kept}; ${preloaded === '' ? 'nothing is' : preloaded} preloaded; ${trial.query(`CREATE EXTENSION jsonb_ivm; ${patch}`)}`;
    },
  },
  {
    name: 'A volume that this image made with an earlier version',
    tried: 'the extension as 0.2.0 installed it, a new container, `ALTER EXTENSION jsonb_ivm UPDATE`',
    official: 'psql fails: ERROR:  extension "jsonb_ivm" is not available',
    ours: `0.2.0, then ${version}; ${patched}`,
    reason: 'the extension is what this image adds',
    onlyWhole: true,
    async observe(subject) {
      const volume = subject.volume('999:999');
      const files = subject.isOfficial ? [] : filesOfFormer(subject);
      const former = subject.startWithPassword({ options: [...mounted(volume), ...files] });
      await former.untilReady();
      const created = former.query('CREATE EXTENSION jsonb_ivm');
      if (subject.isOfficial) return created;
      former.stop();
      const trial = subject.start({ options: mounted(volume) });
      await trial.untilReady();
      const installed = "SELECT extversion FROM pg_extension WHERE extname = 'jsonb_ivm'";
      const before = trial.query(installed);
      return `${before}, then ${trial.query(`ALTER EXTENSION jsonb_ivm UPDATE; ${installed}`)}; ${trial.query(patch)}`;
    },
  },
];
