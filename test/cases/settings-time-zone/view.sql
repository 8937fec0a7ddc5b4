-- A view that chooses its time zone: literals, texts, days and hours are Berlin's, for every writer.
SET TimeZone = 'Europe/Berlin';
SELECT t.id,
       t.departs,
       t.departs::date AS day,
       jsonb_build_object(
         'departs', t.departs,
         'text', t.departs::text,
         'hour', extract(hour FROM t.departs),
         'planned', t.planned::timestamptz,
         'utc', t.departs AT TIME ZONE 'UTC',
         'summer', t.departs >= timestamptz '2024-03-31 03:00',
         'stops', (SELECT jsonb_agg(s.at ORDER BY s.nr) FROM stop s WHERE s.train_id = t.id),
         'days', (SELECT count(DISTINCT s.at::date) FROM stop s WHERE s.train_id = t.id)
       ) AS doc
FROM train t
