-- Spaces, dots and upper case; three columns that differ in case and blanks only.
-- name: "My Schema.v2"."Order Docs.v1"
-- warns: EDGE_WITHOUT_KEY
SELECT "O"."Id",
       "O"."id",
       "O"." ID " AS "An ID.",
       jsonb_build_object(
         'a.b[0]."c"', "O"." ID ",
         ' ', (SELECT jsonb_agg("L"."QTY" ORDER BY "L"."Line Id") FROM "My Schema.v2"."Order Lines.2024" "L" WHERE "L"."Order.Id" = "O"."Id"),
         '', (SELECT sum("L"."QTY") FROM "My Schema.v2"."Order Lines.2024" "L" WHERE "L"."Order.Id" = "O"."id")
       ) AS "The Doc"
FROM "My Schema.v2"."ORDERS" "O"
