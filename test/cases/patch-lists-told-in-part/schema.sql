CREATE TABLE shop (
  id int PRIMARY KEY,
  code int NOT NULL
);
CREATE TABLE shelf (
  code int,
  no int,
  shop_id int NOT NULL REFERENCES shop,
  PRIMARY KEY (code, no)
);
CREATE TABLE item (
  id int PRIMARY KEY,
  code int NOT NULL,
  no int NOT NULL,
  qty int NOT NULL,
  FOREIGN KEY (code, no) REFERENCES shelf
);
CREATE INDEX ON shelf (shop_id);
CREATE INDEX ON item (code, no);

INSERT INTO shop VALUES (1, 10), (2, 20);
INSERT INTO shelf VALUES (10, 1, 1), (20, 1, 1), (20, 2, 2), (10, 2, 2);
INSERT INTO item VALUES (1, 20, 2, 5);
