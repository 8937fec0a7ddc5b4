-- … and books with their author.
-- name: book_doc
SELECT b.id,
       b.pages,
       jsonb_build_object('title', b.title, 'author', (SELECT a.name FROM author a WHERE a.id = b.author_id)) AS doc
FROM book b
