import { expect, it } from 'vitest';
import { createView, installFunctions, tryWrite, verifyView } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';
import { schema, text } from '../studio/shop.js';

it.each(servers)('a write that is tried is told with the function that its row is at hand of, on %s', (server) =>
  withServer(server, async (driver) => {
    await driver.execute(schema);
    expect((await installFunctions(driver)).kind).toBe('extension');
    await createView(driver, { name: 'order_doc', text });
    const { views } = await tryWrite(driver, 'UPDATE line SET qty = 9 WHERE id = 3');
    const [view] = views;
    expect(view?.documents.map(({ key, paths }) => [key, paths])).toEqual([
      [{ id: '2' }, [{ path: 'doc.lines[0].qty', before: '3', after: '9' }]],
    ]);
    expect(
      view?.functions?.map(({ answers, calls }) => [answers?.table.name, answers?.event, answers?.to, calls]),
    ).toEqual([['line', 'update', 'rows', 1]]);
    expect(view?.triggers.map(({ event, calls }) => [event, calls])).toEqual([['update', 1]]);
    expect((await verifyView(driver, 'order_doc')).differing).toBe(0);
  }),
);
