import { parseJson, readInput } from '../input.js';
import type { Problem, Reading } from '../problem.js';
import { compileShape, describeMismatch } from '../shape.js';
import { filtersOf } from './filter.js';
import type { Scan } from './finding.js';
import { artifactOf, findingsOf, isOfImage } from './reported.js';
import { reportSchema, type TrivyReport, type TrivyResult } from './trivy-schema.js';

const mismatches = compileShape(reportSchema);

/** The scan that a file of `trivy --format json` describes; whatever makes it doubtful is a problem. */
export function readReport(file: string): Reading<Scan> {
  const text = readInput(file, 'the report');
  return text.problems === undefined ? parseReport(file, text.value) : text;
}

export function parseReport(file: string, text: string): Reading<Scan> {
  const json = parseJson(file, 'the report', text);
  if (json.problems !== undefined) return json;
  const problems = malformations(file, json.value);
  if (problems.length > 0) return { problems };
  const report = json.value as TrivyReport;
  const doubts = doubtsOf(file, report);
  return doubts.length > 0 ? { problems: doubts } : { value: toScan(file, report) };
}

function malformations(file: string, json: unknown): Problem[] {
  if (typeof json === 'object' && json !== null && 'bomFormat' in json) {
    const hint = 'scan with --format json; a list of components says nothing of their vulnerabilities';
    return [{ file, message: 'the report is a CycloneDX document', hint }];
  }
  return mismatches(json).map((mismatch) => {
    return { file, message: `the report is not Trivy's JSON of schema version 2: ${describeMismatch(mismatch)}` };
  });
}

/** Why a well-formed report still can't be trusted to have looked at everything. */
function doubtsOf(file: string, report: TrivyReport): Problem[] {
  const doubts: Problem[] = [];
  if (Number.isNaN(Date.parse(report.CreatedAt))) {
    doubts.push({ file, message: `the report's time is not one: "${report.CreatedAt}"` });
  }
  const os = report.Metadata?.OS;
  if (os?.EOSL === true) {
    const hint = 'nobody records its vulnerabilities any more; take a supported release as the base';
    doubts.push({ file, message: `${os.Family ?? 'the system'} ${os.Name ?? ''} is no longer supported`, hint });
  }
  if (isOfImage(report) && !report.Results.some(listsSystemPackages)) {
    const hint = 'scan with --list-all-pkgs; if that lists none either, Trivy does not know this system';
    doubts.push({ file, message: 'the scan of the image saw no package of the operating system', hint });
  }
  if (isOfImage(report) && !report.Results.some(({ Class }) => Class === 'config')) {
    const hint = 'scan with --image-config-scanners misconfig';
    doubts.push({ file, message: 'the scan of the image did not check its configuration', hint });
  }
  return [...doubts, ...filtersOf(file, report)];
}

function listsSystemPackages({ Class, Packages, Vulnerabilities }: TrivyResult): boolean {
  return Class === 'os-pkgs' && (Packages ?? Vulnerabilities ?? []).length > 0;
}

function toScan(file: string, report: TrivyReport): Scan {
  return {
    file,
    artifact: artifactOf(report),
    inImage: isOfImage(report),
    commit: report.Metadata?.Commit,
    system: systemOf(report),
    layers: report.Metadata?.DiffIDs ?? [],
    createdAt: new Date(report.CreatedAt),
    trivyVersion: report.Trivy?.Version,
    parts: report.Results.map(({ Class, Target, Packages }) => ({
      kind: Class,
      target: Target,
      packages: (Packages ?? []).map(({ Name, Version }) => `${Name ?? ''}@${Version ?? ''}`),
    })),
    findings: report.Results.flatMap((result) => findingsOf(report, result)),
  };
}

function systemOf({ Metadata }: TrivyReport): string | undefined {
  const { Family, Name } = Metadata?.OS ?? {};
  return Family === undefined ? undefined : `${Family} ${Name ?? ''}`.trim();
}
