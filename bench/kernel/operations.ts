/** A way to write an edit, as SQL over the column `doc`. */
export interface Variant {
  readonly name: string;
  readonly sql: string;
}

/** An edit as our functions write it, and the ways without them, which have to give the same document. */
export interface Operation {
  readonly name: string;
  readonly kernel: string;
  readonly others: readonly Variant[];
  /** The least that has to be done for it, as SQL, if that is not to read the document and copy it. */
  readonly floor?: string;
}

/** The id of the element at a place (from 1), as an SQL literal. */
export type IdAt = (place: number) => string;

const rebuild = (id: string, element: string) =>
  `jsonb_set(doc, '{lines}', (SELECT jsonb_agg(CASE WHEN e -> 'id' = ${id} THEN ${element} ELSE e END ORDER BY o)
    FROM jsonb_array_elements(doc -> 'lines') WITH ORDINALITY AS x (e, o)))`;

/** Ten places all over an array. */
export const tenPlaces = (count: number) =>
  Array.from({ length: 10 }, (_, i) => Math.floor(((i + 0.5) * count) / 10) + 1);

const json = (literal: string) => literal.replaceAll("'", '').replace('::jsonb', '');

/** The edits of a document whose array `lines` has `count` elements; what is edited stands in the middle. */
export function operations(count: number, idAt: IdAt): readonly Operation[] {
  const middle = Math.floor(count / 2);
  const place = middle - 1;
  const id = idAt(middle);
  const ten = tenPlaces(count);
  const batch = `'[${ten.map((n) => `{"match_value": ${json(idAt(n))}, "updates": {"qty": 99}}`).join(', ')}]'`;
  const tenSet = ten.reduce((inner, n) => `jsonb_set(${inner}, '{lines,${n - 1},qty}', '99')`, 'doc');
  const inTen = `e -> 'id' IN (${ten.map(idAt).join(', ')})`;
  const added = `'{"id": -1, "rank": ${middle}.5}'`;
  return [
    {
      name: 'update an element',
      kernel: `jsonb_array_update_where(doc, 'lines', 'id', ${id}, '{"qty": 99}')`,
      others: [
        { name: 'jsonb_agg', sql: rebuild(id, `e || '{"qty": 99}'`) },
        { name: 'jsonb_set', sql: `jsonb_set(doc, '{lines,${place},qty}', '99')` },
      ],
    },
    {
      name: 'update inside an element',
      kernel: `jsonb_ivm_array_update_where_path(doc, 'lines', 'id', ${id}, 'product.title', '"new"')`,
      others: [
        { name: 'jsonb_agg', sql: rebuild(id, `jsonb_set(e, '{product,title}', '"new"')`) },
        { name: 'jsonb_set', sql: `jsonb_set(doc, '{lines,${place},product,title}', '"new"')` },
      ],
    },
    {
      name: 'update ten elements',
      kernel: `jsonb_array_update_where_batch(doc, 'lines', 'id', ${batch})`,
      others: [
        {
          name: 'jsonb_agg',
          sql: `jsonb_set(doc, '{lines}', (SELECT jsonb_agg(CASE WHEN ${inTen} THEN e || '{"qty": 99}' ELSE e END ORDER BY o)
            FROM jsonb_array_elements(doc -> 'lines') WITH ORDINALITY AS x (e, o)))`,
        },
        { name: 'jsonb_set', sql: tenSet },
      ],
    },
    {
      name: 'delete an element',
      kernel: `jsonb_array_delete_where(doc, 'lines', 'id', ${id})`,
      others: [
        {
          name: 'jsonb_agg',
          sql: `jsonb_set(doc, '{lines}', (SELECT jsonb_agg(e ORDER BY o)
            FROM jsonb_array_elements(doc -> 'lines') WITH ORDINALITY AS x (e, o) WHERE e -> 'id' <> ${id}))`,
        },
        { name: '#-', sql: `doc #- '{lines,${place}}'` },
      ],
    },
    {
      name: 'insert in order',
      kernel: `jsonb_array_insert_where(doc, 'lines', ${added}, 'rank')`,
      others: [
        {
          name: 'jsonb_agg',
          sql: `jsonb_set(doc, '{lines}', (SELECT jsonb_agg(e ORDER BY e -> 'rank')
            FROM (SELECT jsonb_array_elements(doc -> 'lines') AS e UNION ALL SELECT ${added}::jsonb) AS x))`,
        },
        { name: 'jsonb_insert', sql: `jsonb_insert(doc, '{lines,${middle}}', ${added})` },
      ],
    },
    {
      name: 'merge',
      kernel: `jsonb_merge_shallow(doc, '{"status": "paid", "note": "x"}')`,
      others: [{ name: '||', sql: `doc || '{"status": "paid", "note": "x"}'` }],
    },
    {
      name: 'merge at a path',
      kernel: `jsonb_merge_at_path(doc, '{"city": "Lyon"}', '{customer}')`,
      others: [{ name: 'jsonb_set', sql: `jsonb_set(doc, '{customer}', doc -> 'customer' || '{"city": "Lyon"}')` }],
    },
    {
      name: 'deep merge',
      kernel: `jsonb_deep_merge(doc, '{"customer": {"city": "Lyon"}, "status": "paid"}')`,
      others: [
        { name: 'jsonb_set', sql: `jsonb_set(jsonb_set(doc, '{customer,city}', '"Lyon"'), '{status}', '"paid"')` },
      ],
    },
    {
      name: 'set a path',
      kernel: `jsonb_ivm_set_path(doc, 'lines[${place}].qty', '99')`,
      others: [{ name: 'jsonb_set', sql: `jsonb_set(doc, '{lines,${place},qty}', '99')` }],
    },
    {
      name: 'patch: an element and a total',
      kernel: `jsonb_ivm_patch(doc, '[{"op": "merge", "path": ["lines", {"id": ${json(id)}}], "value": {"qty": 99}},
        {"op": "set", "path": ["total"], "value": 7.50}]')`,
      others: [
        { name: 'jsonb_set', sql: `jsonb_set(jsonb_set(doc, '{lines,${place},qty}', '99'), '{total}', '7.50')` },
        { name: 'jsonb_agg', sql: `jsonb_set(${rebuild(id, `e || '{"qty": 99}'`)}, '{total}', '7.50')` },
      ],
    },
    {
      name: 'difference',
      kernel: `jsonb_diff(doc, changed)`,
      others: [],
      floor: `ROW(doc -> 'status', changed -> 'status')`,
    },
    {
      name: 'JSON patch',
      kernel: `jsonb_patch(doc, '[{"op": "replace", "path": "/lines/${place}/qty", "value": 99}]')`,
      others: [{ name: 'jsonb_set', sql: `jsonb_set(doc, '{lines,${place},qty}', '99')` }],
    },
  ];
}
