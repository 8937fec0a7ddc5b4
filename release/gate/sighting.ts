import {
  type Canary,
  directoriesOf,
  installedPackage,
  lockFile,
  secretRules,
  secretsFile,
  systemVersion,
  vulnerable,
} from '../canary/canary.js';
import type { Problem } from '../problem.js';
import type { Finding, Scan } from './finding.js';

/** What was planted, in a clone that tracks these files, and a scan has not found: that is not looked for, or left out. */
export function unseen(
  scans: readonly Scan[],
  canary: Canary,
  canaryFile: string,
  tracked: readonly string[],
): Problem[] {
  const directories = directoriesOf(tracked);
  return [
    ...lacking(scans, canaryFile, true, 'an image'),
    ...lacking(scans, canaryFile, false, 'a clone'),
    ...scans.flatMap((scan) => [
      ...(scan.inImage ? otherImage(scan, canary) : []),
      ...sightings(scan.inImage, canary, directories)
        .filter(({ of }) => !scan.findings.some(of))
        .map(({ what, hint }) => ({ file: scan.file, message: `${what} that was planted is not reported`, hint })),
    ]),
  ];
}

/** The scan without what was planted. */
export function withoutCanary(scan: Scan, canary: Canary): Scan {
  return { ...scan, findings: scan.findings.filter((finding) => !isPlanted(finding, canary)) };
}

interface Sighting {
  readonly what: string;
  readonly of: (finding: Finding) => boolean;
  readonly hint: string;
}

const secretsHint = 'scan with --scanners secret, without a configuration of secrets, and with every severity';
const vulnerabilitiesHint = 'scan with --scanners vuln and every severity, and without --ignore-unfixed';

function sightings(inImage: boolean, { name }: Canary, directories: readonly string[]): Sighting[] {
  const secrets = (inImage ? [''] : ['', ...directories]).flatMap((directory) =>
    secretRules.map((rule): Sighting => {
      const path = secretsFile(name, directory);
      const where = directory === '' ? '' : ` in ${directory}`;
      return {
        what: `the secret for the rule ${rule}${where}`,
        of: (finding) => finding.kind === 'secret' && finding.id === rule && pathOf(finding) === path,
        hint: secretsHint,
      };
    }),
  );
  const vulnerability = (what: string, test: (finding: Finding) => boolean, more = ''): Sighting => ({
    what: `the vulnerability of ${what}`,
    of: (finding) => finding.kind === 'vulnerability' && test(finding),
    hint: `${vulnerabilitiesHint}${more}`,
  });
  if (!inImage) {
    const dev = ', with --include-dev-deps';
    return [...secrets, vulnerability('an npm package', (finding) => pathOf(finding) === lockFile(name), dev)];
  }
  return [
    ...secrets,
    vulnerability('an npm package', ({ path }) => path === installedPackage(name)),
    vulnerability('a package of Debian, fixed,', (finding) => isSystem(finding, name) && Boolean(finding.fixed)),
    vulnerability('a package of Debian, not fixed,', (finding) => isSystem(finding, name) && !finding.fixed),
  ];
}

function isPlanted(finding: Finding, { name }: Canary): boolean {
  const below = (path: string | undefined) => `/${path ?? ''}`.includes(`/${name}/`);
  return below(pathOf(finding)) || below(finding.path) || isSystem(finding, name);
}

function isSystem({ package: found, installed }: Finding, name: string): boolean {
  return found === vulnerable.system && installed === systemVersion(name);
}

/** In images, Trivy begins the paths of secrets with a slash. */
function pathOf({ target }: Finding): string {
  return target.replace(/^\//, '');
}

function lacking(scans: readonly Scan[], file: string, inImage: boolean, what: string): Problem[] {
  if (scans.some((scan) => scan.inImage === inImage)) return [];
  return [
    { file, message: `it was planted in ${what}, but no report is of one`, hint: 'scan the image and the clone' },
  ];
}

/** The planted layer on top of those of the image that was given, and nothing else. */
function otherImage({ file, layers }: Scan, { image }: Canary): Problem[] {
  const same = layers.length === image.layers.length + 1 && image.layers.every((layer, at) => layers[at] === layer);
  if (same) return [];
  return [{ file, message: `the scan is of another image than ${image.digest} with what was planted` }];
}
