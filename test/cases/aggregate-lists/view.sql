-- jsonb_agg, jsonb_object_agg, array_agg, string_agg, with ORDER BY, DISTINCT and FILTER; over scalars, rows and arrays.
SELECT a.id,
       (SELECT array_agg(DISTINCT s.genre ORDER BY s.genre) FROM song s WHERE s.album_id = a.id) AS genres,
       jsonb_build_object(
         'rows', (SELECT jsonb_agg(s ORDER BY s.seconds DESC NULLS LAST, s.id) FROM song s WHERE s.album_id = a.id),
         'map', (SELECT jsonb_object_agg(s.id, s.title) FROM song s WHERE s.album_id = a.id),
         'pop', (SELECT jsonb_agg(s.title ORDER BY s.id) FILTER (WHERE s.genre = 'pop') FROM song s WHERE s.album_id = a.id),
         'titles', (SELECT string_agg(s.title, ', ' ORDER BY s.title DESC) FROM song s WHERE s.album_id = a.id),
         'own_glue', (SELECT string_agg(s.title, s.genre ORDER BY s.id) FROM song s WHERE s.album_id = a.id),
         'ids', (SELECT array_agg(s.id ORDER BY s.id DESC) FROM song s WHERE s.album_id = a.id),
         'distinct', (SELECT jsonb_agg(DISTINCT s.genre ORDER BY s.genre DESC) FROM song s WHERE s.album_id = a.id),
         'pairs', (SELECT array_agg(ARRAY[s.id, s.seconds] ORDER BY s.id) FROM song s WHERE s.album_id = a.id),
         'array', ARRAY(SELECT s.title FROM song s WHERE s.album_id = a.id ORDER BY s.id),
         'json', (SELECT json_agg(json_build_object('t', s.title) ORDER BY s.id) FROM song s WHERE s.album_id = a.id)
       ) AS doc
FROM album a
