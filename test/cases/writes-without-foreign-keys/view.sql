-- No foreign keys and tables without any key: orphans, duplicates, rows in any order of arrival.
-- warns: EDGE_WITHOUT_KEY
SELECT f.id,
       jsonb_build_object(
         'name', f.name,
         'parent', (SELECT p.name FROM folder p WHERE p.id = f.parent_id),
         'files', (SELECT jsonb_agg(jsonb_build_object('name', x.name, 'owners', (SELECT count(*) FROM owner o WHERE o.id = x.owner_id))
                                    ORDER BY x.name, x.owner_id)
                   FROM file x WHERE x.folder_id = f.id)
       ) AS doc
FROM folder f
