import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runInProcess } from './cli-output.js';
import { artifact, driver, fakeLibrary, orderCheck } from './fake-library.js';

vi.mock('../src/index.js', async (original) => ({
  ...(await original<object>()),
  ...(await import('./fake-library.js')).fakeLibrary,
}));

/** How tables are asked for, and large ones filled, unless something else is said. */
const unlessSaid = { onlineAbove: 100_000, lockTimeout: 500, lockRetries: 20, maxRate: undefined };

let directory: string;
let file: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'jsonb-ivm-cli-'));
  file = join(directory, 'order_doc.sql');
  await writeFile(file, '\ufeffSELECT 1');
});
afterAll(() => rm(directory, { recursive: true }));
beforeEach(() => {
  vi.clearAllMocks();
});

describe('create', () => {
  test('reads a file and passes everything on', async () => {
    const argv = ['create', 'shop.order_doc', '--file', file, '--replace', '--allow-full', '--allow-slow', '--jsonb'];
    expect(await runInProcess(argv)).toEqual({
      status: 0,
      stdout: 'shop.order_doc holds 2,500 documents, kept by triggers on 3 tables\n',
      stderr: '',
    });
    expect(fakeLibrary.createView).toHaveBeenCalledWith(
      driver,
      { name: 'shop.order_doc', text: 'SELECT 1', file },
      { allowFull: true, allowSlow: true, jsonb: true, replace: true, ...unlessSaid, onProgress: expect.any(Function) },
    );
  });

  test.each([[[]], [['--file', '-']]])('reads standard input: %j', async (option) => {
    expect((await runInProcess(['create', 'x', ...option], { stdin: 'SELECT 2 -- é' })).status).toBe(0);
    expect(fakeLibrary.createView).toHaveBeenCalledWith(
      driver,
      { name: 'x', text: 'SELECT 2 -- é', file: '<stdin>' },
      {
        allowFull: false,
        allowSlow: false,
        jsonb: false,
        replace: false,
        ...unlessSaid,
        onProgress: expect.any(Function),
      },
    );
  });

  test('--online and its limits are passed on', async () => {
    const words = ['--online', '--online-above', '7', '--lock-timeout', '9', '--lock-retries', '0', '--max-rate', '50'];
    expect((await runInProcess(['create', 'x', '--file', file, ...words])).status).toBe(0);
    expect(fakeLibrary.createView).toHaveBeenCalledWith(
      driver,
      { name: 'x', text: 'SELECT 1', file },
      expect.objectContaining({ online: true, onlineAbove: 7, lockTimeout: 9, lockRetries: 0, maxRate: 50 }),
    );
    for (const [word, value] of [
      ['--max-rate', '0'],
      ['--lock-timeout', '0'],
      ['--lock-retries', '-1'],
    ] as const)
      expect(await runInProcess(['create', 'x', '--file', file, word, value])).toMatchObject({ status: 2 });
  });

  test('--resume goes on without a text', async () => {
    expect(await runInProcess(['create', 'x', '--resume', '--max-rate', '50'])).toEqual({
      status: 0,
      stdout: 'shop.order_doc holds 2,500 documents\n',
      stderr: '',
    });
    const options = { maxRate: 50, lockTimeout: 500, lockRetries: 20, onProgress: expect.any(Function) };
    expect(fakeLibrary.resumeView).toHaveBeenCalledWith(driver, 'x', options);
    const { stdout } = await runInProcess(['create', 'x', '--resume', '--json']);
    expect(JSON.parse(stdout)).toEqual({ view: { schema: 'shop', name: 'order_doc' }, documents: 2500 });
    expect(fakeLibrary.createView).not.toHaveBeenCalled();
  });

  test('--dry-run prints the script and creates nothing', async () => {
    expect(await runInProcess(['create', 'x', '--file', file, '--dry-run'])).toEqual({
      status: 0,
      stdout: 'CREATE TABLE shop.order_doc ();\n\nSELECT 1;\n',
      stderr: 'dry run: shop.order_doc was not created\n',
    });
    expect(fakeLibrary.createView).not.toHaveBeenCalled();
  });

  test('--check prints what creating it would meet, and creates nothing', async () => {
    expect(await runInProcess(['create', 'x', '--file', file, '--check', '--replace', '--dry-run'])).toEqual({
      status: 0,
      stdout: `shop.order_doc can be replaced
documents  about 1,000,000 documents, more than 2:00:00 to compute
functions  extension
locks      until it is done
  table                   rows      size  lock
  shop.line  perhaps 3,000,000  214.6 MB  access exclusive
in the way
  table      lock                        pid  user  application  state     since  query
  shop.line  access exclusive (waiting)    -  -                  prepared  -      a \\u001b[31mb
findings   none
`,
      stderr: '',
    });
    expect(fakeLibrary.checkView).toHaveBeenCalledWith(
      driver,
      { name: 'x', text: 'SELECT 1', file },
      { allowFull: false, allowSlow: false, jsonb: false, replace: true, onlineAbove: 100_000 },
    );
    expect(fakeLibrary.createView).not.toHaveBeenCalled();
  });

  test('--check fails where the view would be refused', async () => {
    const finding = { code: 'INDEX_REQUIRED', severity: 'error', message: 'no index', hint: 'CREATE INDEX' };
    fakeLibrary.checkView.mockResolvedValue({ ...orderCheck, findings: [finding] });
    const text = await runInProcess(['create', 'x', '--file', file, '--check']);
    expect([text.status, text.stdout.split('\n')[0]]).toEqual([1, 'shop.order_doc would not be replaced']);
    expect(text.stdout).toContain('findings\n  error: no index [INDEX_REQUIRED]\n  hint: CREATE INDEX\n');
    const json = await runInProcess(['create', 'x', '--file', file, '--check', '--json']);
    expect([json.status, JSON.parse(json.stdout)]).toEqual([1, { ...orderCheck, findings: [finding] }]);
  });

  test('--json prints JSON and nothing else; warnings go to standard error', async () => {
    const warning = { code: 'INDEX_MISSING', severity: 'warning', message: 'no index', hint: 'CREATE INDEX' };
    fakeLibrary.createView.mockResolvedValueOnce({ ...artifact, documents: 1, warnings: [warning] });
    const { stdout, stderr } = await runInProcess(['create', 'x', '--file', file, '--json']);
    expect(JSON.parse(stdout)).toEqual({
      view: artifact.view,
      hash: artifact.hash,
      documents: 1,
      warnings: [{ code: 'INDEX_MISSING', message: 'no index', hint: 'CREATE INDEX' }],
    });
    expect(stderr).toBe('warning: no index [INDEX_MISSING]\nhint: CREATE INDEX\n');
  });

  test.each([
    [() => join(directory, 'none.sql'), 'there is no such file'],
    [() => directory, 'it is a directory'],
    [() => `${file}/x`, 'a part of the path is not a directory'],
  ])('a file that cannot be read', async (path, reason) => {
    expect(await runInProcess(['create', 'x', '--file', path()])).toEqual({
      status: 1,
      stdout: '',
      stderr: `error: cannot read "${path()}": ${reason} [FILE_UNREADABLE]\n`,
    });
  });

  test('text that is not UTF-8', async () => {
    const stdin = Readable.from([Buffer.from([0x53, 0xff])]);
    const { status, stderr } = await runInProcess(['create', 'x'], { stdin });
    expect([status, stderr]).toEqual([
      1,
      'error: cannot read "<stdin>": it is not UTF-8 text [FILE_UNREADABLE]\nhint: save the view as UTF-8\n',
    ]);
  });
});

