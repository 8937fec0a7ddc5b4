import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { CurrentRelease } from './current.js';
import { compareIds, type Record } from './published.js';
import { majorOf, minorOf, type ReleaseList } from './releases.js';

/** What a list lacks of what is published: releases of its major versions, newest first. */
export function missingReleases(list: ReleaseList, current: readonly CurrentRelease[]): CurrentRelease[] {
  const majors = new Set(list.releases.map(({ version }) => majorOf(version)));
  const listed = new Set(list.releases.map(({ version }) => version));
  return current
    .filter(({ version, supported }) => supported && majors.has(majorOf(version)) && !listed.has(version))
    .sort((a, b) => majorOf(b.version) - majorOf(a.version));
}

/** Those of the published vulnerabilities that the list says nothing of, or nothing of how grave they are. */
export function unknownVulnerabilities(list: ReleaseList, published: readonly string[]): string[] {
  const fixes = new Set(list.releases.flatMap(({ fixes = [] }) => fixes));
  return published.filter((id) => !fixes.has(id) || list.scores[id] === undefined);
}

/** The list's text with more releases and records in it, checked on a day; what stands there stays as it is. */
export function extendList(
  text: string,
  releases: readonly CurrentRelease[],
  records: readonly Record[],
  checked: string,
): string {
  const document = parseDocument(text);
  document.set('checked', checked);
  const list = document.get('releases') as YAMLSeq;
  for (const { version, date } of [...releases].reverse()) {
    list.items.unshift(flow(document, { version, date, fixes: [] }));
  }
  for (const record of records) addRecord(document, list, record);
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

function addRecord(document: Document, list: YAMLSeq, { id, fixedIn, score }: Record): void {
  const items = new Set(fixedIn.flatMap((version) => firstWith(list, version) ?? []));
  for (const item of items) {
    const present = item.get('fixes');
    const fixes = isSeq(present) ? present.items.map(String) : [];
    if (!fixes.includes(id)) item.set('fixes', flow(document, [...fixes, id].sort(compareIds)));
  }
  if (score === undefined || items.size === 0) return;
  const scores = document.get('scores') as YAMLMap;
  scores.set(id, score);
  scores.items.sort((a, b) => compareIds(String(a.key), String(b.key)));
}

/**
 * The listed release that was the first with a fix: a version that records name may never have been released (18.5), and
 * what was fixed before all that is listed is not listed.
 */
function firstWith(list: YAMLSeq, version: string): YAMLMap | undefined {
  const items = list.items.filter(isMap);
  const minors = items
    .map((item) => String(item.get('version')))
    .filter((listed) => majorOf(listed) === majorOf(version))
    .map(minorOf);
  const minor = Math.min(...minors.filter((listed) => listed >= minorOf(version)));
  if (minor !== minorOf(version) && !minors.some((listed) => listed < minorOf(version))) return undefined;
  return items.find((item) => item.get('version') === `${majorOf(version)}.${minor}`);
}

function flow(document: Document, value: object) {
  return document.createNode(value, { flow: true });
}
