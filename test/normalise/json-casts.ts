import type { Kept, Rewritten } from './rules.js';

const lines = 'FROM s.line l WHERE l.o = o.id';
const document = (value: string) => `SELECT o.id, (${value})::jsonb AS n FROM s.orders o`;
const made = (value: string) => `SELECT o.id, ${value} AS n FROM s.orders o`;

/** What is made as json and cast to jsonb. */
export const rewritten: Rewritten = {
  'an object, with what stands in it': [
    document(`json_build_object('a', o.qty, 'b', json_build_array(o.open, o.code), 'c', to_json(o.shop))`),
    made(`jsonb_build_object('a', o.qty, 'b', jsonb_build_array(o.open, o.code), 'c', to_jsonb(o.shop))`),
  ],
  'a list, and what stands for none': [
    document(
      `SELECT coalesce(json_agg(json_build_object('q', l.q) ORDER BY l.id) FILTER (WHERE l.qty > 1), '[]'::json) ${lines}`,
    ),
    made(
      `(SELECT coalesce(jsonb_agg(jsonb_build_object('q', l.q) ORDER BY l.id) FILTER (WHERE l.qty > 1), '[]'::jsonb) ${lines})`,
    ),
  ],
  'a list of rows of a query in FROM': [
    document(`SELECT json_agg(row_to_json(x)) AS v FROM (SELECT l.id, l.q ${lines} ORDER BY l.id) x`),
    made(`(SELECT jsonb_agg(jsonb_build_object('id'::text, l.id, 'q'::text, l.q) ORDER BY l.id) AS v ${lines})`),
  ],
  'a row of values, as Hasura writes it': [
    `SELECT o.id, (row_to_json((SELECT "_e" FROM (SELECT o.qty AS qty, (SELECT json_agg(l.q ORDER BY l.id) AS v ${lines}) AS l) AS "_e")))::jsonb AS n FROM s.orders o`,
    `SELECT o.id, jsonb_build_object('qty'::text, o.qty, 'l'::text, (SELECT jsonb_agg(l.q ORDER BY l.id) AS v ${lines})) AS n FROM s.orders o`,
  ],
  'a member of what makes jsonb': [
    made(`jsonb_build_object('a', (SELECT json_agg(l.q ORDER BY l.id) AS v ${lines}), 'b', o.qty)`),
    made(`jsonb_build_object('a', (SELECT jsonb_agg(l.q ORDER BY l.id) AS v ${lines}), 'b', o.qty)`),
  ],
  'one of several': [
    document(`CASE WHEN o.open THEN json_build_object('a', o.qty) ELSE '{}'::json END`),
    made(`CASE WHEN o.open THEN jsonb_build_object('a', o.qty) ELSE '{}'::jsonb END`),
  ],
  'a column of a lateral query': [
    `SELECT o.id, x.v::jsonb AS n FROM s.orders o LEFT JOIN LATERAL (SELECT json_agg(l.q ORDER BY l.id) AS v ${lines}) x ON true`,
    made(`(SELECT jsonb_agg(l.q ORDER BY l.id) ${lines})`),
  ],
  'an object of keys': [
    document(`SELECT json_object_agg(l.id, l.q ORDER BY l.id) AS v ${lines}`),
    made(`(SELECT jsonb_object_agg(l.id, l.q ORDER BY l.id) AS v ${lines})`),
  ],
  'equal keys, of which the last stays': [
    document(`json_build_object('a', 1, 'a', o.qty)`),
    made(`jsonb_build_object('a', 1, 'a', o.qty)`),
  ],
  'numbers with decimals, times and rows': [
    document(
      `SELECT json_agg(json_build_array(l.price, l.price::float8, 'NaN'::float8, l.ends, l.tags, timestamptz '2026-01-02 03:04:05+06', date 'infinity') ORDER BY l.id) AS v ${lines}`,
    ),
    made(
      `(SELECT jsonb_agg(jsonb_build_array(l.price, l.price::float8, 'NaN'::float8, l.ends, l.tags, timestamptz '2026-01-02 03:04:05+06', date 'infinity') ORDER BY l.id) AS v ${lines})`,
    ),
  ],
};

export const kept: Kept = {
  'json without a cast': made(`json_build_object('a', o.qty)`),
  'text that is read as jsonb': document(`'{"a": 1}'::text`),
  'json without nulls, of equal keys': document(`json_strip_nulls(json_build_object('a', 1, 'a', null))`),
  'a row that is written in lines': document('row_to_json(o, o.open)'),
  'arguments that are an array': document(`json_build_object(VARIADIC ARRAY['a', o.qty::text])`),
  'a union': document('SELECT to_json(o.qty) UNION ALL SELECT to_json(o.code) WHERE false'),
};
