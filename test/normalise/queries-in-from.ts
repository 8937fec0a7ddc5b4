import { composeName } from '../../src/base/names.js';
import type { Kept, Rewritten } from './rules.js';

const list = "coalesce(jsonb_agg(jsonb_build_object('id'::text, l.id, 'qty'::text, l.qty) ORDER BY l.id), '[]'::jsonb)";

const long = 'n'.repeat(63);
const shortened = composeName(long, '1');

/** What tools write in queries in FROM. */
export const rewritten: Rewritten = {
  'an ordered query in FROM': [
    `SELECT o.id, (SELECT coalesce(jsonb_agg(x.*), '[]'::jsonb) AS coalesce
       FROM (SELECT l.id, l.qty FROM s.line l WHERE l.order_id = o.id ORDER BY l.id) x) AS lines FROM s.orders o`,
    `SELECT o.id, (SELECT ${list} AS coalesce FROM s.line l WHERE l.order_id = o.id) AS lines FROM s.orders o`,
  ],
  'its rows as JSON': [
    `SELECT o.id, (SELECT to_jsonb(x.*) AS to_jsonb FROM (SELECT c.id FROM s.customer c WHERE c.id = o.c) x) AS c FROM s.orders o`,
    `SELECT o.id, (SELECT jsonb_build_object('id'::text, c.id) AS to_jsonb FROM s.customer c WHERE c.id = o.c) AS c FROM s.orders o`,
  ],
  'conditions of both': [
    `SELECT (SELECT count(*) AS count FROM (SELECT l.qty AS n FROM s.line l WHERE l.order_id = o.id) x WHERE x.n > 1) AS n FROM s.orders o`,
    `SELECT (SELECT count(*) AS count FROM s.line l WHERE l.order_id = o.id AND l.qty > 1) AS n FROM s.orders o`,
  ],
  'a chain that only renames': [
    `SELECT (SELECT jsonb_agg(y.b ORDER BY y.b) AS a FROM (SELECT x.a AS b FROM (SELECT l.qty AS a FROM s.line l WHERE l.o = o.id) x) y) AS n FROM s.orders o`,
    `SELECT (SELECT jsonb_agg(l.qty ORDER BY l.qty) AS a FROM s.line l WHERE l.o = o.id) AS n FROM s.orders o`,
  ],
  'columns named anew by the alias': [
    `SELECT (SELECT sum(x.b) AS s FROM (SELECT l.qty AS a FROM s.line l WHERE l.o = o.id) x(b)) AS n FROM s.orders o`,
    `SELECT (SELECT sum(l.qty) AS s FROM s.line l WHERE l.o = o.id) AS n FROM s.orders o`,
  ],
  'the whole query, its names bare': [
    `SELECT id, doc FROM (SELECT o.id, to_jsonb(o.*) AS doc FROM s.orders o) x WHERE id > 1`,
    `SELECT o.id AS id, to_jsonb(o.*) AS doc FROM s.orders o WHERE o.id > 1`,
  ],
  'an alias that a subquery beside it has': [
    `SELECT (SELECT jsonb_agg((SELECT count(*) AS count FROM s.line l WHERE l.o = x.id) ORDER BY x.id) AS a
       FROM (SELECT l.id FROM s.line l WHERE l.o = o.id) x) AS n FROM s.orders o`,
    `SELECT (SELECT jsonb_agg((SELECT count(*) AS count FROM s.line l WHERE l.o = l_1.id) ORDER BY l_1.id) AS a
       FROM s.line l_1 WHERE l_1.o = o.id) AS n FROM s.orders o`,
  ],
  'an alias that a subquery beside it has, and a function in FROM': [
    `SELECT (SELECT jsonb_agg((SELECT count(*) AS count FROM s.line l WHERE l.o = x.id) ORDER BY x.id) AS a
       FROM (SELECT l.id FROM s.line l WHERE l.o = o.id AND l.qty IN (SELECT h.v FROM unnest(ARRAY[l.id]) h(v))) x) AS n FROM s.orders o`,
    `SELECT (SELECT jsonb_agg((SELECT count(*) AS count FROM s.line l WHERE l.o = l_1.id) ORDER BY l_1.id) AS a
       FROM s.line l_1 WHERE l_1.o = o.id AND l_1.qty IN (SELECT h.v FROM unnest(ARRAY[l_1.id]) h(v))) AS n FROM s.orders o`,
  ],
  'an aggregate by LATERAL': [
    `SELECT o.id, x.data, x.n FROM s.orders o LEFT JOIN LATERAL (SELECT ${list} AS data, count(*) AS n FROM s.line l WHERE l.order_id = o.id) x ON true`,
    `SELECT o.id AS id, (SELECT ${list} FROM s.line l WHERE l.order_id = o.id) AS data, (SELECT count(*) FROM s.line l WHERE l.order_id = o.id) AS n FROM s.orders o`,
  ],
  'an inner join with an aggregate': [
    `SELECT o.id, x.n FROM s.orders o CROSS JOIN LATERAL (SELECT count(*) AS n FROM s.line l WHERE l.order_id = o.id) x`,
    `SELECT o.id AS id, (SELECT count(*) FROM s.line l WHERE l.order_id = o.id) AS n FROM s.orders o`,
  ],
  'one row by LATERAL, as a whole': [
    `SELECT o.id, to_jsonb(x.*) AS c FROM s.orders o LEFT JOIN LATERAL (SELECT c.id FROM s.customer c WHERE c.id = o.c LIMIT 1) x ON true`,
    `SELECT o.id AS id, (SELECT jsonb_build_object('id'::text, c.id) FROM s.customer c WHERE c.id = o.c) AS c FROM s.orders o`,
  ],
  'one row of a query of one row': [
    `SELECT o.id, x.d FROM s.orders o LEFT JOIN LATERAL (SELECT jsonb_build_object('id', y.id) AS d FROM (SELECT c.id FROM s.customer c WHERE c.id = o.c LIMIT 1) y) x ON true`,
    `SELECT o.id AS id, (SELECT jsonb_build_object('id', c.id) FROM s.customer c WHERE c.id = o.c) AS d FROM s.orders o`,
  ],
  'an empty list named twice': [
    `SELECT coalesce((SELECT coalesce(jsonb_agg(l.id ORDER BY l.id), '[]'::jsonb) AS a FROM s.line l WHERE l.o = o.id), jsonb_build_array()) AS n FROM s.orders o`,
    `SELECT (SELECT coalesce(jsonb_agg(l.id ORDER BY l.id), '[]'::jsonb) AS a FROM s.line l WHERE l.o = o.id) AS n FROM s.orders o`,
  ],
  'a query by its name': [
    `WITH x AS (SELECT l.id, l.o FROM s.line l WHERE l.qty > 1) SELECT o.id, (SELECT count(*) AS c FROM x WHERE x.o = o.id) AS n FROM s.orders o`,
    `SELECT o.id, (SELECT count(*) AS c FROM s.line l WHERE l.qty > 1 AND l.o = o.id) AS n FROM s.orders o`,
  ],
  'queries by names, the later of the earlier, and one named anew within': [
    `WITH x AS (SELECT o.id, o.qty FROM s.orders o), y(a, b) AS (SELECT x.id, x.qty FROM x)
     SELECT y.a, (WITH x AS (SELECT l.id FROM s.line l WHERE l.o = y.a) SELECT count(*) AS c FROM x) AS n FROM y WHERE y.b > 0`,
    `SELECT o.id AS a, (SELECT count(*) AS c FROM s.line l WHERE l.o = o.id) AS n FROM s.orders o WHERE o.qty > 0`,
  ],
  'a query beside joins': [
    `SELECT x.id, c.name FROM (SELECT o.id, o.c FROM s.orders o WHERE o.qty > 0) x LEFT JOIN s.customer c ON c.id = x.c`,
    `SELECT o.id AS id, c.name AS name FROM s.orders o LEFT JOIN s.customer c ON c.id = o.c WHERE o.qty > 0`,
  ],
  'a query of several tables beside joins': [
    `SELECT s.name, x.id FROM s.shop s JOIN (SELECT o.id, o.shop FROM s.orders o, s.customer c WHERE c.id = o.c) x ON x.shop = s.id`,
    `SELECT s.name AS name, o.id AS id FROM s.shop s JOIN (s.orders o CROSS JOIN s.customer c) ON o.shop = s.id WHERE c.id = o.c`,
  ],
  'rows of a query as json, whose text counts': [
    `SELECT x.id, row_to_json(x.*) AS j FROM (SELECT o.id, o.qty FROM s.orders o) x`,
    `SELECT o.id AS id, row_to_json((SELECT "jsonb_ivm row" FROM (SELECT o.id AS id, o.qty AS qty) "jsonb_ivm row")) AS j FROM s.orders o`,
  ],
  'an alias as long as they may be that a subquery beside it has': [
    `SELECT (SELECT jsonb_agg((SELECT count(*) AS count FROM s.line ${long} WHERE ${long}.o = x.id) ORDER BY x.id) AS a
       FROM (SELECT ${long}.id FROM s.line ${long} WHERE ${long}.o = o.id) x) AS n FROM s.orders o`,
    `SELECT (SELECT jsonb_agg((SELECT count(*) AS count FROM s.line ${long} WHERE ${long}.o = "${shortened}".id) ORDER BY "${shortened}".id) AS a
       FROM s.line "${shortened}" WHERE "${shortened}".o = o.id) AS n FROM s.orders o`,
  ],
  'a row of values': [
    `SELECT o.id, x.a, y.b FROM s.orders o CROSS JOIN LATERAL (VALUES (o.qty * 2)) x(a) LEFT JOIN LATERAL (SELECT x.a + 1 AS b) y ON true`,
    `SELECT o.id AS id, o.qty * 2 AS a, o.qty * 2 + 1 AS b FROM s.orders o`,
  ],
};

