/** What 0.1.0's stand-in answers where a document is wanted. */
const document = '{"by": "0.1.0"}';

/** What depends on the functions, stored and not, near and far. */
export const objects = `
  CREATE SCHEMA "a b";
  CREATE TABLE "a b".doc (
    id int PRIMARY KEY,
    doc jsonb CONSTRAINT "one line" CHECK (jsonb_array_contains_id(doc, 'lines', 'id', '[9]') IS NOT TRUE),
    unchecked jsonb,
    merged jsonb GENERATED ALWAYS AS (jsonb_merge_shallow(doc, '{"merged": true}')) STORED
  );
  ALTER TABLE "a b".doc ADD CONSTRAINT later CHECK (jsonb_extract_id(unchecked) <> 'none') NOT VALID;
  CREATE INDEX "by id" ON "a b".doc (jsonb_extract_id(doc));
  CREATE FUNCTION number_of(doc jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN public.jsonb_extract_id(doc, 'number'); END $$;
  CREATE FUNCTION nothing_of(doc jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'jsonb_extract_identity' $$;
  CREATE INDEX by_number ON "a b".doc (number_of(doc));
  CREATE INDEX by_nothing ON "a b".doc (nothing_of(doc));
  CREATE OPERATOR <&> (LEFTARG = jsonb, RIGHTARG = jsonb, FUNCTION = jsonb_deep_merge);
  CREATE INDEX by_operator ON "a b".doc ((doc <&> '{"x": 1}')) WHERE id > 1;
  CREATE VIEW view AS SELECT id, jsonb_ivm_set_path(doc, 'a.b', '1') AS doc FROM "a b".doc;
  CREATE VIEW higher AS SELECT * FROM view;
  CREATE MATERIALIZED VIEW first AS SELECT * FROM higher;
  CREATE MATERIALIZED VIEW second AS SELECT count(*) FROM first;
  CREATE MATERIALIZED VIEW empty AS SELECT * FROM higher WITH NO DATA;
  CREATE FUNCTION atomic(doc jsonb) RETURNS text LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT jsonb_extract_id(doc); END;
  CREATE DOMAIN identified AS jsonb CONSTRAINT has_id CHECK (atomic(VALUE) IS NOT NULL);
  CREATE TABLE parted (doc jsonb, id int) PARTITION BY LIST (jsonb_extract_id(doc));
  CREATE TABLE part_rest PARTITION OF parted DEFAULT;
  CREATE INDEX parted_by ON parted (jsonb_extract_id(doc));
  CREATE TABLE parent (doc jsonb CONSTRAINT inherited CHECK (jsonb_extract_id(doc) <> ''), g text GENERATED ALWAYS AS (jsonb_extract_id(doc)) STORED);
  CREATE TABLE child () INHERITS (parent);
  CREATE TABLE plain (id int, doc jsonb DEFAULT jsonb_merge_shallow('{}', '{}'));
  CREATE INDEX ON plain (id);
  INSERT INTO "a b".doc (id, doc) SELECT i, jsonb_build_object('id', i, 'n', 1.50) FROM generate_series(1, 5) AS i;
  INSERT INTO parted VALUES ('{"id": 1}'), ('{"id": 2}');
  INSERT INTO child VALUES ('{"id": 1}');
  REFRESH MATERIALIZED VIEW first;
  REFRESH MATERIALIZED VIEW second`;

/** All of it that the server does not compute again by itself. */
export const stale = [
  'generated column merged of "a b".doc',
  'generated column g of public.parent',
  'partitions of public.parted',
  'index "a b"."by id"',
  'index "a b".by_number',
  'index "a b".by_operator',
  'index public.part_rest_jsonb_extract_id_idx',
  'constraint "one line" of "a b".doc',
  'constraint has_id of domain public.identified',
  'constraint inherited of public.parent',
  'materialized view public.first',
  'materialized view public.second',
];

/** A call of each function, with what 0.1.0's stand-in answers and what is answered now. */
export const calls: readonly (readonly [call: string, former: string, present: string])[] = [
  [`jsonb_merge_shallow('{"a": 1}', '{"b": 1.10}')`, document, '{"a": 1, "b": 1.10}'],
  [`jsonb_merge_at_path('{}', '{"b": 1}', '{a}')`, document, '{"a": {"b": 1}}'],
  [`jsonb_deep_merge('{"a": {"b": 1}}', '{"a": {"c": 1}}')`, document, '{"a": {"b": 1, "c": 1}}'],
  [`jsonb_smart_patch_scalar('{"a": 1}', '{"b": 1}')`, document, '{"a": 1, "b": 1}'],
  [`jsonb_smart_patch_nested('{}', '{"b": 1}', '{a}')`, document, '{"a": {"b": 1}}'],
  [`jsonb_smart_patch_array('{"a": [{"id": 1}]}', '{"b": 1}', 'a', 'id', '1')`, document, '{"a": [{"b": 1, "id": 1}]}'],
  [
    `jsonb_array_update_where('{"a": [{"id": 1}]}', 'a', 'id', '1', '{"b": 1}')`,
    document,
    '{"a": [{"b": 1, "id": 1}]}',
  ],
  [
    `jsonb_array_update_where_batch('{"a": [{"id": 1}]}', 'a', 'id', '[{"match_value": 1, "updates": {"b": 1}}]')`,
    document,
    '{"a": [{"b": 1, "id": 1}]}',
  ],
  [
    `(SELECT jsonb_agg(result)
      FROM jsonb_array_update_multi_row(ARRAY['{"a": [{"id": 1}]}']::jsonb[], 'a', 'id', '1', '{"b": 1}'))`,
    `[${document}, ${document}]`,
    '[{"a": [{"b": 1, "id": 1}]}]',
  ],
  [`jsonb_array_delete_where('{"a": [{"id": 1}]}', 'a', 'id', '1')`, document, '{"a": []}'],
  [`jsonb_array_insert_where('{}', 'a', '1', NULL, NULL)`, document, '{"a": [1]}'],
  [`jsonb_array_contains_id('{"a": [{"id": 1}]}', 'a', 'id', '1')`, 'false', 'true'],
  [`jsonb_extract_id('{"id": 1.50}')`, '0.1.0', '1.50'],
  [`jsonb_ivm_set_path('{}', 'a.b', '1')`, document, '{"a": {"b": 1}}'],
  [
    `jsonb_ivm_array_update_where_path('{"a": [{"id": 1}]}', 'a', 'id', '1', 'b.c', '1')`,
    document,
    '{"a": [{"b": {"c": 1}, "id": 1}]}',
  ],
];
