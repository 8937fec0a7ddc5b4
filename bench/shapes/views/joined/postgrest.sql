SELECT "public"."orders"."id", "public"."orders"."status", COALESCE("orders_line_1"."orders_line_1", '[]') AS "lines"
FROM "public"."orders"
LEFT JOIN LATERAL (
  SELECT jsonb_agg("orders_line_1") AS "orders_line_1" FROM (
    SELECT "line_1"."id", "line_1"."qty", to_jsonb("line_1_product_2".*) AS "product"
    FROM "public"."line" AS "line_1"
    LEFT JOIN LATERAL (
      SELECT "product_2"."id", "product_2"."title" FROM "public"."product" AS "product_2" WHERE "product_2"."id" = "line_1"."product_id"
    ) AS "line_1_product_2" ON TRUE
    WHERE "line_1"."order_id" = "public"."orders"."id" ORDER BY "line_1"."position" ASC, "line_1"."id" ASC
  ) AS "orders_line_1"
) AS "orders_line_1" ON TRUE
