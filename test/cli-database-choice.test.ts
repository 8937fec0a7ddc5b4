import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nameDatabases } from '../src/cli/databases/naming.js';
import { databaseOf } from '../src/index.js';
import { runInProcess } from './cli-output.js';

const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-databases-'));
const file = join(directory, 'shards.txt');
afterAll(() => rmSync(directory, { recursive: true }));

const cli = (...words: string[]) => runInProcess([...words, '--databases', file]);

describe('the databases', () => {
  const usage = (...words: string[]) => runInProcess(words);

  test('are one for verbs that are made for one', async () => {
    const two = ['--database', 'pglite:a', '--database', 'pglite:b'];
    for (const verb of [
      ['create', 'x'],
      ['drop', 'x'],
      ['explain', 'x'],
      ['top'],
      ['studio'],
      ['metrics'],
      ['compile'],
      ['show', 'x'],
      ['history', 'x'],
      ['rollback', 'x'],
      ['detach', 'x'],
      ['attach', 'x'],
      ['types'],
      ['demo'],
    ]) {
      const error = `error: ${verb[0]} works in one database: give --database once, and no --databases\n`;
      for (const named of [two, ['--databases', file]]) {
        expect(await usage(...verb, ...named)).toMatchObject({
          status: 2,
          stdout: '',
          stderr: expect.stringContaining(error),
        });
      }
    }
  });

  test('are different ones, and URLs', async () => {
    expect(await usage('list', '--database', 'pglite:a', '--database', 'pglite:a')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a database is named twice'),
    });
    const wrong = await usage('list', '--database', 'pglite:a', '--database', 'mysql://me:secret@db');
    expect(wrong).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--database number 2 is no URL of a database'),
    });
    expect(wrong.stderr).not.toContain('secret');
  });

  test('of a file: all that is wrong is told, with its place and no password', async () => {
    const lines = [
      '# comment',
      'eu   postgres://me:secret-1@db1/shop',
      'mysql://me:secret-2@db2/shop',
      'eu   postgres://me:secret-3@db3/shop',
      '  us postgres://me:secret-4@db4/shop?password=secret-5 extra',
      'two  postgres://me:secret-1@db1/shop',
      'postgres//me:secret-6@db/x',
      'name',
      'host=db password=secret-7',
    ];
    writeFileSync(file, lines.join('\n'));
    const { status, stdout, stderr } = await cli('status');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).not.toContain('secret');
    const errors = stderr.split('\n').filter((line) => line.includes(': error: '));
    expect(errors).toEqual([
      `${file}:3:1: error: this is no URL of a database [DATABASES_INVALID]`,
      `${file}:5:56: error: nothing may follow the URL [DATABASES_INVALID]`,
      `${file}:7:1: error: this is no URL of a database [DATABASES_INVALID]`,
      `${file}:8:1: error: this is no URL of a database [DATABASES_INVALID]`,
      `${file}:9:9: error: this is no URL of a database [DATABASES_INVALID]`,
      `${file}:4:1: error: the name "eu" is given to two databases [DATABASES_INVALID]`,
      `${file}:6:6: error: the database is named a second time [DATABASES_INVALID]`,
    ]);
    expect(stderr).toContain('3 | mysql://***********@db2/shop\n');
    const failure = JSON.parse((await cli('status', '--json')).stdout);
    expect(failure.error).toMatchObject({ code: 'DATABASES_INVALID' });
    expect(failure.error.findings[0].place).toBe(`${file}:3:1`);
  });

  test('of a file that names none, or is not there', async () => {
    writeFileSync(file, '# nothing\n\n');
    expect((await cli('list')).stderr).toContain(`${file}:3:1: error: the file names no database [DATABASES_INVALID]`);
    const missing = await usage('list', '--databases', join(directory, 'none'));
    expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining('[FILE_UNREADABLE]') });
  });
});

describe('the names of databases', () => {
  const namesOf = (...urls: string[]) => nameDatabases(urls.map((url) => ({ url }))).map(({ name }) => name);

  test.each([
    [
      ['postgres://me:x@db/eu', 'postgres://me:x@db/us'],
      ['eu', 'us'],
    ],
    [
      ['postgres://db1/shop', 'postgresql://db2:5433/shop'],
      ['db1', 'db2:5433'],
    ],
    [
      ['postgres://db1/shop', 'postgres://db1/stock', 'postgres://db2/shop'],
      ['db1/shop', 'db1/stock', 'db2/shop'],
    ],
    [
      ['postgres://ann:x@db/shop', 'postgres://ben:x@db/shop'],
      ['ann@db/shop', 'ben@db/shop'],
    ],
    [
      ['postgres://db/shop?application_name=a', 'postgres://db/shop?application_name=b'],
      ['#1', '#2'],
    ],
    [
      ['postgres:///a?host=/run/pg', 'postgres:///b?host=/run/pg'],
      ['a', 'b'],
    ],
    [
      ['postgres:///a?host=/run/1', 'postgres:///a?host=/run/2'],
      ['/run/1', '/run/2'],
    ],
    [
      ['postgres://', 'postgres://db/shop'],
      ['PG*', 'shop'],
    ],
    [
      ['pglite:shards/eu', 'pglite:shards/us', 'pglite:memory'],
      ['eu', 'us', 'memory'],
    ],
    [
      ['pglite:eu/data', 'pglite:us/data'],
      ['eu/data', 'us/data'],
    ],
    [
      ['postgres://db/%1b%5bH', 'postgres://db/b'],
      ['\\u001b[H', 'b'],
    ],
  ])('are the shortest that tell them apart: %j', (urls, names) => {
    expect(namesOf(...urls)).toEqual(names);
  });

  test('that were given stay, and no other has one of them', () => {
    const given = [{ name: 'shop', url: 'postgres://db1/a' }, { url: 'postgres://db2/shop' }];
    expect(nameDatabases(given).map(({ name }) => name)).toEqual(['shop', 'db2']);
  });

  test.each([
    ['postgres://me:secret@db:5433/shop', { server: 'db:5433', database: 'shop', user: 'me' }],
    ['postgres://me:secret@/shop?host=/run/pg', { server: '/run/pg', database: 'shop', user: 'me' }],
    ['postgres://%2Frun%2Fpg/shop', { server: '/run/pg', database: 'shop', user: '' }],
    ['postgres://me@db', { server: 'db', database: 'me', user: 'me' }],
    ['pglite:memory', { server: 'pglite', database: 'memory', user: '' }],
    ['postgres://', { server: '', database: '', user: '' }],
    ['postgres://me:secret@db:port/shop', undefined],
    ['postgres://db/%ff', undefined],
    ['mysql://db/shop', undefined],
    ['pglite:', undefined],
    ['', undefined],
  ])('come from what the URL %s names', (url, place) => {
    expect(databaseOf(url)).toEqual(place);
  });
});
