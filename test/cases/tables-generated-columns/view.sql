-- Generated columns as values and as links, an identity key, a dropped column, a column with a default added later.
-- warns: EDGE_WITHOUT_KEY
SELECT r.id,
       r.area,
       jsonb_build_object(
         'area', r.area,
         'color', r.color,
         'board', (SELECT jsonb_build_object('code', b.code, 'pins', (SELECT count(*) FROM pin p WHERE p.board_code = b.code))
                   FROM board b WHERE b.id = r.board_id)
       ) AS doc
FROM rect r
