-- Albums with their artist …
-- name: album_doc
SELECT a.id,
       a.label_id,
       jsonb_build_object('title', a.title, 'artist', (SELECT r.name FROM artist r WHERE r.id = a.artist_id)) AS doc
FROM album a
