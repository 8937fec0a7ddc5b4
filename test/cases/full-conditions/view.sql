-- Conditions that look like a link and are none: OR with a flag, a negation, CASE, a FILTER, an aggregate's argument.
-- options: allow-full
-- warns: EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY
SELECT g.id,
       jsonb_build_object(
         'or', (SELECT jsonb_agg(p.id ORDER BY p.id) FROM pass p WHERE p.gate_id = g.id OR p.everywhere),
         'not', (SELECT jsonb_agg(p.id ORDER BY p.id) FROM pass p WHERE NOT p.gate_id = g.id),
         'unknown', (SELECT jsonb_agg(p.id ORDER BY p.id) FROM pass p WHERE (p.gate_id = g.id) IS NOT TRUE),
         'case', (SELECT jsonb_agg(p.id ORDER BY p.id) FROM pass p WHERE CASE WHEN p.everywhere THEN true ELSE p.gate_id = g.id END),
         'filter', (SELECT count(*) FILTER (WHERE p.gate_id = g.id) FROM pass p),
         'argument', (SELECT sum(CASE WHEN p.gate_id = g.id THEN p.level ELSE 0 END) FROM pass p),
         'inequality', (SELECT count(*) FROM pass p WHERE p.level > g.level)
       ) AS doc
FROM gate g
