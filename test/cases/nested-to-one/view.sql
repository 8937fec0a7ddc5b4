-- To-one objects in to-one objects: scalar subqueries that follow links.
SELECT v.id,
       jsonb_build_object(
         'name', v.name,
         'city', (SELECT jsonb_build_object(
                           'name', c.name,
                           'country', (SELECT jsonb_build_object('name', k.name) FROM country k WHERE k.id = c.country_id))
                  FROM city c WHERE c.id = v.city_id)
       ) AS doc
FROM venue v
