import { compareVersions } from './debian-version.js';

/** A binary package, installed or offered. */
export interface DebianPackage {
  readonly name: string;
  readonly architecture: string;
  readonly version: string;
  readonly source: string;
}

/** An installed package for which the security suite has a newer version. */
export interface Update {
  readonly installed: DebianPackage;
  readonly version: string;
}

/** The packages of dpkg's status file that are unpacked or installed, whatever was wished for them. */
export function parseStatus(text: string): DebianPackage[] {
  return stanzas(text).flatMap((fields) => {
    const state = fields.get('Status')?.split(' ')[2];
    return state === undefined || state === 'not-installed' || state === 'config-files' ? [] : toPackage(fields);
  });
}

/** The packages of an index like `Packages`. */
export function parseIndex(text: string): DebianPackage[] {
  return stanzas(text).flatMap(toPackage);
}

/** Installed packages older than the newest one of their name and architecture in the index, by name. */
export function findUpdates(installed: readonly DebianPackage[], index: readonly DebianPackage[]): Update[] {
  const newest = new Map<string, string>();
  for (const { name, architecture, version } of index) {
    const key = `${name}:${architecture}`;
    const known = newest.get(key);
    if (known === undefined || compareVersions(known, version) < 0) newest.set(key, version);
  }
  return installed
    .flatMap((item): Update[] => {
      const version = newest.get(`${item.name}:${item.architecture}`);
      return version !== undefined && compareVersions(item.version, version) < 0 ? [{ installed: item, version }] : [];
    })
    .sort((a, b) => (a.installed.name < b.installed.name ? -1 : 1));
}

function toPackage(fields: ReadonlyMap<string, string>): DebianPackage[] {
  const [name, version, architecture] = [fields.get('Package'), fields.get('Version'), fields.get('Architecture')];
  if (name === undefined || version === undefined || architecture === undefined) return [];
  return [{ name, version, architecture, source: (fields.get('Source') ?? name).replace(/ .*/, '') }];
}

/** Paragraphs of `Field: value`; lines that continue a value are of no use here. */
function stanzas(text: string): Map<string, string>[] {
  const paragraphs = text.split(/\n[ \t]*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => {
    const fields = paragraph.matchAll(/^([A-Za-z0-9-]+):[ \t]*(.*)$/gm);
    return new Map([...fields].map(([, field, value]) => [field as string, (value as string).trim()]));
  });
}
