CREATE FUNCTION longest_step(state text, value text) RETURNS text
  LANGUAGE sql IMMUTABLE
  AS $$ SELECT CASE WHEN length(value) > length(coalesce(state, '')) THEN value ELSE state END $$;
CREATE AGGREGATE longest(text) (SFUNC = longest_step, STYPE = text);
CREATE FUNCTION shout(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT upper(word) || '!' $$;
CREATE TABLE poem (
  id int PRIMARY KEY,
  title text
);
CREATE TABLE verse (
  poem_id int,
  nr int,
  words text,
  PRIMARY KEY (poem_id, nr)
);

INSERT INTO poem VALUES (1, 'one'), (2, NULL);
INSERT INTO verse VALUES (1, 1, 'oh'), (1, 2, 'my'), (1, 3, 'goodness'), (2, 1, NULL);
