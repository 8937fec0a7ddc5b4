-- GROUP BY with a subquery per group, and an aggregate of the root's query that stands inside a subquery.
SELECT a.id,
       jsonb_build_object(
         'title', a.title,
         'label', (SELECT l.name FROM label l WHERE l.id = a.label_id),
         'length', (SELECT jsonb_build_object('seconds', sum(t.seconds), 'tracks', count(t.id)))
       ) AS doc
FROM album a
LEFT JOIN track t ON t.album_id = a.id
GROUP BY a.id
