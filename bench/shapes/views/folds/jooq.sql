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
      where "line"."order_id" = "orders"."id"
      order by "line"."position", "line"."id"
    ) as "t"
  ) as "lines",
  (
    select count(*)
    from "line"
    where "line"."order_id" = "orders"."id"
  ) as "count",
  (
    select sum("line"."qty")
    from "line"
    where "line"."order_id" = "orders"."id"
  ) as "total",
  (
    select avg("line"."qty")
    from "line"
    where "line"."order_id" = "orders"."id"
  ) as "average",
  (
    select max("line"."qty")
    from "line"
    where "line"."order_id" = "orders"."id"
  ) as "highest"
from "orders"
