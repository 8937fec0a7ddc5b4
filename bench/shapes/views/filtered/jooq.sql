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
        "line"."product_id" as "v2"
      from "line"
      where (
          "line"."order_id" = "orders"."id"
          and "line"."price" > 2.00
        )
      order by "line"."position", "line"."id"
    ) as "t"
  ) as "lines"
from "orders"
