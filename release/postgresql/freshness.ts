import { ageProblems } from '../age.js';
import type { Policy } from '../policy.js';
import type { Problem } from '../problem.js';
import type { CurrentReleases } from './current.js';
import { majorOf, minorOf, newestOf, type ReleaseList } from './releases.js';

const hint = 'bring it up to date: npm run postgresql-releases -- --write, and read what it changes';

/**
 * Why the list can't be relied on to have the newest releases of the major versions that it has: postgresql.org's own
 * list proves it, where it is at hand and of these hours; else it counts when the list was checked.
 */
export function outdatedList(
  list: ReleaseList,
  current: CurrentReleases | undefined,
  policy: Policy,
  now: Date,
): Problem[] {
  const { file, checked } = list;
  const days = Math.floor((now.getTime() - Date.parse(`${checked}T00:00:00Z`)) / 86_400_000);
  if (days < 0) return [{ file, message: `the list was checked in the future, on ${checked}` }];
  if (current !== undefined) {
    const hours = policy.maximumDatabaseAgeHours;
    const old = ageProblems(current.file, 'what postgresql.org says', current.fetchedAt, hours, now);
    return [...old, ...behind(list, current)];
  }
  const limit = policy.maximumReleaseListAgeDays;
  const message = `the list was checked ${days} days ago; the policy allows ${limit}`;
  return days > limit ? [{ file, message, hint }] : [];
}

function behind(list: ReleaseList, current: CurrentReleases): Problem[] {
  const majors = [...new Set(list.releases.map(({ version }) => majorOf(version)))];
  return majors.flatMap((major): Problem[] => {
    const { file } = list;
    const newest = newestOf(list, major);
    const published = current.versions.find(({ version }) => majorOf(version) === major);
    if (newest === undefined) return [];
    if (published === undefined) {
      return [{ file, line: newest.line, message: `postgresql.org does not know PostgreSQL ${major}` }];
    }
    if (!published.supported) {
      return [{ file, line: newest.line, message: `PostgreSQL ${major} is no longer supported` }];
    }
    if (minorOf(newest.version) >= minorOf(published.version)) return [];
    const message = `${published.version} of ${published.date} is not listed; ${newest.version} is the newest here`;
    return [{ file, line: newest.line, message, hint }];
  });
}
