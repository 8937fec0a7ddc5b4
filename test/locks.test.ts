import { describe, expect, it } from 'vitest';
import { openPg } from '../src/db/open-pg.js';
import { createView, type Driver, verifyView } from '../src/index.js';
import { servers, withServer } from './servers/databases.js';

const schema = (key: string): string => `
CREATE TABLE post (id ${key} PRIMARY KEY, title text NOT NULL, comments_count int NOT NULL DEFAULT 0);
CREATE TABLE comment (id int PRIMARY KEY, post_id ${key} REFERENCES post, body text, shown boolean NOT NULL DEFAULT true);
CREATE TABLE vote (id int PRIMARY KEY, comment_id int REFERENCES comment, stars int, touched int NOT NULL DEFAULT 0);
CREATE TABLE picture (id int PRIMARY KEY, post_id ${key} REFERENCES post, name text);
CREATE INDEX ON comment (post_id); CREATE INDEX ON vote (comment_id); CREATE INDEX ON picture (post_id);`;

const seed = `
INSERT INTO post SELECT i, 'post ' || i FROM generate_series(1, 400) i;
INSERT INTO comment SELECT i, i, 'comment', i <= 200 FROM generate_series(1, 300) i;
INSERT INTO comment SELECT i, NULL, 'comment of nothing' FROM generate_series(301, 310) i;
INSERT INTO vote SELECT i, i, 1 FROM generate_series(1, 310) i;`;

/** Comments that show their post, which has a list; some have no document. */
const comments = `SELECT c.id, jsonb_build_object('body', c.body,
  'post', (SELECT jsonb_build_object('id', p.id, 'title', p.title, 'pictures',
             (SELECT jsonb_agg(g.name ORDER BY g.id) FROM picture g WHERE g.post_id = p.id))
           FROM post p WHERE p.id = c.post_id),
  'votes', (SELECT jsonb_agg(v.stars ORDER BY v.id) FROM vote v WHERE v.comment_id = c.id)) AS doc
FROM comment c WHERE c.shown`;

/** Two levels of lists, so that a comment may be linked to nothing. */
const posts = `SELECT p.id, jsonb_build_object('title', p.title, 'comments',
  (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'votes',
            (SELECT jsonb_agg(v.stars ORDER BY v.id) FROM vote v WHERE v.comment_id = c.id)) ORDER BY c.id)
   FROM comment c WHERE c.post_id = p.id)) AS doc
FROM post p`;

