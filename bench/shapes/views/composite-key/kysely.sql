select "orders"."id", "orders"."status",
  (select coalesce(jsonb_agg(agg), '[]') from (
    select "e"."product_id", "e"."qty"
    from "entry" as "e" where "e"."order_id" = "orders"."id" order by "e"."position", "e"."product_id"
  ) as agg) as "lines"
from "orders"
