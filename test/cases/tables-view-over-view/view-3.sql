-- … and a third that has the second's documents as its root.
-- name: label_size
SELECT x.id,
       jsonb_build_object('albums', jsonb_array_length(x.doc -> 'albums'), 'name', upper(x.doc ->> 'name')) AS doc
FROM label_doc x
