-- Three tables of one name in three schemas, the document table in a fourth place.
-- name: stock.sold
SELECT item.id,
       jsonb_build_object(
         'qty', item.qty,
         'stock', (SELECT jsonb_build_object('title', k.title, 'place', (SELECT item.title FROM item WHERE item.id = k.place_id))
                   FROM stock.item k WHERE k.id = item.stock_id)
       ) AS doc
FROM sales.item
