-- Window functions inside a correlated subquery: rank, running total, difference to the one before.
-- warns: ORDER_MISSING ORDER_MISSING
SELECT r.id,
       jsonb_build_object(
         'name', r.name,
         'results', (SELECT jsonb_agg(jsonb_build_object('runner', w.name, 'rank', w.rank, 'sum', w.running, 'gap', w.gap)
                                      ORDER BY w.rank, w.name)
                     FROM (SELECT u.name,
                                  rank() OVER (ORDER BY s.seconds) AS rank,
                                  sum(s.seconds) OVER (ORDER BY s.seconds, u.name) AS running,
                                  s.seconds - lag(s.seconds) OVER (ORDER BY s.seconds, u.name) AS gap
                           FROM result s JOIN runner u ON u.id = s.runner_id
                           WHERE s.race_id = r.id) w)
       ) AS doc
FROM race r
