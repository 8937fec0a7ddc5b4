/** Worst first. */
export const severities = ['CRITICAL', 'HIGH', 'UNKNOWN', 'MEDIUM', 'LOW'] as const;
export type Severity = (typeof severities)[number];

export type FindingKind = 'vulnerability' | 'outdated' | 'misconfiguration' | 'secret' | 'licence';

/** One thing that was found, whatever kind of scanner found it. */
export interface Finding {
  readonly kind: FindingKind;
  /** `CVE-…` or `GHSA-…`; the check, the rule or the licence for other kinds. */
  readonly id: string;
  /** The package; for misconfigurations and secrets the file. What exceptions name. */
  readonly package: string;
  readonly severity: Severity;
  readonly title: string;
  readonly installed?: string | undefined;
  readonly fixed?: string | undefined;
  /** The image or directory that was scanned, and the part of it. */
  readonly artifact: string;
  readonly inImage: boolean;
  readonly target: string;
  /** Of the file that names the package, where one does by itself. */
  readonly path?: string | undefined;
  /** The package's URL, where it has one. */
  readonly purl?: string | undefined;
  /** The images that it was found in. */
  readonly images?: readonly Occurrence[];
  readonly line?: number | undefined;
  readonly url?: string | undefined;
}

/** The digest of an image, and the package's URL in it, which says for which processors it is. */
export interface Occurrence {
  readonly digest: string;
  readonly purl?: string | undefined;
}

/** One report of Trivy's. */
export interface Scan {
  readonly file: string;
  readonly artifact: string;
  readonly inImage: boolean;
  /** Of the repository that was scanned; Trivy finds none in a linked working tree. */
  readonly commit?: string | undefined;
  /** Of an image, once it is known which was scanned. */
  readonly digest?: string | undefined;
  /** Of an image: `debian 12.12`. */
  readonly system?: string | undefined;
  /** The identifiers of an image's layers, of their contents. */
  readonly layers: readonly string[];
  readonly createdAt: Date;
  readonly trivyVersion?: string | undefined;
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
}

/** What a report says it has looked at, whether it found anything there or not. */
export interface Part {
  /** Trivy's class: `os-pkgs`, `lang-pkgs`, `config`, … */
  readonly kind: string;
  readonly target: string;
  /** As `name@version`. */
  readonly packages: readonly string[];
}

/** Whether a finding stops a release unless it is excepted; one that nobody has rated does. */
export function blocks({ severity }: Finding): boolean {
  return severity === 'CRITICAL' || severity === 'HIGH' || severity === 'UNKNOWN';
}

/** The findings of all scans; what several images have alike is one finding. */
export function gatherFindings(scans: readonly Scan[]): Finding[] {
  const gathered = new Map<string, Finding>();
  for (const { digest, findings } of scans) {
    for (const { purl, ...finding } of findings) {
      const key = JSON.stringify(finding);
      const images = [...(gathered.get(key)?.images ?? []), ...(digest === undefined ? [] : [{ digest, purl }])];
      gathered.set(key, { ...finding, images });
    }
  }
  return [...gathered.values()];
}

/** Worst first, then by what and where, so that the same findings are always listed alike. */
export function compareFindings(a: Finding, b: Finding): number {
  const key = ({ id, package: name, installed, artifact, target, line }: Finding) =>
    [name, id, installed ?? '', artifact, target, String(line ?? '')].join('\n');
  const order = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return order !== 0 ? order : key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
