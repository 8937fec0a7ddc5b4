-- Names beyond ASCII, some of them 63 bytes in few characters.
-- name: "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ"
SELECT x."番号",
       x."Größe" AS "크기",
       jsonb_build_object(
         'Ente', x."🦆",
         '子', (SELECT jsonb_agg(y."значение" ORDER BY y."ид") FROM "Übersicht"."żółćżółćżółćżółćżółćżółćżółćżó_ż" y
                WHERE y."ссылка_ссылка_ссылка_ссылка_ссыл_л" = x."番号")
       ) AS "文書"
FROM "Übersicht"."注文" x
