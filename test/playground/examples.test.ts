import { describe, expect, it } from 'vitest';
import { Playground } from '../../playground/src/database/playground.js';
import { examples } from '../../playground/src/examples.js';
import '../servers/embedded.js';

describe.each(examples)('the example "$title"', ({ name, schema, view, writes }) => {
  it('is without a warning, and its writes change documents, twice, as the query says', async () => {
    const playground = await Playground.open(schema);
    const { created } = await playground.createView(name, view);
    expect(created.warnings).toEqual([]);
    expect(created.documents).toBeGreaterThan(1);
    for (const { title, text } of [...writes, ...writes]) {
      const before = await playground.documents();
      const written = await playground.write(text);
      const after = await playground.documents();
      expect(written.every(({ milliseconds }) => milliseconds > 0)).toBe(true);
      if (title === 'Change nothing') expect(after, title).toEqual(before);
      expect(await playground.differing(), title).toBe(0);
    }
    await playground.close();
  });
});
