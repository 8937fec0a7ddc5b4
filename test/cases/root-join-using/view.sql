-- JOIN … USING, NATURAL JOIN, a comma between tables and a nested join in parentheses.
SELECT city_id,
       jsonb_build_object('title', title, 'code', shared.code, 'country', k.name, 'mayor', surname, 'twin', x.name) AS doc
FROM (city JOIN country k USING (code) AS shared) NATURAL LEFT JOIN mayor, country x
WHERE x.code = shared.code
