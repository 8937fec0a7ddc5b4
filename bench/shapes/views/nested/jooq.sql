select
  "orders"."id",
  "orders"."status",
  (
    select coalesce(
      jsonb_agg(jsonb_build_array("v0", "v1", "v2")),
      jsonb_build_array()
    )
    from (
      select
        "parcel"."id" as "v0",
        "parcel"."label" as "v1",
        (
          select coalesce(
            jsonb_agg(jsonb_build_array("v0", "v1")),
            jsonb_build_array()
          )
          from (
            select
              "item"."id" as "v0",
              "item"."qty" as "v1"
            from "item"
            where "item"."parcel_id" = "parcel"."id"
            order by "item"."position", "item"."id"
          ) as "t"
        ) as "v2"
      from "parcel"
      where "parcel"."order_id" = "orders"."id"
      order by "parcel"."position", "parcel"."id"
    ) as "t"
  ) as "lines"
from "orders"
