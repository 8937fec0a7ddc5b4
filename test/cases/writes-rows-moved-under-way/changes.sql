UPDATE line SET qty = qty + 10;
UPDATE line SET note = 'move' WHERE id = 1;
UPDATE line SET note = 'move' WHERE id IN (2, 3);
UPDATE line SET qty = qty + 10, note = CASE id WHEN 4 THEN 'move' WHEN 5 THEN 'renumber' WHEN 6 THEN 'remove' WHEN 7 THEN 'twice' END;
UPDATE line SET note = 'remove' WHERE id < 3;
UPDATE line SET note = CASE id % 3 WHEN 0 THEN 'move' WHEN 1 THEN 'twice' ELSE 'plain' END WHERE order_id = 2;
UPDATE line SET note = 'renumber' WHERE id > 8;
UPDATE line SET qty = 0, note = NULL;
