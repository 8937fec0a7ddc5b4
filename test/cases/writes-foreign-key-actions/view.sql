-- Writes that foreign keys pass on: CASCADE, SET NULL, SET DEFAULT, over several tables and within one.
SELECT b.id,
       jsonb_build_object(
         'label', b.label,
         'shelf', (SELECT jsonb_build_object('label', s.label, 'depot', (SELECT d.name FROM depot d WHERE d.id = s.depot_id))
                   FROM shelf s WHERE s.id = b.shelf_id),
         'next', (SELECT n.label FROM box n WHERE n.id = b.next_id),
         'behind', (SELECT count(*) FROM box p WHERE p.next_id = b.id)
       ) AS doc
FROM box b
