-- Tables behind such an alias: what links their rows is not followed, and what is shown of them is not set.
-- name: prizes
-- options: allow-full
-- warns: ORDER_MISSING
SELECT t.id,
       jsonb_build_object(
         'players', (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.id)
                     FROM player p WHERE p.team_id = t.id),
         'prizes', (SELECT jsonb_agg(jsonb_build_array(w.prize, w.title, w.winner) ORDER BY w.prize)
                    FROM (prize JOIN player q ON q.id = prize.player_id)
                           AS w (prize, player_id, title, player, team, winner)
                    WHERE w.team = t.id)
       ) AS doc
FROM team t
