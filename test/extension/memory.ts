// npm run test:extension:memory: the SQL tests in a server process under valgrind, which is to find nothing to say of
// the extension. Needs valgrind, and takes some minutes.

import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries, serverUser } from '../servers/installation.js';
import { cases } from './cases.js';
import { installExtension } from './installation.js';
import { places, triggerMatrix } from './trigger-matrix.js';

const version = '15';

/** Documents of sizes and shapes that take the kernel through the growth of its memory. */
const more = [
  `CREATE TABLE big AS SELECT jsonb_agg(jsonb_build_object('id', i, 't', repeat('x', i % 300))) AS doc FROM generate_series(1, 6000) i`,
  `SELECT length(jsonb_array_update_where(doc, '', 'id', '5999', '{"n": 1}')::text) FROM big`,
  `SELECT jsonb_array_length(jsonb_array_update_where_batch(doc, '', 'id', '[{"match_value": 7, "updates": {}}]')) FROM big`,
  `SELECT jsonb_array_length(jsonb_ivm_patch(doc, (SELECT jsonb_agg(jsonb_build_object('op', 'upsert',
    'path', jsonb_build_array(jsonb_build_object('id', i)), 'value', jsonb_build_object('id', i))) FROM generate_series(4000, 9000) i))) FROM big`,
  `SELECT jsonb_array_length(jsonb_diff(doc, jsonb_array_delete_where(doc, '', 'id', '77'))) FROM big`,
  `SELECT jsonb_typeof(jsonb_deep_merge(doc, (repeat('{"a":', 3000) || '1' || repeat('}', 3000))::jsonb)) FROM big`,
  `SELECT count(*) FROM big, jsonb_array_update_multi_row(ARRAY[doc, NULL, doc], '', 'id', '5', '{"z": null}')`,
];

/** Triggers that call functions by the extension's, and changes of no row, one and many, in rows short and long. */
const maintenance = [
  `CREATE TABLE followed (id int PRIMARY KEY, name text, memo text)`,
  `CREATE TABLE told (level text, op text, rows bigint)`,
  `CREATE FUNCTION by_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO told VALUES (TG_LEVEL, TG_OP, 1);
     IF TG_OP = 'UPDATE' AND NEW.name = 'left' THEN RETURN NEW; END IF; RETURN NULL; END $$`,
  `CREATE FUNCTION by_statement() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN INSERT INTO told VALUES (TG_LEVEL, TG_OP, NULL); RETURN NULL; END $$`,
  ...(['INSERT', 'UPDATE', 'DELETE'] as const).flatMap((event) => [
    `CREATE TRIGGER row_${event} AFTER TRUNCATE ON followed FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION by_row('on_${event.toLowerCase()}')`,
    `CREATE TRIGGER statement_${event} AFTER TRUNCATE ON followed FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION by_statement('on_${event.toLowerCase()}')`,
    `CREATE TRIGGER on_${event} AFTER ${event} ON followed REFERENCING ${event === 'INSERT' ? '' : 'OLD TABLE AS o'} ${event === 'DELETE' ? '' : 'NEW TABLE AS n'}
     FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm_maintain('statement_${event.toLowerCase()}', 'row_${event.toLowerCase()}', 'read committed', 'test', '', ${event === 'UPDATE' ? "'1', 'id', 'name'" : "'0'"})`,
  ]),
  `INSERT INTO followed VALUES (1, 'one', NULL)`,
  `INSERT INTO followed SELECT i, repeat(md5(i::text), i % 900), 'memo' FROM generate_series(2, 6000) i`,
  `UPDATE followed SET memo = repeat('m', 5000) WHERE id < 1000`,
  `UPDATE followed SET name = 'x' WHERE id = 5`,
  `UPDATE followed SET name = 'left' WHERE id = 900`,
  `UPDATE followed SET name = name || 'x' WHERE id > 10`,
  `DELETE FROM followed WHERE id = 899`,
  `DELETE FROM followed`,
  `SELECT level, op, count(*) FROM told GROUP BY level, op`,
];

/** What any role can try with triggers; where the function refuses to be called, it looks at nothing. */
const tried = triggerMatrix.filter((statement) => statement !== places);

function statements(): string[] {
  const calls = Object.values(cases).flatMap((all) => all.map(([call]) => `SELECT ${call}`));
  return ['CREATE EXTENSION jsonb_ivm', ...calls, ...more, ...maintenance, ...tried].map((statement) =>
    statement.replaceAll(/\s+/g, ' '),
  );
}

function main(): number {
  if (spawnSync('valgrind', ['--version']).status !== 0) {
    console.error('valgrind is not installed: apt-get install valgrind');
    return 1;
  }
  const user = serverUser();
  const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-valgrind-'));
  try {
    if (user) chownSync(directory, user.uid, user.gid);
    const flags = ['CFLAGS=-O1 -g -fno-inline -fwrapv -fno-strict-aliasing'];
    const bin = findBinaries(version, user, directory, installExtension(version, { flags }));
    const options = { ...user, cwd: directory };
    execFileSync(
      join(bin, 'initdb'),
      ['--pgdata=data', '--username=postgres', '--no-locale', '--encoding=UTF8', '--no-sync'],
      options,
    );
    const valgrind = ['--log-file=valgrind.%p', '--num-callers=30', '--error-limit=no', '--track-origins=yes'];
    const single = [join(bin, 'postgres'), '--single', '-D', 'data', 'postgres'];
    const input = `${statements().join('\n')}\n`;
    const run = spawnSync('valgrind', [...valgrind, ...single], {
      ...options,
      input,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    const logs = readdirSync(directory).filter((name) => name.startsWith('valgrind.'));
    return judge(run.status, run.stdout, logs.map((name) => readFileSync(join(directory, name), 'utf8')).join(''));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function judge(status: number | null, output: string, log: string): number {
  const answers = output.match(/^\t----$/gm)?.length ?? 0;
  const reports = log
    .split(/^==\d+== \n/m)
    .filter((report) =>
      /jsonb_ivm\.so|functions\.c|instance\.c|kernel\.c|maintain(?:er)?\.c|transaction\.c|wasm-rt\.c/.test(report),
    );
  console.log(
    `${statements().length} statements, ${answers} lines of answers, ${reports.length} reports on the extension`,
  );
  if (reports.length > 0) console.error(reports.slice(0, 5).join('\n'));
  return status === 0 && answers > 100 && reports.length === 0 ? 0 : 1;
}

process.exitCode = main();
