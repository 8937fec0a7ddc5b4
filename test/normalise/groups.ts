import type { Kept, Rewritten } from './rules.js';

const list = "jsonb_agg(jsonb_build_object('id', l.id, 'q', l.q) ORDER BY l.id)";
const left = 'FROM s.orders o LEFT JOIN s.line l ON l.o = o.id';
const of = (value: string, rest = 'FROM s.line l WHERE l.o = o.id') => `(SELECT ${value} ${rest})`;
const product = 'FROM s.line l LEFT JOIN s.product p ON p.id = l.product WHERE l.o = o.id';

/** Aggregates over one join, by the key of what it is joined to. */
export const rewritten: Rewritten = {
  'a guarded list and totals': [
    `SELECT o.id, jsonb_build_object('q', o.qty, 'lines', coalesce(${list} FILTER (WHERE l.id IS NOT NULL), '[]')) AS doc,
       count(l.id) AS a, count(l.q) AS b, sum(l.q * l.qty) AS c, max(l.price) AS d, avg(l.price::numeric) AS e, string_agg(DISTINCT l.id::text, ',') AS f ${left} GROUP BY o.id`,
    `SELECT o.id, jsonb_build_object('q', o.qty, 'lines', coalesce(${of(list)}, '[]')) AS doc,
       ${of('count(l.id)')} AS a, ${of('count(l.q)')} AS b, ${of('sum(l.q * l.qty)')} AS c, ${of('max(l.price)')} AS d, ${of('avg(l.price::numeric)')} AS e, ${of("string_agg(DISTINCT l.id::text, ',')")} AS f FROM s.orders o`,
  ],
  'distinct groupings': [
    `SELECT o.id, sum(l.q) AS n ${left} GROUP BY DISTINCT o.id`,
    `SELECT o.id, ${of('sum(l.q)')} AS n FROM s.orders o`,
  ],
  'rows that are counted with the one of nulls': [
    `SELECT o.id, count(*) AS n ${left} GROUP BY o.id`,
    `SELECT o.id, GREATEST(${of('count(*)')}, 1) AS n FROM s.orders o`,
  ],
  'a list unless nothing is counted': [
    `SELECT o.id, CASE WHEN count(l.id) = 0 THEN '[]' ELSE ${list} END AS n ${left} GROUP BY o.id`,
    `SELECT o.id, coalesce(${of(list)}, '[]') AS n FROM s.orders o`,
  ],
  'a filter that is false of nulls': [
    `SELECT o.id, array_agg(l.q ORDER BY l.id) FILTER (WHERE l.qty > 1) AS n ${left} GROUP BY o.id`,
    `SELECT o.id, ${of('array_agg(l.q ORDER BY l.id) FILTER (WHERE l.qty > 1)')} AS n FROM s.orders o`,
  ],
  'what is joined to the row beside': [
    `SELECT o.id, c.name, sum(l.q) AS n FROM s.orders o LEFT JOIN s.line l ON l.o = o.id LEFT JOIN s.customer c ON c.id = o.c GROUP BY o.id, c.id`,
    `SELECT o.id, c.name, ${of('sum(l.q)')} AS n FROM s.orders o LEFT JOIN s.customer c ON c.id = o.c`,
  ],
  'what is joined to the rows': [
    `SELECT o.id, coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'p', p.name) ORDER BY l.id) FILTER (WHERE l.id IS NOT NULL), '[]') AS n, jsonb_agg(p.id ORDER BY l.id) FILTER (WHERE p.id IS NOT NULL) AS m
       FROM s.orders o LEFT JOIN s.line l ON l.o = o.id LEFT JOIN s.product p ON p.id = l.product GROUP BY o.id`,
    `SELECT o.id, coalesce(${of("jsonb_agg(jsonb_build_object('id', l.id, 'p', p.name) ORDER BY l.id)", product)}, '[]') AS n, ${of('jsonb_agg(p.id ORDER BY l.id) FILTER (WHERE p.id IS NOT NULL)', product)} AS m FROM s.orders o`,
  ],
  'an inner join': [
    `SELECT o.id, ${list} AS n, count(*) AS c FROM s.orders o JOIN s.line l ON l.o = o.id WHERE o.qty > 1 AND l.qty > 1 GROUP BY o.id`,
    `SELECT o.id, ${of(list, 'FROM s.line l WHERE l.o = o.id AND l.qty > 1')} AS n, ${of('count(*)', 'FROM s.line l WHERE l.o = o.id AND l.qty > 1')} AS c FROM s.orders o
       WHERE o.qty > 1 AND EXISTS (SELECT 1 FROM s.line l WHERE l.o = o.id AND l.qty > 1)`,
  ],
  'an inner join from the other side, in a list': [
    `SELECT o.id, max(l.q) AS n FROM s.line l, s.orders o WHERE l.o = o.id GROUP BY o.id`,
    `SELECT o.id, ${of('max(l.q)')} AS n FROM s.orders o WHERE EXISTS (SELECT 1 FROM s.line l WHERE l.o = o.id)`,
  ],
  'a condition on groups': [
    `SELECT o.id, count(l.id) AS n ${left} GROUP BY o.id HAVING count(l.id) <> 1 AND o.id < 9`,
    `SELECT o.id, ${of('count(l.id)')} AS n FROM s.orders o WHERE ${of('count(l.id)')} <> 1 AND o.id < 9`,
  ],
  'a filter that makes an aggregate one of the rows': [
    `SELECT o.id, sum(o.qty) FILTER (WHERE l.id IS NOT NULL) AS n ${left} GROUP BY o.id`,
    `SELECT o.id, ${of('sum(o.qty) FILTER (WHERE l.id IS NOT NULL)')} AS n FROM s.orders o`,
  ],
  'a subquery in a list': [
    `SELECT o.id, coalesce(jsonb_agg((SELECT p.name FROM s.product p WHERE p.id = l.product) ORDER BY l.id) FILTER (WHERE l.id IS NOT NULL), '[]') AS n ${left} GROUP BY o.id`,
    `SELECT o.id, coalesce(${of('jsonb_agg((SELECT p.name FROM s.product p WHERE p.id = l.product) ORDER BY l.id)')}, '[]') AS n FROM s.orders o`,
  ],
  'groups in a list': [
    `SELECT c.id, (SELECT jsonb_agg(x.* ORDER BY x.id) FROM (SELECT o.id, sum(l.q) AS n ${left} WHERE o.c = c.id GROUP BY o.id) x) AS orders FROM s.customer c`,
    `SELECT c.id, (SELECT jsonb_agg(jsonb_build_object('id'::text, o.id, 'n'::text, ${of('sum(l.q)')}) ORDER BY o.id) FROM s.orders o WHERE o.c = c.id) AS orders FROM s.customer c`,
  ],
};

