CREATE TYPE order_status AS ENUM ('open', 'paid', 'sent');
CREATE TABLE customer (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE orders (
  id int PRIMARY KEY,
  customer_id int NOT NULL REFERENCES customer,
  status order_status NOT NULL,
  placed timestamptz NOT NULL
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders,
  title text NOT NULL,
  note text,
  qty int NOT NULL,
  price numeric(10, 2) NOT NULL
);
