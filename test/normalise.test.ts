import { describe, expect, it } from 'vitest';
import { Server, schema } from './normalise/database.js';
import * as groups from './normalise/groups.js';
import * as guards from './normalise/guards.js';
import * as jsonCasts from './normalise/json-casts.js';
import * as limits from './normalise/limits.js';
import * as queriesInFrom from './normalise/queries-in-from.js';
import type { Kept, Rewritten } from './normalise/rules.js';
import * as sqlJson from './normalise/sql-json.js';
import * as unions from './normalise/unions.js';
import { engines, servers, withDatabase } from './servers/databases.js';

const rules: Readonly<Record<string, { readonly rewritten: Rewritten; readonly kept: Kept }>> = {
  'queries in FROM': queriesInFrom,
  limits,
  guards,
  groups,
  'SQL/JSON': sqlJson,
  'json that is cast to jsonb': jsonCasts,
  'unions of one table': unions,
};

/** By what was tried. */
type Tried = Record<string, unknown>;

/** The SQL/JSON constructors are new in 16. */
const enginesOf = (name: string) => (name === 'SQL/JSON' ? engines.filter((engine) => engine !== '15') : servers);

const onDatabase = (engine: string, body: (server: Server) => Promise<void>) =>
  withDatabase(engine, async (driver) => {
    await driver.execute(schema);
    await body(new Server(driver));
  });

describe.each(Object.entries(rules))('%s', (name, { rewritten, kept }) => {
  it.each(enginesOf(name))('are taken for what they are on %s', (engine) =>
    onDatabase(engine, async (server) => {
      const [found, wanted]: [Tried, Tried] = [{}, {}];
      for (const [tried, [text, normal]] of Object.entries(rewritten)) {
        const [made, again] = await server.normalForms(text);
        found[tried] = [await server.textOf(made), again, await server.resultOf(made)];
        wanted[tried] = [await server.textOf(normal), made, await server.resultOf(text)];
      }
      expect(found).toEqual(wanted);
    }),
  );

  it.each(enginesOf(name))('stay where they say something else on %s', (engine) =>
    onDatabase(engine, async (server) => {
      const [found, wanted]: [Tried, Tried] = [{}, {}];
      for (const [tried, text] of Object.entries(kept)) {
        const [made] = await server.normalForms(text);
        found[tried] = await server.textOf(made);
        wanted[tried] = await server.textOf(text);
      }
      expect(found).toEqual(wanted);
    }),
  );
});