export const kept: Kept = {
  'a list with the row of nulls': `SELECT o.id, ${list} AS n ${left} GROUP BY o.id`,
  'nulls gathered from the row of nulls': `SELECT o.id, array_agg(l.q ORDER BY l.id) AS n ${left} GROUP BY o.id`,
  'a list unless no row of several fields is counted': `SELECT o.id, CASE WHEN count(l.ends) = 0 THEN '[]' ELSE ${list} END AS n ${left} GROUP BY o.id`,
  'a filter that is true of nulls': `SELECT o.id, count(*) FILTER (WHERE l.q IS NULL) AS n ${left} GROUP BY o.id`,
  'a value that is not null of nulls': `SELECT o.id, sum(coalesce(l.q, 1)) AS n ${left} GROUP BY o.id`,
  'a sum of constants': `SELECT o.id, sum(1) AS n ${left} GROUP BY o.id`,
  'an aggregate of the row itself': `SELECT o.id, max(o.qty) AS n, count(l.id) AS m ${left} GROUP BY o.id`,
  'a condition that outer rows must meet': `SELECT o.id, count(l.id) AS n ${left} WHERE l.q > 1 GROUP BY o.id`,
  'a row that comes with nulls': `SELECT o.id, count(l.id) AS n, count(h.id) AS m ${left} LEFT JOIN s.shop h ON h.id > coalesce(l.q, 0) GROUP BY o.id`,
  'two joins beside one another': `SELECT o.id, count(DISTINCT l.id) AS n, count(DISTINCT k.id) AS m ${left} LEFT JOIN s.line k ON k.order_id = o.id GROUP BY o.id`,
  'groups of more than the key': `SELECT o.id, l.q, count(l.id) AS n ${left} GROUP BY o.id, l.q`,
  'groups of less than a key': `SELECT o.c, count(l.id) AS n ${left} GROUP BY o.c`,
  'several groupings': `SELECT o.id, count(l.id) AS n ${left} GROUP BY ROLLUP (o.id)`,
  'distinct groups': `SELECT DISTINCT o.id, count(l.id) AS n ${left} GROUP BY o.id`,
  'windows over groups': `SELECT o.id, count(l.id) AS n, rank() OVER (ORDER BY o.id) AS r ${left} GROUP BY o.id`,
  'an aggregate in a subquery': `SELECT o.id, count(l.id) AS n, (SELECT max(l.q)) AS m ${left} GROUP BY o.id`,
  'a join that lacks its left side': `SELECT o.id, count(l.id) AS n FROM s.line l RIGHT JOIN s.orders o ON l.o = o.id GROUP BY o.id`,
};
