import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPGlite } from '../src/db/open-pglite.js';
import { finished, runProcess, start } from './cli-process.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'jsonb-ivm-'));
});
afterAll(() => rm(directory, { recursive: true }));

describe('the program on an embedded database', () => {
  test('the demo ends with every document equal to its query, in lines that fit a terminal', async () => {
    const { status, stdout, stderr } = await runProcess(['demo']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\n {3}0 differences in \d,\d{3} documents\n/);
    expect(stdout).toMatch(/order_doc +\d,\d{3} documents, 0 differences/);
    expect(stdout.split('\n').filter((line) => [...line].length > 79)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
  });

  test('survives Ctrl-C in the middle of create', async () => {
    const database = `pglite:${join(directory, 'db')}`;
    const driver = await openPGlite(join(directory, 'db'));
    await driver.execute('CREATE TABLE item AS SELECT n AS id FROM generate_series(1, 50000) n');
    await driver.execute('ALTER TABLE item ADD PRIMARY KEY (id)');
    await driver.close();
    const file = join(directory, 'item_doc.sql');
    await writeFile(file, `SELECT i.id, jsonb_build_object('id', i.id) AS doc FROM item i`);

    const child = start(['create', 'item_doc', '--file', file], database);
    setTimeout(() => child.kill('SIGINT'), 2000);
    expect([0, 130]).toContain((await finished(child)).status);

    expect(await runProcess(['create', 'item_doc', '--file', file, '--replace'], database)).toMatchObject({
      status: 0,
    });
    expect(await runProcess(['verify'], database)).toMatchObject({
      status: 0,
      stdout: 'public.item_doc: 50,000 documents compared, 0 differences\n',
    });
  });
});
