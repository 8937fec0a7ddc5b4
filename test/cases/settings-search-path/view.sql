-- Names found through the creator's search_path; writers have another one, with decoys in front.
-- name: library.documents
SELECT b.id,
       b.code,
       jsonb_build_object(
         'title', title_case(b.title),
         'shelves', (SELECT jsonb_agg(c.shelf ORDER BY c.id) FROM copy c WHERE c.book_id = b.id)
       ) AS doc
FROM book b
