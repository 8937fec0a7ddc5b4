import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { parseJson, readInput } from '../input.js';
import { formatProblem, type Problem, type Reading } from '../problem.js';
import { formatTable } from '../table.js';

/** A component of a CycloneDX document, as far as the list reads it. */
interface Component {
  readonly name?: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licences: readonly string[];
}

const product = /^postgresql-\d+-jsonb-ivm$/;

/** `npm run image-licences`: lists them; 0, or 1 where the bill does not name the product with its licence, 2 misuse. */
export function imageLicences(args: readonly string[], surroundings: Surroundings): ExitCode {
  const command = createCommand(
    'image-licences',
    "Lists the licences of an image's Debian packages.",
    surroundings,
  ).requiredOption('--sbom <file>', 'its bill of materials in CycloneDX');
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const packages = readPackages(command.opts<{ sbom: string }>().sbom);
  if (packages.problems !== undefined) {
    surroundings.err(`${packages.problems.map(formatProblem).join('\n')}\n`);
    return 1;
  }
  const rows = packages.value.map(({ name, version, licences }) => [name, version, licences.join(', ')]);
  surroundings.out(`${formatTable(['PACKAGE', 'VERSION', 'LICENCES'], rows)}\n`);
  return 0;
}

function readPackages(file: string): Reading<readonly Package[]> {
  const text = readInput(file, 'the bill of materials');
  if (text.problems !== undefined) return text;
  const json = parseJson(file, 'the bill of materials', text.value);
  if (json.problems !== undefined) return json;
  const { components } = (json.value ?? {}) as { components?: readonly Component[] };
  if (!Array.isArray(components)) {
    return { problems: [{ file, message: 'this is no bill of materials in CycloneDX: "components" is missing' }] };
  }
  const packages = components.filter(({ purl }) => purl?.startsWith('pkg:deb/')).map(toPackage);
  packages.sort((a, b) => (a.name < b.name ? -1 : 1));
  const problem = missingProduct(file, packages);
  return problem === undefined ? { value: packages } : { problems: [problem] };
}

function toPackage({ name = '', version = '', licenses = [] }: Component): Package {
  const named = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '');
  const licences = [...new Set(named.filter((licence) => licence !== ''))].sort();
  return { name, version, licences: licences.length > 0 ? licences : [`/usr/share/doc/${name}/copyright`] };
}

function missingProduct(file: string, packages: readonly Package[]): Problem | undefined {
  const found = packages.find(({ name }) => product.test(name));
  if (found === undefined) {
    const hint = 'the image has to be made from the Dockerfile, and scanned by one that reads what dpkg installed';
    return { file, message: 'no package postgresql-NN-jsonb-ivm is listed', hint };
  }
  if (found.licences.includes('PostgreSQL')) return undefined;
  const hint = 'see release/package/debian.ts, which writes the file that scanners read it from';
  return { file, message: `${found.name} is listed without the licence PostgreSQL`, hint };
}
