-- WITH, referenced twice: the root's own balance and its parent's; one query builds on another.
-- warns: EDGE_WITHOUT_KEY
WITH valid AS (
  SELECT b.account_id, b.amount FROM booking b WHERE NOT b.void
),
balance AS MATERIALIZED (
  SELECT v.account_id, sum(v.amount) AS amount, count(*) AS n FROM valid v GROUP BY v.account_id
)
SELECT a.id,
       own.amount,
       jsonb_build_object('owner', a.owner, 'balance', coalesce(own.amount, 0), 'bookings', own.n,
                          'parent', parent.amount) AS doc
FROM account a
LEFT JOIN balance own ON own.account_id = a.id
LEFT JOIN balance parent ON parent.account_id = a.parent_id
