-- An inner join decides which roots have a document: an active author is needed.
SELECT b.id,
       jsonb_build_object('title', b.title, 'author', a.name) AS doc
FROM book b
JOIN author a ON a.id = b.author_id AND a.active
