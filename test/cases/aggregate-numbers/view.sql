-- count, count(distinct), sum, avg, min, max, bool_and, bool_or, every, bit_and, variance, a share of two aggregates.
-- warns: VALUE_AMBIGUOUS
SELECT f.id,
       (SELECT count(*) FROM trade t WHERE t.fund_id = f.id) AS trades,
       (SELECT jsonb_build_object(
                 'count', count(t.qty), 'distinct', count(DISTINCT t.qty), 'sum', sum(t.qty), 'value', sum(t.qty * t.price),
                 'avg', avg(t.price), 'min', min(t.price), 'max', max(t.day), 'ratio', max(t.ratio),
                 'all', bool_and(t.won), 'any', bool_or(t.won), 'every', every(t.won), 'bits', bit_and(t.qty),
                 'variance', var_pop(t.qty), 'share', sum(t.qty) / nullif(count(*), 0), 'sum_distinct', sum(DISTINCT t.qty))
        FROM trade t WHERE t.fund_id = f.id) AS doc
FROM fund f
