-- A collation that calls Cat and CAT equal: one key and one link in several spellings, each shown as it is written.
SELECT w.text,
       jsonb_build_object(
         'text', w.text,
         'usages', (SELECT jsonb_agg(jsonb_build_array(u.word, u.place) ORDER BY u.id) FROM usage u WHERE u.word = w.text),
         'places', (SELECT count(DISTINCT u.place) FROM usage u WHERE u.word = w.text)
       ) AS doc
FROM word w
