SELECT jsonb_merge_shallow('{"a": 1, "b": {"c": 1}}', '{"b": 2}');
SELECT jsonb_merge_at_path('{"a": {"b": 1}}', '{"c": 2}', '{a,new}');
SELECT jsonb_deep_merge('{"a": {"b": 1, "c": [1]}}', '{"a": {"c": [2]}}');
SELECT jsonb_smart_patch_scalar('{"a": 1}', '{"a": 2}');
SELECT jsonb_smart_patch_nested('{"a": {"b": 1}}', '{"b": 2}', '{a}');
SELECT jsonb_smart_patch_array('{"a": [{"id": 1}]}', '{"b": 2}', 'a', 'id', '1');
SELECT jsonb_array_update_where('{"a": [{"id": 1}, {"id": 2.0}]}', 'a', 'id', '2', '{"b": 1.10}');
SELECT jsonb_array_update_where_batch('{"a": [{"id": 1}, {"id": "x"}]}', 'a', 'id',
  '[{"match_value": "x", "updates": {"b": 1}}, {"match_value": 1, "updates": {"b": 2}}]');
SELECT * FROM jsonb_array_update_multi_row(ARRAY['{"a": [{"id": 1}]}', NULL, '{"a": []}']::jsonb[], 'a', 'id', '1', '{"b": 1}');
SELECT jsonb_ivm_array_update_where_path('{"a": [{"id": 1}]}', 'a', 'id', '1', 'b.c[0]', 'true');
SELECT jsonb_array_delete_where('{"a": [{"id": 1}, {"id": 2}]}', 'a', 'id', '1');
SELECT jsonb_array_insert_where('{"a": [{"s": 1}, {"s": 3}]}', 'a', '{"s": 2}', 's');
SELECT jsonb_array_insert_where('{}', 'a.b', '7');
SELECT jsonb_array_contains_id('{"a": [{"id": 1}]}', 'a', 'id', '1');
SELECT jsonb_extract_id('{"id": 12345678901234567890123}'), jsonb_extract_id('{"uuid": "x"}', 'uuid'), jsonb_extract_id('[]') IS NULL;
SELECT jsonb_ivm_set_path('{"a.b": {"c": [1]}}', '"a.b".c[1]', '2');
SELECT jsonb_ivm_patch('{"lines": [{"id": 1}, {"id": 2}]}',
  '[{"op": "merge", "path": ["lines", {"id": 2}], "value": {"q": 1}}, {"op": "move", "path": ["lines", {"id": 2}], "at": 0},
    {"op": "upsert", "path": ["lines", {"id": 3}], "value": {"id": 3}}, {"op": "remove", "path": ["lines", {"id": 1}]}]');
SELECT jsonb_merge_patch('{"a": "b", "c": {"d": "e", "f": "g"}}', '{"a": "z", "c": {"f": null}}');
SELECT jsonb_patch('{"foo": ["bar", "baz"]}', '[{"op": "add", "path": "/foo/1", "value": "qux"}]');
SELECT jsonb_diff('{"a": 1, "b": [1, 2, 3]}', '{"a": 1.0, "b": [1, 3], "c": null}');
SELECT jsonb_merge_shallow(NULL, '{}') IS NULL;
-- documents out of line, compressed and not
CREATE TABLE doc (id int, doc jsonb);
INSERT INTO doc SELECT i, jsonb_build_object('id', i, 'text', repeat('x', i * 1000), 'lines', jsonb_build_array('{"id": 1}'::jsonb))
FROM generate_series(0, 100, 10) i;
UPDATE doc SET doc = jsonb_array_update_where(doc, 'lines', 'id', '1', jsonb_build_object('n', id));
SELECT count(*), sum((doc #>> '{lines,0,n}')::int), sum(length(doc ->> 'text')) FROM doc;
SELECT count(*) FROM doc WHERE NOT record_image_eq(ROW(doc), ROW(doc::text::jsonb));
DROP TABLE doc;
