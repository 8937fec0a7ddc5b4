-- Columns that are only compared, never shown: a change that the writer's own settings would not show is one all the same.
SELECT p.id,
       jsonb_build_object(
         'high', p.level > 0.5,
         'late', p.at > timestamptz '2024-10-27 00:30:00+00',
         'long', p.span > interval '1 day',
         'limited', p.limits > 1,
         'alarms', (SELECT count(*) FROM alarm a WHERE a.probe_id = p.id AND a.level >= p.level)
       ) AS doc
FROM probe p
