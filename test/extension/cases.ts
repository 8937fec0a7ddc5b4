/** What a call has to raise. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** A call as SQL, and its result as text (null: SQL's NULL), or its error. */
export type Case = readonly [call: string, expected: string | null | Refusal];

const refused = (code: string, message: string, hint?: string): Refusal =>
  hint === undefined ? { code, message } : { code, message, hint };

const pathHint = 'Write a path like a.b[0].c; quote keys that hold . [ ] or ".';
const lines = `'{"o": {"lines": [{"id": 1, "q": 1}, {"id": 2, "q": 2}, {"id": "2", "q": 3}, 5, {"q": 9}]}}'`;

export const cases: Readonly<Record<string, readonly Case[]>> = {
  jsonb_merge_shallow: [
    [
      `jsonb_merge_shallow('{"a": 1, "b": {"c": 1}}', '{"b": {"d": 2}, "z": null}')`,
      '{"a": 1, "b": {"d": 2}, "z": null}',
    ],
    [`jsonb_merge_shallow('{}', '{}')`, '{}'],
    [`jsonb_merge_shallow('{"a": 1.10}', '{}')`, '{"a": 1.10}'],
    [`jsonb_merge_shallow(NULL, '{}')`, null],
    [`jsonb_merge_shallow('[1]', '{}')`, refused('2203C', 'target must be an object, but is an array')],
    [`jsonb_merge_shallow('{}', 'null')`, refused('2203C', 'source must be an object, but is null')],
    [`jsonb_smart_patch_scalar('{"a": 1}', '{"a": 2}')`, '{"a": 2}'],
    [`jsonb_smart_patch_scalar('{"a": 1}', '"x"')`, refused('2203C', 'source must be an object, but is a string')],
  ],
  jsonb_merge_at_path: [
    [`jsonb_merge_at_path('{"a": {"b": {"c": 1}}}', '{"d": 2}', '{a,b}')`, '{"a": {"b": {"c": 1, "d": 2}}}'],
    [`jsonb_merge_at_path('{"a": 1}', '{"d": 2}', '{}')`, '{"a": 1, "d": 2}'],
    [`jsonb_merge_at_path('{}', '{"d": 2}', '{x,"",y.z}')`, '{"x": {"": {"y.z": {"d": 2}}}}'],
    [`jsonb_merge_at_path('{}', '{"d": 2}', NULL)`, null],
    [`jsonb_merge_at_path('{}', '{}', ARRAY['a', NULL])`, refused('22004', 'path element 2 is null')],
    [
      `jsonb_merge_at_path('{"a": {"b.c": [1]}}', '{}', '{a,b.c,d}')`,
      refused('2203C', 'the value at path "a."b.c"" must be an object, but is an array'),
    ],
    [`jsonb_smart_patch_nested('{"a": {}}', '{"d": 2}', '{a}')`, '{"a": {"d": 2}}'],
  ],
  jsonb_deep_merge: [
    [
      `jsonb_deep_merge('{"a": {"b": 1, "c": [1]}}', '{"a": {"c": [2], "d": {}}}')`,
      '{"a": {"b": 1, "c": [2], "d": {}}}',
    ],
    [`jsonb_deep_merge('[1, 2]', '{"a": 1}')`, '{"a": 1}'],
    [`jsonb_deep_merge('{"a": 1}', '7')`, '7'],
  ],
  jsonb_array_update_where: [
    [
      `jsonb_array_update_where(${lines}, 'o.lines', 'id', '2', '{"q": 20}')`,
      '{"o": {"lines": [{"q": 1, "id": 1}, {"q": 20, "id": 2}, {"q": 3, "id": "2"}, 5, {"q": 9}]}}',
    ],
    [
      `jsonb_array_update_where(${lines}, 'o.lines', 'id', '2.0', '{"n": 1}')`,
      '{"o": {"lines": [{"q": 1, "id": 1}, {"n": 1, "q": 2, "id": 2}, {"q": 3, "id": "2"}, 5, {"q": 9}]}}',
    ],
    [`jsonb_array_update_where('[{"id": null}]', '', 'id', 'null', '{"n": 1}')`, '[{"n": 1, "id": null}]'],
    [`jsonb_array_update_where('[{"x": 1}]', '', 'id', 'null', '{"n": 1}')`, '[{"x": 1}]'],
    [`jsonb_array_update_where('{"a": []}', 'a', 'id', '1', '{}')`, '{"a": []}'],
    [`jsonb_array_update_where('{"a": [[{"id": 1}]]}', 'a[0]', 'id', '1', '{"x": 2}')`, '{"a": [[{"x": 2, "id": 1}]]}'],
    [
      `jsonb_array_update_where('{"a.b": [{"id": 1}]}', '"a.b"', 'id', '1', '{"x": 2}')`,
      '{"a.b": [{"x": 2, "id": 1}]}',
    ],
    [`jsonb_array_update_where('{}', NULL, 'id', '1', '{}')`, null],
    [
      `jsonb_array_update_where('{}', 'a', 'id', '1', '{}')`,
      refused('2203A', 'path "a" does not exist in the document'),
    ],
    [
      `jsonb_array_update_where('{"a": {"b": "x"}}', 'a.b', 'id', '1', '{}')`,
      refused('22039', 'the value at path "a.b" must be an array, but is a string'),
    ],
    [
      `jsonb_array_update_where('{"a": 1}', '', 'id', '1', '{}')`,
      refused('22039', 'the document must be an array, but is an object'),
    ],
    [
      `jsonb_array_update_where('[]', '', 'id', '{}', '{}')`,
      refused('2203F', 'match_value must be a scalar, but is an object'),
    ],
    [
      `jsonb_array_update_where('[]', '', 'id', '1', '[]')`,
      refused('2203C', 'updates must be an object, but is an array'),
    ],
    [
      `jsonb_array_update_where('{}', 'a..b', 'id', '1', '{}')`,
      refused('22P02', 'malformed path "a..b": a key was expected at character 3', pathHint),
    ],
    [
      `jsonb_array_update_where('{}', 'é[x]', 'id', '1', '{}')`,
      refused('22P02', 'malformed path "é[x]": an index was expected at character 3', pathHint),
    ],
    [`jsonb_smart_patch_array('[{"id": 1}]', '{"x": 2}', '', 'id', '1')`, '[{"x": 2, "id": 1}]'],
  ],
  jsonb_array_update_where_batch: [
    [
      `jsonb_array_update_where_batch('[{"id": 1}, {"id": "b"}, {"id": 1}]', '', 'id',
        '[{"match_value": "b", "updates": {"x": 1}}, {"match_value": 1, "updates": {"id": 5}},
          {"match_value": 1, "updates": {"y": 2}}, {"match_value": 5, "updates": {"never": 1}}]')`,
      '[{"y": 2, "id": 5}, {"x": 1, "id": "b"}, {"y": 2, "id": 5}]',
    ],
    [`jsonb_array_update_where_batch('[{"id": 1}]', '', 'id', '[]')`, '[{"id": 1}]'],
    [
      `jsonb_array_update_where_batch('[]', '', 'id', '[{"match_value": 1, "updates": {}}, {"match_value": 1}]')`,
      refused('22023', 'updates_array[1] must be an object with "match_value" and "updates"'),
    ],
    [
      `jsonb_array_update_where_batch('[]', '', 'id', '[{"match_value": 1, "updates": 3}]')`,
      refused('2203C', 'updates_array[0].updates must be an object, but is a number'),
    ],
    [
      `jsonb_array_update_where_batch('[]', '', 'id', '[{"match_value": [], "updates": {}}]')`,
      refused('2203F', 'updates_array[0].match_value must be a scalar, but is an array'),
    ],
    [
      `jsonb_array_update_where_batch('[]', '', 'id', '{}')`,
      refused('22039', 'updates_array must be an array, but is an object'),
    ],
  ],
  jsonb_array_update_multi_row: [
    [
      `(SELECT jsonb_agg(result ORDER BY ordinality) FROM jsonb_array_update_multi_row(
        ARRAY['{"a": [{"id": 1}]}', NULL, '{"a": []}']::jsonb[], 'a', 'id', '1', '{"x": true}') WITH ORDINALITY)`,
      '[{"a": [{"x": true, "id": 1}]}, null, {"a": []}]',
    ],
    [`(SELECT count(*) FROM jsonb_array_update_multi_row('{}', 'a', 'id', '1', '{}'))`, '0'],
    [`(SELECT count(*) FROM jsonb_array_update_multi_row(NULL, 'a', 'id', '1', '{}'))`, '0'],
    [
      `(SELECT count(*) FROM jsonb_array_update_multi_row(ARRAY['{"a": []}', '{}']::jsonb[], 'a', 'id', '1', '{}'))`,
      refused('2203A', 'path "a" does not exist in the document'),
    ],
  ],
  jsonb_ivm_array_update_where_path: [
    [
      `jsonb_ivm_array_update_where_path('{"a": [{"id": 1, "p": {"t": "x"}}]}', 'a', 'id', '1', 'p.t', '"y"')`,
      '{"a": [{"p": {"t": "y"}, "id": 1}]}',
    ],
    [
      `jsonb_ivm_array_update_where_path('{"a": [{"id": 1}]}', 'a', 'id', '1', 'tags[0]', '"y"')`,
      '{"a": [{"id": 1, "tags": ["y"]}]}',
    ],
    [`jsonb_ivm_array_update_where_path('{"a": [{"id": 1}]}', 'a', 'id', '2', 'p.t', '"y"')`, '{"a": [{"id": 1}]}'],
    [
      `jsonb_ivm_array_update_where_path('{"a": [{"id": 1, "p": null}]}', 'a', 'id', '1', 'p.t', '"y"')`,
      '{"a": [{"p": {"t": "y"}, "id": 1}]}',
    ],
    [
      `jsonb_ivm_array_update_where_path('{"a": [{"id": 1}]}', 'a', 'id', '1', '', '"y"')`,
      refused('22P02', 'malformed path "": a key was expected at character 1', pathHint),
    ],
  ],
  jsonb_array_delete_where: [
    [
      `jsonb_array_delete_where('{"a": [{"id": 1}, {"id": 2}, {"id": 1}]}', 'a', 'id', '1')`,
      '{"a": [{"id": 2}, {"id": 1}]}',
    ],
    [`jsonb_array_delete_where('{"a": [{"id": 1}]}', 'a', 'id', '1')`, '{"a": []}'],
    [`jsonb_array_delete_where('{"a": 1}', 'a', 'id', '1')`, '{"a": 1}'],
    [`jsonb_array_delete_where('{"a": 1}', 'b[7].c', 'id', '1')`, '{"a": 1}'],
    [
      `jsonb_array_delete_where('[7]', 'a[', 'id', '1')`,
      refused('22P02', 'malformed path "a[": an index was expected at character 3', pathHint),
    ],
  ],
  jsonb_array_insert_where: [
    [`jsonb_array_insert_where('{}', 'a.b', '{"id": 1}')`, '{"a": {"b": [{"id": 1}]}}'],
    [`jsonb_array_insert_where('[1, 2]', '', '3')`, '[1, 2, 3]'],
    [`jsonb_array_insert_where('[{"s": 1}, {"s": 3}]', '', '{"s": 2.5}', 's')`, '[{"s": 1}, {"s": 2.5}, {"s": 3}]'],
    [`jsonb_array_insert_where('[{"s": 1, "n": 1}]', '', '{"s": 1.0}', 's')`, '[{"n": 1, "s": 1}, {"s": 1.0}]'],
    [`jsonb_array_insert_where('[{"s": 3}, {"s": 1}]', '', '{"s": 2}', 's', 'desc')`, '[{"s": 3}, {"s": 2}, {"s": 1}]'],
    [
      `jsonb_array_insert_where('[{"s": "b"}, {"s": true}]', '', '{"s": 7}', 's', NULL)`,
      '[{"s": 7}, {"s": "b"}, {"s": true}]',
    ],
    [
      `jsonb_array_insert_where('[{"s": null}, {"s": false}, {"s": 1}, {"s": ""}, {"s": []}, {"s": {}}]', '', '{"s": "x"}', 's')`,
      '[{"s": null}, {"s": false}, {"s": 1}, {"s": ""}, {"s": "x"}, {"s": []}, {"s": {}}]',
    ],
    [
      `jsonb_array_insert_where('[{"s": {}}, {"s": []}, {"s": ""}, {"s": 1}, {"s": null}]', '', '{"s": true}', 's', 'desc')`,
      '[{"s": {}}, {"s": []}, {"s": ""}, {"s": 1}, {"s": true}, {"s": null}]',
    ],
    [`jsonb_array_insert_where('{"a": null}', 'a.b', '1')`, '{"a": {"b": [1]}}'],
    [
      `jsonb_array_insert_where('{"a": null}', 'a', '1')`,
      refused('22039', 'the value at path "a" must be an array, but is null'),
    ],
    [`jsonb_array_insert_where(NULL, '', '1')`, refused('22004', 'target is null')],
    [`jsonb_array_insert_where('[7, {"s": 2}]', '', '{"s": 1}', 's')`, '[7, {"s": 1}, {"s": 2}]'],
    [`jsonb_array_insert_where('[{"s": 2}]', '', '{"t": 1}', 's')`, '[{"s": 2}, {"t": 1}]'],
    [`jsonb_array_insert_where('[]', NULL, '1')`, refused('22004', 'array_path is null')],
    [`jsonb_array_insert_where('[]', '', NULL)`, refused('22004', 'new_element is null')],
    [
      `jsonb_array_insert_where('[]', '', '1', 's', 'up')`,
      refused('22023', 'sort_order must be ASC or DESC, but is "up"'),
    ],
  ],
  jsonb_array_contains_id: [
    [`jsonb_array_contains_id('{"a": [{"id": 1.50}]}', 'a', 'id', '1.5')`, 'true'],
    [`jsonb_array_contains_id('{"a": [{"id": 1}]}', 'a', 'id', '"1"')`, 'false'],
    [`jsonb_array_contains_id('{"a": 1}', 'a.b', 'id', '1')`, 'false'],
    [`jsonb_array_contains_id('[{"id": []}]', '', 'id', '[]')`, 'true'],
    [`jsonb_array_contains_id('[{"id": [1, 2]}]', '', 'id', '[1]')`, 'false'],
    [`jsonb_array_contains_id('[{"id": {"a": 1, "b": 2}}]', '', 'id', '{"b": 2.0, "a": 1}')`, 'true'],
    [`jsonb_array_contains_id('[{"id": {"a": 1, "b": 2}}]', '', 'id', '{"a": 1}')`, 'false'],
  ],
  jsonb_extract_id: [
    [`jsonb_extract_id('{"id": 7.50}')`, '7.50'],
    [`jsonb_extract_id('{"id": "é"}')`, 'é'],
    [`jsonb_extract_id('{"id": ""}')`, ''],
    [`jsonb_extract_id('{"uuid": "u"}', 'uuid')`, 'u'],
    [`jsonb_extract_id('{"id": 12345678901234567890123.000100}')`, '12345678901234567890123.000100'],
    [`jsonb_extract_id('{"id": -0.00001}')`, '-0.00001'],
    [`jsonb_extract_id('{"id": true}')`, null],
    [`jsonb_extract_id('{"id": {}}')`, null],
    [`jsonb_extract_id('{}')`, null],
    [`jsonb_extract_id('[1]')`, null],
    [`jsonb_extract_id('"id"')`, null],
  ],
  jsonb_ivm_set_path: [
    [`jsonb_ivm_set_path('{"a": {"b": [1, 2]}}', 'a.b[1]', '{"x": 1}')`, '{"a": {"b": [1, {"x": 1}]}}'],
    [`jsonb_ivm_set_path('{}', 'a.b[0].c', '1')`, '{"a": {"b": [{"c": 1}]}}'],
    [`jsonb_ivm_set_path('[1]', '[1]', '2')`, '[1, 2]'],
    [
      `jsonb_ivm_set_path('{"a": 1}', '', '"whole"')`,
      refused('22P02', 'malformed path "": a key was expected at character 1', pathHint),
    ],
    [`jsonb_ivm_set_path('{"": 1}', '""', '2')`, '{"": 2}'],
    [`jsonb_ivm_set_path('{"a": null}', 'a.b', '1')`, '{"a": {"b": 1}}'],
    [`jsonb_ivm_set_path('{"a": [1, null]}', 'a[1][0].b', '1')`, '{"a": [1, [{"b": 1}]]}'],
    [`jsonb_ivm_set_path('null', 'a', '1')`, '{"a": 1}'],
    [
      `jsonb_ivm_set_path('{"a": null}', 'a[1]', '1')`,
      refused(
        '22033',
        'index 1 at path "a[1]" is out of range: the array has 0 elements',
        'An index may be at most one past the last element.',
      ),
    ],
    [`jsonb_ivm_set_path('{}', 'a."b""]".c', 'null')`, '{"a": {"b\\"]": {"c": null}}}'],
    [
      `jsonb_ivm_set_path('{"a": [1, 2, 3]}', 'a[5]', '0')`,
      refused(
        '22033',
        'index 5 at path "a[5]" is out of range: the array has 3 elements',
        'An index may be at most one past the last element.',
      ),
    ],
    [
      `jsonb_ivm_set_path('{"a": "s"}', 'a.b', '0')`,
      refused('2203C', 'the value at path "a" must be an object, but is a string'),
    ],
    [
      `jsonb_ivm_set_path('{}', 'a"b', '0')`,
      refused('22P02', 'malformed path "a"b": "." or "[" was expected at character 2', pathHint),
    ],
    [
      `jsonb_ivm_set_path('{}', '"ab', '0')`,
      refused('22P02', 'malformed path ""ab": the quote is not closed at character 1', pathHint),
    ],
    [
      `jsonb_ivm_set_path('[]', '[2147483648]', '0')`,
      refused('22P02', 'malformed path "[2147483648]": the index is too large at character 2', pathHint),
    ],
  ],
  jsonb_ivm_patch: [
    [
      `jsonb_ivm_patch('{"lines": [{"id": 1}, {"id": 2}, {"id": 3}]}', '[
        {"op": "set", "path": ["total"], "value": 9.90},
        {"op": "merge", "path": ["lines", {"id": 2}], "value": {"q": 1}},
        {"op": "remove", "path": ["lines", {"id": 1}]},
        {"op": "upsert", "path": ["lines", {"id": 4}], "value": {"id": 4}, "before": {"id": 3}},
        {"op": "insert", "path": ["tags"], "value": "x"}]')`,
      '{"tags": ["x"], "lines": [{"q": 1, "id": 2}, {"id": 4}, {"id": 3}], "total": 9.90}',
    ],
    [
      `jsonb_ivm_patch('[{"id": 1}, {"id": 2}]', '[{"op": "move", "path": [{"id": 2}], "at": 0}]')`,
      '[{"id": 2}, {"id": 1}]',
    ],
    [
      `jsonb_ivm_patch('[{"id": 1}, {"id": 3}]', '[{"op": "insert", "path": [], "value": 2, "between": [{"id": 1}, {"id": 3}]}]')`,
      '[{"id": 1}, 2, {"id": 3}]',
    ],
    [
      `jsonb_ivm_patch('[{"id": 1}, 2, {"id": 3}]', '[{"op": "insert", "path": [], "value": 2, "between": [{"id": 1}, {"id": 3}]}]')`,
      null,
    ],
    [
      `jsonb_ivm_patch('[{"id": 1}, {"id": 3}]', '[{"op": "move", "path": [{"id": 1}], "between": [{"id": 3}, null]}]')`,
      '[{"id": 3}, {"id": 1}]',
    ],
    [`jsonb_ivm_patch('{}', '[{"op": "insert", "path": ["a"], "value": 2, "between": [null, null]}]')`, '{"a": [2]}'],
    [`jsonb_ivm_patch('[]', '[{"op": "insert", "path": [{"id": 1}], "value": 2, "between": [null, null]}]')`, null],
    [
      `jsonb_ivm_patch('[]', '[{"op": "insert", "path": [], "value": 2, "between": [null, 1]}]')`,
      refused('22023', 'program[0]: "between" must be an array of two objects of scalars, or null for an end'),
    ],
    [
      `jsonb_ivm_patch('[]', '[{"op": "insert", "path": [], "value": 2, "between": [null, null], "at": 0}]')`,
      refused('22023', 'program[0]: "at", "before", "after" and "between" exclude each other'),
    ],
    [`jsonb_ivm_patch('{"a": 1}', '[]')`, '{"a": 1}'],
    [
      `jsonb_ivm_patch('{"a": 1}', '[{"op": "merge", "path": [{"id": 7}, "x"], "value": {}}]')`,
      refused('22039', 'program[0]: the document must be an array, but is an object'),
    ],
    [`jsonb_ivm_patch('{"a": null}', '[{"op": "merge", "path": ["a", {"id": 7}], "value": {}}]')`, '{"a": null}'],
    [
      `jsonb_ivm_patch('{"a": null}', '[{"op": "upsert", "path": ["a", {"id": 7}], "value": 7}]')`,
      refused('22039', 'program[0]: the value at path "a" must be an array, but is null'),
    ],
    [
      `jsonb_ivm_patch('{}', '[{"op": "remove", "path": ["x"]}, {"op": "foo"}]')`,
      refused('22023', 'program[1]: unknown op "foo"'),
    ],
    [`jsonb_ivm_patch('{}', '[{"op": "set", "value": 1}]')`, refused('22023', 'program[0]: "path" is missing')],
    [
      `jsonb_ivm_patch('{}', '[{"op": "set", "path": ["a", 3], "value": 1}]')`,
      refused(
        '22033',
        'program[0]: index 3 at path "a[3]" is out of range: the array has 0 elements',
        'An index may be at most one past the last element.',
      ),
    ],
  ],
  jsonb_merge_patch: [
    [
      `jsonb_merge_patch('{"a": "b", "c": {"d": "e", "f": "g"}}', '{"a": "z", "c": {"f": null}}')`,
      '{"a": "z", "c": {"d": "e"}}',
    ],
    [`jsonb_merge_patch('[1, 2]', '{"a": "b", "c": null}')`, '{"a": "b"}'],
    [`jsonb_merge_patch('{}', '{"a": {"bb": {"ccc": null}}}')`, '{"a": {"bb": {}}}'],
    [`jsonb_merge_patch('{"a": 1}', 'null')`, 'null'],
  ],
  jsonb_patch: [
    [
      `jsonb_patch('{"foo": ["bar", "baz"]}', '[{"op": "add", "path": "/foo/1", "value": "qux"}]')`,
      '{"foo": ["bar", "qux", "baz"]}',
    ],
    [
      `jsonb_patch('{"a": {"b": 1}}', '[{"op": "move", "from": "/a/b", "path": "/c"}, {"op": "copy", "from": "/c", "path": "/d"}]')`,
      '{"a": {}, "c": 1, "d": 1}',
    ],
    [
      `jsonb_patch('{"a/b": 1, "m~n": 2}', '[{"op": "test", "path": "/m~0n", "value": 2.0}, {"op": "replace", "path": "/a~1b", "value": 9}]')`,
      '{"a/b": 9, "m~n": 2}',
    ],
    [
      `jsonb_patch('{"a": 1}', '[{"op": "test", "path": "/a", "value": 2}]')`,
      refused('22000', 'patch[0]: test failed at path "/a"'),
    ],
    [
      `jsonb_patch('{"a": 1}', '[{"op": "remove", "path": "/a"}, {"op": "remove", "path": "/a/b"}]')`,
      refused('2203A', 'patch[1]: path "/a/b" does not exist'),
    ],
    [
      `jsonb_patch('{"a": [1]}', '[{"op": "add", "path": "/a/7", "value": 1}]')`,
      refused('22033', 'patch[0]: index "7" of path "/a/7" is out of range'),
    ],
    [
      `jsonb_patch('{"a": [1]}', '[{"op": "add", "path": "/a/01", "value": 1}]')`,
      refused('22033', 'patch[0]: index "01" of path "/a/01" is not an array index'),
    ],
  ],
  jsonb_diff: [
    [`jsonb_diff('{"a": 1, "b": [1, 2, 3]}', '{"a": 1.0, "b": [1, 3]}')`, '[{"op": "remove", "path": "/b/1"}]'],
    [`jsonb_diff('{"a": 1}', '{"a": 1}')`, '[]'],
    [`jsonb_diff('1', '"x"')`, '[{"op": "replace", "path": "", "value": "x"}]'],
    [
      `jsonb_diff('{"x": {"y": 1, "z": 2}}', '{"x": {"y": 1, "z": 3}, "n": 0}')`,
      '[{"op": "add", "path": "/n", "value": 0}, {"op": "replace", "path": "/x/z", "value": 3}]',
    ],
    [
      `jsonb_diff('[{"id": 1, "s": "one of two"}, {"id": 2, "s": "a text that is longer than edits"}, {"id": 3}]',
        '[{"id": 2, "s": "a text that is longer than edits"}, {"id": 3}, {"id": 1, "s": "one"}]')`,
      '[{"op": "move", "from": "/0", "path": "/2"}, {"op": "replace", "path": "/2/s", "value": "one"}]',
    ],
  ],
};
