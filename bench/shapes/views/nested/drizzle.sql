select "orders"."id", "orders"."status", "orders_lines"."data" as "lines"
from "orders" "orders"
left join lateral (
  select coalesce(jsonb_agg(jsonb_build_array("orders_lines"."id", "orders_lines"."label", "orders_lines_items"."data")
    order by "orders_lines"."position", "orders_lines"."id"), '[]'::jsonb) as "data"
  from (
    select * from "parcel" "orders_lines" where "orders_lines"."order_id" = "orders"."id"
    order by "orders_lines"."position", "orders_lines"."id"
  ) "orders_lines"
  left join lateral (
    select coalesce(jsonb_agg(jsonb_build_array("orders_lines_items"."id", "orders_lines_items"."qty")
      order by "orders_lines_items"."position", "orders_lines_items"."id"), '[]'::jsonb) as "data"
    from (
      select * from "item" "orders_lines_items" where "orders_lines_items"."parcel_id" = "orders_lines"."id"
      order by "orders_lines_items"."position", "orders_lines_items"."id"
    ) "orders_lines_items"
  ) "orders_lines_items" on true
) "orders_lines" on true
