import { appendFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { readPolicy } from '../policy.js';
import type { Problem, Reading } from '../problem.js';
import { readCheckout } from './checkout.js';
import { uncovered } from './coverage.js';
import { readScanner, staleness } from './freshness.js';
import { readReport } from './report.js';
import { toSarif } from './sarif.js';
import { suppressorsOf } from './suppressor.js';
import { formatVerdict, summarize } from './text.js';
import { judge, type Verdict } from './verdict.js';

interface Options {
  readonly report: string[];
  readonly policy: string;
  readonly checkout: string;
  readonly sarif: string;
  readonly trivyVersion?: string;
  readonly summary?: string;
}

/** `npm run gate`: 0 if everything found may pass, 1 if not or if that can't be told, 2 for a wrong call. */
export function runGate(args: readonly string[], surroundings: Surroundings): ExitCode {
  const command = createCommand('gate', 'Holds the reports of Trivy against the policy.', surroundings)
    .requiredOption('--report <file...>', 'reports of trivy --format json, all that the policy is meant for')
    .requiredOption('--policy <file>', 'the policy, security/policy.yaml')
    .option('--checkout <directory>', 'the clone that was scanned, whose files may suppress nothing', '.')
    .requiredOption('--sarif <file>', 'where to write all findings as SARIF 2.1.0')
    .option(
      '--trivy-version <file>',
      'output of trivy version --format json (default: trivy-version.json by the report)',
    )
    .option('--summary <file>', 'where to append a summary in Markdown');
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const options = command.opts<Options>();
  const verdict = decide(options, surroundings.now);
  surroundings.out(`${formatVerdict(verdict)}\n`);
  try {
    writeFileSync(options.sarif, `${JSON.stringify(toSarif(verdict), null, 2)}\n`);
    if (options.summary !== undefined) appendFileSync(options.summary, summarize(verdict));
  } catch (error) {
    surroundings.err(`error: can't write what was decided: ${(error as Error).message}\n`);
    return 2;
  }
  return verdict.passed ? 0 : 1;
}

/** Reads everything before it judges, so that one run shows all that is wrong. */
function decide(options: Options, now: Date): Verdict {
  const problems: Problem[] = [];
  const take = <T>(reading: Reading<T>): T | undefined => {
    problems.push(...(reading.problems ?? []));
    return reading.value;
  };
  const policy = take(readPolicy(options.policy));
  const scanner = take(
    readScanner(options.trivyVersion ?? join(dirname(options.report[0] ?? ''), 'trivy-version.json')),
  );
  const scans = options.report.map((file) => take(readReport(file))).filter((scan) => scan !== undefined);
  const checkout = take(readCheckout(options.checkout));
  if (policy !== undefined && scanner !== undefined) problems.push(...staleness(scanner, scans, policy, now));
  // What a report that can't be read would cover is not missing.
  if (checkout !== undefined && scans.length === options.report.length) problems.push(...uncovered(checkout, scans));
  const suppressors = checkout && suppressorsOf(checkout);
  return judge({ policyFile: options.policy, policy, scans, suppressors, problems }, now);
}
