SELECT "t0"."id", "t0"."status", "orders_lines"."__prisma_data__" AS "lines"
FROM "public"."orders" AS "t0"
LEFT JOIN LATERAL (
  SELECT COALESCE(JSONB_AGG("__prisma_data__"), '[]') AS "__prisma_data__" FROM (
    SELECT "t3"."__prisma_data__" FROM (
      SELECT JSONB_BUILD_OBJECT('id', "t2"."id", 'qty', "t2"."qty", 'product_id', "t2"."product_id") AS "__prisma_data__", "t2"."position", "t2"."id"
      FROM (SELECT "t1".* FROM "public"."line" AS "t1" WHERE "t0"."id" = "t1"."order_id" ) AS "t2"
    ) AS "t3" ORDER BY "t3"."position" ASC, "t3"."id" ASC
  ) AS "t4"
) AS "orders_lines" ON true
