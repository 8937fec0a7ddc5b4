import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { parseJson, readInput } from '../input.js';
import { formatProblem, type Reading } from '../problem.js';
import { compileShape } from '../shape.js';
import { expired, type PackageVersion } from './expired.js';

const strings = { type: 'array', items: { type: 'string' } };
const container = { type: 'object', required: ['tags'], properties: { tags: strings } };
const mismatches = compileShape({
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'name', 'created_at', 'metadata'],
    properties: {
      id: { type: 'integer' },
      name: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
      created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T' },
      metadata: { type: 'object', required: ['container'], properties: { container } },
    },
  },
});

/** `npm run staged-images`: prints what may be deleted, one identifier on each line; 0, or 1 where that can't be told. */
export function stagedImages(args: readonly string[], surroundings: Surroundings): ExitCode {
  const purpose = 'Tells which staged images nothing points to any more.';
  const command = createCommand('staged-images', purpose, surroundings)
    .requiredOption('--versions <file>', "all versions of the package, as GitHub's interface lists them, in one list")
    .option('--days <number>', 'how long a staged image is kept', Number, 35);
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const { versions: file, days } = command.opts<{ versions: string; days: number }>();
  if (!Number.isInteger(days) || days < 1) {
    surroundings.err('error: --days must be a number of days\n');
    return 2;
  }
  const { value, problems } = readVersions(file);
  if (value === undefined) {
    surroundings.err(`${problems.map(formatProblem).join('\n')}\n`);
    return 1;
  }
  const before = new Date(surroundings.now.getTime() - days * 86_400_000);
  for (const { id } of expired(value, before)) surroundings.out(`${id}\n`);
  return 0;
}

function readVersions(file: string): Reading<readonly PackageVersion[]> {
  const text = readInput(file, 'the list of versions');
  if (text.problems !== undefined) return text;
  const json = parseJson(file, 'the list of versions', text.value);
  if (json.problems !== undefined) return json;
  const problems = mismatches(json.value).map(({ path, message }) => ({
    file,
    message: `/${path.join('/')}: ${message}`,
  }));
  return problems.length > 0 ? { problems } : { value: json.value as PackageVersion[] };
}
