select "orders"."id", "orders"."status",
  (select coalesce(jsonb_agg(agg), '[]') from (
    select "l"."id", "l"."qty",
    (select to_jsonb(obj) from (
      select "p"."id", "p"."title" from "product" as "p" where "p"."id" = "l"."product_id"
    ) as obj) as "product"
    from "line" as "l" where "l"."order_id" = "orders"."id" order by "l"."position", "l"."id"
  ) as agg) as "lines"
from "orders"
