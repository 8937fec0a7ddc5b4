-- A shop. `shape` says how much of it there is; the functions make any row again from its number.
CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, city text NOT NULL, memo text);
CREATE TABLE orders (
  id int PRIMARY KEY,
  customer_id int NOT NULL REFERENCES customer,
  status text NOT NULL,
  placed date NOT NULL,
  memo text
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders,
  position int NOT NULL,
  product text NOT NULL,
  qty int NOT NULL,
  price numeric(10,2) NOT NULL,
  memo text
);
CREATE SEQUENCE line_id;
CREATE SEQUENCE line_pick;

CREATE FUNCTION seed_line(n bigint, lines bigint) RETURNS SETOF public.line LANGUAGE sql STABLE AS $$
  SELECT n::int, ((n - 1) / lines + 1)::int, (10 * ((n - 1) % lines + 1))::int, 'product ' || n % 97,
         (n % 9 + 1)::int, (n % 1000)::numeric / 100 + 1, NULL::text
$$;
