INSERT INTO post (id, title) SELECT n, 'post ' || n FROM generate_series(1, greatest(1, :documents / :fanout)) n;
INSERT INTO comment
SELECT n, (n - 1) % greatest(1, :documents / :fanout) + 1, 'comment ' || n FROM generate_series(1, :documents) n;
UPDATE post p SET comments_count = (SELECT count(*) FROM comment c WHERE c.post_id = p.id);
SELECT setval('comment_id', :documents)
