import { majorOf, minorOf, newestOf, type Release, type ReleaseList } from '../postgresql/releases.js';
import type { Problem, Reading } from '../problem.js';
import type { Finding, Scan, Severity } from './finding.js';

/** A server that a package of the system has installed in an image. */
interface Server {
  readonly scan: Scan;
  readonly package: string;
  readonly version: string;
}

/** What is known to be wrong with a server, and why that can't be told. */
interface Judged {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/**
 * The scans with the vulnerabilities of servers that later minor releases fixed. Scanners judge a package by what its
 * distribution says of it, and Debian says nothing of those that come from PostgreSQL's own repository.
 */
export function judgeServers(scans: readonly Scan[], list: ReleaseList) {
  const judged = scans.map((scan) => ({ scan, ...(scan.inImage ? judgeScan(scan, list) : nothing) }));
  return {
    scans: judged.map(({ scan, findings }): Scan => ({ ...scan, findings: [...scan.findings, ...findings] })),
    problems: judged.flatMap(({ problems }) => problems),
  };
}

const nothing: Judged = { findings: [], problems: [] };

function judgeScan(scan: Scan, list: ReleaseList): Judged {
  const servers = serversOf(scan);
  if (servers.problems !== undefined) return { findings: [], problems: servers.problems };
  const judged = servers.value.map((server) => judgeServer(server, list));
  return {
    findings: judged.flatMap(({ findings }) => findings),
    problems: judged.flatMap(({ problems }) => problems),
  };
}

function serversOf(scan: Scan): Reading<Server[]> {
  const names = scan.parts.filter(({ kind }) => kind === 'os-pkgs').flatMap(({ packages }) => packages);
  const servers = names.flatMap((name) => {
    const [, server, version] = /^(postgresql-\d+)@(.*)$/.exec(name) ?? [];
    return server === undefined || version === undefined ? [] : [{ scan, package: server, version }];
  });
  if (servers.length > 0) return { value: servers };
  const hint = "the base has to have a package of Debian's or PostgreSQL's own, as postgresql-17, listed in the scan";
  return { problems: [{ file: scan.file, message: 'the scan of the image saw no package of a server', hint }] };
}

function judgeServer(server: Server, list: ReleaseList): Judged {
  const { scan, version } = server;
  const problem = (message: string, hint: string) => ({ findings: [], problems: [{ file: scan.file, message, hint }] });
  if (!/^\d+\.\d+$/.test(version)) {
    return problem(`PostgreSQL ${version} is no minor release`, 'take a base with a released server');
  }
  const newest = newestOf(list, majorOf(version));
  const update = `list what is missing in ${list.file}: npm run postgresql-releases -- --write`;
  if (newest === undefined) return problem(`${list.file} does not know PostgreSQL ${majorOf(version)}`, update);
  if (minorOf(version) > minorOf(newest.version)) {
    return problem(`the server is ${version}, but ${newest.version} is the newest in ${list.file}`, update);
  }
  const later = list.releases.filter(
    (release) => majorOf(release.version) === majorOf(version) && minorOf(release.version) > minorOf(version),
  );
  if (later.length === 0) return nothing;
  return { findings: [outdated(server, newest), ...fixedIn(later, server, list)], problems: [] };
}

/** One for the whole of it, since not all that a release fixes is a vulnerability, or is known to be one. */
function outdated(server: Server, { version, date }: Release): Finding {
  return {
    ...placeOf(server),
    kind: 'outdated',
    id: 'postgresql-outdated',
    severity: 'HIGH',
    title: `PostgreSQL ${version} is out since ${date}`,
    fixed: version,
    url: `https://www.postgresql.org/docs/release/${version}/`,
  };
}

/** Each with the first release that fixes it; what the scanner has found in the same package is not repeated. */
function fixedIn(later: readonly Release[], server: Server, { scores }: ReleaseList): Finding[] {
  const known = new Set(server.scan.findings.filter((found) => found.package === server.package).map(({ id }) => id));
  const ordered = [...later].sort((a, b) => minorOf(a.version) - minorOf(b.version));
  return ordered.flatMap(({ version, fixes = [] }) =>
    fixes.flatMap((id): Finding[] => {
      if (known.has(id)) return [];
      known.add(id);
      return [
        {
          ...placeOf(server),
          kind: 'vulnerability',
          id,
          severity: severityOf(scores[id]),
          title: `fixed in PostgreSQL ${version}${scores[id] === undefined ? '' : `, CVSS ${scores[id].toFixed(1)}`}`,
          fixed: version,
          url: `https://www.postgresql.org/support/security/${id}/`,
        },
      ];
    }),
  );
}

function placeOf({ scan, package: name, version }: Server) {
  return { package: name, installed: version, artifact: scan.artifact, inImage: true, target: 'PostgreSQL' };
}

/** As CVSS 3 names its scores; what nobody has rated blocks. */
function severityOf(score: number | undefined): Severity {
  if (score === undefined) return 'UNKNOWN';
  if (score >= 9) return 'CRITICAL';
  if (score >= 7) return 'HIGH';
  return score >= 4 ? 'MEDIUM' : 'LOW';
}