/** What would say something else. */
export const kept: Kept = {
  'a query on the side that an outer join stands nulls in for': `SELECT o.id, x.n FROM s.orders o LEFT JOIN (SELECT c.id, coalesce(c.city, '') AS n FROM s.customer c WHERE c.tier > 0) x ON x.id = o.c`,
  'a query beside a join by USING': `SELECT id, x.qty FROM (SELECT o.id, o.qty + 1 AS qty FROM s.orders o) x JOIN s.shop USING (id)`,
  'a recursive query, and what is beside it': `WITH RECURSIVE x AS (SELECT 1 AS a UNION ALL SELECT x.a + 1 FROM x WHERE x.a < 3), y AS (SELECT x.a FROM x) SELECT o.id, (SELECT sum(y.a) AS s FROM y) AS n FROM s.orders o`,
  'one of several rows of values': `SELECT o.id, (SELECT v.x FROM (VALUES (o.qty), (2)) v(x) ORDER BY v.x LIMIT 1) AS n FROM s.orders o`,
  'an aggregate that would be of the rows around': `SELECT (SELECT jsonb_build_object('s', sum(x.a)) AS j FROM (SELECT o.qty AS a FROM s.line l WHERE l.o = o.id) x) AS n FROM s.orders o`,
  'an aggregate of what is joined by LATERAL to the rows around': `SELECT o.id, (SELECT jsonb_build_object('s', sum(x.n)) AS j FROM s.line l LEFT JOIN LATERAL (SELECT count(*) AS n FROM s.product p WHERE p.kind = o.qty) x ON true WHERE l.o = o.id) AS n FROM s.orders o`,
  'a row of more columns than a function takes': `SELECT (SELECT to_jsonb(x.*) AS j FROM (SELECT ${Array.from({ length: 51 }, (_, n) => `l.c${n}`).join(', ')} FROM s.wide l WHERE l.o = o.id) x) AS n FROM s.orders o`,
  'a limit': `SELECT (SELECT jsonb_agg(x.id) AS a FROM (SELECT l.id FROM s.line l WHERE l.o = o.id ORDER BY l.id LIMIT 3) x) AS n FROM s.orders o`,
  'rows taken for one another': `SELECT (SELECT count(*) AS a FROM (SELECT DISTINCT l.qty FROM s.line l WHERE l.o = o.id) x) AS n FROM s.orders o`,
  groups: `SELECT (SELECT count(*) AS a FROM (SELECT l.qty FROM s.line l WHERE l.o = o.id GROUP BY l.qty) x) AS n FROM s.orders o`,
  sets: `SELECT (SELECT count(*) AS a FROM (SELECT unnest(l.tags) AS t FROM s.line l WHERE l.o = o.id) x) AS n FROM s.orders o`,
  'window functions': `SELECT (SELECT count(*) AS a FROM (SELECT count(*) OVER (ORDER BY l.id) AS t FROM s.line l WHERE l.o = o.id) x) AS n FROM s.orders o`,
  'a row that is asked for more than JSON': `SELECT (SELECT count(x.*) AS a FROM (SELECT l.id FROM s.line l WHERE l.o = o.id) x) AS n FROM s.orders o`,
  'an order for what is gathered in another way': `SELECT (SELECT s.median(x.id) AS a FROM (SELECT l.id FROM s.line l WHERE l.o = o.id ORDER BY l.qty) x) AS n FROM s.orders o`,
  'an order and distinct values': `SELECT (SELECT jsonb_agg(DISTINCT x.id) AS a FROM (SELECT l.id FROM s.line l WHERE l.o = o.id ORDER BY l.qty) x) AS n FROM s.orders o`,
  'distinct rows': `SELECT (SELECT jsonb_agg(DISTINCT x.*) AS a FROM (SELECT l.id FROM s.line l WHERE l.o = o.id) x) AS n FROM s.orders o`,
  'several rows by LATERAL': `SELECT o.id, x.id AS l FROM s.orders o LEFT JOIN LATERAL (SELECT l.id FROM s.line l WHERE l.o = o.id) x ON true`,
  'one row that an inner join needs': `SELECT o.id, x.id AS l FROM s.orders o JOIN LATERAL (SELECT l.id FROM s.line l WHERE l.o = o.id LIMIT 1) x ON true`,
  'a condition of the join': `SELECT o.id, x.n FROM s.orders o LEFT JOIN LATERAL (SELECT count(*) AS n FROM s.line l WHERE l.o = o.id) x ON o.open`,
  'a join that may lack its left side': `SELECT o.id, x.n FROM s.orders o LEFT JOIN LATERAL (SELECT count(*) AS n FROM s.line l WHERE l.o = o.id) x ON true RIGHT JOIN s.shop h ON h.id = o.shop`,
  'aggregates that have no row': `SELECT o.id, x.n FROM s.orders o JOIN LATERAL (SELECT count(*) AS n FROM s.line l WHERE l.o = o.id HAVING count(*) > 1) x ON true`,
};
