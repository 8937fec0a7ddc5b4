-- A range join: the rows at its two ends find each other by no key.
-- warns: EDGE_WITHOUT_KEY
SELECT b.id,
       jsonb_build_object(
         'name', b.name,
         'gadgets', (SELECT jsonb_agg(g.title ORDER BY g.id) FROM gadget g WHERE g.price BETWEEN b.low AND b.high)
       ) AS doc
FROM price_band b
