-- A table tied to no root that decides which roots have a document at all.
-- options: allow-full
SELECT a.id,
       jsonb_build_object('price', a.price) AS doc
FROM advert a
WHERE a.price <= (SELECT s.value::int FROM setting s WHERE s.name = 'max_price')
