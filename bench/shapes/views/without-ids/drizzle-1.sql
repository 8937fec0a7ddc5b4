select "d0"."id" as "id", "d0"."status" as "status", "lines"."r" as "lines"
from "orders" as "d0"
left join lateral(
  select coalesce(jsonb_agg(to_jsonb("t".*)), '[]') as "r" from (
    select "d1"."qty" as "qty", "d1"."price" as "price"
    from "line" as "d1"
    where "d0"."id" = "d1"."order_id" order by "d1"."position", "d1"."id"
  ) as "t"
) as "lines" on true
