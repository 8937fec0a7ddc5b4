-- SQL/JSON constructors: JSON_OBJECT, JSON_ARRAY, JSON_OBJECTAGG, JSON_ARRAYAGG, IS JSON.
-- servers: 16
SELECT j.id,
       JSON_OBJECT('id': j.id, 'title': j.title, 'pay': j.pay ABSENT ON NULL RETURNING jsonb) AS doc,
       JSON_ARRAY(j.id, j.title, 'x' NULL ON NULL RETURNING jsonb) AS list,
       (SELECT JSON_ARRAYAGG(s.word ORDER BY s.word RETURNING jsonb) FROM skill s WHERE s.job_id = j.id) AS words,
       (SELECT JSON_OBJECTAGG(s.word: s.years NULL ON NULL RETURNING jsonb) FROM skill s WHERE s.job_id = j.id) AS years,
       JSON_ARRAY(SELECT s.years FROM skill s WHERE s.job_id = j.id ORDER BY s.word RETURNING jsonb) AS bare_years,
       j.title IS JSON AS is_json
FROM job j
