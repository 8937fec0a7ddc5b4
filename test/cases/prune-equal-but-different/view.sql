-- Values that are equal and print differently: 1.0 and 1.00, '1 day' and '24:00', 0 and -0. Each is a change.
SELECT m.id,
       m.amount,
       m.span,
       m.speed,
       m.list,
       jsonb_build_object(
         'amount', m.amount, 'span', m.span, 'speed', m.speed, 'data', m.data, 'list', m.list,
         'detail', (SELECT jsonb_build_object('amount', d.amount, 'data', d.data) FROM detail d WHERE d.measure_id = m.id)
       ) AS doc
FROM measure m
