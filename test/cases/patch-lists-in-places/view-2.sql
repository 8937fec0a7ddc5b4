-- A table whose rows are listed in two documents, and below a row that several documents show.
-- name: public.team_inbox
SELECT t.id,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title) ORDER BY k.id)
                 FROM task k WHERE k.team_id = t.id), '[]') AS sent,
       jsonb_build_object('received',
         coalesce((SELECT jsonb_agg(jsonb_build_array(k.rank, k.id, k.title) ORDER BY k.rank, k.id)
                   FROM task k WHERE k.next = t.id), '[]')) AS doc
FROM team t
