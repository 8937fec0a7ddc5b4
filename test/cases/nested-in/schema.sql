CREATE TABLE recipe (
  id int PRIMARY KEY,
  name text NOT NULL,
  main_id int
);
CREATE TABLE ingredient (
  recipe_id int NOT NULL,
  food_id int,
  grams int
);
CREATE TABLE food (
  id int PRIMARY KEY,
  name text NOT NULL,
  vegan boolean
);
CREATE INDEX ON ingredient (recipe_id);
CREATE INDEX ON ingredient (food_id);
CREATE INDEX ON recipe (main_id);

INSERT INTO food VALUES (1, 'rice', true), (2, 'egg', false), (3, 'salt', NULL);
INSERT INTO recipe VALUES (1, 'Risotto', 1), (2, 'Omelette', 2), (3, 'Air', NULL);
INSERT INTO ingredient VALUES (1, 1, 100), (1, 3, 1), (2, 2, 90), (2, NULL, 1), (9, 1, 1);
