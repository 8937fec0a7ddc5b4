select "orders"."id", "orders"."status",
  (select coalesce(jsonb_agg(agg), '[]') from (
    select "p"."id", "p"."label",
    (select coalesce(jsonb_agg(agg), '[]') from (
      select "i"."id", "i"."qty"
      from "item" as "i" where "i"."parcel_id" = "p"."id" order by "i"."position", "i"."id"
    ) as agg) as "items"
    from "parcel" as "p" where "p"."order_id" = "orders"."id" order by "p"."position", "p"."id"
  ) as agg) as "lines"
from "orders"
