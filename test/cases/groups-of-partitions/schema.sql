CREATE TABLE orders (id int PRIMARY KEY, region text NOT NULL, placed date NOT NULL, total int NOT NULL);
CREATE INDEX ON orders (region);

INSERT INTO orders VALUES (1, 'n', '2026-01-01', 5), (2, 'n', '2026-01-02', 7), (3, 's', '2026-01-01', 1);
