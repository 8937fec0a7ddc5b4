-- A window partitioned by a link: a changed row reaches every row of its partition, by no key.
-- options: allow-full
SELECT w.id,
       jsonb_build_object('train', t.name, 'nr', n.nr, 'behind', n.behind) AS doc
FROM wagon w
JOIN (SELECT x.id,
             row_number() OVER (PARTITION BY x.train_id ORDER BY x.position, x.id) AS nr,
             sum(x.tons) OVER (PARTITION BY x.train_id ORDER BY x.position DESC, x.id DESC) AS behind
      FROM wagon x) n ON n.id = w.id
LEFT JOIN train t ON t.id = w.train_id
