select "d0"."id" as "id", "d0"."status" as "status", "lines"."r" as "lines"
from "orders" as "d0"
left join lateral(
  select coalesce(jsonb_agg(to_jsonb("t".*)), '[]') as "r" from (
    select "d1"."id" as "id", "d1"."label" as "label", "items"."r" as "items"
    from "parcel" as "d1"
    left join lateral(
      select coalesce(jsonb_agg(to_jsonb("t".*)), '[]') as "r" from (
        select "d2"."id" as "id", "d2"."qty" as "qty"
        from "item" as "d2"
        where "d1"."id" = "d2"."parcel_id" order by "d2"."position", "d2"."id"
      ) as "t"
    ) as "items" on true
    where "d0"."id" = "d1"."order_id" order by "d1"."position", "d1"."id"
  ) as "t"
) as "lines" on true
