-- Joins through unique constraints that are no primary keys keep one row per root.
SELECT p.id,
       jsonb_build_object('slug', p.slug, 'title', m.title, 'visits', v.n) AS doc
FROM page p
LEFT JOIN meta m ON m.page_slug = p.slug
LEFT JOIN visits v ON v.page_id = p.id
