/** What the page begins with: a schema, a view of it, and writes to try. */
export interface Example {
  readonly title: string;
  /** The name of the document table. */
  readonly name: string;
  readonly schema: string;
  readonly view: string;
  readonly writes: readonly { readonly title: string; readonly text: string }[];
}

const shop: Example = {
  title: 'Orders of a shop',
  name: 'order_doc',
  schema: `CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, city text NOT NULL);
CREATE TABLE orders (
  id int PRIMARY KEY,
  customer_id int NOT NULL REFERENCES customer,
  status text NOT NULL
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  product text NOT NULL,
  qty int NOT NULL,
  price numeric(10,2) NOT NULL
);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON line (order_id);

INSERT INTO customer VALUES (1, 'Ada', 'London'), (2, 'Ben', 'Lyon'), (3, 'Cleo', 'Graz');
INSERT INTO orders
SELECT n, 1 + n % 3, (ARRAY['open', 'paid', 'sent'])[1 + n % 3] FROM generate_series(1, 200) n;
INSERT INTO line
SELECT n, 1 + n % 200, (ARRAY['Kettle', 'Mug', 'Tray'])[1 + n % 3], 1 + n % 4, 7.50 + n % 9
FROM generate_series(1, 600) n;
`,
  view: `SELECT o.id,
  jsonb_build_object(
    'status', o.status,
    'customer', (
      SELECT jsonb_build_object('name', c.name, 'city', c.city)
      FROM customer c WHERE c.id = o.customer_id),
    'lines', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'id', l.id, 'product', l.product, 'qty', l.qty) ORDER BY l.id)
      FROM line l WHERE l.order_id = o.id), '[]'),
    'total', (
      SELECT sum(l.qty * l.price) FROM line l WHERE l.order_id = o.id)
  ) AS doc
FROM orders o
`,
  writes: [
    {
      title: 'Add a line',
      text: `INSERT INTO line VALUES (1001, 1, 'Sieve', 1, 9.95)\nON CONFLICT (id) DO UPDATE SET qty = line.qty + 1;\n`,
    },
    { title: 'Pay an order', text: `UPDATE orders SET status = 'paid' WHERE id = 2;\n` },
    { title: 'Rename a customer', text: `UPDATE customer SET name = name || ' L.' WHERE id = 1;\n` },
    { title: 'Raise prices', text: `UPDATE line SET price = price + 1 WHERE product = 'Mug' AND order_id <= 20;\n` },
    { title: 'Delete an order', text: `DELETE FROM orders WHERE id = (SELECT max(id) FROM orders);\n` },
    { title: 'Change nothing', text: `UPDATE line SET price = price WHERE order_id = 3;\n` },
  ],
};

const posts: Example = {
  title: 'Posts with comments',
  name: 'post_doc',
  schema: `CREATE TABLE author (id int PRIMARY KEY, handle text NOT NULL UNIQUE);
CREATE TABLE post (
  id int PRIMARY KEY,
  author_id int NOT NULL REFERENCES author,
  title text NOT NULL,
  published boolean NOT NULL DEFAULT true
);
CREATE TABLE comment (
  id int PRIMARY KEY,
  post_id int NOT NULL REFERENCES post ON DELETE CASCADE,
  author_id int NOT NULL REFERENCES author,
  body text NOT NULL
);
CREATE TABLE tag (post_id int REFERENCES post ON DELETE CASCADE, name text, PRIMARY KEY (post_id, name));
CREATE INDEX ON post (author_id);
CREATE INDEX ON comment (post_id);
CREATE INDEX ON comment (author_id);

INSERT INTO author VALUES (1, 'ada'), (2, 'ben'), (3, 'cleo');
INSERT INTO post VALUES
  (1, 1, 'Notes on the engine', true), (2, 2, 'A walk along the Rhône', true), (3, 3, 'Not finished', false);
INSERT INTO comment VALUES
  (1, 1, 2, 'What is the third note?'), (2, 1, 1, 'It computes.'), (3, 2, 3, 'Lovely.');
INSERT INTO tag VALUES (1, 'engines'), (1, 'mathematics'), (2, 'travel');
`,
  view: `SELECT p.id,
  jsonb_build_object(
    'title', p.title,
    'by', (SELECT a.handle FROM author a WHERE a.id = p.author_id),
    'tags', coalesce((
      SELECT jsonb_agg(t.name ORDER BY t.name)
      FROM tag t WHERE t.post_id = p.id), '[]'),
    'comments', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'id', c.id, 'by', a.handle, 'body', c.body) ORDER BY c.id)
      FROM comment c JOIN author a ON a.id = c.author_id
      WHERE c.post_id = p.id), '[]')
  ) AS doc
FROM post p
WHERE p.published
`,
  writes: [
    { title: 'Publish a post', text: `UPDATE post SET published = NOT published WHERE id = 3;\n` },
    {
      title: 'Comment',
      text: `INSERT INTO comment\nSELECT max(id) + 1, 2, 1, 'And then?' FROM comment;\n`,
    },
    { title: 'Change a handle', text: `UPDATE author SET handle = handle || '_' WHERE id = 2;\n` },
    { title: 'Move a comment', text: `UPDATE comment SET post_id = 3 - post_id WHERE id = 2;\n` },
    { title: 'Tag', text: `INSERT INTO tag VALUES (1, 'history') ON CONFLICT DO NOTHING;\n` },
    {
      title: 'In a transaction',
      text: `BEGIN;\nDELETE FROM comment WHERE post_id = 1;\nUPDATE post SET title = 'No comment' WHERE id = 1;\nCOMMIT;\n`,
    },
  ],
};

