select "orders"."id", "orders"."status", "orders_lines"."data" as "lines"
from "orders" "orders"
left join lateral (
  select coalesce(jsonb_agg(jsonb_build_array("orders_lines"."id", "orders_lines"."qty", "orders_lines_product"."data")
    order by "orders_lines"."position", "orders_lines"."id"), '[]'::jsonb) as "data"
  from (
    select * from "line" "orders_lines" where "orders_lines"."order_id" = "orders"."id"
    order by "orders_lines"."position", "orders_lines"."id"
  ) "orders_lines"
  left join lateral (
    select jsonb_build_array("orders_lines_product"."id", "orders_lines_product"."title") as "data"
    from (select * from "product" "orders_lines_product" where "orders_lines_product"."id" = "orders_lines"."product_id" limit 1) "orders_lines_product"
  ) "orders_lines_product" on true
) "orders_lines" on true
