-- IN and NOT IN over subqueries (NULLs included), IN that filters what is listed, and comparison with ANY and ALL.
SELECT r.id,
       jsonb_build_object(
         'name', r.name,
         'main_listed', r.main_id IN (SELECT i.food_id FROM ingredient i WHERE i.recipe_id = r.id),
         'main_absent', r.main_id NOT IN (SELECT i.food_id FROM ingredient i WHERE i.recipe_id = r.id),
         'foods', (SELECT jsonb_agg(f.name ORDER BY f.id) FROM food f
                   WHERE f.id IN (SELECT i.food_id FROM ingredient i WHERE i.recipe_id = r.id)),
         'heavier', 50 < ANY (SELECT i.grams FROM ingredient i WHERE i.recipe_id = r.id),
         'lighter', 50 > ALL (SELECT i.grams FROM ingredient i WHERE i.recipe_id = r.id)
       ) AS doc
FROM recipe r
