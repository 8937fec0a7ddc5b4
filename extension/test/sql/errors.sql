SELECT jsonb_merge_shallow('[1]', '{}');
SELECT jsonb_merge_at_path('{}', '{}', ARRAY['a', NULL]);
SELECT jsonb_merge_at_path('{"a": 1}', '{}', '{a,b}');
SELECT jsonb_array_update_where('{}', 'a.b', 'id', '1', '{}');
SELECT jsonb_array_update_where('{"a": "x"}', 'a', 'id', '1', '{}');
SELECT jsonb_array_update_where('[]', '', 'id', '[]', '{}');
SELECT jsonb_array_update_where('[]', 'a..b', 'id', '1', '{}');
SELECT jsonb_array_update_where_batch('[]', '', 'id', '[{"match_value": 1}]');
SELECT jsonb_array_insert_where('[]', '', '1', 's', 'up');
SELECT jsonb_array_insert_where('[]', '', NULL);
SELECT jsonb_ivm_set_path('{"a": [1, 2, 3]}', 'a[5]', '0');
SELECT jsonb_ivm_patch('{}', '[{"op": "foo", "path": []}]');
SELECT jsonb_patch('{"a": 1}', '[{"op": "test", "path": "/a", "value": 2}]');
SELECT jsonb_patch('{"a": 1}', '[{"op": "remove", "path": "/b"}]');
-- the session goes on
SELECT jsonb_merge_shallow('{}', '{"fine": true}');
