-- Intervals, dates, floats, bytea and money: IntervalStyle, DateStyle, extra_float_digits and bytea_output are the view's, not the writer's.
SELECT s.id,
       s.span::text AS span_text,
       jsonb_build_object(
         'span', s.span, 'day', s.day, 'x', s.x, 'y', s.y, 'raw', s.raw, 'cash', s.cash,
         'texts', concat_ws('|', s.span, s.day, s.x, s.y, s.raw),
         'casts', ARRAY[s.span::text, s.day::text, s.x::text, s.y::text, s.raw::text],
         'row', to_jsonb(s),
         'parts', (SELECT jsonb_agg(jsonb_build_array(p.span, p.x, p.raw, format('%s', p.day)) ORDER BY p.id)
                   FROM part p WHERE p.sample_id = s.id),
         'days', (SELECT string_agg(p.day::text, ';' ORDER BY p.day) FROM part p WHERE p.sample_id = s.id)
       ) AS doc
FROM sample s
