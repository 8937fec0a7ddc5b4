-- WHERE over the root and over a joined row: documents come and go with the values.
SELECT o.id,
       jsonb_build_object('price', o.price, 'country', s.country) AS doc
FROM offer o
LEFT JOIN shop s ON s.id = o.shop_id
WHERE o.price >= 10
  AND o.hidden IS NOT TRUE
  AND (s.country = 'DE' OR s.id IS NULL)
