-- Reserved words as names of tables, columns, aliases and the view.
-- name: "with"
SELECT "as"."select",
       "as"."group" AS "limit",
       jsonb_build_object(
         'from', "as"."from",
         'table', (SELECT jsonb_agg(jsonb_build_object('end', "all"."end", 'null', "all"."null") ORDER BY "all"."order")
                   FROM "table" "all" WHERE "all"."where" = "as"."select")
       ) AS "union"
FROM "user" "as"
