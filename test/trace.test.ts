import { expect, test } from 'vitest';
import { compile } from '../src/compile.js';
import { readViewText } from '../src/ir/view-text.js';
import { readCases } from './cases/replay/case.js';
import { readRecording } from './cases/replay/expected.js';

test('a trace tells the normal form, the document tree and the plan', async () => {
  const one = readCases().find(({ name }) => name === 'patch-arrays-by-position');
  const [view] = one?.views ?? [];
  const recording = one !== undefined && view !== undefined ? readRecording(one, view) : undefined;
  if (view === undefined || recording === undefined) throw new Error('the case is gone');
  const told = new Map<string, string>();
  const text = await readViewText({ name: view.file, text: view.text });
  await compile(recording.view, text, recording.catalog, { trace: (step, said) => told.set(step, said) });
  expect([...told.keys()]).toEqual(['normal form', 'document tree', 'plan']);
  expect(told.get('normal form')).toMatch(/^SELECT/);
  expect(told.get('document tree')).toMatchInlineSnapshot(`
    "value placed (of the root): placed
    list lines (of the root): COALESCE((SELECT jsonb_agg(jsonb_build_array(l.qty, l.place, t.name) ORDER BY l.place) AS jsonb_agg FROM public.line AS l LEFT JOIN public.product AS t ON t.…
      array lines[] (of rows 1 down, an element of l)
        value lines[][0] (of rows 1 down, an element of l): l.qty
        value lines[][1] (of rows 1 down, an element of l): l.place
        value lines[][2] (of rows 1 down, an element of l): t.name
    one customer (of the root): (SELECT jsonb_build_array(c.id, c.name) AS jsonb_build_array FROM public.customer AS c WHERE c.id = p.customer_id)
      array customer (of rows 1 down)
        value customer[0] (of rows 1 down): c.id
        value customer[1] (of rows 1 down): c.name"
  `);
  expect(told.get('plan')).toMatch(/^public\.documents: one document per row of purchase/);
});
