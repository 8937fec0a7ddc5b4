SELECT "public"."orders"."id", "public"."orders"."status", COALESCE("orders_parcel_1"."orders_parcel_1", '[]') AS "lines"
FROM "public"."orders"
LEFT JOIN LATERAL (
  SELECT jsonb_agg("orders_parcel_1") AS "orders_parcel_1" FROM (
    SELECT "parcel_1"."id", "parcel_1"."label", COALESCE("parcel_1_item_2"."parcel_1_item_2", '[]') AS "items"
    FROM "public"."parcel" AS "parcel_1"
    LEFT JOIN LATERAL (
      SELECT jsonb_agg("parcel_1_item_2") AS "parcel_1_item_2" FROM (
        SELECT "item_2"."id", "item_2"."qty"
        FROM "public"."item" AS "item_2"
        WHERE "item_2"."parcel_id" = "parcel_1"."id" ORDER BY "item_2"."position" ASC, "item_2"."id" ASC
      ) AS "parcel_1_item_2"
    ) AS "parcel_1_item_2" ON TRUE
    WHERE "parcel_1"."order_id" = "public"."orders"."id" ORDER BY "parcel_1"."position" ASC, "parcel_1"."id" ASC
  ) AS "orders_parcel_1"
) AS "orders_parcel_1" ON TRUE
