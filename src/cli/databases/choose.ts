import type { Command } from 'commander';
import { databaseOf } from '../../index.js';
import type { Context } from '../context.js';
import { readDatabases } from './file.js';
import { nameDatabases } from './naming.js';
import { takesSeveral } from './options.js';

/** The options that name databases. */
export interface DatabaseChoice {
  /** Each value of `--database`. */
  readonly database?: readonly string[];
  /** The file of `--databases`. */
  readonly databases?: string;
}

/** Tells the context which database a verb works in, or which ones; refuses several where it is made for one. */
export async function chooseDatabases(context: Context, choice: DatabaseChoice, command: Command): Promise<void> {
  const { database: urls = [], databases: file } = choice;
  if (file === undefined && urls.length < 2) {
    context.database = urls[0];
    return;
  }
  if (!takesSeveral(command)) {
    command.error(`error: ${command.name()} works in one database: give --database once, and no --databases`);
  }
  const wrong = urls.findIndex((url) => databaseOf(url) === undefined);
  if (wrong >= 0) command.error(`error: the value of --database number ${wrong + 1} is no URL of a database`);
  const given = [...urls.map((url) => ({ url })), ...(file === undefined ? [] : await readDatabases(file))];
  if (new Set(given.map(({ url }) => url)).size < given.length) {
    command.error('error: a database is named twice');
  }
  context.databases = nameDatabases(given);
}
