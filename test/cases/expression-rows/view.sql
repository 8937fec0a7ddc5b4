-- Whole rows as objects: to_jsonb, row_to_json, jsonb_agg of a row, of a subquery's row; || and jsonb_strip_nulls; minus keys.
-- warns: EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY
SELECT m.id,
       to_jsonb(m) || jsonb_build_object('maker', (SELECT to_jsonb(k) - 'secret' FROM maker k WHERE k.id = m.maker_id)) AS doc,
       row_to_json(m)::jsonb AS same,
       jsonb_strip_nulls(to_jsonb(m)) AS lean,
       (SELECT jsonb_agg(x ORDER BY x.id) FROM (SELECT s.id, s.name FROM model s WHERE s.maker_id = m.maker_id) x) AS family,
       (SELECT jsonb_agg(to_jsonb(s.*) ORDER BY s.id) FROM model s WHERE s.maker_id = m.maker_id AND s.id <> m.id) AS others,
       (SELECT to_jsonb(x) FROM (SELECT k.*, m.doors FROM maker k WHERE k.id = m.maker_id) x) AS mixed
FROM model m
