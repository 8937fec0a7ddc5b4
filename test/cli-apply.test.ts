import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runInProcess } from './cli-output.js';
import { runProcess } from './cli-process.js';
import { withServer } from './servers/databases.js';
import { startEmbedded } from './servers/embedded.js';

/** One database in memory for all commands, as starting one takes longer than any of them. */
const embedded = startEmbedded();
vi.mock('../src/index.js', async (original) => {
  const library = await original<typeof import('../src/index.js')>();
  return { ...library, connect: async () => library.fromPGlite(await embedded) };
});

const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-apply-'));
const views = join(directory, 'views');
const shop = `CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, city text);
INSERT INTO customer VALUES (1, 'Ada', 'Bonn'), (2, 'Ben', NULL); ANALYZE customer`;

const text = (fields: string): string => `SELECT c.id,\n       jsonb_build_object(${fields}) AS doc\nFROM customer c\n`;

function write(name: string, content: string): string {
  const file = join(views, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const cli = (...words: string[]) => runInProcess(words);

beforeEach(async () => {
  rmSync(views, { recursive: true, force: true });
  mkdirSync(views);
  await (await embedded).exec(
    `DROP SCHEMA IF EXISTS public, app, jsonb_ivm CASCADE; CREATE SCHEMA public; CREATE SCHEMA app; ${shop}`,
  );
});
afterAll(async () => {
  rmSync(directory, { recursive: true });
  await (await embedded).close();
});

describe('apply', () => {
  test('goes on with documents that are still to come', async () => {
    const doc = write('customer_doc.sql', text(`'name', c.name`));
    await cli('apply', views);
    write('customer_doc.sql', text(`'name', c.name, 'city', c.city`));
    await (await embedded).exec(`CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'not now'; END $$;
      CREATE TRIGGER stop BEFORE UPDATE ON customer_doc EXECUTE FUNCTION stop()`);
    expect(await cli('apply', views, '--online')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not now'),
    });
    await (await embedded).exec('DROP TRIGGER stop ON customer_doc');
    const left = `~ public.customer_doc (${doc}): is as its file says, with about 2 documents still to come`;
    expect(await cli('apply', views, '--check')).toMatchObject({
      status: 4,
      stdout: [left, '1 to go on with', ''].join('\n'),
    });
    expect((await cli('status')).stdout).toContain('replacing  0 of about 2 documents, since ');
    expect(await cli('apply', views)).toMatchObject({ status: 0, stdout: [left, '1 gone on with', ''].join('\n') });
    expect((await cli('verify')).stdout).toBe('public.customer_doc: 2 documents compared, 0 differences\n');
  });

  test('tells what differs, makes it so, and finds nothing to do then', async () => {
    const doc = write('customers/customer_doc.sql', text(`'name', c.name, 'city', c.city`));
    const name = write('app.Name Doc.sql', text(`'name', c.name`));
    const fresh = [
      `+ app."Name Doc" (${name}): is created, with about 2 documents`,
      `+ public.customer_doc (${doc}): is created, with about 2 documents`,
    ];
    const check = await cli('apply', views, '--check');
    expect(check).toEqual({
      status: 4,
      stdout: [...fresh, '2 to create', ''].join('\n'),
      stderr: 'check: nothing was changed\n',
    });
    expect(await cli('list')).toMatchObject({ stdout: '' });
    expect(await cli('apply', views)).toEqual({
      status: 0,
      stdout: [...fresh, '2 created', ''].join('\n'),
      stderr: '',
    });
    expect(await cli('apply', views, '--check')).toEqual({
      status: 0,
      stdout: [
        `  app."Name Doc" (${name}): is as its file says`,
        `  public.customer_doc (${doc}): is as its file says`,
        '2 unchanged',
        '',
      ].join('\n'),
      stderr: 'check: nothing was changed\n',
    });
    write('customers/customer_doc.sql', text(`'name', c.id, 'towns', jsonb_build_array(c.city)`));
    rmSync(name);
    expect((await cli('apply', views, '--prune')).stdout).toBe(
      [
        `~ public.customer_doc (${doc}): is replaced where it stands, 2 documents computed anew`,
        '    - doc.city text | null',
        '    ~ doc.name text → integer',
        '    + doc.towns array',
        '    + doc.towns[0] text | null',
        '- app."Name Doc": is dropped with 2 documents: no file declares it',
        '1 replaced, 1 dropped',
        '',
      ].join('\n'),
    );
    expect((await cli('verify')).stdout).toBe('public.customer_doc: 2 documents compared, 0 differences\n');
  });

  test('names file, line and column of a mistake, and leaves nothing behind', async () => {
    write('a.sql', text(`'name', c.name`));
    write('b.sql', text(`'name', c.name`));
    const broken = write('c.sql', text(`'name', c.nam`));
    const { status, stdout, stderr } = await cli('apply', views);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${broken}:2:35: error: column c.nam does not exist [VIEW_INVALID]`);
    expect(await cli('list')).toMatchObject({ stdout: '' });
    const syntax = write('c.sql', 'SELECT c.id,\n  FROM');
    expect((await cli('apply', views)).stderr).toContain(`${syntax}:2:`);
  });

  test('reads links to files and folders that show, and refuses names and directories that are none', async () => {
    write('.git/x.sql', 'no view');
    write('.hidden.sql', 'no view');
    write('readme.md', 'no view');
    writeFileSync(join(directory, 'linked.text'), text(`'name', c.name`));
    symlinkSync(join(directory, 'linked.text'), join(views, 'linked.SQL'));
    expect((await cli('apply', views)).stdout).toContain('+ public.linked ');
    write('a.b.c.sql', text(`'name', c.name`));
    expect((await cli('apply', views)).stderr).toContain('[NAME_INVALID]');
    rmSync(views, { recursive: true });
    expect((await cli('apply', views)).stderr).toContain(
      `cannot read "${views}": there is no such directory [FILE_UNREADABLE]`,
    );
    mkdirSync(views);
    expect((await cli('apply', views, '--prune')).stderr).toContain('[DIRECTORY_EMPTY]');
    expect((await cli('list')).stdout).toContain('linked');
  });

  test('--json prints the differences', async () => {
    write('customer_doc.sql', text(`'name', c.name`));
    const json = async (...words: string[]) => JSON.parse((await cli('apply', views, '--json', ...words)).stdout);
    expect(await json('--dry-run')).toMatchObject({
      applied: false,
      differences: [{ action: 'create', before: null }],
    });
    const [made] = (await json()).differences;
    write('customer_doc.sql', text(`'name', c.name, 'city', c.city`));
    expect(await json()).toEqual({
      differences: [
        {
          view: { schema: 'public', name: 'customer_doc' },
          file: join(views, 'customer_doc.sql'),
          action: 'replace',
          columns: [],
          fields: [{ change: 'added', path: 'doc.city', before: null, after: 'text | null' }],
          warnings: { gained: [], lost: [] },
          documents: 2,
          before: made.after,
          after: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
      applied: true,
    });
  });
});

describe('show, history and rollback', () => {
  test('print a view’s text to the byte, list what it was, and make it so again', async () => {
    const first = `${text(`'name', c.name`)}\n-- no newline at the end`;
    write('customer_doc.sql', first);
    await cli('apply', views);
    write('customer_doc.sql', text(`'city', c.city`));
    await cli('apply', views, '--set', 'shop');
    expect((await cli('show', 'customer_doc')).stdout).toBe(text(`'city', c.city`));
    expect((await cli('show', 'customer_doc', '--entry', '1')).stdout).toBe(first);
    expect(JSON.parse((await cli('show', 'customer_doc', '--json')).stdout)).toMatchObject({
      view: { schema: 'public', name: 'customer_doc' },
      text: text(`'city', c.city`),
      allowFull: false,
    });
    const { stdout } = await cli('history', 'customer_doc');
    expect(stdout).toMatch(
      /^entry {2}when +what +by +version +hash +set\n {4}1 {2}\S+Z {2}created +postgres +0\.3\.0 +\w{12} +default\n {4}2 {2}\S+Z {2}replaced .* shop\n$/,
    );
    expect(await cli('rollback', 'customer_doc')).toEqual({
      status: 0,
      stdout: 'public.customer_doc is as in entry 1, with 2 documents\n',
      stderr: '',
    });
    expect((await cli('show', 'customer_doc')).stdout).toBe(first);
    const back = JSON.parse((await cli('rollback', 'customer_doc', '--to', '2', '--json')).stdout);
    expect(back).toMatchObject({ view: { name: 'customer_doc' }, to: 2, documents: 2, warnings: [] });
    const entries = JSON.parse((await cli('history', 'customer_doc', '--json')).stdout);
    expect(entries.map(({ action, set }: { action: string; set: string }) => [action, set])).toEqual([
      ['created', 'default'],
      ['replaced', 'shop'],
      ['rolled back', 'shop'],
      ['rolled back', 'shop'],
    ]);
    expect((await cli('rollback', 'customer_doc', '--to', '9')).stderr).toContain('[HISTORY_UNKNOWN]');
    expect(await cli('rollback', 'customer_doc', '--to', 'x')).toMatchObject({ status: 2 });
    expect((await cli('history', 'nothing')).stderr).toContain('[VIEW_UNKNOWN]');
  });
});

test('the program does the same on a server', { timeout: 120_000 }, () =>
  withServer('15', async (driver, url) => {
    await driver.execute(shop);
    const file = write('customer_doc.sql', text(`'name', c.name`));
    expect(await runProcess(['apply', views, '--check'], url)).toMatchObject({ status: 4 });
    expect(await runProcess(['apply', views], url)).toEqual({
      status: 0,
      stdout: `+ public.customer_doc (${file}): is created, with about 2 documents\n1 created\n`,
      stderr: '',
    });
    expect(await runProcess(['apply', views, '--check'], url)).toMatchObject({ status: 0 });
    expect((await runProcess(['show', 'customer_doc'], url)).stdout).toBe(text(`'name', c.name`));
  }),
);
