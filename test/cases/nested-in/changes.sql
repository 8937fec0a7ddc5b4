UPDATE food SET name = 'brown rice' WHERE id = 1;
-- unchanged: whether it is vegan is not read
UPDATE food SET vegan = NOT vegan;
UPDATE ingredient SET grams = 10 WHERE food_id = 1;
UPDATE ingredient SET grams = NULL WHERE food_id = 2;
UPDATE ingredient SET food_id = 3 WHERE food_id IS NULL;
UPDATE ingredient SET food_id = 1 WHERE food_id = 2;
INSERT INTO ingredient VALUES (3, 1, 1), (3, NULL, 2);
UPDATE recipe SET main_id = 1 WHERE id = 3;
UPDATE recipe SET main_id = NULL WHERE id = 1;
UPDATE ingredient SET recipe_id = 1 WHERE recipe_id = 3;
INSERT INTO recipe VALUES (9, 'Rice', 1);
-- unchanged: a food in no recipe
INSERT INTO food VALUES (4, 'oil', true);
INSERT INTO food VALUES (4, 'olive oil', true), (1, 'white rice', true) ON CONFLICT (id) DO UPDATE SET name = excluded.name;
UPDATE ingredient SET food_id = 4 WHERE recipe_id = 1 AND food_id = 3;
UPDATE food SET id = id + 10;
UPDATE recipe SET id = id + 10;
UPDATE ingredient SET food_id = food_id + 10, recipe_id = recipe_id + 10;
DELETE FROM food WHERE id = 11;
DELETE FROM recipe WHERE id = 12;
TRUNCATE ingredient;
