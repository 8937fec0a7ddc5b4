-- A function named like an aggregate gives a row for each.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT r.id, jsonb_build_object('x', x.v, 's', (SELECT sum(c.q) FROM c WHERE c.r_id = r.id)) AS doc
FROM r CROSS JOIN LATERAL (SELECT app.sum(c.q) AS v FROM c WHERE c.r_id = r.id) x
