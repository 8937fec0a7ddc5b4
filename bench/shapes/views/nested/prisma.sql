SELECT "t0"."id", "t0"."status", "orders_lines"."__prisma_data__" AS "lines"
FROM "public"."orders" AS "t0"
LEFT JOIN LATERAL (
  SELECT COALESCE(JSONB_AGG("__prisma_data__"), '[]') AS "__prisma_data__" FROM (
    SELECT "t3"."__prisma_data__" FROM (
      SELECT JSONB_BUILD_OBJECT('id', "t2"."id", 'label', "t2"."label", 'items', "orders_lines_items"."__prisma_data__") AS "__prisma_data__", "t2"."position", "t2"."id"
      FROM (SELECT "t1".* FROM "public"."parcel" AS "t1" WHERE "t0"."id" = "t1"."order_id" ) AS "t2"
      LEFT JOIN LATERAL (
        SELECT COALESCE(JSONB_AGG("__prisma_data__"), '[]') AS "__prisma_data__" FROM (
          SELECT "t7"."__prisma_data__" FROM (
            SELECT JSONB_BUILD_OBJECT('id', "t6"."id", 'qty', "t6"."qty") AS "__prisma_data__", "t6"."position", "t6"."id"
            FROM (SELECT "t5".* FROM "public"."item" AS "t5" WHERE "t2"."id" = "t5"."parcel_id" ) AS "t6"
          ) AS "t7" ORDER BY "t7"."position" ASC, "t7"."id" ASC
        ) AS "t8"
      ) AS "orders_lines_items" ON true
    ) AS "t3" ORDER BY "t3"."position" ASC, "t3"."id" ASC
  ) AS "t4"
) AS "orders_lines" ON true
