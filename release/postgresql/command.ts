import { writeFileSync } from 'node:fs';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { readInput } from '../input.js';
import { formatProblem, type Reading } from '../problem.js';
import { parseCurrent } from './current.js';
import { fetchCurrent, fetchRecord, fetchVulnerabilities, type Sources, sources } from './published.js';
import { listFile, parseReleases } from './releases.js';
import { extendList, missingReleases, unknownVulnerabilities } from './update.js';

interface Options extends Sources {
  readonly list: string;
  readonly output?: string;
  readonly write?: true;
}

/** `npm run postgresql-releases`: 0 if the list has what is published, 1 if not or if that can't be told, 2 for a wrong call. */
export async function postgresqlReleases(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const purpose = "Holds the list of PostgreSQL's releases against what PostgreSQL publishes.";
  const command = createCommand('postgresql-releases', purpose, surroundings)
    .option('--list <file>', 'the list', listFile)
    .option('--output <file>', "where to write what is published, for the gate's --postgresql-current")
    .option('--write', 'add to the list what it lacks, and that it was checked today')
    .option('--postgresql <url>', 'where PostgreSQL publishes', sources.postgresql)
    .option('--records <url>', 'where the CVE program publishes its records', sources.records);
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  try {
    const { problem, text } = await compare(command.opts<Options>(), surroundings.now);
    surroundings.out(`${text}\n`);
    return problem ? 1 : 0;
  } catch (error) {
    surroundings.err(`error: ${(error as Error).message}\n`);
    return 1;
  }
}

async function compare(options: Options, now: Date): Promise<{ problem: boolean; text: string }> {
  const { list: file, output, write } = options;
  const published = await fetchCurrent(options, now);
  const current = required(parseCurrent(`${options.postgresql}/versions.json`, published));
  if (output !== undefined) writeFileSync(output, published);
  const text = required(readInput(file, "the list of PostgreSQL's releases"));
  const list = required(parseReleases(file, text));
  const releases = missingReleases(list, current.versions);
  const lacking = releases.map(({ version, date }) => `${version} of ${date} is not listed`);
  if (!write) {
    const good = `${file} has the newest release of each of its major versions`;
    return { problem: lacking.length > 0, text: lacking.length > 0 ? lacking.join('\n') : good };
  }
  const unknown = unknownVulnerabilities(list, await fetchVulnerabilities(options));
  const records = [];
  for (const id of unknown) records.push(await fetchRecord(options, id));
  writeFileSync(file, extendList(text, releases, records, now.toISOString().slice(0, 10)));
  const count = (number: number, what: string, many: string) => `${number} ${number === 1 ? what : many}`;
  const counts = `${count(releases.length, 'release', 'releases')} added, ${count(records.length, 'vulnerability', 'vulnerabilities')} looked up`;
  return { problem: false, text: `${file} is as published: ${counts}; read what has changed before you commit it` };
}

function required<T>(reading: Reading<T>): T {
  if (reading.problems !== undefined) throw new Error(reading.problems.map(formatProblem).join('\n'));
  return reading.value;
}
