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
        expect(await compiled()).toEqual(readExpected(one, view));
        expect(await compiled()).toEqual(readExpected(one, view));
      });
    }
  }
});
