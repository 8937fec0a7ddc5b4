import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { CurrentRelease } from './current.js';
import { compareIds, type Record } from './published.js';
import { majorOf, type ReleaseList } from './releases.js';

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
  for (const item of list.items) {
    if (!isMap(item) || !fixedIn.includes(String(item.get('version')))) continue;
    const present = item.get('fixes');
    const fixes = isSeq(present) ? present.items.map(String) : [];
    if (!fixes.includes(id)) item.set('fixes', flow(document, [...fixes, id].sort(compareIds)));
  }
  if (score === undefined || fixedIn.every((version) => !isListed(list, version))) return;
  const scores = document.get('scores') as YAMLMap;
  scores.set(id, score);
  scores.items.sort((a, b) => compareIds(String(a.key), String(b.key)));
}

function isListed(list: YAMLSeq, version: string): boolean {
  return list.items.some((item) => isMap(item) && String(item.get('version')) === version);
}

function flow(document: Document, value: object) {
  return document.createNode(value, { flow: true });
}
