-- Lists in elements of lists: objects and arrays, some of the rows, with rows that they name and a list in their elements.
SELECT o.id,
       jsonb_build_object('note', o.note, 'lines', coalesce(
         (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'label', l.label,
           'count', (SELECT count(*) FROM part p WHERE p.line_id = l.id),
           'parts', coalesce(
             (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'qty', p.qty,
               'maker', (SELECT m.name FROM maker m WHERE m.id = p.maker_id),
               'screws', coalesce(
                 (SELECT jsonb_agg(jsonb_build_object('no', s.no, 'size', s.size) ORDER BY s.no DESC)
                  FROM screw s WHERE s.part_id = p.id), '[]')) ORDER BY p.position, p.id)
              FROM part p WHERE p.line_id = l.id), '[]'),
           'spares', coalesce(
             (SELECT jsonb_agg(jsonb_build_array(p.id, p.qty) ORDER BY p.position DESC, p.id DESC)
              FROM part p WHERE p.line_id = l.id AND p.spare), '[]')) ORDER BY l.id)
          FROM line l WHERE l.order_id = o.id AND NOT l.hidden), '[]')) AS doc
FROM orders o
