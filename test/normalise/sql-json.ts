import type { Kept, Rewritten } from './rules.js';

const lines = 'FROM s.line l WHERE l.o = o.id';
const of = (value: string) => `SELECT o.id, (SELECT ${value} AS v ${lines}) AS n FROM s.orders o`;

/** SQL/JSON's constructors, which servers have since 16. */
export const rewritten: Rewritten = {
  'an object': [
    `SELECT o.id, JSON_OBJECT('a': o.qty, 'b': JSON_OBJECT(RETURNING jsonb) RETURNING jsonb) AS n FROM s.orders o`,
    `SELECT o.id, jsonb_build_object('a', o.qty, 'b', '{}'::jsonb) AS n FROM s.orders o`,
  ],
  'an object without nulls that has none': [
    `SELECT o.id, JSON_OBJECT('a': o.id, 'b': 1 ABSENT ON NULL RETURNING jsonb) AS n FROM s.orders o`,
    `SELECT o.id, jsonb_build_object('a', o.id, 'b', 1) AS n FROM s.orders o`,
  ],
  'an array with nulls': [
    `SELECT o.id, JSON_ARRAY(o.qty, o.open NULL ON NULL RETURNING jsonb) AS n FROM s.orders o`,
    `SELECT o.id, jsonb_build_array(o.qty, o.open) AS n FROM s.orders o`,
  ],
  'an array without nulls that has none': [
    `SELECT o.id, JSON_ARRAY(o.id, o.code RETURNING jsonb) AS n FROM s.orders o`,
    `SELECT o.id, jsonb_build_array(o.id, o.code) AS n FROM s.orders o`,
  ],
  'a list of objects': [
    of(`JSON_ARRAYAGG(JSON_OBJECT('q': l.q RETURNING jsonb) ORDER BY l.id RETURNING jsonb) FILTER (WHERE l.qty > 1)`),
    of(`jsonb_agg(jsonb_build_object('q', l.q) ORDER BY l.id) FILTER (WHERE l.qty > 1)`),
  ],
  'a list with nulls': [
    of('JSON_ARRAYAGG(l.q ORDER BY l.id NULL ON NULL RETURNING jsonb)'),
    of('jsonb_agg(l.q ORDER BY l.id)'),
  ],
  'a list without nulls that has none': [
    of('JSON_ARRAYAGG(l.id ORDER BY l.id RETURNING jsonb)'),
    of('jsonb_agg(l.id ORDER BY l.id)'),
  ],
  'a map': [of('JSON_OBJECTAGG(l.id : l.q RETURNING jsonb)'), of('jsonb_object_agg(l.id, l.q)')],
  'a map of some': [
    of('JSON_OBJECTAGG(l.id : l.q NULL ON NULL RETURNING jsonb) FILTER (WHERE l.qty > 1)'),
    of('jsonb_object_agg(l.id, l.q) FILTER (WHERE l.qty > 1)'),
  ],
  'a map without nulls that has none': [
    of('JSON_OBJECTAGG(l.id : l.id ABSENT ON NULL RETURNING jsonb)'),
    of('jsonb_object_agg(l.id, l.id)'),
  ],
  'a map of keys that must differ': [
    of('JSON_OBJECTAGG(l.id : l.q WITH UNIQUE RETURNING jsonb)'),
    of('jsonb_object_agg_unique(l.id, l.q)'),
  ],
  'a map that would leave out nulls': [
    of(`jsonb_object_agg_strict(l.id, jsonb_build_object('q', l.q))`),
    of(`jsonb_object_agg(l.id, jsonb_build_object('q', l.q))`),
  ],
  'a map of keys that must differ that would leave out nulls': [
    of('jsonb_object_agg_unique_strict(l.id, l.id)'),
    of('jsonb_object_agg_unique(l.id, l.id)'),
  ],
  'the order of rows of a map': [
    `SELECT o.id, (SELECT JSON_OBJECTAGG(x.id : x.q RETURNING jsonb) AS v FROM (SELECT l.id, l.q ${lines} ORDER BY l.q) x) AS n FROM s.orders o`,
    of('jsonb_object_agg(l.id, l.q ORDER BY l.q)'),
  ],
  'an array of a query': [
    `SELECT o.id, JSON_ARRAY(SELECT l.id ${lines} ORDER BY l.id DESC RETURNING jsonb) AS n FROM s.orders o`,
    `SELECT o.id, (SELECT jsonb_agg(l.id ORDER BY l.id DESC) AS json_arrayagg ${lines}) AS n FROM s.orders o`,
  ],
  'the order of rows': [
    `SELECT o.id, (SELECT JSON_ARRAYAGG(x.q RETURNING jsonb) AS v FROM (SELECT l.q ${lines} ORDER BY l.id DESC) x) AS n FROM s.orders o`,
    of('JSON_ARRAYAGG(l.q ORDER BY l.id DESC RETURNING jsonb)'),
  ],
};

export const kept: Kept = {
  'an object without nulls': `SELECT o.id, JSON_OBJECT('a': o.qty ABSENT ON NULL RETURNING jsonb) AS n FROM s.orders o`,
  'an object without nulls of JSON': `SELECT c.id, JSON_OBJECT('a': c.extra ABSENT ON NULL RETURNING jsonb) AS n FROM s.customer c`,
  'an object without a null of JSON': `SELECT c.id, JSON_OBJECT('a': c.name, 'b': 'null'::jsonb ABSENT ON NULL RETURNING jsonb) AS n FROM s.customer c`,
  'an object of keys that must differ': `SELECT o.id, JSON_OBJECT('a': o.qty WITH UNIQUE RETURNING jsonb) AS n FROM s.orders o`,
  'an object as text': `SELECT o.id, JSON_OBJECT('a': o.qty) AS n FROM s.orders o`,
  'an object of what is read as JSON': `SELECT c.id, JSON_OBJECT('a': to_jsonb(c.name)::text FORMAT JSON RETURNING jsonb) AS n FROM s.customer c`,
  'an array without nulls': `SELECT o.id, JSON_ARRAY(o.qty RETURNING jsonb) AS n FROM s.orders o`,
  'a list without nulls, which is empty where all are': of('JSON_ARRAYAGG(l.q ORDER BY l.id RETURNING jsonb)'),
  'a map without nulls': of('JSON_OBJECTAGG(l.id : l.q ABSENT ON NULL RETURNING jsonb)'),
  'a map that leaves out nulls': of('jsonb_object_agg_strict(l.id, l.q)'),
  'a map as text': of('JSON_OBJECTAGG(l.id : l.q)'),
  'an order that there is no place for': `SELECT o.id, (SELECT JSON_OBJECTAGG(x.id : x.q ABSENT ON NULL RETURNING jsonb) AS v FROM (SELECT l.id, l.q ${lines} ORDER BY l.q) x) AS n FROM s.orders o`,
  'a window': `SELECT o.id, (SELECT count(*) AS v FROM (SELECT JSON_ARRAYAGG(l.q RETURNING jsonb) OVER (ORDER BY l.id) AS t ${lines}) x WHERE x.t IS NULL) AS n FROM s.orders o`,
  'more members than a function takes': `SELECT o.id, JSON_OBJECT(${Array.from({ length: 51 }, (_, n) => `'m${n}': o.qty`).join(', ')} RETURNING jsonb) AS n FROM s.orders o`,
};
