-- A shelf is told by its number and the code of its shop, but a shop is found by what the shelf refers to: not all of its
-- shelves are shown, and others have their numbers. Items are computed, not put into lists.
SELECT s.id,
       jsonb_build_object('shelves', coalesce(
         (SELECT jsonb_agg(jsonb_build_object('no', f.no, 'items', coalesce(
           (SELECT jsonb_agg(jsonb_build_object('id', i.id, 'qty', i.qty) ORDER BY i.id)
            FROM item i WHERE i.code = f.code AND i.no = f.no), '[]')) ORDER BY f.no)
          FROM shelf f WHERE f.shop_id = s.id AND f.code = s.code), '[]')) AS doc
FROM shop s
