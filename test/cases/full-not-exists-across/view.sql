-- What a root does not have: courses not taken, and courses joined only on the nullable side. A new course reaches everyone.
-- options: allow-full
-- warns: ORDER_MISSING
SELECT s.id,
       jsonb_build_object(
         'open', (SELECT jsonb_agg(c.title ORDER BY c.id) FROM course c
                  WHERE NOT EXISTS (SELECT FROM taken t WHERE t.course_id = c.id AND t.student_id = s.id)),
         'all', (SELECT jsonb_object_agg(c.title, t.course_id IS NOT NULL)
                 FROM course c LEFT JOIN taken t ON t.course_id = c.id AND t.student_id = s.id)
       ) AS doc
FROM student s
