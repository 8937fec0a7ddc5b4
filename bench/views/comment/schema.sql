-- Comments on posts, which count them.
CREATE TABLE post (
  id int PRIMARY KEY,
  title text NOT NULL,
  comments_count int NOT NULL DEFAULT 0,
  touched_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE comment (id int PRIMARY KEY, post_id int NOT NULL REFERENCES post, body text NOT NULL);
CREATE INDEX ON comment (post_id);
CREATE SEQUENCE comment_id
