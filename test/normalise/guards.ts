import type { Kept, Rewritten } from './rules.js';

const element = "jsonb_build_object('id', l.id, 'q', l.q)";
const lines = 'FROM s.line l WHERE l.o = o.id';
const list = `jsonb_agg(${element} ORDER BY l.id)`;
const found = `(SELECT jsonb_build_object('id', c.id, 'city', c.city) FROM s.customer c WHERE c.id = o.c)`;
const object = `jsonb_build_object('id', c.id, 'city', c.city)`;
const joined = 'FROM s.orders o LEFT JOIN s.customer c ON c.id = o.c';

/** What guards against rows that are not there. */
export const rewritten: Rewritten = {
  'a filter that leaves nothing out': [
    `SELECT o.id, (SELECT coalesce(${list} FILTER (WHERE l.id IS NOT NULL), '[]') ${lines}) AS n FROM s.orders o`,
    `SELECT o.id, (SELECT coalesce(${list}, '[]') ${lines}) AS n FROM s.orders o`,
  ],
  'a part of a filter': [
    `SELECT o.id, (SELECT sum(l.q) FILTER (WHERE l.id IS NOT NULL AND l.qty > 1) ${lines}) AS n FROM s.orders o`,
    `SELECT o.id, (SELECT sum(l.q) FILTER (WHERE l.qty > 1) ${lines}) AS n FROM s.orders o`,
  ],
  'coalesce of what is never null': [
    `SELECT c.id, coalesce(c.name, 'none') AS n, coalesce(c.city, 'none') AS m FROM s.customer c`,
    `SELECT c.id, c.name AS n, coalesce(c.city, 'none') AS m FROM s.customer c`,
  ],
  'a list unless nothing is counted': [
    `SELECT o.id, (SELECT CASE WHEN count(l.id) = 0 THEN '[]' ELSE ${list} END ${lines}) AS n FROM s.orders o`,
    `SELECT o.id, (SELECT coalesce(${list}, '[]') AS jsonb_agg ${lines}) AS n FROM s.orders o`,
  ],
  'a list if anything is counted': [
    `SELECT o.id, (SELECT CASE WHEN count(l.id) > 0 THEN ${list} END ${lines}) AS n FROM s.orders o`,
    `SELECT o.id, (SELECT ${list} AS "case" ${lines}) AS n FROM s.orders o`,
  ],
  'what is built is counted': [
    `SELECT o.id, (SELECT count(jsonb_build_object('id', l.id, 'q', coalesce(l.q, 0))) ${lines}) AS n FROM s.orders o`,
    `SELECT o.id, (SELECT count(*) AS count ${lines}) AS n FROM s.orders o`,
  ],
  'what is built of other rows is counted': [
    `SELECT o.id, (SELECT count(jsonb_build_array(l.id, (SELECT coalesce(jsonb_agg(p.name ORDER BY p.id), '[]') FROM s.product p WHERE p.id = l.product))) FILTER (WHERE l.q = 1) ${lines}) AS n FROM s.orders o`,
    `SELECT o.id, (SELECT count(*) FILTER (WHERE l.q = 1) AS count ${lines}) AS n FROM s.orders o`,
  ],
  'an object if there is a row': [
    `SELECT o.id, CASE WHEN c.id IS NULL THEN NULL ELSE ${object} END AS c ${joined}`,
    `SELECT o.id, ${found} AS c FROM s.orders o`,
  ],
  'an object and a column, if there is a row': [
    `SELECT o.id, CASE WHEN c.name IS NOT NULL THEN ${object} END AS c, c.tier, to_jsonb(c.*) AS r, o.qty + c.id AS n ${joined}`,
    `SELECT o.id, ${found} AS c, (SELECT c.tier FROM s.customer c WHERE c.id = o.c) AS tier, (SELECT to_jsonb(c.*) AS to_jsonb FROM s.customer c WHERE c.id = o.c) AS r, o.qty + (SELECT c.id FROM s.customer c WHERE c.id = o.c) AS n FROM s.orders o`,
  ],
  'an object in an object, in a list': [
    `SELECT o.id, (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'p', CASE WHEN p.id IS NULL THEN NULL ELSE jsonb_build_object('n', p.name, 'k', CASE WHEN k.id IS NULL THEN NULL ELSE jsonb_build_object('n', k.name) END) END) ORDER BY l.id)
       FROM s.line l LEFT JOIN s.product p ON p.id = l.product LEFT JOIN s.kind k ON k.id = p.kind WHERE l.o = o.id) AS n FROM s.orders o`,
    `SELECT o.id, (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'p', (SELECT jsonb_build_object('n', p.name, 'k', (SELECT jsonb_build_object('n', k.name) FROM s.kind k WHERE k.id = p.kind)) FROM s.product p WHERE p.id = l.product)) ORDER BY l.id)
       FROM s.line l WHERE l.o = o.id) AS n FROM s.orders o`,
  ],
};

