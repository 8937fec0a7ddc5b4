import { afterAll, describe, expect, it } from 'vitest';
import type { Engine } from './engine.js';
import { readRegressions } from './regressions.js';
import { replay, type Subject } from './replay.js';
import { formatScript } from './script.js';
import { describe as describeFailure, Search } from './search.js';
import { Session } from './session.js';

/**
 * Tests of random views on an engine: what failed once, and cases of fixed seeds; `npm run test:oracle` tries others for
 * longer.
 */
export function testRandomViews(name: string, { version, open }: Engine, library: Subject, seeds: number): void {
  describe(`random views on ${name}`, () => {
    const session = new Session(open);
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
}
