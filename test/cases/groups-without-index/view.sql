-- Groups by expressions that no index begins with, and one by a column that another is made of.
-- warns: INDEX_MISSING
SELECT lower(v.page) AS page,
       coalesce(upper(v.country), '-') AS country,
       v.at::date AS day,
       jsonb_build_object('visits', count(*), 'latest', max(v.at)) AS doc
FROM visit v
GROUP BY lower(v.page), coalesce(upper(v.country), '-'), v.at::date
