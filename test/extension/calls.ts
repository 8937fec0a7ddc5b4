import fc from 'fast-check';
import { document, key, listed, object, soughtId } from '../kernel/arbitraries.js';
import { editedArray } from '../kernel/edited-arrays.js';
import { isObject, type Json, show } from '../kernel/json.js';
import { longProgramCase } from '../kernel/long-programs.js';
import { printPath } from '../kernel/model/path.js';
import { patchCase, programCase } from '../kernel/program-arbitraries.js';
import { pathOverNull, pathText, route } from '../kernel/routes.js';

/** An SQL function with generated calls of it. */
export interface Generated {
  readonly name: string;
  /** The types of its arguments, which a call has as text. */
  readonly types: readonly string[];
  readonly returns: string;
  readonly calls: fc.Arbitrary<readonly (string | null)[]>;
  /** The call as SQL over `a1…`, if it is more than that. */
  readonly call?: (name: string) => string;
  /** What holds of a result `r` that is no error, in plain SQL. */
  readonly law?: string;
}

const rarely = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: other });

const anything = rarely<Json>(object, document);

/** A document, the path of an array in it, a key, and what mostly identifies one of the elements. */
const inArray = fc
  .tuple(
    listed,
    rarely(fc.constant(null), route),
    rarely(fc.constant('id'), key),
    rarely(fc.constant(null), document),
    fc.nat(),
  )
  .map(([{ document: target, steps, list }, choices, name, other, choice]) => {
    const element = list[choice % (list.length + 1)];
    const found = element !== undefined && isObject(element) ? (element.get(name) ?? null) : null;
    const path = choices === null ? printPath(steps) : pathText(target, choices);
    return { target: show(target), path, name, id: show(other ?? found) };
  });

const path = fc.array(rarely<string | null>(key, fc.constant(null)), { maxLength: 3 });
const textArray = (texts: readonly (string | null)[]) =>
  `{${texts.map((text) => (text === null ? 'NULL' : `"${text.replaceAll(/["\\]/g, '\\$&')}"`)).join(',')}}`;

const entries = fc.array(
  fc.tuple(rarely<Json>(soughtId, document), anything, fc.nat({ max: 60 })).map(([value, updates, flaw]): Json => {
    if (flaw === 0) return value;
    const members: [string, Json][] = [['match_value', value]];
    return new Map(flaw === 1 ? members : [...members, ['updates', flaw === 2 ? value : updates]]);
  }),
  { maxLength: 8 },
);

// Laws of arrays hold of paths that are a plain key, or empty.
const plain = `a2 ~ '^[a-z]*$'`;
const place = `(CASE WHEN a2 = '' THEN '{}' ELSE ARRAY[a2] END)`;
const elements = `jsonb_array_elements(CASE jsonb_typeof(a1 #> ${place}) WHEN 'array' THEN a1 #> ${place} ELSE '[]' END)`;
const matches = (id: string) => `jsonb_typeof(e) = 'object' AND e ? a3 AND e -> a3 = ${id}`;
const first = `(SELECT min(o) FROM ${elements} WITH ORDINALITY AS x (e, o) WHERE ${matches('a4')})`;
const rebuilt = `(SELECT coalesce(jsonb_agg(CASE WHEN o = ${first} THEN e || a5 ELSE e END ORDER BY o), '[]')
  FROM ${elements} WITH ORDINALITY AS y (e, o))`;

/** All the elements that updates look for, with what those bring, the later over the earlier. */
const updated = `(SELECT coalesce(jsonb_agg(CASE WHEN jsonb_typeof(e) = 'object' THEN e || coalesce(brought, '{}') ELSE e END
    ORDER BY o), '[]')
  FROM ${elements} WITH ORDINALITY AS y (e, o) LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(k, v ORDER BY n) AS brought
    FROM jsonb_array_elements(a4) WITH ORDINALITY AS u (u, n), jsonb_each(u -> 'updates') AS m (k, v)
    WHERE ${matches(`u -> 'match_value'`)}) AS all_of_them ON true)`;

const jsonb = { returns: 'jsonb' } as const;

