UPDATE meta SET page_slug = 'about' WHERE id = 2;
UPDATE meta SET title = 'Start' WHERE id = 1;
UPDATE meta SET page_slug = NULL WHERE id = 1;
UPDATE page SET slug = 'other' WHERE id IN (3, 4);
UPDATE page SET slug = NULL WHERE id = 4;
UPDATE visits SET n = n + 1;
UPDATE visits SET page_id = 2 WHERE page_id = 3;
INSERT INTO visits VALUES (2, 1), (4, 4) ON CONFLICT (page_id) DO UPDATE SET n = visits.n + 1;
INSERT INTO page VALUES (5, 'about');
-- unchanged: no page has this slug
INSERT INTO meta VALUES (4, 'lost', 'Lost');
INSERT INTO meta VALUES (5, 'lost', 'Found'), (6, 'home', 'New home')
ON CONFLICT (page_slug) DO UPDATE SET title = excluded.title;
UPDATE page SET slug = 'lost' WHERE id = 1;
DELETE FROM meta WHERE page_slug = 'lost';
DELETE FROM visits WHERE n > 10;
UPDATE page SET id = id * 10;
DELETE FROM page WHERE slug IS NULL;
