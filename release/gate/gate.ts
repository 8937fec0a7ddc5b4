import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { listFile } from '../postgresql/releases.js';
import { type Decided, decide, type Inputs } from './decide.js';
import { proposeExceptions } from './proposal.js';
import { toSarif } from './sarif.js';
import { formatVerdict, summarize } from './text.js';
import { type ImageIndex, toVex } from './vex.js';

interface Options extends Inputs {
  readonly sarif: string;
  readonly summary?: string;
  readonly proposal?: string;
  readonly vex?: string;
  readonly imageName: string;
  readonly imageIndex?: readonly string[];
}

/** `npm run gate`: 0 if everything found may pass, 1 if not or if that can't be told, 2 for a wrong call. */
export function runGate(args: readonly string[], surroundings: Surroundings): ExitCode {
  const command = createCommand('gate', 'Holds the reports of Trivy against the policy.', surroundings)
    .requiredOption('--report <file...>', 'reports of trivy --format json, all that the policy is meant for')
    .requiredOption('--policy <file>', 'the policy, security/policy.yaml')
    .requiredOption('--canary <file...>', 'what npm run canary planted for them, and every report has to show')
    .option('--checkout <directory>', 'the clone that was scanned, whose files may suppress nothing', '.')
    .option(
      '--trivy-version <file>',
      'output of trivy version --format json (default: trivy-version.json by the report)',
    )
    .option('--postgresql-releases <file>', "PostgreSQL's releases and what they fixed", listFile)
    .option('--postgresql-current <file>', 'what npm run postgresql-releases -- --output fetched')
    .requiredOption('--sarif <file>', 'where to write all findings as SARIF 2.1.0')
    .option('--summary <file>', 'where to append a summary in Markdown')
    .option('--proposal <file>', 'where to write entries of the policy, to be completed, for all that blocks')
    .option('--vex <file>', 'where to write what was decided of the image as OpenVEX, if anything was')
    .option('--image-name <name>', 'what OpenVEX calls the image', 'jsonb_ivm')
    .option('--image-index <file...>', 'the indexes above the images, where there are some');
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const options = command.opts<Options>();
  const decided = decide(options, surroundings.now);
  surroundings.out(`${formatVerdict(decided.verdict)}\n`);
  try {
    writeDecision(decided, options);
  } catch (error) {
    surroundings.err(`error: can't write what was decided: ${(error as Error).message}\n`);
    return 2;
  }
  return decided.verdict.passed ? 0 : 1;
}

function writeDecision({ verdict, committedAt }: Decided, options: Options): void {
  writeFileSync(options.sarif, toJson(toSarif(verdict)));
  if (options.summary !== undefined) appendFileSync(options.summary, summarize(verdict));
  if (options.proposal !== undefined) writeFileSync(options.proposal, proposeExceptions(verdict.blocking));
  if (options.vex === undefined) return;
  const vex = toVex(
    verdict,
    { name: options.imageName, indexes: (options.imageIndex ?? []).map(readIndex) },
    committedAt,
  );
  if (vex !== undefined) writeFileSync(options.vex, toJson(vex));
}

/** Its bytes are what its digest is of. */
function readIndex(file: string): ImageIndex {
  const bytes = readFileSync(file);
  const { manifests } = JSON.parse(bytes.toString()) as { manifests: readonly { digest: string }[] };
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { digest, images: manifests.map((manifest) => manifest.digest) };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