export const generated: readonly Generated[] = [
  {
    ...jsonb,
    name: 'jsonb_merge_shallow',
    types: ['jsonb', 'jsonb'],
    calls: fc.tuple(anything.map(show), anything.map(show)),
    law: 'r = a1 || a2',
  },
  {
    ...jsonb,
    name: 'jsonb_merge_at_path',
    types: ['jsonb', 'jsonb', 'text[]'],
    calls: fc.tuple(anything.map(show), anything.map(show), path.map(textArray)),
    law: 'r #> a3 @> a2 AND (cardinality(a3) = 0 OR a1 #> a3 IS NULL OR r = jsonb_set(a1, a3, (a1 #> a3) || a2))',
  },
  {
    ...jsonb,
    name: 'jsonb_deep_merge',
    types: ['jsonb', 'jsonb'],
    calls: fc.tuple(anything.map(show), anything.map(show)),
    law: 'r @> a2 OR jsonb_typeof(a1) = jsonb_typeof(a2)',
  },
  {
    ...jsonb,
    name: 'jsonb_array_update_where',
    types: ['jsonb', 'text', 'text', 'jsonb', 'jsonb'],
    calls: fc
      .tuple(inArray, anything)
      .map(([{ target, path, name, id }, updates]) => [target, path, name, id, show(updates)]),
    law: `NOT ${plain} OR r = CASE WHEN a2 = '' THEN ${rebuilt} ELSE jsonb_set(a1, ${place}, ${rebuilt}) END`,
  },
  {
    ...jsonb,
    name: 'jsonb_smart_patch_array',
    types: ['jsonb', 'jsonb', 'text', 'text', 'jsonb'],
    calls: fc
      .tuple(inArray, anything)
      .map(([{ target, path, name, id }, updates]) => [target, show(updates), path, name, id]),
  },
  {
    ...jsonb,
    name: 'jsonb_array_update_where_batch',
    types: ['jsonb', 'text', 'text', 'jsonb'],
    calls: fc
      .tuple(inArray, rarely<Json>(entries, document))
      .map(([{ target, path, name }, updates]) => [target, path, name, show(updates)]),
    law: `NOT ${plain} OR r = CASE WHEN a2 = '' THEN ${updated} ELSE jsonb_set(a1, ${place}, ${updated}) END`,
  },
  {
    ...jsonb,
    name: 'jsonb_array_update_multi_row',
    types: ['jsonb', 'text', 'text', 'jsonb', 'jsonb'],
    calls: fc
      .tuple(inArray, object)
      .map(([{ target, path, name, id }, updates]) => [target, path, name, id, show(updates)]),
    call: (name) => `(SELECT jsonb_agg(result) FROM ${name}(ARRAY[a1, NULL, a1], a2, a3, a4, a5))`,
  },
  {
    ...jsonb,
    name: 'jsonb_array_delete_where',
    types: ['jsonb', 'text', 'text', 'jsonb'],
    calls: inArray.map(({ target, path, name, id }) => [target, path, name, id]),
    law: `NOT ${plain} OR r = CASE WHEN ${first} IS NULL THEN a1 ELSE a1 #- (${place} || (${first} - 1)::text) END`,
  },
  {
    ...jsonb,
    name: 'jsonb_array_insert_where',
    types: ['jsonb', 'text', 'jsonb', 'text', 'text'],
    calls: fc
      .tuple(
        inArray,
        soughtId,
        anything,
        fc.option(fc.constant('id'), { freq: 4 }),
        fc.constantFrom(null, 'ASC', 'desc', 'up'),
        fc.nat({ max: 99 }),
      )
      .map(([{ target, path }, id, element, sortKey, order, missing]) => {
        const added = isObject(element) ? new Map([['id', id], ...element]) : element;
        return [target, path, show(added), sortKey, order].map((each, i) => (i === missing ? null : each));
      }),
    law: `NOT ${plain} OR a4 IS NOT NULL OR a2 = '' OR r #> ${place} = coalesce(a1 #> ${place}, '[]') || jsonb_build_array(a3)`,
  },
  {
    name: 'jsonb_array_contains_id',
    types: ['jsonb', 'text', 'text', 'jsonb'],
    returns: 'boolean',
    calls: inArray.map(({ target, path, name, id }) => [target, path, name, id]),
    law: `NOT ${plain} OR r = (${first} IS NOT NULL)`,
  },
  {
    name: 'jsonb_extract_id',
    types: ['jsonb', 'text'],
    returns: 'text',
    calls: fc.tuple(anything.map(show), key),
    law: `r IS NOT DISTINCT FROM CASE WHEN jsonb_typeof(a1) = 'object' AND jsonb_typeof(a1 -> a2) IN ('string', 'number')
      THEN a1 ->> a2 END`,
  },
  {
    ...jsonb,
    name: 'jsonb_ivm_set_path',
    types: ['jsonb', 'text', 'jsonb'],
    calls: fc.tuple(document, route, document).map(([document, choices, value]) => {
      const { target, path } = pathOverNull(document, choices);
      return [show(target), path, show(value)];
    }),
    law: `a2 <> '' AND (NOT ${plain} OR r = jsonb_set(CASE WHEN a1 = 'null' THEN '{}' ELSE a1 END, ARRAY[a2], a3))`,
  },
  {
    ...jsonb,
    name: 'jsonb_ivm_array_update_where_path',
    types: ['jsonb', 'text', 'text', 'jsonb', 'text', 'jsonb'],
    calls: fc
      .tuple(inArray, fc.constantFrom('n', 'id', 'a.b', 'a[0]', '[0]', 'é.x', 'a..b', ''), document)
      .map(([{ target, path, name, id }, inner, value]) => [target, path, name, id, inner, show(value)]),
  },
  {
    ...jsonb,
    name: 'jsonb_ivm_patch',
    types: ['jsonb', 'jsonb'],
    calls: rarely(programCase, longProgramCase).map(([target, program]) => [show(target), show(program)]),
  },
  {
    ...jsonb,
    name: 'jsonb_merge_patch',
    types: ['jsonb', 'jsonb'],
    calls: fc.tuple(document.map(show), anything.map(show)),
    law: `jsonb_typeof(a2) = 'object' OR r = a2`,
  },
  {
    ...jsonb,
    name: 'jsonb_patch',
    types: ['jsonb', 'jsonb'],
    calls: patchCase.map(([target, patch]) => [show(target), show(patch)]),
  },
  {
    ...jsonb,
    name: 'jsonb_diff',
    types: ['jsonb', 'jsonb'],
    calls: fc
      .oneof(fc.tuple(rarely(anything, document), rarely(anything, document)), editedArray)
      .map(([a, b]) => [show(a), show(b)]),
    law: 'extension.jsonb_patch(a1, r) = a2 AND portable.jsonb_patch(a1, r) = a2',
  },
];
