import type { Finding } from './finding.js';
import type { TrivyReport, TrivyResult } from './trivy-schema.js';

/** Wherever they were, the checkout is `.`, what is found there being named from its top, and an image is `image`. */
export function artifactOf(report: TrivyReport): string {
  return isOfImage(report) ? 'image' : '.';
}

/** What Trivy names after the whole image is named by what that is called here. */
function targetOf(report: TrivyReport, { Target }: TrivyResult): string {
  const { ArtifactName } = report;
  return isOfImage(report) && Target.startsWith(ArtifactName)
    ? `${artifactOf(report)}${Target.slice(ArtifactName.length)}`
    : Target;
}

export function isOfImage({ ArtifactType }: TrivyReport): boolean {
  return ArtifactType === 'container_image';
}

/** What one part of a report has found. */
export function findingsOf(report: TrivyReport, result: TrivyResult): Finding[] {
  const target = targetOf(report, result);
  const place = { artifact: artifactOf(report), inImage: isOfImage(report), target };
  return [
    ...(result.Vulnerabilities ?? []).map(
      (found): Finding => ({
        ...place,
        kind: 'vulnerability',
        id: found.VulnerabilityID,
        package: found.PkgName,
        severity: found.Severity,
        title: found.Title ?? found.VulnerabilityID,
        path: found.PkgPath,
        purl: found.PkgIdentifier?.PURL,
        installed: found.InstalledVersion,
        fixed: found.FixedVersion,
        url: found.PrimaryURL,
      }),
    ),
    ...(result.Misconfigurations ?? [])
      .filter(({ Status }) => Status !== 'PASS')
      .map(
        (found): Finding => ({
          ...place,
          kind: 'misconfiguration',
          id: found.ID,
          package: target,
          severity: found.Severity,
          title: found.Message ?? found.Title ?? found.ID,
          line: found.CauseMetadata?.StartLine,
          url: found.PrimaryURL,
        }),
      ),
    ...(result.Secrets ?? []).map(
      (found): Finding => ({
        ...place,
        kind: 'secret',
        id: found.RuleID,
        package: target,
        severity: found.Severity,
        title: found.Title ?? found.RuleID,
        line: found.StartLine,
      }),
    ),
    ...(result.Licenses ?? []).map(
      (found): Finding => ({
        ...place,
        kind: 'licence',
        id: found.Name,
        package: found.PkgName || found.FilePath || target,
        severity: found.Severity,
        title: `licence ${found.Name}`,
      }),
    ),
  ];
}
