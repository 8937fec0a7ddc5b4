-- Names that mean something to templates: format(), dollar quotes, parameters, comments, escapes, a tab and a line break.
-- name: "$fn$ %L ?"
SELECT "%I"."%s",
       "%I"."$1" AS "$2",
       "%I"."?" AS "tab	and
line",
       jsonb_build_object(
         '$body$', "%I".":name",
         '-- %', (SELECT jsonb_agg("$".";" || "$"."/*" || "$"."E'\\n'" ORDER BY "$".";") FROM "$body1$ -- /* */" "$" WHERE "$"."--" = "%I"."%s"),
         '*/', (SELECT "%%"."$1" FROM "%I $body$ ${x}" "%%" WHERE "%%"."%s" = "%I"."?")
       ) AS "${doc}"
FROM "%I $body$ ${x}" "%I"
