select "orders"."id", "orders"."status", "orders_lines"."data" as "lines",
  (select count(*) from "line" where "line"."order_id" = "orders"."id") as "count",
  (select sum("line"."qty") from "line" where "line"."order_id" = "orders"."id") as "total",
  (select avg("line"."qty") from "line" where "line"."order_id" = "orders"."id") as "average",
  (select max("line"."qty") from "line" where "line"."order_id" = "orders"."id") as "highest"
from "orders" "orders"
left join lateral (
  select coalesce(jsonb_agg(jsonb_build_array("orders_lines"."id", "orders_lines"."qty", "orders_lines"."product_id")
    order by "orders_lines"."position", "orders_lines"."id"), '[]'::jsonb) as "data"
  from (
    select * from "line" "orders_lines" where "orders_lines"."order_id" = "orders"."id"
    order by "orders_lines"."position", "orders_lines"."id"
  ) "orders_lines"
) "orders_lines" on true
