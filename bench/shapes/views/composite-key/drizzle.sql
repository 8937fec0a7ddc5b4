select "orders"."id", "orders"."status", "orders_lines"."data" as "lines"
from "orders" "orders"
left join lateral (
  select coalesce(jsonb_agg(jsonb_build_array("orders_lines"."product_id", "orders_lines"."qty")
    order by "orders_lines"."position", "orders_lines"."product_id"), '[]'::jsonb) as "data"
  from (
    select * from "entry" "orders_lines" where "orders_lines"."order_id" = "orders"."id"
    order by "orders_lines"."position", "orders_lines"."product_id"
  ) "orders_lines"
) "orders_lines" on true
