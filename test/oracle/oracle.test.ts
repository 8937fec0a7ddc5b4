import { expect, inject, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import { servers } from '../servers/databases.js';
import { type Engine, embedded, libraryWith } from './engine.js';
import { formatScript, parseScript } from './script.js';
import { testRandomViews } from './suite.js';

function serverEngine(version: string): Engine {
  const open = () => connect(inject('servers')[version] ?? '');
  return { version: Number(version), open, stop: () => Promise.resolve() };
}

testRandomViews('pglite', embedded, libraryWith('patch'), 25);
for (const version of servers) testRandomViews(version, serverEngine(version), libraryWith('patch'), 25);
for (const version of servers.slice(0, 1))
  testRandomViews(`${version}, at commit`, serverEngine(version), libraryWith('patch', 'portable', 'commit'), 15);

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
