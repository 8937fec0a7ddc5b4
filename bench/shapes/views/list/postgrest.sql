SELECT "public"."orders"."id", "public"."orders"."status", COALESCE("orders_line_1"."orders_line_1", '[]') AS "lines"
FROM "public"."orders"
LEFT JOIN LATERAL (
  SELECT jsonb_agg("orders_line_1") AS "orders_line_1" FROM (
    SELECT "line_1"."id", "line_1"."qty", "line_1"."product_id"
    FROM "public"."line" AS "line_1"
    WHERE "line_1"."order_id" = "public"."orders"."id" ORDER BY "line_1"."position" ASC, "line_1"."id" ASC
  ) AS "orders_line_1"
) AS "orders_line_1" ON TRUE
