/** What a database's URL names: nothing of it is secret. */
export interface DatabasePlace {
  /** `db1.example.com`, `localhost:5433`, the directory of a socket, or `pglite`; empty: as the `PG*` variables say. */
  readonly server: string;
  /** Its name, or the directory of an embedded one; empty: as the `PG*` variables say. */
  readonly database: string;
  /** The role that connects; empty: as the `PG*` variables say, or none. */
  readonly user: string;
}

/** What a URL that `connect` takes names, to be shown or logged without its password; undefined: it is no such URL. */
export function databaseOf(url: string): DatabasePlace | undefined {
  const directory = embeddedDirectory(url);
  if (directory !== undefined) return { server: 'pglite', database: directory, user: '' };
  if (!isServerUrl(url)) return undefined;
  if (namesNoServer(url)) return { server: '', database: '', user: '' };
  try {
    // a URL with a user and no host is one for PostgreSQL alone
    const { hostname, port, pathname, username, searchParams } = new URL(url.replace('@/', '@_/'));
    const host = searchParams.get('host') ?? (hostname === '_' ? '' : decodeURIComponent(hostname));
    const user = decodeURIComponent(username);
    const database = decodeURIComponent(pathname.slice(1)) || user;
    return { server: port === '' ? host : `${host}:${port}`, database, user };
  } catch {
    return undefined;
  }
}

/** Whether a server is what it names. */
export function isServerUrl(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

/** `postgres://` alone. */
export function namesNoServer(url: string): boolean {
  return /:\/\/$/.test(url);
}

/** The directory of an embedded database, or `memory`. */
export function embeddedDirectory(url: string): string | undefined {
  return /^pglite:(.+)$/s.exec(url)?.[1];
}

/** A text that was to be a URL, without what may be a password in it. */
export function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:\/*)?.*@/is, '$1***@').replace(/(password=)[^&\s]*/gi, '$1***');
}
