-- A root table alone: its key, a further column and a document.
SELECT i.id,
       i.price,
       jsonb_build_object('id', i.id, 'title', i.title, 'price', i.price) AS doc
FROM item i
