UPDATE person SET name = upper(name) WHERE id = 1;
UPDATE person SET city = 'Jena' WHERE id = 3;
-- unchanged: the city counts for receivers only
UPDATE parcel SET receiver_id = NULL WHERE receiver_id IS NULL;
UPDATE parcel SET sender_id = receiver_id, receiver_id = sender_id;
UPDATE parcel SET helper_ids = array_remove(helper_ids, 3);
UPDATE parcel SET helper_ids = helper_ids || 1 WHERE id > 2;
UPDATE parcel SET sender_id = NULL, receiver_id = NULL, helper_ids = NULL WHERE id = 1;
-- unchanged: in no parcel yet
INSERT INTO person VALUES (4, 'Dee', 'Rom');
INSERT INTO parcel VALUES (5, 4, 4, '{4}'), (6, NULL, NULL, '{NULL}');
UPDATE person SET id = id + 10;
INSERT INTO person VALUES (14, 'Dora', 'Oslo'), (1, 'Abe', 'Kiel') ON CONFLICT (id) DO UPDATE SET name = excluded.name, city = excluded.city;
DELETE FROM person WHERE id = 14;
UPDATE parcel SET id = id + 10;
DELETE FROM parcel WHERE sender_id IS NULL;
TRUNCATE person CASCADE;
