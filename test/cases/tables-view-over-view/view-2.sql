-- … and labels that read the albums' documents: a document view over a document view.
-- name: label_doc
-- warns: INDEX_MISSING
SELECT l.id,
       jsonb_build_object('name', l.name, 'albums', 
         coalesce((SELECT jsonb_agg(d.doc ORDER BY d.id) FROM album_doc d WHERE d.label_id = l.id), '[]')) AS doc
FROM label l
