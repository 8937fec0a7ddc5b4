-- Keys compared as texts still find one row: no two numbers, no two UUIDs are written alike.
-- warns: EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY INDEX_MISSING INDEX_MISSING
SELECT n.id, jsonb_build_object('author', a.name, 'tag', t.label) AS doc
FROM note n
  LEFT JOIN author a ON a.id::text = n.author
  LEFT JOIN tag t ON t.id::varchar = n.tag
