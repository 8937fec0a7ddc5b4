import type { Kept, Rewritten } from './rules.js';

const list = (rows: string, where = 'x.me = o.id') =>
  `SELECT o.id, (SELECT jsonb_agg(x.other ORDER BY x.other) FROM (${rows}) x WHERE ${where}) AS n FROM s.orders o`;

const rows = (values: string, value = 'column2', rest = '') =>
  `SELECT o.id, (SELECT jsonb_agg("l or".${value} ORDER BY "l or".${value}) FROM s.line l, LATERAL (VALUES ${values}) "l or" (branch, column1, column2)
   WHERE ${rest}"l or".column1 = o.id) AS n FROM s.orders o`;

/** Several columns of one table's rows as one column. */
export const rewritten: Rewritten = {
  'two columns, both ways': [
    list('SELECT l.o AS me, l.q AS other FROM s.line l UNION ALL SELECT l.q, l.o FROM s.line l'),
    rows('(0, l.o, l.q), (1, l.q, l.o)'),
  ],
  'branches that name the table otherwise': [
    list('SELECT l.o AS me, l.q AS other FROM s.line l UNION ALL SELECT k.q AS a, k.o AS b FROM s.line k'),
    rows('(0, l.o, l.q), (1, l.q, l.o)'),
  ],
  'three columns, with constants': [
    list(
      `SELECT l.o AS me, 'o'::text AS other FROM s.line l UNION ALL SELECT l.q, 'q'::text FROM s.line l UNION ALL SELECT l.qty, NULL::text FROM s.line l`,
    ),
    rows(`(0, l.o, 'o'::text), (1, l.q, 'q'::text), (2, l.qty, NULL::text)`),
  ],
  'the same condition': [
    list(
      'SELECT l.o AS me, l.q AS other FROM s.line l WHERE l.qty > 1 UNION ALL SELECT l.q, l.o FROM s.line l WHERE l.qty > 1',
    ),
    rows('(0, l.o, l.q), (1, l.q, l.o)', 'column2', 'l.qty > 1 AND '),
  ],
  'conditions of their own': [
    list('SELECT l.o AS me, l.q AS other FROM s.line l WHERE l.qty > 1 UNION ALL SELECT l.q, l.o FROM s.line l'),
    rows('(0, l.o, l.q), (1, l.q, l.o)', 'column2', '("l or".branch = 0 AND l.qty > 1 OR "l or".branch = 1) AND '),
  ],
  'what is equal is shown once': [
    list('SELECT l.o AS me, l.q AS other FROM s.line l UNION SELECT l.q, l.o FROM s.line l'),
    list(
      `SELECT DISTINCT "l or".column1 AS me, "l or".column2 AS other FROM s.line l, LATERAL (VALUES (0, l.o, l.q), (1, l.q, l.o)) "l or" (branch, column1, column2)`,
    ),
  ],
  'what IN looks among': [
    `SELECT o.id FROM s.orders o WHERE o.c IN (SELECT l.q FROM s.line l WHERE l.o = o.id UNION ALL SELECT l.o FROM s.line l WHERE l.q = o.id)`,
    `SELECT o.id FROM s.orders o WHERE o.c IN (SELECT "l or".column1 AS q FROM s.line l, LATERAL (VALUES (0, l.q), (1, l.o)) "l or" (branch, column1)
     WHERE "l or".branch = 0 AND l.o = o.id OR "l or".branch = 1 AND l.q = o.id)`,
  ],
};

export const kept: Kept = {
  'columns of two types': list(
    'SELECT l.o AS me, l.q AS other FROM s.line l UNION ALL SELECT l.q, l.price FROM s.line l',
  ),
  'rows of two tables': list('SELECT l.o AS me, l.q AS other FROM s.line l UNION ALL SELECT k.id, k.id FROM s.kind k'),
  'what is in one of both': list(
    'SELECT l.o AS me, l.q AS other FROM s.line l EXCEPT SELECT l.q, l.o FROM s.line l WHERE l.qty > 1',
  ),
  'the first rows of all': list(
    'SELECT l.o AS me, l.q AS other FROM s.line l UNION ALL SELECT l.q, l.o FROM s.line l ORDER BY 1, 2 LIMIT 3',
  ),
  'the number of rows': list(
    'SELECT l.o AS me, l.q AS other FROM s.line l UNION ALL SELECT max(l.q), min(l.o) FROM s.line l',
  ),
  'a set of each row': list(
    'SELECT l.o AS me, l.q AS other FROM s.line l UNION ALL SELECT l.q, generate_series(1, l.o) FROM s.line l',
  ),
  'what hangs on other rows': list(
    'SELECT l.o AS me, l.q AS other FROM s.line l UNION ALL SELECT l.q, l.o FROM s.line l WHERE EXISTS (SELECT FROM s.kind k WHERE k.id = l.q)',
  ),
  'distinct and all': list(
    '(SELECT l.o AS me, l.q AS other FROM s.line l UNION SELECT l.q, l.o FROM s.line l) UNION ALL SELECT l.qty, l.o FROM s.line l',
  ),
};
