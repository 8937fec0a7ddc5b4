-- A root key of many types: date, enum, domain, timestamptz, interval, array, boolean, bigint, bytea.
-- warns: EDGE_WITHOUT_KEY
SELECT s.day, s.kind, s.place, s.at, s.span, s.tags, s.flag, s.big, s.raw,
       jsonb_build_object(
         'note', s.note,
         'big', s.big,
         'guests', (SELECT count(*) FROM guest g WHERE g.day = s.day AND g.kind = s.kind AND g.place = s.place)
       ) AS doc
FROM slot s
