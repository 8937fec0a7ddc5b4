-- Equal numbers that print differently: 1 and 1.0 are one key, and two texts.
SELECT p.nr,
       jsonb_build_object(
         'nr', p.nr,
         'stock', (SELECT jsonb_agg(jsonb_build_array(s.part_nr, s.qty) ORDER BY s.id) FROM stock s WHERE s.part_nr = p.nr)
       ) AS doc
FROM part p
