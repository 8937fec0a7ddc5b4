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
        "line"."id" as "v0",
        "line"."qty" as "v1",
        jsonb_build_array("product"."id", "product"."title") as "v2"
      from "line"
        join "product"
          on "product"."id" = "line"."product_id"
      where "line"."order_id" = "orders"."id"
      order by "line"."position", "line"."id"
    ) as "t"
  ) as "lines"
from "orders"