export const kept: Kept = {
  'a count of what may be null': `SELECT o.id, (SELECT count(l.q) ${lines}) AS n FROM s.orders o`,
  'a count of what may fail': `SELECT o.id, (SELECT count(jsonb_build_object('n', 1 / l.q)) ${lines}) AS n FROM s.orders o`,
  'a count of what may have no key': `SELECT o.id, (SELECT count(jsonb_build_object(l.q, 1)) ${lines}) AS n FROM s.orders o`,
  'a count of what several rows may make fail': `SELECT o.id, (SELECT count(jsonb_build_array((SELECT p.name FROM s.product p WHERE p.kind = l.product))) ${lines}) AS n FROM s.orders o`,
  'a count of what differs': `SELECT o.id, (SELECT count(DISTINCT jsonb_build_array(l.q)) ${lines}) AS n FROM s.orders o`,
  'a count of rows of the query around': `SELECT c.id, (SELECT (SELECT count(jsonb_build_array(o.id)) FROM s.line l WHERE l.id = 1) FROM s.orders o WHERE o.c = c.id) AS n FROM s.customer c`,
  'a filter on what may be null': `SELECT o.id, (SELECT jsonb_agg(l.q ORDER BY l.id) FILTER (WHERE l.q IS NOT NULL) ${lines}) AS n FROM s.orders o`,
  'a filter that makes an aggregate one of these rows': `SELECT o.id, (SELECT sum(o.qty) FILTER (WHERE l.id IS NOT NULL) ${lines}) AS n FROM s.orders o`,
  'a filter on a row that lacks a field': `SELECT o.id, (SELECT jsonb_agg(l.id ORDER BY l.id) FILTER (WHERE l.ends IS NOT NULL) ${lines}) AS n FROM s.orders o`,
  'a filter on what an outer join may lack': `SELECT o.id, (SELECT jsonb_agg(p.name ORDER BY l.id) FILTER (WHERE p.id IS NOT NULL) FROM s.line l LEFT JOIN s.product p ON p.id = l.product WHERE l.o = o.id) AS n FROM s.orders o`,
  'a list unless nulls are counted': `SELECT o.id, (SELECT CASE WHEN count(l.q) = 0 THEN '[]' ELSE ${list} END ${lines}) AS n FROM s.orders o`,
  'a list unless one is counted': `SELECT o.id, (SELECT CASE WHEN count(l.id) = 1 THEN '[]' ELSE ${list} END ${lines}) AS n FROM s.orders o`,
  'a filtered list unless nothing is counted': `SELECT o.id, (SELECT CASE WHEN count(l.id) = 0 THEN '[]' ELSE ${list} FILTER (WHERE l.q > 1) END ${lines}) AS n FROM s.orders o`,
  'a sum unless nothing is counted': `SELECT o.id, (SELECT CASE WHEN count(l.id) = 0 THEN 0 ELSE sum(l.q) END ${lines}) AS n FROM s.orders o`,
  'an object if a value is there': `SELECT o.id, CASE WHEN c.city IS NULL THEN NULL ELSE ${object} END AS c ${joined}`,
  'an object if all fields of a value are there': `SELECT o.id, CASE WHEN l.ends IS NOT NULL THEN ${element} END AS l FROM s.orders o LEFT JOIN s.line l ON l.id = o.id`,
  'something for a row that is not there': `SELECT o.id, CASE WHEN c.id IS NULL THEN '{}' ELSE ${object} END AS c ${joined}`,
  'a row that decides': `SELECT o.id, CASE WHEN c.id IS NULL THEN NULL ELSE ${object} END AS c ${joined} WHERE c.city IS NULL`,
  'a row that another is joined to': `SELECT o.id, CASE WHEN c.id IS NULL THEN NULL ELSE ${object} END AS c, h.name ${joined} LEFT JOIN s.shop h ON h.id = c.id`,
  'one of several rows': `SELECT o.id, CASE WHEN l.id IS NULL THEN NULL ELSE ${element} END AS l FROM s.orders o LEFT JOIN s.line l ON l.o = o.id`,
  'a row of an inner join': `SELECT o.id, CASE WHEN c.id IS NULL THEN NULL ELSE ${object} END AS c FROM s.orders o JOIN s.customer c ON c.id = o.c`,
  'a window within a guard': `SELECT o.id, CASE WHEN c.id IS NULL THEN NULL ELSE jsonb_build_object('n', count(*) OVER (ORDER BY c.id, o.id)) END AS c ${joined}`,
  'a row beside a full join': `SELECT o.id, CASE WHEN c.id IS NULL THEN NULL ELSE ${object} END AS c FROM s.orders o FULL JOIN s.customer c ON c.id = o.c`,
};