/** Two sessions, each in a transaction; the second does not wait for long. Documents are exact once both have ended. */
function withTwo(version: string, view: string, body: (first: Driver, second: Driver) => Promise<void>): Promise<void> {
  return withServer(version, async (driver, url) => {
    await driver.execute(`${schema('int')}${seed}`);
    await createView(driver, { name: 'doc', text: view });
    const [first, second] = await Promise.all([openPg(url), openPg(url)]);
    try {
      await first.execute('BEGIN');
      await second.execute(`BEGIN; SET LOCAL lock_timeout = '200ms'`);
      await body(first, second);
      await Promise.all([first.execute('COMMIT'), second.execute('COMMIT')]);
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
    expect(await verifyView(driver, 'doc')).toMatchObject({ differences: [] });
  });
}

/** Keys that are not this one: some may have the same number. */
async function othersOf(driver: Driver, key: string, stored: string): Promise<string[]> {
  const other = key === 'uuid' ? `gen_random_uuid()` : key === 'date' ? `'${stored}'::date + i` : `${stored} + i`;
  const rows = await driver.query<{ id: string }>(`SELECT (${other})::text AS id FROM generate_series(1, 4) i`);
  return rows.map(({ id }) => id);
}

const insert = (id: number, post: number): string => `INSERT INTO comment VALUES (${id}, ${post}, 'new')`;
const touch = (post: number): string => `UPDATE post SET comments_count = comments_count + 1 WHERE id = ${post}`;
const tooLong = { sqlState: '55P03' };

describe.each(servers)('PostgreSQL %s', (version) => {
  describe('who writes a column that no view reads does not wait for', () => {
    it.each([
      ['who links to the row', comments, insert(1001, 1), touch(1)],
      ['who adds to a list below the row', comments, `INSERT INTO picture VALUES (1, 1, 'x')`, touch(1)],
      [
        'who changes a row of a root that has no document',
        comments,
        'UPDATE vote SET stars = 2 WHERE id = 250',
        `UPDATE comment SET id = id WHERE id = 250`,
      ],
      [
        'who changes a row below one that is linked to nothing',
        posts,
        'UPDATE vote SET stars = 2 WHERE id = 305',
        `UPDATE comment SET body = 'read by no view' WHERE id = 305`,
      ],
    ])('%s', (_, view, link, write) =>
      withTwo(version, view, async (first, second) => {
        await first.execute(link);
        await second.execute(write);
      }),
    );
  });

  it('two transactions that insert a row and touch its parent do not meet', () =>
    withTwo(version, comments, async (first, second) => {
      await first.execute(insert(1001, 1));
      await second.execute(insert(1002, 1));
      await first.execute(touch(1));
      await first.execute('COMMIT; BEGIN');
      await second.execute(touch(1));
    }));

  it('a statement locks no more than the rows whose read columns it changes', () =>
    withTwo(version, comments, async (first, second) => {
      await first.execute(insert(1001, 1));
      const title = `CASE id WHEN 2 THEN 'other' ELSE title END`;
      await second.execute(`UPDATE post SET comments_count = 0, title = ${title} WHERE id < 9`);
    }));

  it.each([
    ['int', '1000', '1000'],
    ['numeric', '1000.0', '1000.00'],
    ['numeric(9, 2)', '1000', '1000.0'],
    ['double precision', '1000', '1e3'],
    ['text', 'one', 'one'],
    ['date', '2020-01-01', 'January 1, 2020'],
    ['uuid', '00000000-0000-0000-0000-00000000000a', '0000000000000000000000000000000A'],
  ])(
    'who changes what documents show waits for those who link to the row, by a key of type %s',
    (key, stored, written) =>
      withServer(version, async (driver, url) => {
        await driver.execute(schema(key));
        await createView(driver, { name: 'doc', text: comments });
        const others = key === 'text' ? ['a', 'b', 'c', 'd'] : await othersOf(driver, key, stored);
        for (const id of [stored, ...others]) await driver.execute(`INSERT INTO post VALUES ('${id}', 'x')`);
        const second = await openPg(url);
        const rename = (id: string): Promise<void> => second.execute(`UPDATE post SET title = 'y' WHERE id = '${id}'`);
        await driver.execute(`BEGIN; INSERT INTO comment VALUES (1, '${written}', 'new')`);
        await second.execute(`SET lock_timeout = '200ms'`);
        await expect(rename(stored)).rejects.toMatchObject(tooLong);
        let renamed = 0;
        for (const id of others)
          renamed += await rename(id).then(
            () => 1,
            () => 0,
          );
        expect(renamed).toBeGreaterThan(1);
        await driver.execute('COMMIT');
        await rename(stored);
        await second.close();
        expect(await verifyView(driver, 'doc')).toMatchObject({ documents: 1, differences: [] });
      }),
  );

  it('two that link many rows pass each other, and hold few locks, however many statements they make of it', () =>
    withTwo(version, comments, async (first, second) => {
      await first.execute(`INSERT INTO comment SELECT 1000 + i, i, 'bulk' FROM generate_series(1, 400) i`);
      await second.execute(`DO $$ BEGIN
        FOR i IN 1..400 LOOP INSERT INTO comment VALUES (2000 + i, i, 'one by one'); END LOOP;
      END $$`);
      const [row] = await second.query<{ held: number }>(
        `SELECT count(*)::int AS held FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()`,
      );
      expect(row?.held).toBeGreaterThan(1);
      expect(row?.held).toBeLessThanOrEqual(128);
    }));
});
