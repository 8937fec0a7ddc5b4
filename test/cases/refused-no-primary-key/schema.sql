CREATE TABLE note (
  nr int UNIQUE,
  body text
);
