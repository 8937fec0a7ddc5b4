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

/** What was planted before a scan, and the file that says so. */
export interface Planted {
  readonly file: string;
  readonly canary: Canary;
}

/** What was planted, in a clone that tracks these files, and a scan has not found: that is not looked for, or left out. */
export function unseen(scans: readonly Scan[], planted: readonly Planted[], tracked: readonly string[]): Problem[] {
  const directories = directoriesOf(tracked);
  return [
    ...planted.flatMap((each) => unscanned(scans, each)),
    ...(planted.some(({ canary }) => canary.clone) ? [] : planted.slice(0, 1).map(withoutClone)),
    ...scans.flatMap((scan) => {
      const found = canaryOf(scan, planted);
      return found === undefined ? [unplanted(scan)] : unreported(scan, found, directories);
    }),
  ];
}

/** The scan without what was planted, and with the image's digest. */
export function withoutCanary(scan: Scan, planted: readonly Planted[]): Scan {
  const canary = canaryOf(scan, planted);
  if (canary === undefined) return scan;
  const findings = scan.findings.filter((finding) => !isPlanted(finding, canary));
  return scan.inImage ? { ...scan, digest: canary.image.digest, findings } : { ...scan, findings };
}

/** An image is known by its layers: the planted one on top of those of the image that was given, and nothing else. */
function canaryOf({ inImage, layers }: Scan, planted: readonly Planted[]): Canary | undefined {
  return planted
    .map(({ canary }) => canary)
    .find(({ image, clone }) => (inImage ? isOnTopOf(layers, image.layers) : clone));
}

function isOnTopOf(layers: readonly string[], below: readonly string[]): boolean {
  return layers.length === below.length + 1 && below.every((layer, at) => layers[at] === layer);
}

function unscanned(scans: readonly Scan[], { file, canary: { image, clone } }: Planted): Problem[] {
  const hint = 'scan the copies of the image and of the clone';
  const isScanned = scans.some(({ inImage, layers }) => inImage && isOnTopOf(layers, image.layers));
  return [
    ...(isScanned
      ? []
      : [{ file, message: `it was planted in the image ${image.digest}, but no report is of it`, hint }]),
    ...(clone && scans.every(({ inImage }) => inImage)
      ? [{ file, message: 'it was planted in a clone, but no report is of one', hint }]
      : []),
  ];
}

function withoutClone({ file }: Planted): Problem {
  return { file, message: 'it was planted in no clone', hint: 'plant it without --no-clone, with one of the images' };
}

function unplanted({ file, inImage }: Scan): Problem {
  const what = inImage ? 'the scan is of an image' : 'the scan is of a clone';
  return { file, message: `${what} in which nothing was planted`, hint: 'plant it before the scan: npm run canary' };
}

function unreported(scan: Scan, canary: Canary, directories: readonly string[]): Problem[] {
  const missing = sightings(scan.inImage, canary, directories).filter(({ of }) => !scan.findings.some(of));
  return [...new Set(missing.map(({ what }) => what))].map((what) => {
    const alike = missing.filter((sighting) => sighting.what === what);
    const places = alike.map(({ directory }) => directory);
    const where = places.every((place) => place === '') ? '' : ` in ${places.map((place) => place || '.').join(', ')}`;
    return { file: scan.file, message: `${what}${where} that was planted is not reported`, hint: alike[0]?.hint };
  });
}

interface Sighting {
  readonly what: string;
  /** At the top of the clone; empty for the top itself. */
  readonly directory: string;
  readonly of: (finding: Finding) => boolean;
  readonly hint: string;
}

const secretsHint = 'scan with --scanners secret, without a configuration of secrets, and with every severity';
const vulnerabilitiesHint = 'scan with --scanners vuln and every severity, and without --ignore-unfixed';

function sightings(inImage: boolean, { name }: Canary, directories: readonly string[]): Sighting[] {
  const secrets = (inImage ? [''] : ['', ...directories]).flatMap((directory) =>
    secretRules.map((rule): Sighting => {
      const path = secretsFile(name, directory);
      return {
        what: `the secret for the rule ${rule}`,
        directory,
        of: (finding) => finding.kind === 'secret' && finding.id === rule && pathOf(finding) === path,
        hint: secretsHint,
      };
    }),
  );
  const vulnerability = (what: string, test: (finding: Finding) => boolean, more = ''): Sighting => ({
    what: `the vulnerability of ${what}`,
    directory: '',
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
