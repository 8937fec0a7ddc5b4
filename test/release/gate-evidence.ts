import {
  type Canary,
  installedPackage,
  lockFile,
  secretRules,
  secretsFile,
  systemVersion,
  vulnerable,
} from '../../release/canary/canary.js';
import { reportText } from './gate-run.js';

/** What the reports of the tests show as planted. */
export const canary: Canary = {
  name: `canary-${'0123456789ab'.repeat(2)}`,
  clone: true,
  image: {
    digest: `sha256:${'d'.repeat(64)}`,
    layers: ['sha256:0d5f5a015e5d65973cf1dbae5dd1ac3ef0d4ea4db4b9a1b8a2a4b0dcdc2e5d4c'],
  },
};
export const canaryText = JSON.stringify(canary);

export interface Result {
  Target: string;
  Class: string;
  Type?: string;
  Packages?: { Name: string; Version?: string; Dev?: boolean }[];
  Vulnerabilities?: {
    PkgName?: string;
    PkgPath?: string;
    FixedVersion?: string;
    Severity: string;
    VulnerabilityID: string;
  }[];
  Misconfigurations?: { ID: string; Severity: string; Status: string }[];
  MisconfSummary?: { Successes: number; Failures: number };
  Secrets?: { Severity: string; RuleID: string }[];
  ExperimentalModifiedFindings?: object[];
}
export interface Report {
  ArtifactType: string;
  Metadata: { Commit?: string; DiffIDs?: string[]; ImageConfig?: { history?: { created_by: string }[] } };
  Results: Result[];
}

const severities = ['CRITICAL', 'CRITICAL', 'MEDIUM', 'HIGH'];
const secrets = (target: string): Result => ({
  Target: target,
  Class: 'secret',
  Secrets: secretRules.map((RuleID, at) => ({ RuleID, Severity: severities[at] as string })),
});
const lodash = { VulnerabilityID: 'CVE-2019-10744', PkgName: vulnerable.npm, InstalledVersion: vulnerable.npmVersion };

/** What Trivy 0.74 reports of what was planted, as far as the gate reads it, in a clone or in an image. */
export function plant(report: Report, directories: readonly string[] = [], { name, image }: Canary = canary): void {
  if (report.ArtifactType !== 'container_image') {
    const fixed = { ...lodash, FixedVersion: '4.17.12', Severity: 'CRITICAL' };
    report.Results.push(
      { Target: lockFile(name), Class: 'lang-pkgs', Type: 'npm', Vulnerabilities: [fixed] },
      ...['', ...directories].map((directory) => secrets(secretsFile(name, directory))),
    );
    return;
  }
  report.Metadata.DiffIDs = [...image.layers, `sha256:${'c'.repeat(64)}`];
  const system = { PkgName: vulnerable.system, InstalledVersion: systemVersion(name) };
  const packages = report.Results.find(({ Class }) => Class === 'os-pkgs');
  if (packages !== undefined) {
    if (!packages.Packages?.some(({ Name }) => /^postgresql-\d+$/.test(Name))) {
      packages.Packages = [...(packages.Packages ?? []), { Name: 'postgresql-17', Version: '17.12' }];
    }
    packages.Vulnerabilities = [
      ...(packages.Vulnerabilities ?? []),
      { ...system, VulnerabilityID: 'CVE-2023-4911', FixedVersion: '2.36-9+deb12u3', Severity: 'HIGH' },
      { ...system, VulnerabilityID: 'CVE-2010-4756', Severity: 'LOW' },
    ] as NonNullable<Result['Vulnerabilities']>;
  }
  report.Results.push(
    {
      Target: 'Node.js',
      Class: 'lang-pkgs',
      Type: 'node-pkg',
      Vulnerabilities: [
        { ...lodash, PkgPath: installedPackage(name), FixedVersion: '4.17.12', Severity: 'CRITICAL' },
      ] as NonNullable<Result['Vulnerabilities']>,
    },
    secrets(`/${secretsFile(name)}`),
  );
}

/** The reports with what was planted, and with one of an image and one of a clone where there is none. */
export function completed(
  texts: readonly (string | undefined)[],
  directories: readonly string[] = [],
): (string | undefined)[] {
  const read = texts.map((text) => (text === undefined ? undefined : parse(text)));
  const planted = texts.map((text, at) => {
    const report = read[at];
    return report === undefined ? text : withCanary(report, directories);
  });
  const has = (image: boolean) =>
    read.some((report) => report !== undefined && (report.ArtifactType === 'container_image') === image);
  const empty = { ...JSON.parse(reportText('repository')), Results: [] };
  return [
    ...planted,
    ...(has(true) ? [] : [withCanary(JSON.parse(reportText('clean')), directories)]),
    ...(has(false) ? [] : [withCanary(empty, directories)]),
  ];
}

function withCanary(report: Report, directories: readonly string[]): string {
  plant(report, directories);
  return JSON.stringify(report);
}

/** A report, unless the text is none to begin with. */
function parse(text: string): Report | undefined {
  try {
    const report = JSON.parse(text);
    return Array.isArray(report.Results) && report.Results.length > 0 ? report : undefined;
  } catch {
    return undefined;
  }
}
