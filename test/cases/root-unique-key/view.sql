-- A root without a primary key: its first unique key that is never null tells its documents.
SELECT b.house, b.number,
       jsonb_build_object('title', b.title, 'pages', coalesce(
         (SELECT jsonb_agg(jsonb_build_object('n', p.n, 'text', p.text) ORDER BY p.n)
          FROM page p WHERE p.house = b.house AND p.number = b.number), '[]')) AS doc
FROM book b
