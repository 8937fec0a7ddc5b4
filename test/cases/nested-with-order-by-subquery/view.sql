-- Subqueries in ORDER BY, in FILTER, in WHERE of a subquery and in a join's ON.
SELECT l.id,
       jsonb_build_object(
         'entries', (SELECT jsonb_agg(e.id ORDER BY (SELECT r.weight FROM rank r WHERE r.id = e.rank_id) DESC NULLS LAST, e.id)
                            FILTER (WHERE e.rank_id IS NULL OR (SELECT r.shown FROM rank r WHERE r.id = e.rank_id))
                     FROM entry e WHERE e.list_id = l.id),
         'hidden', (SELECT count(*) FROM entry e
                    WHERE e.list_id = l.id AND NOT (SELECT r.shown FROM rank r WHERE r.id = e.rank_id)),
         'pairs', (SELECT count(*) FROM entry e
                   JOIN rank r ON r.id = e.rank_id AND EXISTS (SELECT FROM entry f WHERE f.rank_id = r.id AND f.id <> e.id)
                   WHERE e.list_id = l.id)
       ) AS doc
FROM list l
