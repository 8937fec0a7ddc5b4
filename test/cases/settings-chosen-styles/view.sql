-- A view that chooses its zone, its date style and its interval style: literals and texts are read and written in them.
SET TimeZone = 'America/New_York';
SET DateStyle = 'German, DMY';
SET IntervalStyle = 'iso_8601';
SELECT l.id,
       l.starts::text AS starts,
       jsonb_build_object(
         'starts', l.starts::text,
         'json', l.starts,
         'runs', l.runs,
         'signed', l.signed::text,
         'later', l.starts > '05.04.2023'::date,
         'literal', '03.04.2024'::date
       ) AS doc
FROM lease l