const sales: Example = {
  title: 'Sales of each day',
  name: 'day_doc',
  schema: `CREATE TABLE sale (
  id int PRIMARY KEY,
  region text NOT NULL,
  at timestamptz NOT NULL,
  total numeric(10,2) NOT NULL
);
CREATE INDEX ON sale (date_trunc('day', at AT TIME ZONE 'UTC'), region);

INSERT INTO sale
SELECT n, (ARRAY['north', 'south'])[1 + n % 2], '2026-01-01 00:00+00'::timestamptz + n * interval '3 hours', 5 + n % 20
FROM generate_series(1, 200) n;
`,
  view: `SELECT date_trunc('day', s.at AT TIME ZONE 'UTC') AS day,
  s.region,
  jsonb_build_object(
    'count', count(*),
    'total', sum(s.total),
    'largest', max(s.total),
    'sales', jsonb_agg(jsonb_build_object('id', s.id, 'total', s.total) ORDER BY s.id)
  ) AS doc
FROM sale s
GROUP BY 1, 2
`,
  writes: [
    { title: 'Sell', text: `INSERT INTO sale\nSELECT max(id) + 1, 'north', '2026-01-02 12:00+00', 42 FROM sale;\n` },
    {
      title: 'A first sale',
      text: `INSERT INTO sale\nSELECT max(id) + 1, 'west', '2026-01-02 12:00+00', 7 FROM sale;\n`,
    },
    { title: 'The last one goes', text: `DELETE FROM sale WHERE region = 'west';\n` },
    { title: 'Another day', text: `UPDATE sale SET at = at + interval '1 day' WHERE id = 3;\n` },
    { title: 'Another region', text: `UPDATE sale SET region = 'north' WHERE id <= 10;\n` },
  ],
};

const thread: Example = {
  title: 'Threads of any depth',
  name: 'thread_doc',
  schema: `CREATE TABLE topic (id int PRIMARY KEY, title text NOT NULL);
CREATE TABLE reply (
  id int PRIMARY KEY,
  topic_id int REFERENCES topic ON DELETE CASCADE,
  parent_id int REFERENCES reply ON DELETE CASCADE,
  body text NOT NULL
);
CREATE INDEX ON reply (topic_id);
CREATE INDEX ON reply (parent_id);

INSERT INTO topic VALUES (1, 'Where to begin?'), (2, 'What next?');
INSERT INTO reply VALUES
  (1, 1, NULL, 'At the beginning.'), (2, NULL, 1, 'And then?'), (3, NULL, 2, 'Go on till the end.'),
  (4, 2, NULL, 'Stop.');
`,
  view: `SELECT t.id,
  jsonb_build_object(
    'title', t.title,
    'replies', (
      WITH RECURSIVE below AS (
        SELECT r.id, r.body, 1 AS depth FROM reply r WHERE r.topic_id = t.id
        UNION ALL
        SELECT r.id, r.body, b.depth + 1 FROM reply r JOIN below b ON r.parent_id = b.id
      )
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', b.id, 'depth', b.depth, 'body', b.body) ORDER BY b.depth, b.id, b.body), '[]')
      FROM below b)
  ) AS doc
FROM topic t
`,
  writes: [
    { title: 'Reply', text: `INSERT INTO reply\nSELECT max(id) + 1, NULL, max(id), 'Really?' FROM reply;\n` },
    { title: 'Move a branch', text: `UPDATE reply SET parent_id = 4 WHERE id = 2;\n` },
    { title: 'Back', text: `UPDATE reply SET parent_id = 1 WHERE id = 2;\n` },
    { title: 'Edit', text: `UPDATE reply SET body = 'To the very end.' WHERE id = 3;\n` },
    { title: 'Delete a branch', text: `DELETE FROM reply WHERE id = 2;\n` },
  ],
};

/** The first is what a visitor sees. */
export const examples: readonly [Example, ...Example[]] = [shop, posts, sales, thread];
