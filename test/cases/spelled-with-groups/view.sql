-- Aggregates over one join, which its rows' key groups: a list that is guarded, totals, and a count that is 1 without lines.
SELECT p.id,
       jsonb_build_object(
         'placed', p.placed,
         'customer', c.name,
         'lines', coalesce(jsonb_agg(jsonb_build_object('place', l.place, 'qty', l.qty, 'off', l.off) ORDER BY l.place)
                           FILTER (WHERE l.place IS NOT NULL), '[]'),
         'units', sum(l.qty),
         'counted', count(l.place),
         'rows', count(*)
       ) AS doc
FROM purchase p
LEFT JOIN line l ON l.purchase_id = p.id
LEFT JOIN customer c ON c.id = p.customer_id
GROUP BY p.id, c.id
