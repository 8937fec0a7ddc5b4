select "orders"."id", "orders"."status",
  (select coalesce(jsonb_agg(agg), '[]') from (
    select "l"."id", "l"."qty", "l"."product_id"
    from "line" as "l" where "l"."order_id" = "orders"."id" order by "l"."position", "l"."id"
  ) as agg) as "lines",
  (select count(*) from "line" as "l" where "l"."order_id" = "orders"."id") as "count",
  (select sum("l"."qty") from "line" as "l" where "l"."order_id" = "orders"."id") as "total",
  (select avg("l"."qty") from "line" as "l" where "l"."order_id" = "orders"."id") as "average",
  (select max("l"."qty") from "line" as "l" where "l"."order_id" = "orders"."id") as "highest"
from "orders"
