SELECT "public"."orders"."id", "public"."orders"."status", COALESCE("orders_entry_1"."orders_entry_1", '[]') AS "lines"
FROM "public"."orders"
LEFT JOIN LATERAL (
  SELECT jsonb_agg("orders_entry_1") AS "orders_entry_1" FROM (
    SELECT "entry_1"."product_id", "entry_1"."qty"
    FROM "public"."entry" AS "entry_1"
    WHERE "entry_1"."order_id" = "public"."orders"."id" ORDER BY "entry_1"."position" ASC, "entry_1"."product_id" ASC
  ) AS "orders_entry_1"
) AS "orders_entry_1" ON TRUE
