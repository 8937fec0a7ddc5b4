import { basename } from 'node:path';
import { type DatabasePlace, databaseOf, printable } from '../../index.js';

/** One of several databases. */
export interface NamedDatabase {
  /** What the report calls it: short, no other's, and without its password. */
  readonly name: string;
  readonly url: string;
}

/** A database as it is given: perhaps with a name. */
export interface GivenDatabase {
  readonly name?: string | undefined;
  readonly url: string;
}

/** From the shortest name to the longest. */
const forms: readonly ((place: DatabasePlace) => string)[] = [
  ({ server, database }) => (server === 'pglite' ? basename(database) : database || 'PG*'),
  ({ server, database }) => (server === 'pglite' ? database : server),
  ({ server, database }) => `${server}/${database}`,
  ({ server, database, user }) => `${user}@${server}/${database}`,
];

/**
 * A name for each: the one that was given, or what its URL says, all in the shortest form that tells them apart. Where
 * none does, they are numbered.
 */
export function nameDatabases(given: readonly GivenDatabase[]): NamedDatabase[] {
  const form = [...forms, undefined].find((each) => each === undefined || areDistinct(named(given, each)));
  if (form !== undefined) return named(given, form);
  return given.map(({ name, url }, place) => ({ name: name ?? `#${place + 1}`, url }));
}

function named(given: readonly GivenDatabase[], form: (place: DatabasePlace) => string): NamedDatabase[] {
  const unnamed: DatabasePlace = { server: '', database: '', user: '' };
  return given.map(({ name, url }) => ({ name: printable(name ?? form(databaseOf(url) ?? unnamed)), url }));
}

function areDistinct(databases: readonly NamedDatabase[]): boolean {
  const names = databases.map(({ name }) => name);
  return new Set(names).size === names.length && !names.includes('');
}
