-- Two views on the same tables: authors with their books …
-- name: author_doc
SELECT a.id,
       jsonb_build_object('name', a.name, 'books', (SELECT jsonb_agg(b.title ORDER BY b.id) FROM book b WHERE b.author_id = a.id)) AS doc
FROM author a
