import { afterAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import { servers } from '../servers/databases.js';
import { type Engine, embedded, libraryWith } from './engine.js';
import { readRegressions } from './regressions.js';
import { replay } from './replay.js';
import { formatScript, parseScript } from './script.js';
import { describe as describeFailure, Search } from './search.js';
import { Session } from './session.js';

/** How many cases of fixed seeds an engine gets in every test run; `npm run test:oracle` tries others for longer. */
const seeds = 25;

const engines: readonly (readonly [string, Engine])[] = [['pglite', embedded], ...servers.map(serverEngine)];

function serverEngine(version: string): readonly [string, Engine] {
  const open = () => connect(inject('servers')[version] ?? '');
  return [version, { version: Number(version), open, stop: () => Promise.resolve() }];
}

describe.each(engines)('random views on %s', (_, { version, open }) => {
  const session = new Session(open);
  const library = libraryWith('patch');
  const search = new Search(session, library, version);

  afterAll(() => session.close());

  it.each(readRegressions())('keep what failed once exact: $file', async ({ script }) => {
    expect(await replay(session, library, script)).toMatchObject({ kind: 'exact' });
  });

  it.each(Array.from({ length: seeds }, (_, seed) => seed + 1))(
    'are exact: seed %i',
    async (seed) => {
      const failure = await search.try(seed);
      const found = failure && (await search.reduce(seed, failure, 300));
      expect(found === null ? '' : formatScript(found.script, describeFailure(found))).toBe('');
    },
    300_000,
  );

  it('change documents with half of their statements, and are seldom refused', () => {
    const { cases, exact, statements } = search.coverage;
    expect(statements.changed / statements.succeeded).toBeGreaterThan(0.4);
    expect(exact / cases).toBeGreaterThan(0.9);
  });
});

it('keeps a script as a file', () => {
  const script = {
    schema: ['CREATE SCHEMA a', 'CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\n  SELECT 1;\n$$'],
    views: [
      { name: 'a."b: c"', allowFull: true, timeZone: 'Asia/Tokyo', query: 'SELECT 1\nFROM t' },
      { name: 'a.d', allowFull: false, timeZone: null, query: 'SELECT 2' },
    ],
    changes: ['BEGIN', "INSERT INTO t VALUES ('a;')", 'COMMIT'],
  };
  expect(parseScript(formatScript(script, 'two\nlines'))).toEqual(script);
});
