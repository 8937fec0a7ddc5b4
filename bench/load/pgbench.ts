import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Write } from '../scenarios.js';
import type { LoadGenerator, Outcome, Place, Task } from './load.js';
import { steadyThroughput } from './throughput.js';

const execute = promisify(execFile);

/** PostgreSQL's own load generator, if there is one of version 15 or later on this machine. Any works with any server. */
export async function findPgbench(): Promise<LoadGenerator | undefined> {
  for (const directory of directories()) {
    const program = join(directory, 'pgbench');
    if (!existsSync(program)) continue;
    const { stdout } = await execute(program, ['--version']);
    const version = /(\d+)(\.\d+)?/.exec(stdout);
    if (version === null || Number(version[1]) < 15) continue;
    return {
      description: `pgbench ${version[0]}, prepared statements, over the server's Unix socket`,
      run: (place, task) => runPgbench(program, place, task),
    };
  }
  return undefined;
}

function directories(): string[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [...(process.env.PATH ?? '').split(delimiter), ...versions.map((version) => join(debian, version, 'bin'))];
}

async function runPgbench(program: string, place: Place, { write, clients, amount }: Task): Promise<Outcome> {
  const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-bench-'));
  try {
    writeFileSync(join(directory, 'write.sql'), scriptOf(write));
    const amountFlag = 'seconds' in amount ? `--time=${amount.seconds}` : `--transactions=${amount.writes}`;
    const words = ['--no-vacuum', '--protocol=prepared', '--file=write.sql', `--client=${clients}`, amountFlag];
    const log = ['--log', '--log-prefix=log', `--jobs=${Math.min(clients, 2)}`];
    const { stdout, stderr } = await execute(program, [...words, ...log, '--max-tries=100', place.database], {
      cwd: directory,
      env: {
        ...process.env,
        PGHOST: place.host,
        PGPORT: String(place.port),
        PGUSER: place.user,
        PGPASSWORD: place.password,
      },
      maxBuffer: 1 << 26,
    });
    return readOutcome(stdout, stderr, directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function scriptOf({ variables, statement, next }: Write): string {
  const sets = Object.entries(variables).map(([name, high]) => `\\set ${name} random(1, ${high})\n`);
  const statements = next === undefined ? [statement] : ['BEGIN', statement, ...next, 'COMMIT'];
  return `${sets.join('')}${statements.map((each) => `${each};\n`).join('')}`;
}

function readOutcome(stdout: string, stderr: string, directory: string): Outcome {
  const number = (pattern: RegExp): number => Number(pattern.exec(stdout)?.[1] ?? 0);
  const writes = number(/transactions actually processed: (\d+)/);
  const failed = number(/failed transactions: (\d+)/);
  if (writes === 0 || failed > 0 || /aborted/.test(stderr)) throw new Error(`pgbench failed:\n${stdout}\n${stderr}`);
  const log = readLog(directory);
  return {
    writes,
    throughput: steadyThroughput(
      log.map(({ end }) => end),
      number(/tps = ([\d.]+)/),
    ),
    latencies: log.map(({ latency }) => latency).sort((a, b) => a - b),
    retries: number(/total number of retries: (\d+)/),
  };
}

/**
 * Each write's latency and end in milliseconds, from the transaction logs, one per thread: the third column, and the
 * fifth and sixth, which are seconds and microseconds.
 */
function readLog(directory: string): { latency: number; end: number }[] {
  const logs = readdirSync(directory).filter((name) => name.startsWith('log.'));
  const lines = logs.flatMap((name) => readFileSync(join(directory, name), 'utf8').split('\n').filter(Boolean));
  return lines.map((line) => {
    const [, , latency, , seconds, microseconds] = line.split(' ').map(Number) as [number, number, ...number[]];
    return { latency: Number(latency) / 1000, end: Number(seconds) * 1000 + Number(microseconds) / 1000 };
  });
}
