select "orders"."id", "orders"."status", "orders_lines"."data" as "lines"
from "orders" "orders"
left join lateral (
  select coalesce(jsonb_agg(jsonb_build_array("orders_lines"."id", "orders_lines"."qty", "orders_lines"."product_id")
    order by "orders_lines"."position", "orders_lines"."id"), '[]'::jsonb) as "data"
  from (
    select * from "line" "orders_lines" where ("orders_lines"."order_id" = "orders"."id" and "orders_lines"."price" > 2.00)
    order by "orders_lines"."position", "orders_lines"."id"
  ) "orders_lines"
) "orders_lines" on true
