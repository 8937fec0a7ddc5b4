select
  "orders"."id",
  "orders"."status",
  (
    select coalesce(
      jsonb_agg(jsonb_build_array("v0", "v1")),
      jsonb_build_array()
    )
    from (
      select
        "entry"."product_id" as "v0",
        "entry"."qty" as "v1"
      from "entry"
      where "entry"."order_id" = "orders"."id"
      order by "entry"."position", "entry"."product_id"
    ) as "t"
  ) as "lines"
from "orders"
