select "orders"."id", "orders"."status",
  (select coalesce(jsonb_agg(agg), '[]') from (
    select "l"."qty", "l"."price"
    from "line" as "l" where "l"."order_id" = "orders"."id" order by "l"."position", "l"."id"
  ) as agg) as "lines"
from "orders"
