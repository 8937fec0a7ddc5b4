import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runInProcess } from './cli-output.js';
import { driver, fakeLibrary } from './fake-library.js';

vi.mock('../src/index.js', async (original) => ({
  ...(await original<object>()),
  ...(await import('./fake-library.js')).fakeLibrary,
}));

beforeEach(() => {
  vi.clearAllMocks();
});

const portable = { kind: 'portable', schema: 'public', version: '0.3.0' };
const extension = { kind: 'extension', schema: 'public', version: '0.3.0' };

describe('install', () => {
  test.each([
    [{ ...portable, action: 'installed' }, 'installed the portable functions 0.3.0 in schema public'],
    [{ ...portable, action: 'unchanged' }, 'the portable functions 0.3.0 are in schema public already'],
    [{ ...extension, action: 'upgraded' }, 'upgraded to the extension jsonb_ivm 0.3.0 in schema public'],
    [{ ...extension, action: 'unchanged' }, 'the extension jsonb_ivm 0.3.0 is in schema public already'],
    [
      { ...extension, action: 'replaced' },
      'installed the extension jsonb_ivm 0.3.0 in schema public, in place of the portable functions',
    ],
  ])('says which functions there are now: %j', async (installed, sentence) => {
    fakeLibrary.installFunctions.mockResolvedValueOnce(installed);
    expect(await runInProcess(['install'])).toEqual({ status: 0, stdout: `${sentence}\n`, stderr: '' });
    expect(fakeLibrary.installFunctions).toHaveBeenCalledWith(driver, { schema: undefined, portable: false });
  });

  test('passes its options on, and prints JSON', async () => {
    const { stdout } = await runInProcess(['install', '--schema', 'tools', '--portable', '--json']);
    expect(JSON.parse(stdout)).toEqual({ ...portable, action: 'installed' });
    expect(fakeLibrary.installFunctions).toHaveBeenCalledWith(driver, { schema: 'tools', portable: true });
  });
});

describe('doctor', () => {
  test('prints a report', async () => {
    expect(await runInProcess(['doctor'])).toEqual({
      status: 0,
      stdout: `server     PostgreSQL 15.18
functions  portable 0.3.0 in public
extension  not on this server
settings
  default_toast_compression = pglz (lz4 reads and writes large documents faster)
views
  shop.order_doc: 2,500 documents, no problems
findings   none
`,
      stderr: '',
    });
  });

  test('exits 1 when documents may go stale, 0 when things could only be faster', async () => {
    const [view] = await fakeLibrary.viewStatus();
    const report = await fakeLibrary.examine();
    const warning = { code: 'INDEX_MISSING', severity: 'warning', message: 'no index', hint: 'CREATE INDEX' };
    const error = { code: 'VIEW_NOT_MAINTAINED', severity: 'error', message: 'no trigger', hint: 'replace it' };
    for (const [problem, status] of [
      [warning, 0],
      [error, 1],
    ] as const) {
      fakeLibrary.examine.mockResolvedValueOnce({ ...report, views: [{ ...view, problems: [problem] }] });
      const { status: found, stdout } = await runInProcess(['doctor']);
      expect(found).toBe(status);
      expect(stdout).toContain(`1 problem\n    ${problem.severity}: ${problem.message} [${problem.code}]\n    hint: `);
      fakeLibrary.examine.mockResolvedValueOnce({ ...report, views: [], findings: [problem] });
      expect(await runInProcess(['doctor', '--json'])).toMatchObject({ status });
    }
  });

  test('--json prints the report and nothing else', async () => {
    const { stdout, stderr } = await runInProcess(['doctor', '--json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ server: '15.18', functions: { available: null }, findings: [] });
  });
});
