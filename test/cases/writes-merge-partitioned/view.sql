-- MERGE on partitioned tables: after an insertion, triggers are not shown what the rows it updates became.
SELECT s.id,
       jsonb_build_object(
         'name', s.name,
         'books', (SELECT jsonb_agg(jsonb_build_object('title', b.title, 'nr', b.nr) ORDER BY b.day, b.nr)
                   FROM book b WHERE b.shelf_id = s.id),
         'notes', (SELECT jsonb_agg(n.word ORDER BY n.word) FROM note n WHERE n.shelf_id = s.id)
       ) AS doc
FROM shelf s
