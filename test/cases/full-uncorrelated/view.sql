-- A subquery tied to no root: a change of its table rewrites every document, which the user has allowed.
-- options: allow-full
SELECT i.id,
       jsonb_build_object(
         'amount', i.amount,
         'usd', i.amount * (SELECT r.factor FROM rate r WHERE r.currency = 'usd'),
         'rates', (SELECT jsonb_object_agg(r.currency, r.factor) FROM rate r)
       ) AS doc
FROM invoice i
