-- Quotes, double quotes, dollars and backslashes in every name: schema, tables, columns, constraints, view, output columns, keys.
-- name: "s""c'h$$\"."d""o'c$$\"
SELECT t."k""e'y$$\",
       t."c""o'l$$\" AS "o""u't$$\",
       jsonb_build_object(
         'a"b''$$\', t."c""o'l$$\",
         'c"''$$\', (SELECT jsonb_agg(u."v""a'l$$\" ORDER BY u."i""d'$$\") FROM "s""c'h$$\"."c""h'i$$\" u WHERE u."l""i'n$$\" = t."k""e'y$$\")
       ) AS "j""s'n$$\"
FROM "s""c'h$$\"."a""b'$$\" t
