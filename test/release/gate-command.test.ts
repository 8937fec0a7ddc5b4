import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGate } from '../../release/gate/gate.js';
import { folder, reports } from './gate-run.js';

describe('the command', () => {
  const call = (...args: string[]) => {
    let [out, err] = ['', ''];
    const surroundings = {
      out: (text: string) => {
        out += text;
      },
      err: (text: string) => {
        err += text;
      },
      now: new Date('2026-11-22T12:00:00Z'),
    };
    return { exit: runGate(args, surroundings), out, err };
  };
  const report = ['--report', join(reports, 'clean.json')];
  const policy = ['--policy', 'security/policy.yaml'];

  it('looks for the version of Trivy beside the report, as the documentation calls it', () => {
    expect(call(...report, ...policy, '--sarif', join(folder, 'x.sarif')).exit).toBe(0);
  });

  it('exits with 2 for a wrong call', () => {
    expect(call(...report, ...policy)).toMatchObject({ exit: 2, err: expect.stringContaining('--sarif') });
    expect(call(...report, ...policy, '--sarif', 'x', '--nonsense').exit).toBe(2);
    expect(call(...report, ...policy, '--sarif', join(folder, 'no/such/folder')).exit).toBe(2);
  });

  it('describes itself', () => {
    expect(call('--help')).toMatchObject({ exit: 0, out: expect.stringContaining('--trivy-version <file>') });
  });
});
