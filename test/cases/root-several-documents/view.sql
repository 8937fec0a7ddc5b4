-- Several JSONB columns: built, stored, and a bare scalar; documents may be NULL.
SELECT p.id,
       jsonb_build_object('name', p.name) AS card,
       (SELECT jsonb_agg(t.name ORDER BY t.id) FROM pet t WHERE t.owner_id = p.id) AS pets,
       p.prefs,
       to_jsonb(p.name) AS bare
FROM person p
