import type { Kept, Rewritten } from './rules.js';

const some = (limit: string, order = '') =>
  `SELECT (SELECT jsonb_agg(x.id) AS a FROM (SELECT l.id FROM s.line l WHERE l.o = o.id${order} ${limit}) x) AS n FROM s.orders o`;

const all = `SELECT (SELECT jsonb_agg(l.id) AS a FROM s.line l WHERE l.o = o.id) AS n FROM s.orders o`;

const one = (rest: string) => `SELECT o.id, (SELECT c.name FROM s.customer c WHERE ${rest}) AS n FROM s.orders o`;

/** Which rows are kept by their number. */
export const rewritten: Rewritten = {
  'no limit': [some('LIMIT ALL'), all],
  'a limit of NULL': [some('LIMIT NULL::bigint'), all],
  'nothing left out': [some('OFFSET 0'), all],
  'nothing left out, as a text': [some("LIMIT ALL OFFSET '0'"), all],
  'a limit as a text': [
    `SELECT (SELECT l.qty FROM s.line l WHERE l.o = o.id ORDER BY l.id LIMIT '1') AS n FROM s.orders o`,
    `SELECT (SELECT l.qty FROM s.line l WHERE l.o = o.id ORDER BY l.id LIMIT 1) AS n FROM s.orders o`,
  ],
  'one row of a key': [one('c.id = o.c LIMIT 1'), one('c.id = o.c')],
  'one row of a key, in an order': [
    one("c.id = o.c AND c.city > '' ORDER BY c.name LIMIT 3"),
    one("c.id = o.c AND c.city > ''"),
  ],
  'one row of a constant key': [one('c.id = 2 FETCH FIRST ROW ONLY'), one('c.id = 2')],
  'one row of rows joined by keys': [
    `SELECT (SELECT jsonb_build_object('k', k.name) AS k FROM s.product p LEFT JOIN s.kind k ON k.id = p.kind WHERE p.id = l.product LIMIT 1) AS n FROM s.line l`,
    `SELECT (SELECT jsonb_build_object('k', k.name) AS k FROM s.product p LEFT JOIN s.kind k ON k.id = p.kind WHERE p.id = l.product) AS n FROM s.line l`,
  ],
  'one row of an aggregate': [
    `SELECT (SELECT count(*) AS c FROM s.line l WHERE l.o = o.id LIMIT 1) AS n FROM s.orders o`,
    `SELECT (SELECT count(*) AS c FROM s.line l WHERE l.o = o.id) AS n FROM s.orders o`,
  ],
  'a limit that EXISTS has no use for': [
    `SELECT o.id FROM s.orders o WHERE EXISTS (SELECT FROM s.line l WHERE l.o = o.id LIMIT 1)`,
    `SELECT o.id FROM s.orders o WHERE EXISTS (SELECT FROM s.line l WHERE l.o = o.id)`,
  ],
  'one row by LATERAL, by a key': [
    `SELECT o.id, x.name FROM s.orders o LEFT JOIN LATERAL (SELECT c.name FROM s.customer c WHERE c.id = o.c) x ON true`,
    `SELECT o.id, (SELECT c.name FROM s.customer c WHERE c.id = o.c) AS name FROM s.orders o`,
  ],
  'one row by LATERAL, in LATERAL': [
    `SELECT o.id, x.d FROM s.line o LEFT JOIN LATERAL (SELECT jsonb_build_object('k', k.d) AS d FROM s.product p LEFT JOIN LATERAL (SELECT jsonb_build_object('n', k.name) AS d FROM s.kind k WHERE k.id = p.kind LIMIT '1') k ON true WHERE p.id = o.product LIMIT '1') x ON true`,
    `SELECT o.id, (SELECT jsonb_build_object('k', (SELECT jsonb_build_object('n', k_1.name) FROM s.kind k_1 WHERE k_1.id = p.kind)) FROM s.product p WHERE p.id = o.product) AS d FROM s.line o`,
  ],
};

export const kept: Kept = {
  'a limit among several': some('LIMIT 2', ' ORDER BY l.id'),
  'a limit of none': one('c.id = o.c LIMIT 0'),
  'an offset': one('c.id = o.c OFFSET 1'),
  'one of rows that are alike': `SELECT (SELECT l.qty FROM s.line l WHERE l.o = o.id ORDER BY l.id LIMIT 1) AS n FROM s.orders o`,
  'one of rows that a key does not tell': one('c.id >= o.c ORDER BY c.id LIMIT 1'),
  'one of rows that differ in the digits of a key': `SELECT (SELECT o.id FROM s.orders o WHERE o.code::int = l.o ORDER BY o.id LIMIT 1) AS n FROM s.line l`,
  'one of the rows of a set': `SELECT (SELECT unnest(ARRAY[c.id, 3]) FROM s.customer c WHERE c.id = o.c LIMIT 1) AS n FROM s.orders o`,
  'one of several joined to one': `SELECT (SELECT l.id FROM s.customer c JOIN s.line l ON l.q = c.id WHERE c.id = o.c ORDER BY l.id LIMIT 1) AS n FROM s.orders o`,
  'one of what IN looks among': `SELECT o.id FROM s.orders o WHERE o.c IN (SELECT c.id FROM s.customer c ORDER BY c.id LIMIT 1)`,
  'several rows that EXISTS skips': `SELECT o.id FROM s.orders o WHERE EXISTS (SELECT FROM s.line l WHERE l.o = o.id OFFSET 1 LIMIT 1)`,
};
