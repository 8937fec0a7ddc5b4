select "d0"."id" as "id", "d0"."status" as "status", "lines"."r" as "lines"
from "orders" as "d0"
left join lateral(
  select coalesce(jsonb_agg(to_jsonb("t".*)), '[]') as "r" from (
    select "d1"."id" as "id", "d1"."qty" as "qty", "product"."r" as "product"
    from "line" as "d1"
    left join lateral(
      select to_jsonb("t".*) "r" from (
        select "d2"."id" as "id", "d2"."title" as "title" from "product" as "d2" where "d1"."product_id" = "d2"."id" limit 1
      ) as "t"
    ) as "product" on true
    where "d0"."id" = "d1"."order_id" order by "d1"."position", "d1"."id"
  ) as "t"
) as "lines" on true
