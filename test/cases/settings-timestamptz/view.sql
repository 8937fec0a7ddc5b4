-- timestamptz without a chosen zone: documents are in UTC, whatever the writer's session says.
SELECT m.id,
       m.at,
       jsonb_build_object(
         'at', m.at,
         'text', m.at::text,
         'day', m.at::date,
         'hour', extract(hour FROM m.at),
         'trunc', date_trunc('day', m.at),
         'assumed', m.local::timestamptz,
         'later', m.at > m.day,
         'written', to_char(m.at, 'YYYY-MM-DD HH24:MI TZ'),
         'row', to_jsonb(m),
         'literal', m.at < timestamptz '2024-03-31 02:30:00',
         'guests', (SELECT jsonb_agg(g.came ORDER BY g.id) FROM guest g WHERE g.meeting_id = m.id AND g.came::date = m.at::date)
       ) AS doc
FROM meeting m
