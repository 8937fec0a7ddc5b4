CREATE TABLE account (
  id int PRIMARY KEY,
  owner text NOT NULL,
  parent_id int
);
CREATE TABLE booking (
  id int PRIMARY KEY,
  account_id int NOT NULL,
  amount int NOT NULL,
  void boolean NOT NULL DEFAULT false
);
CREATE INDEX ON booking (account_id);
CREATE INDEX ON account (parent_id);

INSERT INTO account VALUES (1, 'ada', NULL), (2, 'bob', 1), (3, 'cyd', 1), (4, 'dee', 9);
INSERT INTO booking VALUES (1, 1, 100, false), (2, 1, -30, false), (3, 2, 5, false), (4, 3, 6, true), (5, 9, 1, false);
