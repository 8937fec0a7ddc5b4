SELECT "public"."orders"."id", "public"."orders"."status", COALESCE("orders_line_1"."orders_line_1", '[]') AS "lines", COALESCE("orders_folds_2"."orders_folds_2", '[]') AS "folds"
FROM "public"."orders"
LEFT JOIN LATERAL (
  SELECT jsonb_agg("orders_line_1") AS "orders_line_1" FROM (
    SELECT "line_1"."id", "line_1"."qty", "line_1"."product_id"
    FROM "public"."line" AS "line_1"
    WHERE "line_1"."order_id" = "public"."orders"."id" ORDER BY "line_1"."position" ASC, "line_1"."id" ASC
  ) AS "orders_line_1"
) AS "orders_line_1" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg("orders_folds_2") AS "orders_folds_2" FROM (
    SELECT COUNT("line_2"."id") AS "count", SUM("line_2"."qty") AS "total", AVG("line_2"."qty") AS "average", MAX("line_2"."qty") AS "highest"
    FROM "public"."line" AS "line_2" WHERE "line_2"."order_id" = "public"."orders"."id"
  ) AS "orders_folds_2"
) AS "orders_folds_2" ON TRUE
