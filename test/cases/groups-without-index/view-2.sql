-- An index that begins with one of the expressions is enough.
-- name: by_country
SELECT coalesce(v.at::date, '2000-01-01') AS day,
       lower(v.country) AS country,
       jsonb_build_object('visits', count(*)) AS doc
FROM visit v
WHERE lower(v.country) IS NOT NULL AND v.country IS NOT NULL
GROUP BY coalesce(v.at::date, '2000-01-01'), lower(v.country)
