import { ageProblems, hoursBetween } from '../age.js';
import { parseJson, readInput } from '../input.js';
import type { Policy } from '../policy.js';
import type { Problem, Reading } from '../problem.js';
import { compileShape } from '../shape.js';
import type { Scan } from './finding.js';

/** The scanner and the vulnerability database that the scans were made with. */
export interface Scanner {
  readonly file: string;
  readonly version: string;
  readonly databaseUpdatedAt: Date;
}

const mismatches = compileShape({
  type: 'object',
  required: ['Version', 'VulnerabilityDB'],
  properties: {
    Version: { type: 'string', minLength: 1 },
    VulnerabilityDB: { type: 'object', required: ['UpdatedAt'], properties: { UpdatedAt: { type: 'string' } } },
  },
});

/** What `trivy version --format json` said; Trivy's reports leave out how old their database was. */
export function readScanner(file: string): Reading<Scanner> {
  const hint = 'run: trivy version --format json, right after the scan and with the same cache';
  const text = readInput(file, "the scanner's version");
  if (text.problems !== undefined) return { problems: text.problems.map((problem) => ({ ...problem, hint })) };
  const json = parseJson(file, "the scanner's version", text.value);
  if (json.problems !== undefined) return json;
  const problems = mismatches(json.value).map(({ message }) => ({ file, message, hint }));
  if (problems.length > 0) return { problems };
  const { Version, VulnerabilityDB } = json.value as { Version: string; VulnerabilityDB: { UpdatedAt: string } };
  const databaseUpdatedAt = new Date(VulnerabilityDB.UpdatedAt);
  if (Number.isNaN(databaseUpdatedAt.getTime())) {
    return { problems: [{ file, message: `the database's time is not one: "${VulnerabilityDB.UpdatedAt}"`, hint }] };
  }
  return { value: { file, version: Version, databaseUpdatedAt } };
}

/** What is too old, of the future, or of another run: the database against now, each scan against both. */
export function staleness(scanner: Scanner, scans: readonly Scan[], policy: Policy, now: Date): Problem[] {
  const limit = policy.maximumDatabaseAgeHours;
  const hint = 'scan again, with a database that is downloaded for it';
  return [
    ...ageProblems(scanner.file, 'the vulnerability database', scanner.databaseUpdatedAt, limit, now, hint),
    ...scans.flatMap((scan) => [
      ...ageProblems(scan.file, 'the scan', scan.createdAt, limit, now, hint),
      ...mixtures(scanner, scan),
    ]),
  ];
}

function mixtures(scanner: Scanner, { file, createdAt, trivyVersion }: Scan): Problem[] {
  const problems: Problem[] = [];
  if (hoursBetween(scanner.databaseUpdatedAt, createdAt) < 0) {
    problems.push({ file, message: `the scan is older than the database that ${scanner.file} describes` });
  }
  if (trivyVersion !== undefined && trivyVersion !== scanner.version) {
    problems.push({
      file,
      message: `the scan is Trivy ${trivyVersion}'s, but ${scanner.file} is ${scanner.version}'s`,
    });
  }
  return problems;
}
