import { describe, expect, it } from 'vitest';
import { readCases } from './cases/replay/case.js';
import { announcedCodes, codesOf, compileRecorded, extension, needsServer } from './cases/replay/compile.js';
import {
  describeOutcome,
  describeWithExtension,
  type Files,
  readExpected,
  readRecording,
} from './cases/replay/expected.js';

const cases = readCases();

/** Variables of PL/pgSQL functions that are read, but never assigned: what asks them never finds anything. */
function neverAssigned(statements: string): string[] {
  return statements.split(/^(?=CREATE FUNCTION)/m).flatMap((text) => {
    const [, declared = ''] = /^DECLARE\n((?: {2}.*\n)+?)BEGIN$/m.exec(text) ?? [];
    const names = [...declared.matchAll(/^ {2}(\w+) [^:\n]*;$/gm)].map(([, name]) => name ?? '');
    const isAssigned = (name: string): boolean =>
      new RegExp(`(?<!\\.)\\b(ivm\\.)?${name} :=|INTO [^\\n]*\\bivm\\.${name}\\b|DIAGNOSTICS ${name} `).test(text);
    return names.filter((name) => !isAssigned(name)).map((name) => `${text.split('(')[0]}: ${name}`);
  });
}

describe('compiled without a database', async () => {
  for (const one of cases) {
    for (const view of one.views) {
      const recording = readRecording(one, view);
      if (await needsServer(view, recording)) continue;
      it(`${one.name}/${view.file}`, async () => {
        const compiled = async (): Promise<Files> => {
          const outcome = await compileRecorded(view, recording);
          expect(codesOf(outcome)).toEqual(announcedCodes(view));
          const patched = await compileRecorded(view, recording, extension);
          return { ...describeOutcome(outcome, view), ...describeWithExtension(patched, view) };
        };
        const files = await compiled();
        expect(files).toEqual(readExpected(one, view));
        expect(await compiled()).toEqual(files);
        expect(Object.values(files).flatMap(neverAssigned)).toEqual([]);
      });
    }
  }
});
