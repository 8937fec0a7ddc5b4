-- Derived tables joined by key whose rows depend on all others: a rank, a top two, a share of the total.
-- options: allow-full
SELECT p.id,
       r.rank,
       jsonb_build_object('name', p.name, 'rank', r.rank, 'top', t.id IS NOT NULL, 'share', r.share) AS doc
FROM player p
JOIN (SELECT q.id,
             rank() OVER (ORDER BY q.score DESC NULLS LAST) AS rank,
             q.score * 100 / sum(q.score) OVER () AS share
      FROM player q) r ON r.id = p.id
LEFT JOIN (SELECT q.id FROM player q ORDER BY q.score DESC NULLS LAST, q.id LIMIT 2) t ON t.id = p.id
