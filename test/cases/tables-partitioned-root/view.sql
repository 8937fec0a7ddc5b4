-- A partitioned root, partitioned twice, one partition with its columns in another order: writes to the parent, the middle and the leaves.
SELECT e.day,
       e.nr,
       jsonb_build_object('title', e.title, 'room', (SELECT r.name FROM room r WHERE r.id = e.room_id)) AS doc
FROM event e
