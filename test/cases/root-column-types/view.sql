-- Further columns of many types keep them, with their modifiers: arrays, enums, domains, composites, ranges.
SELECT s.id, s.price, s.code, s.fixed, s.tags, s.grid, s.feeling, s.at, s.level, s.during, s.address, s.bits, s.times,
       (s.at).x AS x,
       s.price::numeric(6, 1) AS rounded,
       s.tags[1] AS first_tag,
       'constant' AS constant,
       NULL AS nothing,
       jsonb_build_object('at', s.at, 'tags', s.tags, 'feeling', s.feeling, 'during', s.during, 'level', s.level) AS doc
FROM sample s
