CREATE TABLE visit (id int PRIMARY KEY, page text NOT NULL, country varchar(2), at timestamp NOT NULL);
CREATE INDEX ON visit (lower(country));

INSERT INTO visit VALUES (1, 'a', 'at', '2026-01-01'), (2, 'b', NULL, '2026-01-02'), (3, 'a', 'AT', '2026-02-01');
