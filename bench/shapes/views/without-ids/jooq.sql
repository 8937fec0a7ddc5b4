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
        "line"."qty" as "v0",
        "line"."price" as "v1"
      from "line"
      where "line"."order_id" = "orders"."id"
      order by "line"."position", "line"."id"
    ) as "t"
  ) as "lines"
from "orders"
