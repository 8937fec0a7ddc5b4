select "d0"."id" as "id", "d0"."status" as "status", "lines"."r" as "lines"
from "orders" as "d0"
left join lateral(
  select coalesce(jsonb_agg(to_jsonb("t".*)), '[]') as "r" from (
    select "d1"."product_id" as "product_id", "d1"."qty" as "qty"
    from "entry" as "d1"
    where "d0"."id" = "d1"."order_id" order by "d1"."position", "d1"."product_id"
  ) as "t"
) as "lines" on true
