CREATE TABLE chapter (
  position int PRIMARY KEY DEFERRABLE,
  title text NOT NULL
);