describe('compile', () => {
  test('prints the script of a view that is called as its file', async () => {
    expect((await runInProcess(['compile', '--file', file])).stdout).toBe(
      'CREATE TABLE shop.order_doc ();\n\nSELECT 1;\n',
    );
    expect(fakeLibrary.compileView).toHaveBeenCalledWith(
      driver,
      { name: '"order_doc"', text: 'SELECT 1', file },
      { allowFull: false, jsonb: false },
    );
  });

  test('takes a name and prints JSON', async () => {
    const { stdout } = await runInProcess(['compile', '--name', 'a.b', '--allow-full', '--json'], {
      stdin: 'SELECT 3',
    });
    const { view, hash, script } = artifact;
    expect(JSON.parse(stdout)).toEqual({ view, hash, statements: script, warnings: [] });
    expect(fakeLibrary.compileView).toHaveBeenCalledWith(
      driver,
      { name: 'a.b', text: 'SELECT 3', file: '<stdin>' },
      { allowFull: true, jsonb: false },
    );
  });

  test.each([
    [[], 'DO 1;\n'],
    [['--down'], 'DO 2;\n'],
  ])('--migration %j prints that way of it', async (options, printed) => {
    const argv = ['compile', '--file', file, '--migration', ...options];
    expect(await runInProcess(argv)).toEqual({ status: 0, stdout: printed, stderr: '' });
    expect(fakeLibrary.compileMigration).toHaveBeenCalledWith(
      driver,
      { name: '"order_doc"', text: 'SELECT 1', file },
      { allowFull: false, jsonb: false, from: undefined, extension: undefined, escaped: false },
    );
  });

  test('--migration passes on what it is made of, and prints both ways as JSON', async () => {
    const options = ['--from', file, '--extension', 'tools', '--escaped', '--allow-full', '--jsonb', '--json'];
    const { stdout } = await runInProcess(['compile', '--name', 'a.b', '--migration', ...options], {
      stdin: 'SELECT 3',
    });
    const { view, hash } = artifact;
    expect(JSON.parse(stdout)).toEqual({ view, hash, up: 'DO 1;\n', down: 'DO 2;\n', warnings: [] });
    expect(fakeLibrary.compileMigration).toHaveBeenCalledWith(
      driver,
      { name: 'a.b', text: 'SELECT 3', file: '<stdin>' },
      {
        allowFull: true,
        jsonb: true,
        from: { name: 'a.b', text: 'SELECT 1', file },
        extension: 'tools',
        escaped: true,
      },
    );
  });

  test('--migration --replace asks for the text in the registry', async () => {
    await runInProcess(['compile', '--file', file, '--migration', '--replace']);
    expect(fakeLibrary.compileMigration).toHaveBeenCalledWith(
      driver,
      expect.anything(),
      expect.objectContaining({ from: 'registered' }),
    );
  });

  test.each([
    [['--down'], 'error: --down is of a migration: add --migration\n'],
    [['--extension', 'public'], 'error: --extension is of a migration: add --migration\n'],
    [
      ['--migration', '--from', 'x', '--replace'],
      'error: --from names the text that --replace would look up: leave out one\n',
    ],
  ])('%j is wrong usage', async (options, message) => {
    const { status, stderr } = await runInProcess(['compile', '--file', file, ...options]);
    expect([status, stderr.split('\n').find((line) => line.startsWith('error:'))]).toEqual([2, message.trimEnd()]);
  });
});

describe('refresh', () => {
  test('passes keys on: texts, and those of several columns as JSON', async () => {
    expect(await runInProcess(['refresh', 'x', '--key', '7', '{"a": 1}', '{b', '--max-rate', '50'])).toEqual({
      status: 0,
      stdout: 'shop.order_doc: 2,500 keys brought up to date\n',
      stderr: '',
    });
    expect(fakeLibrary.refreshView).toHaveBeenCalledWith(driver, 'x', {
      keys: ['7', { a: 1 }, '{b'],
      maxRate: 50,
      onProgress: expect.any(Function),
    });
  });

  test('prints JSON', async () => {
    const { stdout } = await runInProcess(['refresh', 'x', '--json']);
    expect(JSON.parse(stdout)).toEqual({ view: { schema: 'shop', name: 'order_doc' }, checked: 2500 });
  });
});
